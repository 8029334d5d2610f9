let start = 'cold';

export const reportHandler = async (event) => {
  const thisStart = start;
  start = 'warm';
  console.log(`start: ${thisStart}`);
  return { start: thisStart };
};
