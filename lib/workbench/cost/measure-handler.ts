import type { InvokeResult } from '@/lib/sim/lambda/invocation';
import type { HandlerTime } from '@/lib/sim/lambda/memory-and-speed';
import { median } from '../compare/make-cell';
import type { InvokeRequest } from '../lambda-service';
import type { OpenLambdaService } from '../run-trial';

export type HandlerMeasurement =
  | {
      readonly status: 'measured';
      readonly time: HandlerTime;
      readonly maxMemoryUsedMb: number;
      readonly runCount: number;
    }
  /** It did not come to its end, so there is nothing to draw: what it came to instead. */
  | { readonly status: 'notMeasured'; readonly result: InvokeResult };

const RUN_COUNT = 5;

/** Shorter waits drown in the time a message takes to the environment and back. */
const SHORTEST_WAIT_MS = 5;

/**
 * Finds how much of a handler's time is computing and how much is waiting. Under fast-forward waiting costs
 * nothing, so what an invocation really takes is computing; the rest of its Duration was waiting.
 *
 * @param openService - One whose clock is fast-forwarded.
 * @param realNowMs - A clock that only goes forward, in milliseconds.
 * @throws SimulatorFault when the simulator itself cannot go on.
 */
export async function measureHandler(
  openService: OpenLambdaService,
  request: InvokeRequest,
  realNowMs: () => number,
): Promise<HandlerMeasurement> {
  const service = openService({ logged: () => {}, environmentsChanged: () => {} });
  try {
    let result = await service.invoke(request);
    const times: HandlerTime[] = [];
    while (hasEnded(result) && times.length < RUN_COUNT) {
      const startedAt = realNowMs();
      result = await service.invoke(request);
      times.push(handlerTime(result, realNowMs() - startedAt));
    }
    const { report } = result;
    if (!hasEnded(result) || !report) return { status: 'notMeasured', result };
    const { maxMemoryUsedMb } = report;
    return { status: 'measured', time: medianTime(times), maxMemoryUsedMb, runCount: RUN_COUNT };
  } finally {
    await service.discardEnvironments();
  }
}

/** A handler that threw has run; one that timed out, or was killed, has not. */
function hasEnded({ outcome, report }: InvokeResult): boolean {
  const isWhole = outcome === 'succeeded' || outcome === 'failed';
  return isWhole && report !== undefined && report.status === undefined;
}

function handlerTime({ report }: InvokeResult, elapsedMs: number): HandlerTime {
  const durationMs = report?.durationMs ?? 0;
  const waitingMs = durationMs - elapsedMs;
  if (waitingMs < SHORTEST_WAIT_MS) return { computingMs: durationMs, waitingMs: 0 };
  return { computingMs: elapsedMs, waitingMs };
}

function medianTime(times: readonly HandlerTime[]): HandlerTime {
  return {
    computingMs: median(times.map(({ computingMs }) => computingMs)),
    waitingMs: median(times.map(({ waitingMs }) => waitingMs)),
  };
}
