import type { ClientGeneration } from '../node-release';
import { stringifyJson } from '../primordials';
import { errorPayload } from './error-payload';

/** What AWS's client writes into a text log for an error: a tab, then JSON with the stack as lines. */
export function errorRecord(error: Error, client: ClientGeneration): string {
  try {
    return `\t${stringifyJson(error, (_key, value: unknown) => withOwnProperties(value))}`;
  } catch {
    return `\t${errorPayload(error, client).payloadText}`;
  }
}

export function intoError(thrown: unknown, client: ClientGeneration): Error {
  if (thrown instanceof Error) return thrown;
  return new Error(client === 'v3' ? (thrown as string) : String(thrown));
}

function withOwnProperties(value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const record: Record<string, unknown> = {
    errorType: value.name,
    errorMessage: value.message,
    code: Reflect.get(value, 'code'),
    ...value,
  };
  if (typeof value.stack === 'string') record.stack = value.stack.split('\n');
  return record;
}
