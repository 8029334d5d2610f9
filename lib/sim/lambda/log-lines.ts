import type { EpochMs } from '../kernel/clock';
import type { LogEvent } from './invocation';
import { jsonLogLines } from './json-log-lines';
import type { LogPlace, PlatformRecord } from './platform-record';
import { textLogLines } from './text-log-lines';

/** The log events one platform record becomes under the function's log settings; often one, sometimes none. */
export function platformLogEvents(
  record: PlatformRecord,
  at: EpochMs,
  place: LogPlace,
): readonly LogEvent[] {
  const lines =
    place.configuration.LoggingConfig.LogFormat === 'JSON'
      ? jsonLogLines(record, at, place)
      : textLogLines(record, place);
  const beforeStart = record.kind === 'initStart' || record.kind === 'initReport';
  return lines.map((text) => ({
    at,
    source: 'platform',
    text,
    ...(beforeStart && { cloudWatchOnly: true as const }),
  }));
}
