import type { EpochMs } from '../kernel/clock';
import type { InvocationOutcome, InvocationReport } from '../lambda/invocation';
import { beginningOf, eventsOf } from './history';
import type { History } from './history-state';
import type { EnvironmentMoment } from './moment';
import type { Departure, EnvironmentPhase, ServiceEvent } from './service-event';

/** One phase of one environment, from when to when. */
export interface Span {
  readonly phase: Exclude<EnvironmentPhase, 'gone'>;
  readonly from: EpochMs;
  /** Open while it lasts. */
  readonly to?: EpochMs;
  readonly requestId?: string;
  /** In whose course it was over, if an invocation's. */
  readonly ended?: Ended;
}

export interface Ended {
  readonly requestId: string;
  readonly version: string;
  readonly coldStart: boolean;
  readonly outcome: InvocationOutcome;
  readonly report: InvocationReport;
}

/** The life of one environment, phase by phase without a gap. */
export interface Lane {
  readonly id: string;
  readonly number: number;
  readonly modelled: boolean;
  readonly spans: readonly Span[];
  readonly gone?: { readonly at: EpochMs; readonly cause: Departure };
}

/** A request that no environment worked on. */
export interface Refusal {
  readonly at: EpochMs;
  readonly requestId: string;
  readonly outcome: InvocationOutcome;
  readonly modelled: boolean;
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly refusals: readonly Refusal[];
}

/** The history as it is drawn: a lane for every environment, in the order they came. */
export function lanesOf(history: History): Lanes {
  const beginning = beginningOf(history);
  const lanes = new Map(beginning.environments.map((one) => [one.id, laneBefore(one)]));
  const refusals: Refusal[] = [];
  let number = beginning.environmentCount;
  for (const event of eventsOf(history)) {
    if (event.type === 'refused') {
      const { at, requestId, outcome, modelled = false } = event;
      refusals.push({ at, requestId, outcome, modelled });
    } else if (event.type === 'phaseChanged' && !lanes.has(event.environment)) {
      number += 1;
      lanes.set(event.environment, laneFrom(event, number));
    } else {
      const lane = lanes.get(event.environment);
      if (lane) goOn(lane, event);
    }
  }
  return { lanes: [...lanes.values()], refusals };
}

/** While it is being put together. */
interface GrowingLane extends Lane {
  readonly spans: Span[];
  gone?: NonNullable<Lane['gone']>;
}

type PhaseChanged = Extract<ServiceEvent, { type: 'phaseChanged' }>;

function laneBefore({ id, number, modelled, ...now }: EnvironmentMoment): GrowingLane {
  const lane: GrowingLane = { id, number, modelled, spans: [] };
  push(lane, now.phase, now.since, now.requestId);
  return lane;
}

function laneFrom(event: PhaseChanged, number: number): GrowingLane {
  const { environment: id, modelled = false } = event;
  const lane: GrowingLane = { id, number, modelled, spans: [] };
  push(lane, event.phase, event.at, event.requestId);
  return lane;
}

function goOn(lane: GrowingLane, event: ServiceEvent): void {
  if (event.type === 'invocationEnded') {
    const { requestId, version, coldStart, outcome, report } = event;
    change(lane, { ended: { requestId, version, coldStart, outcome, report } });
  } else if (event.type === 'phaseChanged') {
    change(lane, { to: event.at });
    if (event.phase === 'gone') lane.gone = { at: event.at, cause: event.cause ?? 'discarded' };
    else push(lane, event.phase, event.at, event.requestId);
  }
}

function push(
  lane: GrowingLane,
  phase: EnvironmentPhase,
  from: EpochMs,
  requestId: string | undefined,
): void {
  if (phase === 'gone') return;
  lane.spans.push({ phase, from, ...(requestId !== undefined && { requestId }) });
}

function change(lane: GrowingLane, news: Pick<Span, 'to' | 'ended'>): void {
  const last = lane.spans.pop();
  if (last) lane.spans.push({ ...last, ...news });
}
