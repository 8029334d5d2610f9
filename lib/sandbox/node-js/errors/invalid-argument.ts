import { inspect } from 'node-inspect-extracted';
import { nodeError } from './node-error';

/** `TypeError [ERR_INVALID_ARG_TYPE]` in Node.js's words. `expected` begins with `of type` or `an instance of`. */
export function invalidArgumentType(name: string, expected: string, received: unknown): Error {
  const what = name.endsWith(' argument') ? `The ${name}` : `The "${name}" argument`;
  return nodeError(
    TypeError,
    'ERR_INVALID_ARG_TYPE',
    `${what} must be ${expected}. Received ${receivedText(received)}`,
  );
}

export function outOfRange(name: string, range: string, received: unknown): Error {
  const message = `The value of "${name}" is out of range. It must be ${range}. Received ${rangeText(received)}`;
  return nodeError(RangeError, 'ERR_OUT_OF_RANGE', message);
}

/** Large numbers are shown in groups of three digits. */
function rangeText(received: unknown): string {
  const isLarge = Number.isInteger(received) && Math.abs(received as number) > 2 ** 32;
  return isLarge ? `${received}`.replace(/\B(?=(\d{3})+$)/g, '_') : inspect(received);
}

function receivedText(value: unknown): string {
  if (value === null || value === undefined) return `${value}`;
  if (typeof value === 'function') return `function ${value.name}`;
  if (typeof value !== 'object') return `type ${typeof value} (${shortened(inspect(value))})`;
  const name: unknown = value.constructor?.name;
  return name ? `an instance of ${name}` : inspect(value, { depth: -1 });
}

function shortened(text: string): string {
  return text.length > 28 ? `${text.slice(0, 25)}...` : text;
}
