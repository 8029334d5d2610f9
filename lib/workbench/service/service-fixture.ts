import {
  createFakeEnvironmentHost,
  type ProcessScript,
  type Reply,
} from '@/lib/account/fake-environment-host';
import { createManualTime } from '@/lib/account/manual-time';
import type { HandlerReport, InitializationReport } from '@/lib/protocol/environment-messages';
import type { ServiceEvent } from '@/lib/sim/history/service-event';
import type { ClockSpeed, EpochMs } from '@/lib/sim/kernel/clock';
import type { FunctionConfiguration } from '@/lib/sim/lambda/function-configuration';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import { createLambdaService } from '../create-lambda-service';
import type { EnvironmentView, InvokeRequest, SentEvents } from '../lambda-service';

export const START: EpochMs = 1_795_348_800_000; // 2026-11-22T12:00:00Z
/** When the function, created at the start, is active. */
export const DEPLOYED: EpochMs = START + 1_001;
/** In the place of ids, which are chance. */
export const REQUEST_ID = '<requestId>';

export const configuration: FunctionConfiguration = {
  FunctionName: 'myfunc01',
  Runtime: 'nodejs24.x',
  Handler: 'index.handler',
  Timeout: 3,
  MemorySize: 128,
  Environment: { Variables: {} },
  LoggingConfig: { LogFormat: 'Text' },
  EphemeralStorage: { Size: 512 },
};
export const request: InvokeRequest = {
  configuration,
  files: { 'index.mjs': 'export const handler = async () => 1;' },
  eventText: '{"x":10}',
};

export const measured = { durationMs: 2.5, endedAt: START, maxMemoryUsedMb: 36 };
export const initialized: Reply<InitializationReport> = {
  report: { status: 'initialized', durationMs: 110.1, endedAt: START, maxMemoryUsedMb: 30 },
};
export const returned: Reply<HandlerReport> = {
  report: { ...measured, status: 'returned', responseText: '1', processEnded: false },
};

export const well: ProcessScript = { initialize: () => initialized, invoke: () => returned };
export const hanging: ProcessScript = { initialize: () => initialized, invoke: () => 'silence' };

export function handling(reply: Reply<HandlerReport>): ProcessScript {
  return { initialize: () => initialized, invoke: () => reply };
}

export function lambda(scripts: readonly ProcessScript[], speed: ClockSpeed = 'realTime') {
  const host = createFakeEnvironmentHost(scripts);
  const time = createManualTime(START);
  const log: LogEvent[] = [];
  const recorded: ServiceEvent[] = [];
  const sent: SentEvents[] = [];
  const shown: (readonly EnvironmentView[])[] = [];
  const service = createLambdaService({
    host,
    wallClock: time.now,
    clockSpeed: () => speed,
    randomBytes: countingBytes(),
    timers: time.timers,
    listeners: {
      logged: (events) => log.push(...events),
      environmentsChanged: (environments) => shown.push(environments),
      recorded: (event) => recorded.push(event),
      eventsChanged: (events) => sent.push(events),
    },
    onStartProgress: () => undefined,
  });
  const lines = () => masked(log.splice(0).map(({ text }) => text));
  const phases = () => (shown.at(-1) ?? []).map(({ phase }) => phase);
  const invoke = async (asked: InvokeRequest) => masked(await service.invoke(asked));
  /** What is known of the events that nobody waits for. */
  const sentEvents = () => masked(sent.at(-1));
  return { host, time, service: { ...service, invoke }, sentEvents, log, recorded, lines, phases };
}

/** The same bytes on every machine, and never the same id twice. */
function countingBytes(): (length: number) => Uint8Array {
  let count = 0;
  return (length) => {
    count += 1;
    const bytes = new Uint8Array(length).fill(7);
    new DataView(bytes.buffer).setUint32(Math.max(0, length - 4), count);
    return bytes;
  };
}

const ID = /07070707-0707-4707-8707-0707[0-9a-f]{8}/g;

export function masked<Value>(value: Value): Value {
  return value === undefined ? value : JSON.parse(JSON.stringify(value).replaceAll(ID, REQUEST_ID));
}

/** Lets every promise that can settle do so. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
