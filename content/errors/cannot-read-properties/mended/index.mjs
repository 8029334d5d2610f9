export const handler = async (event) => {
  const x = event.body?.x ?? event.x;
  return { double: x * 2 };
};
