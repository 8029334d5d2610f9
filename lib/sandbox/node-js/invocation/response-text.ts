import { loadFrames } from '../errors/client-frames';
import { runtimeError } from '../errors/runtime-errors';
import type { ClientGeneration } from '../node-release';
import { stringifyJson } from '../primordials';

/** The response body. @throws what AWS's client throws: the invocation then fails with that error. */
export function responseText(value: unknown, client: ClientGeneration): string {
  const text = stringified(value === undefined ? null : value, client);
  if (typeof text !== 'string') throw new TypeError('Wrong arguments');
  return text;
}

function stringified(value: unknown, client: ClientGeneration): string | undefined {
  const message = 'Unable to stringify response body';
  try {
    return stringifyJson(value);
  } catch {
    if (client === 'v3') throw new Error(message);
    throw runtimeError({ name: 'JSONStringifyError', message, frames: loadFrames(client), client });
  }
}
