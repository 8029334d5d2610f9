import {
  type Architecture,
  FREE_TIER,
  LAMBDA_PRICES,
  type LambdaPrices,
  type PricedRegion,
  type PriceTier,
} from './pricing-table';

/** Where and on what a function runs, as far as its price goes. */
export interface PricePlace {
  readonly region: PricedRegion;
  readonly architecture: Architecture;
}

/** What one invocation uses that is billed. */
export interface BilledRun {
  readonly billedDurationMs: number;
  readonly memorySizeMb: number;
  /** All of `/tmp`, the 512 MB that are free included. */
  readonly temporaryStorageMb: number;
}

/** A bill in US dollars, not rounded: one run costs less than any coin. */
export interface Bill {
  readonly requests: number;
  readonly duration: number;
  /** Null where there is `/tmp` to pay for and its price is not known. */
  readonly storage: number | null;
  /** Of what is known. */
  readonly total: number;
}

/** Lambda's free `/tmp`, in MB. */
const FREE_STORAGE_MB = 512;
const MB_PER_GB = 1_024;

/** One run alone, at the price of the first tier and without the free tier. Rules COST-1 to COST-3. */
export function runCost(run: BilledRun, place: PricePlace): Bill {
  return billFor(run, 1, pricesAt(place), { requests: 0, gbSeconds: 0 });
}

/**
 * A month of `count` such runs and nothing else in the account. Rules COST-4 and COST-5.
 *
 * @param freeTier - `unused`: all of it is there for these runs; `without`: as if there were none.
 */
export function monthlyCost(
  run: BilledRun,
  count: number,
  place: PricePlace,
  freeTier: 'unused' | 'without',
): Bill {
  const free = freeTier === 'unused' ? FREE_TIER : { requests: 0, gbSeconds: 0 };
  return billFor(run, count, pricesAt(place), free);
}

/** Memory in GB times billed seconds. */
export function gbSeconds({ billedDurationMs, memorySizeMb }: BilledRun): number {
  return (memorySizeMb / MB_PER_GB) * (billedDurationMs / 1_000);
}

function pricesAt({ region, architecture }: PricePlace): LambdaPrices {
  return LAMBDA_PRICES[region][architecture];
}

function billFor(
  run: BilledRun,
  count: number,
  prices: LambdaPrices,
  free: { readonly requests: number; readonly gbSeconds: number },
): Bill {
  const requests = Math.max(0, count - free.requests) * prices.perRequest;
  const used = gbSeconds(run) * count;
  const duration = tieredCost(Math.max(0, used - free.gbSeconds), prices.duration);
  const storage = storageCost(run, count, prices.perExtraStorageGbSecond);
  return { requests, duration, storage, total: requests + duration + (storage ?? 0) };
}

/** The free part is taken off first, so that it saves at the dearest tier. */
function tieredCost(amount: number, tiers: readonly PriceTier[]): number {
  let below = 0;
  let cost = 0;
  for (const { upTo, perGbSecond } of tiers) {
    cost += Math.max(0, Math.min(amount, upTo) - below) * perGbSecond;
    below = upTo;
  }
  return cost;
}

function storageCost(
  { temporaryStorageMb, billedDurationMs }: BilledRun,
  count: number,
  perGbSecond: number | null,
): number | null {
  const extraGb = Math.max(0, temporaryStorageMb - FREE_STORAGE_MB) / MB_PER_GB;
  if (extraGb === 0) return 0;
  return perGbSecond === null ? null : extraGb * (billedDurationMs / 1_000) * count * perGbSecond;
}
