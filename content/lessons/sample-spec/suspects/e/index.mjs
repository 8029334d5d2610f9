export const myfunc01Handler = async ({ x, y }) => {
  console.log(`x = ${x}`);
  console.log(`y = ${y}`);
  return { result: x / y };
};
