export const reportHandler = async (event) => {
  const start = 'cold';
  console.log(`start: ${start}`);
  return { start };
};
