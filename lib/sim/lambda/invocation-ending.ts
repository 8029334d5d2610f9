import type { EpochMs } from '../kernel/clock';
import { billedDurationMs, roundedMs } from './billing';
import {
  type Environment,
  type EnvironmentEffect,
  type InvocationInHand,
  life,
  type Transition,
} from './environment-state';
import type { InvocationReport, InvokeResult } from './invocation';

/** How one invocation ended, whatever the reason. */
export interface InvocationEnding {
  readonly at: EpochMs;
  readonly durationMs: number;
  readonly outcome: 'succeeded' | 'failed' | 'timedOut';
  readonly payloadText: string;
  /** Only what the platform itself had to end has a status; an exception has none. */
  readonly status?: 'timeout' | 'error';
  readonly errorType?: string;
  /** What is left: a warm process, or an environment that needs a new one. */
  readonly leaves: 'idle' | 'reset';
}

/** END, REPORT, the answer; then the environment waits for the next invocation. */
export function invocationEnded(
  environment: Environment,
  invocation: InvocationInHand,
  ending: InvocationEnding,
): Transition {
  const report = reportOf(environment, invocation, ending);
  const { at } = ending;
  const { requestId } = invocation;
  const { process } = environment;
  const stop: readonly EnvironmentEffect[] =
    ending.leaves === 'reset' ? [{ do: 'stopProcess', process }] : [];
  return {
    environment: {
      ...life(environment),
      invocationCount: environment.invocationCount + 1,
      phase: ending.leaves,
    },
    effects: [
      ...stop,
      {
        do: 'log',
        at,
        record: {
          kind: 'end',
          requestId,
          durationMs: report.durationMs,
          status: ending.status ?? 'success',
          ...(ending.errorType !== undefined && { errorType: ending.errorType }),
        },
      },
      { do: 'log', at, record: { kind: 'report', requestId, report } },
      { do: 'answer', result: resultOf(invocation, ending, report) },
    ],
  };
}

function reportOf(
  environment: Environment,
  { initDurationMs }: InvocationInHand,
  { durationMs, status, errorType }: InvocationEnding,
): InvocationReport {
  return {
    durationMs: roundedMs(durationMs),
    billedDurationMs: billedDurationMs(durationMs, initDurationMs),
    ...(initDurationMs !== undefined && { initDurationMs: roundedMs(initDurationMs) }),
    memorySizeMb: environment.memorySizeMb,
    maxMemoryUsedMb: environment.maxMemoryUsedMb,
    ...(status !== undefined && { status }),
    ...(errorType !== undefined && { errorType }),
  };
}

function resultOf(
  { requestId, coldStart }: InvocationInHand,
  { outcome, payloadText }: InvocationEnding,
  report: InvocationReport,
): InvokeResult {
  return {
    requestId,
    outcome,
    functionError: outcome === 'succeeded' ? '' : 'Unhandled',
    payloadText,
    report,
    coldStart,
  };
}
