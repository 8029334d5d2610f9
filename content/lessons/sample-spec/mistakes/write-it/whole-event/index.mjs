export const myfunc01Handler = async (event) => {
  console.log(event);
  return { result: event.x / event.y };
};
