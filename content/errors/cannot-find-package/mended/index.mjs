export const handler = async (event) => {
  return { total: event.prices.reduce((total, price) => total + price, 0) };
};
