import { setTimeout as sleep } from 'node:timers/promises';

let prices;

async function buildPrices() {
  console.log('building the price table');
  await sleep(2000);
  return { apple: 120, pear: 150 };
}

export const priceHandler = async (event) => {
  if (event.crash) process.exit(1);
  prices ??= await buildPrices();
  return { price: prices[event.fruit] };
};
