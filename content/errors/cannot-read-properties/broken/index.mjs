export const handler = async (event) => {
  return { double: event.body.x * 2 };
};
