import { type FleetReport, type FleetSecond, fleetReport, sum } from './fleet-report';
import type { Work } from './instance-fleets';
import { HOUR_SECONDS, type Load, requestsAt } from './load';

/** What the account allows the function, and what a run of it costs. */
export interface LambdaTerms {
  /** Environments that may work at the same time. */
  readonly concurrency: number;
  /** US dollars for one run of this work. */
  readonly perRun: number;
}

/** New environments of one function per second: 1,000 every ten seconds, refilled all the time. */
const NEW_PER_SECOND = 100;
/** Until an environment can take its first request. */
const COLD_START_SECONDS = 0.4;
/** How long an idle environment stays. AWS does not say; minutes is what people see. */
const KEPT_SECONDS = 300;

/** Lambda: an environment for each request that finds none free, up to the limit. Nobody stands in line. */
export function lambdaFleet(load: Load, work: Work, terms: LambdaTerms): FleetReport {
  const runsPerEnvironment = 1_000 / work.durationMs;
  const seconds: FleetSecond[] = [];
  const busy: number[] = [];
  let environments = 0;
  for (let second = 0; second < HOUR_SECONDS; second += 1) {
    const arriving = requestsAt(load, second);
    const atOnce = arriving / runsPerEnvironment;
    const allowed = Math.min(atOnce, terms.concurrency, environments + NEW_PER_SECOND);
    const cold = Math.max(0, Math.ceil(allowed) - environments);
    busy.push(allowed);
    environments = mostOf(busy.slice(-KEPT_SECONDS));
    // What fits is not multiplied back: the last bits of a quotient would make it more than came.
    const served = allowed === atOnce ? arriving : allowed * runsPerEnvironment;
    seconds.push({
      arriving,
      served,
      dropped: arriving - served,
      waited: Math.min(cold, served),
      waitSeconds: cold > 0 ? COLD_START_SECONDS : 0,
      capacity: terms.concurrency * runsPerEnvironment,
      units: environments,
    });
  }
  return fleetReport(seconds, { idleShare: 0, cost: sum(seconds, 'served') * terms.perRun });
}

function mostOf(busy: readonly number[]): number {
  return Math.ceil(busy.reduce((most, each) => Math.max(most, each), 0));
}
