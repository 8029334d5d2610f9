import { format } from 'node-inspect-extracted';
import type { LogLevel } from '@/lib/sim/lambda/function-configuration';
import type { ClientGeneration } from '../node-release';
import { stringifyJson } from '../primordials';

interface Line {
  readonly timestamp: string;
  readonly requestId: string | undefined;
  readonly level: LogLevel;
  readonly client: ClientGeneration;
  readonly message: unknown;
  readonly rest: readonly unknown[];
}

export function textLine({ timestamp, requestId, level, message, rest }: Line): string {
  return `${timestamp}\t${requestId}\t${level}\t${format(message, ...rest)}`;
}

export function jsonLine(line: Line): string {
  const { timestamp, level, requestId, message, rest } = line;
  const record: Record<string, unknown> = { timestamp, level, requestId };
  if (rest.length === 0) return jsonOfOne(record, message);
  record.message = format(message, ...rest);
  const candidates = line.client === 'v3' ? [message, ...rest] : rest;
  const error = candidates.find((value) => value instanceof Error);
  if (error instanceof Error) Object.assign(record, errorMembers(error, []));
  return stringifyJson(record);
}

function jsonOfOne(record: Record<string, unknown>, message: unknown): string {
  try {
    return stringifyJson({ ...record, message }, (_key, value: unknown) =>
      value instanceof Error ? Object.assign(errorMembers(value, value.stack), value) : value,
    );
  } catch {
    return stringifyJson({ ...record, message: format(message) });
  }
}

function errorMembers(error: Error, withoutStack: unknown): Record<string, unknown> {
  return {
    errorType: error.constructor?.name ?? 'UnknownError',
    errorMessage: error.message,
    stackTrace: typeof error.stack === 'string' ? error.stack.split('\n') : withoutStack,
  };
}
