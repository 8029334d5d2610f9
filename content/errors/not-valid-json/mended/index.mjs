export const handler = async (event) => {
  const { x } = event;
  return { double: x * 2 };
};
