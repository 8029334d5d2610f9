import { expect, it } from 'vitest';
import { INSTANCE_PRICES } from '@/lib/sim/lambda/pricing-table';
import { batchCost } from './batch-cost';

const NIGHTLY = { runsPerDay: 1, durationMs: 180_000, memorySizeMb: 512 };
const [nano] = INSTANCE_PRICES.filter(({ type }) => type === 't3.nano');
if (!nano) throw new Error('The price table has no t3.nano');

const inCents = (amount: number) => Number(amount.toFixed(2));

it('costs a nightly batch of three minutes both ways', () => {
  const cost = batchCost(NIGHTLY, nano, 'us-east-1');
  expect(inCents(cost.lambda)).toBe(0.55);
  expect(cost.lambdaAfterFreeTier).toBe(0);
  expect(inCents(cost.instance)).toBe(45.55);
});

it('finds how many runs a day the instance begins to pay from, and how busy it is then', () => {
  const { breakEvenRunsPerDay, breakEvenHoursPerDay } = batchCost(NIGHTLY, nano, 'us-east-1');
  expect(Math.round(breakEvenRunsPerDay)).toBe(83);
  expect(Number(breakEvenHoursPerDay.toFixed(1))).toBe(4.2);
  const there = { ...NIGHTLY, runsPerDay: breakEvenRunsPerDay };
  const cost = batchCost(there, nano, 'us-east-1');
  expect(cost.lambda).toBeCloseTo(cost.instance);
});

it('asks for the price of the region', () => {
  expect(inCents(batchCost(NIGHTLY, nano, 'ap-northeast-1').instance)).toBe(59.57);
});
