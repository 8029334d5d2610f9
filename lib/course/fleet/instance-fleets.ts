import { type FleetReport, type FleetSecond, fleetReport, sum } from './fleet-report';
import { HOUR_SECONDS, type Load, requestsAt } from './load';
import { serveSecond } from './waiting-line';

/** One request, wherever it is served. */
export interface Work {
  readonly durationMs: number;
  readonly memoryMb: number;
}

/** An instance type with its price, as far as this model needs it. */
export interface Instance {
  readonly memoryGib: number;
  /** US dollars. */
  readonly perHour: number;
}

/** How a group of instances grows. */
export interface Growth {
  readonly largest: number;
  /** From the order to the first request served: boot, install, health checks. */
  readonly warmUpSeconds: number;
}

/** Kept for the operating system and the web server. */
const SYSTEM_MB = 256;

/** How many requests one instance works on at once: as many as fit into its memory. */
export function slotsOf({ memoryGib }: Instance, { memoryMb }: Work): number {
  return Math.max(1, Math.floor((memoryGib * 1_024 - SYSTEM_MB) / memoryMb));
}

/** One instance, all hour long. */
export function oneInstance(load: Load, work: Work, instance: Instance): FleetReport {
  return instances(load, work, instance, () => ({ serving: 1, paid: 1 }));
}

interface Count {
  readonly serving: number;
  readonly paid: number;
}

/** The part of its capacity that target tracking is set to hold. */
const TARGET = 0.5;
/** Minutes in a row that CloudWatch's alarms want to see before instances are added or taken away. */
const MINUTES_TO_GROW = 3;
const MINUTES_TO_SHRINK = 15;

/**
 * An Auto Scaling group behind a load balancer, with target tracking at half of its capacity.
 *
 * @remarks Simplified: it looks once a minute, and at its own load instead of at processor time.
 */
export function autoScalingGroup(
  load: Load,
  work: Work,
  instance: Instance,
  growth: Growth,
): FleetReport {
  const group = new Group(growth);
  return instances(load, work, instance, (second, usage) => group.at(second, usage));
}

function instances(
  load: Load,
  work: Work,
  instance: Instance,
  countAt: (second: number, usageBefore: number) => Count,
): FleetReport {
  const perInstance = slotsOf(instance, work) / (work.durationMs / 1_000);
  const seconds: FleetSecond[] = [];
  let line = 0;
  let usage = 0;
  let paidSeconds = 0;
  for (let second = 0; second < HOUR_SECONDS; second += 1) {
    const { serving, paid } = countAt(second, usage);
    const arriving = requestsAt(load, second);
    const capacity = serving * perInstance;
    const done = serveSecond(arriving, line, capacity);
    seconds.push({ ...done, arriving, capacity, units: paid });
    line = done.line;
    usage = done.served / capacity;
    paidSeconds += paid;
  }
  const possible = paidSeconds * perInstance;
  return fleetReport(seconds, {
    idleShare: 1 - sum(seconds, 'served') / possible,
    cost: (paidSeconds / HOUR_SECONDS) * instance.perHour,
  });
}

/** How many instances there are, remembered from second to second. */
class Group {
  readonly #growth: Growth;
  /** The second each instance begins to serve. The first was there before the hour. */
  #readyAt: number[] = [0];
  #usages: number[] = [];
  #minutesAbove = 0;
  #minutesBelow = 0;

  constructor(growth: Growth) {
    this.#growth = growth;
  }

  at(second: number, usage: number): Count {
    this.#usages.push(usage);
    if (second > 0 && second % 60 === 0) this.#look(second);
    return { serving: this.#serving(second), paid: this.#readyAt.length };
  }

  #serving(second: number): number {
    return this.#readyAt.filter((ready) => ready <= second).length;
  }

  #look(second: number): void {
    const usage = this.#usages.reduce((total, each) => total + each, 0) / this.#usages.length;
    this.#usages = [];
    this.#minutesAbove = usage > TARGET ? this.#minutesAbove + 1 : 0;
    this.#minutesBelow = usage < TARGET * 0.9 ? this.#minutesBelow + 1 : 0;
    const wanted = Math.ceil((this.#serving(second) * usage) / TARGET);
    if (this.#minutesAbove >= MINUTES_TO_GROW) this.#grow(second, wanted);
    if (this.#minutesBelow >= MINUTES_TO_SHRINK) this.#shrink(wanted);
  }

  #grow(second: number, wanted: number): void {
    const size = Math.min(this.#growth.largest, wanted);
    const ready = second + this.#growth.warmUpSeconds;
    while (this.#readyAt.length < size) this.#readyAt.push(ready);
  }

  #shrink(wanted: number): void {
    this.#readyAt = this.#readyAt.slice(0, Math.max(1, wanted));
    this.#minutesBelow = 0;
  }
}
