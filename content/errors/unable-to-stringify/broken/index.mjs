export const handler = async (event) => {
  let product = 1n;
  for (let factor = 2n; factor <= BigInt(event.n); factor += 1n) product *= factor;
  return { product };
};
