export const handler = async () => {
  return { done: 1 + 1 };
};
