import type { EnvironmentHost } from '@/lib/protocol/environment-host';
import type { Runtime } from '@/lib/sim/lambda/function-configuration';
import type { InvokeResult } from '@/lib/sim/lambda/invocation';
import { createLambdaService } from '@/lib/workbench/create-lambda-service';
import { REAL_TIMERS } from '@/lib/workbench/service/timers';
import type { RecordedCase } from './recorded-case';

export interface Run {
  readonly result: InvokeResult;
  readonly log: string;
}

/** Invokes a case's function as often as it says, in one environment of its own. */
export async function runCase(
  host: EnvironmentHost,
  recorded: RecordedCase,
  runtime: Runtime,
): Promise<readonly Run[]> {
  const texts: string[] = [];
  const service = createLambdaService({
    host,
    wallClock: () => Date.now(),
    clockSpeed: () => 'realTime',
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    timers: REAL_TIMERS,
    listeners: {
      logged: (events) => texts.push(...events.map(({ text }) => text)),
      environmentsChanged: () => undefined,
    },
    onStartProgress: () => undefined,
  });
  try {
    const runs: Run[] = [];
    for (const event of eventsOf(recorded)) {
      texts.length = 0;
      const result = await service.invoke({
        configuration: configurationOf(recorded, runtime),
        files: recorded.files,
        eventText: JSON.stringify(event),
        ...clientContextOf(recorded),
      });
      runs.push({ result, log: texts.map((text) => `${text}\n`).join('') });
    }
    return runs;
  } finally {
    await service.discardEnvironments();
  }
}

function eventsOf({ invocations, event }: RecordedCase): readonly unknown[] {
  return typeof invocations === 'number' ? [event] : invocations;
}

function clientContextOf({ invoke }: RecordedCase) {
  if (invoke?.client_context === undefined) return {};
  return { clientContextText: JSON.stringify(invoke.client_context) };
}

function configurationOf({ handler, config }: RecordedCase, runtime: Runtime) {
  return {
    FunctionName: 'myfunc01',
    Runtime: runtime,
    Handler: handler,
    Timeout: config.timeout,
    MemorySize: config.memory,
    Environment: { Variables: config.env },
    LoggingConfig: {
      LogFormat: config.log_format ?? 'Text',
      ...(config.log_level === undefined ? {} : { ApplicationLogLevel: config.log_level }),
    },
    EphemeralStorage: { Size: 512 },
  } as const;
}
