import { unreachable } from '../kernel/unreachable';
import type { InvocationReport } from './invocation';
import { LATEST_VERSION } from './names';
import type { LogPlace, PlatformRecord, PlatformStatus } from './platform-record';
import { runtimeVersion } from './runtime-versions';

/** The platform's lines with `LogFormat: Text`. Fields are set apart by tabs. Rules LOG-1 to LOG-9. */
export function textLogLines(record: PlatformRecord, place: LogPlace): readonly string[] {
  switch (record.kind) {
    case 'initStart':
      return [initStartLine(place)];
    case 'initReport':
      return record.status === 'success' ? [] : [initReportLine(record)];
    case 'start':
      return [`START RequestId: ${record.requestId} Version: ${place.version ?? LATEST_VERSION}`];
    case 'end':
      return [`END RequestId: ${record.requestId}`];
    case 'report':
      return [reportLine(record.requestId, record.report)];
    default:
      return unreachable(record);
  }
}

function initStartLine({ configuration }: LogPlace): string {
  const version = runtimeVersion(configuration.Runtime);
  return `INIT_START Runtime Version: ${version.name}\tRuntime Version ARN: ${version.arn}`;
}

function initReportLine(record: PlatformRecord & { kind: 'initReport' }): string {
  return [
    `INIT_REPORT Init Duration: ${record.durationMs.toFixed(2)} ms`,
    `Phase: ${record.within}`,
    ...statusFields(record.status, record.errorType),
  ].join('\t');
}

function reportLine(requestId: string, report: InvocationReport): string {
  const figures = [
    `REPORT RequestId: ${requestId}`,
    `Duration: ${report.durationMs.toFixed(2)} ms`,
    `Billed Duration: ${report.billedDurationMs} ms`,
    `Memory Size: ${report.memorySizeMb} MB`,
    `Max Memory Used: ${report.maxMemoryUsedMb} MB`,
  ];
  if (report.initDurationMs !== undefined) {
    figures.push(`Init Duration: ${report.initDurationMs.toFixed(2)} ms`);
  }
  // Without a status AWS ends the line with a tab; with one it does not.
  const status = report.status ? statusFields(report.status, report.errorType) : [''];
  return [...figures, ...status].join('\t');
}

function statusFields(status: PlatformStatus, errorType?: string): readonly string[] {
  return [`Status: ${status}`, ...(errorType === undefined ? [] : [`Error Type: ${errorType}`])];
}
