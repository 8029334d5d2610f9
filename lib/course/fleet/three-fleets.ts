import { runCost } from '@/lib/sim/lambda/pricing';
import type { InstancePrice } from '@/lib/sim/lambda/pricing-table';
import type { FleetReport } from './fleet-report';
import { autoScalingGroup, oneInstance, type Work } from './instance-fleets';
import { lambdaFleet } from './lambda-fleet';
import type { Load } from './load';

/** What the reader sets for all three. */
export interface FleetSettings {
  readonly work: Work;
  readonly instance: InstancePrice;
  readonly warmUpSeconds: number;
  readonly concurrency: number;
}

export const FLEETS = ['one', 'group', 'lambda'] as const;
export type FleetName = (typeof FLEETS)[number];

const REGION = 'us-east-1';
/** The group's maximum size. */
const LARGEST_GROUP = 6;

/** The same hour for one instance, a group of them, and Lambda. */
export function threeFleets(
  load: Load,
  { work, instance, warmUpSeconds, concurrency }: FleetSettings,
): Readonly<Record<FleetName, FleetReport>> {
  const server = { memoryGib: instance.memoryGib, perHour: instance.perHour[REGION] };
  const perRun = runCost(
    {
      billedDurationMs: Math.ceil(work.durationMs),
      memorySizeMb: work.memoryMb,
      temporaryStorageMb: 512,
    },
    { region: REGION, architecture: 'x86_64' },
  ).total;
  return {
    one: oneInstance(load, work, server),
    group: autoScalingGroup(load, work, server, { largest: LARGEST_GROUP, warmUpSeconds }),
    lambda: lambdaFleet(load, work, { concurrency, perRun }),
  };
}
