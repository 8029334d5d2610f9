export const handler = async (event) => {
  return { double: event.x * 2 };
};
