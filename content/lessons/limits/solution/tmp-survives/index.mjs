import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const FILE = '/tmp/prices.json';

async function buildPrices() {
  console.log('building the price table');
  await sleep(2000);
  return { apple: 120, pear: 150 };
}

async function loadPrices() {
  if (existsSync(FILE)) return JSON.parse(readFileSync(FILE, 'utf8'));
  const prices = await buildPrices();
  writeFileSync(FILE, JSON.stringify(prices));
  return prices;
}

export const priceHandler = async (event) => {
  if (event.crash) process.exit(1);
  const prices = await loadPrices();
  return { price: prices[event.fruit] };
};
