const count = 0;

export const handler = async () => {
  count += 1;
  return { count };
};
