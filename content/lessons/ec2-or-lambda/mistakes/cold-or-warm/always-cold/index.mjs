const start = 'cold';

export const reportHandler = async (event) => {
  console.log(`start: ${start}`);
  return { start };
};
