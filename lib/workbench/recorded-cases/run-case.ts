import { REAL_TIMERS } from '@/lib/account/timers';
import type { EnvironmentHost } from '@/lib/protocol/environment-host';
import type { ClockSpeed } from '@/lib/sim/kernel/clock';
import type { InvokeResult, LogEvent } from '@/lib/sim/lambda/invocation';
import { logResult } from '@/lib/sim/lambda/log-result';
import { createLambdaService } from '../create-lambda-service';
import type { InvokeRequest } from '../lambda-service';

export interface TestedFunction extends Omit<InvokeRequest, 'eventText'> {
  /** Sent one after another. */
  readonly eventTexts: readonly string[];
  readonly clockSpeed: ClockSpeed;
}

/** One invocation as its caller sees it. In `log` every event ends with a newline. */
export interface CaseRun {
  readonly result: InvokeResult;
  readonly log: string;
  readonly logResultText: string;
}

/** Invokes a function that nobody invoked before, once for each event. */
export async function runCase(
  host: EnvironmentHost,
  { eventTexts, clockSpeed, ...request }: TestedFunction,
): Promise<readonly CaseRun[]> {
  const events: LogEvent[] = [];
  const service = createLambdaService({
    host,
    wallClock: () => performance.timeOrigin + performance.now(),
    clockSpeed: () => clockSpeed,
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    timers: REAL_TIMERS,
    listeners: {
      logged: (logged) => events.push(...logged),
      environmentsChanged: () => undefined,
    },
    onStartProgress: () => undefined,
  });
  try {
    const runs: CaseRun[] = [];
    for (const eventText of eventTexts) {
      events.length = 0;
      const result = await service.invoke({ ...request, eventText });
      const log = events.map(({ text }) => `${text}\n`).join('');
      runs.push({ result, log, logResultText: logResult(events) });
    }
    return runs;
  } finally {
    await service.discardEnvironments();
  }
}
