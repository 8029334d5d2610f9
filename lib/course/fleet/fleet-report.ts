import { HOUR_SECONDS } from './load';

/** One minute of a fleet, in requests per second on average. */
export interface FleetMinute {
  readonly arriving: number;
  readonly served: number;
  readonly dropped: number;
  /** What it could have served. */
  readonly capacity: number;
}

/** An hour of one fleet under one load. */
export interface FleetReport {
  readonly minutes: readonly FleetMinute[];
  readonly served: number;
  readonly dropped: number;
  /** Served, but not at once: in line, or behind a cold start. */
  readonly waited: number;
  readonly longestWaitSeconds: number;
  /** The part of what is paid for that did nothing, from 0 to 1. */
  readonly idleShare: number;
  /** Instances or environments there were at once, at most. */
  readonly largest: number;
  /** US dollars for the hour. */
  readonly cost: number;
}

/** What a fleet did in one second. */
export interface FleetSecond {
  readonly arriving: number;
  readonly served: number;
  readonly dropped: number;
  readonly waited: number;
  readonly waitSeconds: number;
  readonly capacity: number;
  /** Instances or environments that are there. */
  readonly units: number;
}

/** Sums up the seconds of an hour. */
export function fleetReport(
  seconds: readonly FleetSecond[],
  { idleShare, cost }: Pick<FleetReport, 'idleShare' | 'cost'>,
): FleetReport {
  return {
    minutes: Array.from({ length: HOUR_SECONDS / 60 }, (_, minute) =>
      minuteOf(seconds.slice(minute * 60, minute * 60 + 60)),
    ),
    served: sum(seconds, 'served'),
    dropped: sum(seconds, 'dropped'),
    waited: sum(seconds, 'waited'),
    longestWaitSeconds: largest(seconds, 'waitSeconds'),
    largest: Math.ceil(largest(seconds, 'units')),
    idleShare,
    cost,
  };
}

function minuteOf(seconds: readonly FleetSecond[]): FleetMinute {
  const average = (member: keyof FleetSecond) => sum(seconds, member) / 60;
  return {
    arriving: average('arriving'),
    served: average('served'),
    dropped: average('dropped'),
    capacity: average('capacity'),
  };
}

export function sum(seconds: readonly FleetSecond[], member: keyof FleetSecond): number {
  return seconds.reduce((total, second) => total + second[member], 0);
}

function largest(seconds: readonly FleetSecond[], member: keyof FleetSecond): number {
  return seconds.reduce((most, second) => Math.max(most, second[member]), 0);
}
