import { monthlyCost, type PricePlace, runCost } from '@/lib/sim/lambda/pricing';
import type { InstancePrice, PricedRegion } from '@/lib/sim/lambda/pricing-table';

/** A job that starts so many times a day. */
export interface Batch {
  readonly runsPerDay: number;
  readonly durationMs: number;
  readonly memorySizeMb: number;
}

/** A year of it both ways, in US dollars. */
export interface BatchCost {
  readonly lambda: number;
  /** With all of the monthly free tier used for this job. */
  readonly lambdaAfterFreeTier: number;
  /** The instance, on all year. */
  readonly instance: number;
  /** From so many runs a day on the instance is cheaper. */
  readonly breakEvenRunsPerDay: number;
  /** How long the job works on a day with that many runs, in hours. */
  readonly breakEvenHoursPerDay: number;
}

const DAYS = 365;
const MONTHS = 12;
/** No part of `/tmp` beyond the free 512 MB. */
const FREE_STORAGE_MB = 512;

/** The same job on Lambda and on one instance of the same architecture. Rules COST-1 to COST-5. */
export function batchCost(batch: Batch, instance: InstancePrice, region: PricedRegion): BatchCost {
  const place = { region, architecture: instance.architecture };
  const yearOfInstance = instance.perHour[region] * 24 * DAYS;
  const perRun = runCost(billed(batch), place).total;
  const breakEvenRunsPerDay = yearOfInstance / DAYS / perRun;
  return {
    lambda: yearOnLambda(batch, place, 'without'),
    lambdaAfterFreeTier: yearOnLambda(batch, place, 'unused'),
    instance: yearOfInstance,
    breakEvenRunsPerDay,
    breakEvenHoursPerDay: (breakEvenRunsPerDay * batch.durationMs) / 3_600_000,
  };
}

function yearOnLambda(batch: Batch, place: PricePlace, freeTier: 'unused' | 'without'): number {
  const runsPerMonth = (batch.runsPerDay * DAYS) / MONTHS;
  return monthlyCost(billed(batch), runsPerMonth, place, freeTier).total * MONTHS;
}

function billed({ durationMs, memorySizeMb }: Batch) {
  return {
    billedDurationMs: Math.ceil(durationMs),
    memorySizeMb,
    temporaryStorageMb: FREE_STORAGE_MB,
  };
}
