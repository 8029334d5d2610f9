import type { ServiceEvent } from './service-event';

const REPORT = {
  durationMs: 2.5,
  billedDurationMs: 1_000,
  initDurationMs: 110,
  memorySizeMb: 1_024,
  maxMemoryUsedMb: 40,
} as const;

/** A cold start from 100 to 400, a wait, a warm start from 900 to 1,000, and the end of the environment. */
export const ONE_ENVIRONMENT: readonly ServiceEvent[] = [
  phase(100, 'env-a', 'starting', 'req-1'),
  { type: 'logged', at: 110, environment: 'env-a', lines: [line(110, 'INIT_START')] },
  phase(200, 'env-a', 'initializing', 'req-1'),
  phase(300, 'env-a', 'busy', 'req-1'),
  wroteFile(350, 'env-a', 7),
  { type: 'logged', at: 360, environment: 'env-a', lines: [line(360, 'one'), line(390, 'two')] },
  ended(400, 'env-a', 'req-1', true),
  phase(400, 'env-a', 'idle'),
  phase(900, 'env-a', 'busy', 'req-2'),
  wroteFile(950, 'env-a', null),
  ended(1_000, 'env-a', 'req-2', false),
  phase(1_000, 'env-a', 'idle'),
  { type: 'phaseChanged', at: 5_000, environment: 'env-a', phase: 'gone', cause: 'idleTooLong' },
];

/** A thousand events: 250 warm starts of one environment, 10 ms each. */
export const LONG: readonly ServiceEvent[] = Array.from({ length: 250 }, (_, index) => {
  const at = 1_000 + index * 20;
  const requestId = `req-${index}`;
  return [
    phase(at, 'env-a', 'busy', requestId),
    { type: 'logged', at, environment: 'env-a', lines: [line(at, `line ${index}`)] } as const,
    ended(at + 10, 'env-a', requestId, index === 0),
    phase(at + 10, 'env-a', 'idle'),
  ];
}).flat();

export function phase(
  at: number,
  environment: string,
  to: 'starting' | 'initializing' | 'busy' | 'idle' | 'reset',
  requestId?: string,
): ServiceEvent {
  return {
    type: 'phaseChanged',
    at,
    environment,
    phase: to,
    ...(requestId !== undefined && { requestId }),
  };
}

export function ended(
  at: number,
  environment: string,
  requestId: string,
  coldStart: boolean,
): ServiceEvent {
  return {
    type: 'invocationEnded',
    at,
    environment,
    requestId,
    version: '$LATEST',
    coldStart,
    outcome: 'succeeded',
    report: REPORT,
    temporaryStorageMb: 512,
  };
}

function line(at: number, text: string) {
  return { at, source: 'stdout', text } as const;
}

function wroteFile(at: number, environment: string, bytes: number | null): ServiceEvent {
  return { type: 'temporaryFilesChanged', at, environment, files: [{ path: '/tmp/a', bytes }] };
}
