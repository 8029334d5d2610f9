export const handler = async (event) => {
  let total = 0;
  for (const price of event.prices) {
    total += price;
  }
  return { total };
};
