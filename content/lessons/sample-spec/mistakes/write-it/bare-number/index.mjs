export const myfunc01Handler = async (event) => {
  console.log(`x = ${event.x}`);
  console.log(`y = ${event.y}`);
  return event.x / event.y;
};
