import type { EpochMs } from '../kernel/clock';
import { isoTime } from '../kernel/iso-time';
import { unreachable } from '../kernel/unreachable';
import type { InvocationReport } from './invocation';
import { functionArn, LATEST_VERSION } from './names';
import type { LogPlace, PlatformRecord, PlatformStatus } from './platform-record';
import { runtimeVersion } from './runtime-versions';

/** Lambda's levels for its own events, most talkative first. */
const LEVELS = ['DEBUG', 'INFO', 'WARN'] as const;
type SystemLogLevel = (typeof LEVELS)[number];

interface PlatformEvent {
  readonly type: string;
  readonly level: SystemLogLevel;
  readonly record: object;
}

/**
 * The platform's events with `LogFormat: JSON`, as far as the function's system log level lets them through.
 * Rules LOG-7 to LOG-9.
 */
export function jsonLogLines(
  record: PlatformRecord,
  at: EpochMs,
  place: LogPlace,
): readonly string[] {
  const least = LEVELS.indexOf(place.configuration.LoggingConfig.SystemLogLevel ?? 'INFO');
  return platformEvents(record, place)
    .filter(({ level }) => LEVELS.indexOf(level) >= least)
    .map((event) => JSON.stringify({ time: isoTime(at), type: event.type, record: event.record }));
}

function platformEvents(record: PlatformRecord, place: LogPlace): readonly PlatformEvent[] {
  switch (record.kind) {
    case 'initStart':
      return [{ type: 'platform.initStart', level: 'INFO', record: initStart(place) }];
    case 'initReport':
      return initEvents(record, place);
    case 'start':
      return [
        {
          type: 'platform.start',
          level: 'INFO',
          record: {
            requestId: record.requestId,
            functionArn: functionArn(place.configuration.FunctionName),
            version: place.version ?? LATEST_VERSION,
          },
        },
      ];
    case 'end':
      return [runtimeDone(record)];
    case 'report':
      return [report(record.requestId, record.report)];
    default:
      return unreachable(record);
  }
}

function initStart(place: LogPlace): object {
  const { configuration, logStreamName, version: functionVersion } = place;
  const version = runtimeVersion(configuration.Runtime);
  return {
    initializationType: place.initializationType ?? 'on-demand',
    phase: 'init',
    runtimeVersion: version.name,
    runtimeVersionArn: version.arn,
    functionName: configuration.FunctionName,
    functionVersion: functionVersion ?? LATEST_VERSION,
    instanceId: logStreamName,
    instanceMaxMemory: configuration.MemorySize * 1024 * 1024,
  };
}

function initEvents(
  record: PlatformRecord & { kind: 'initReport' },
  place: LogPlace,
): readonly PlatformEvent[] {
  const level = levelOf(record.status, 'DEBUG');
  const said = {
    initializationType: place.initializationType ?? 'on-demand',
    phase: record.within,
    status: record.status,
    ...(record.errorType !== undefined && { errorType: record.errorType }),
  };
  return [
    { type: 'platform.initRuntimeDone', level, record: said },
    {
      type: 'platform.initReport',
      level,
      record: { ...said, metrics: { durationMs: record.durationMs } },
    },
  ];
}

function runtimeDone(record: PlatformRecord & { kind: 'end' }): PlatformEvent {
  return {
    type: 'platform.runtimeDone',
    level: levelOf(record.status, 'DEBUG'),
    record: {
      requestId: record.requestId,
      status: record.status,
      ...(record.errorType !== undefined && { errorType: record.errorType }),
      metrics: { durationMs: record.durationMs },
    },
  };
}

function report(requestId: string, figures: InvocationReport): PlatformEvent {
  const status = figures.status ?? 'success';
  return {
    type: 'platform.report',
    level: levelOf(status, 'INFO'),
    record: {
      requestId,
      metrics: {
        durationMs: figures.durationMs,
        billedDurationMs: figures.billedDurationMs,
        memorySizeMB: figures.memorySizeMb,
        maxMemoryUsedMB: figures.maxMemoryUsedMb,
        ...(figures.initDurationMs !== undefined && { initDurationMs: figures.initDurationMs }),
      },
      status,
      ...(figures.errorType !== undefined && { errorType: figures.errorType }),
    },
  };
}

function levelOf(status: PlatformStatus, whenSuccessful: SystemLogLevel): SystemLogLevel {
  return status === 'success' ? whenSuccessful : 'WARN';
}
