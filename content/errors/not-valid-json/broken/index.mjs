export const handler = async (event) => {
  const { x } = JSON.parse(event);
  return { double: x * 2 };
};
