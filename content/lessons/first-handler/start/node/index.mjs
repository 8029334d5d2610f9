export const myfunc01Handler = async (event) => {
  const x = Number(event.x);
  const y = Number(event.y);
  console.log(`x = ${x}`);
  console.log(`y = ${y}`);
  return { result: x / y };
};
