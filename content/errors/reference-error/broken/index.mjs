export const handler = async (event) => {
  for (const price of event.prices) {
    total += price;
  }
  return { total };
};
