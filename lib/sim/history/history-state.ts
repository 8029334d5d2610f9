import type { Moment } from './moment';
import type { ServiceEvent } from './service-event';

/** A stretch of history, and what was the case before it: no fold needs to begin further back. */
export interface Stretch {
  readonly before: Moment;
  readonly events: readonly ServiceEvent[];
}

/** What the service did, from the oldest event that is kept. A value: what is added makes another history. */
export interface History {
  readonly stretches: readonly Stretch[];
  /** As it is after the last event. */
  readonly latest: Moment;
  /** Characters of log text that are kept. */
  readonly logLength: number;
}

export const NOTHING_YET: Moment = {
  environments: [],
  environmentCount: 0,
  invocations: 0,
  coldStarts: 0,
  failures: 0,
  throttles: 0,
  gbSeconds: 0,
  storageGbSeconds: 0,
};

export const EMPTY_HISTORY: History = { stretches: [], latest: NOTHING_YET, logLength: 0 };
