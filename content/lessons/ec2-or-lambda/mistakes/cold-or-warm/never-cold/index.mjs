let start = 'cold';

export const reportHandler = async (event) => {
  start = 'warm';
  console.log(`start: ${start}`);
  return { start };
};
