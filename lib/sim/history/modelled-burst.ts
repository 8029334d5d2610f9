import type { EpochMs } from '../kernel/clock';
import { billedDurationMs } from '../lambda/billing';
import type { InvocationOutcome, InvocationReport } from '../lambda/invocation';
import type { ServiceEvent } from './service-event';

/** What was measured of an invocation that really ran. */
export interface MeasuredRun {
  readonly outcome: InvocationOutcome;
  readonly report: InvocationReport;
}

export interface ModelledBurst {
  /** When all requests came. */
  readonly at: EpochMs;
  /** Requests that get an environment of their own, and those that are refused. */
  readonly admitted: number;
  readonly refused: number;
  /** Taken in turn; at least one, or nothing can be calculated. */
  readonly measured: readonly MeasuredRun[];
  readonly temporaryStorageMb: number;
  /** Different for every environment and request. */
  readonly name: (index: number) => string;
}

/**
 * What a burst would have done beyond what really ran: each request has a cold start that takes as long as a measured
 * one. Environments go when they are done, as nothing of them is there. Rule BST-2.
 */
export function modelledBurst(burst: ModelledBurst): readonly ServiceEvent[] {
  const { at, admitted, refused, measured, name } = burst;
  const events: ServiceEvent[] = [];
  for (let index = 0; index < refused; index += 1) {
    const requestId = name(admitted + index);
    events.push({ type: 'refused', at, requestId, outcome: 'throttled', modelled: true });
  }
  for (let index = 0; index < admitted; index += 1) {
    const run = measured[index % measured.length];
    if (run) events.push(...oneRun(burst, name(index), run, initOf(measured, index)));
  }
  return events.sort((one, other) => one.at - other.at);
}

/** Warm runs have no init to be measured: those that had one lend it. */
function initOf(measured: readonly MeasuredRun[], index: number): number {
  const inits = measured.flatMap(({ report }) => report.initDurationMs ?? []);
  return inits[index % inits.length] ?? 0;
}

function oneRun(
  { at, temporaryStorageMb }: ModelledBurst,
  name: string,
  { outcome, report }: MeasuredRun,
  initDurationMs: number,
): readonly ServiceEvent[] {
  const handlerAt = at + initDurationMs;
  const endAt = handlerAt + report.durationMs;
  const environment = `model/${name}`;
  const phase = { type: 'phaseChanged', environment, modelled: true } as const;
  const billed = billedDurationMs(report.durationMs, initDurationMs);
  return [
    { ...phase, at, phase: 'initializing', requestId: name },
    { ...phase, at: handlerAt, phase: 'busy', requestId: name },
    {
      type: 'invocationEnded',
      at: endAt,
      environment,
      requestId: name,
      version: '$LATEST',
      coldStart: true,
      outcome,
      report: { ...report, initDurationMs, billedDurationMs: billed },
      temporaryStorageMb,
    },
    { ...phase, at: endAt, phase: 'gone', cause: 'modelEnded' },
  ];
}
