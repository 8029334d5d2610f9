import { expect, it } from 'vitest';
import { gbSeconds, monthlyCost, type PricePlace, runCost } from './pricing';
import {
  ARCHITECTURES,
  EC2_PRICE_SOURCE,
  FREE_TIER,
  HOURS_PER_MONTH,
  INSTANCE_PRICES,
  LAMBDA_PRICES,
  PRICED_REGIONS,
} from './pricing-table';

const VIRGINIA: PricePlace = { region: 'us-east-1', architecture: 'x86_64' };
const TOKYO: PricePlace = { region: 'ap-northeast-1', architecture: 'arm64' };
const second = { billedDurationMs: 1_000, memorySizeMb: 1_024, temporaryStorageMb: 512 };

/** To a millionth of a millionth of a dollar: sums of such prices are not exact in binary. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(12));
}

function roundedBill({ requests, duration, storage, total }: ReturnType<typeof runCost>) {
  return [requests, duration, storage, total].map(rounded);
}

it('COST-1: a request costs 0.20 dollars a million, its duration by the GB-second', () => {
  expect(roundedBill(runCost(second, VIRGINIA))).toEqual([
    0.0000002, 0.0000166667, 0, 0.0000168667,
  ]);
  expect(roundedBill(runCost(second, TOKYO))).toEqual([0.0000002, 0.0000133334, 0, 0.0000135334]);
});

it('COST-2: a GB-second is 1,024 MB for a second of Billed Duration', () => {
  expect(gbSeconds({ ...second, billedDurationMs: 427, memorySizeMb: 128 })).toBe(0.053375);
});

it('COST-3: /tmp above 512 MB costs while the function runs', () => {
  const large = { ...second, temporaryStorageMb: 512 + 1_024 };
  expect(roundedBill(runCost(large, VIRGINIA))[2]).toBe(0.0000000309);
});

it('COST-3: where the price of /tmp is not known, the bill says so and sums the rest', () => {
  const large = { ...second, temporaryStorageMb: 10_240 };
  expect(roundedBill(runCost(large, TOKYO))).toEqual([0.0000002, 0.0000133334, null, 0.0000135334]);
});

it('COST-4: a month beyond a tier pays each part at its own price', () => {
  const { duration } = monthlyCost(second, 16e9, VIRGINIA, 'without');
  expect(rounded(duration)).toBe(6e9 * 0.0000166667 + 9e9 * 0.000015 + 1e9 * 0.0000133334);
});

it('COST-5: the free tier takes a million requests and 400,000 GB-seconds off', () => {
  expect(roundedBill(monthlyCost(second, 1_000_000, VIRGINIA, 'unused'))).toEqual([
    0,
    rounded(600_000 * 0.0000166667),
    0,
    rounded(600_000 * 0.0000166667),
  ]);
});

it('COST-5: within the free tier nothing is paid, and never less than nothing', () => {
  expect(
    roundedBill(monthlyCost({ ...second, memorySizeMb: 128 }, 1_000, TOKYO, 'unused')),
  ).toEqual([0, 0, 0, 0]);
});

it('COST-6: every price has its source and a date', () => {
  const dated = PRICED_REGIONS.flatMap((region) =>
    ARCHITECTURES.map((architecture) => LAMBDA_PRICES[region][architecture]),
  );
  const undated = [...dated, FREE_TIER, EC2_PRICE_SOURCE].filter(
    ({ source, date }) => source === '' || !/^\d{4}-\d\d-\d\d$/.test(date),
  );
  expect(undated).toEqual([]);
});

it('COST-7: an instance is found by type, with its price an hour in both regions', () => {
  expect(INSTANCE_PRICES.find(({ type }) => type === 't4g.micro')).toEqual({
    type: 't4g.micro',
    architecture: 'arm64',
    vcpus: 2,
    memoryGib: 1,
    perHour: { 'us-east-1': 0.0084, 'ap-northeast-1': 0.0108 },
  });
});

it('COST-7: a month of an instance is 730 hours, whether it works or not', () => {
  const micro = INSTANCE_PRICES.find(({ type }) => type === 't3.micro');
  expect(rounded((micro?.perHour['us-east-1'] ?? 0) * HOURS_PER_MONTH)).toBe(7.592);
});
