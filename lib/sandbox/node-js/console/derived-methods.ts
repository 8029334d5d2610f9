import { formatWithOptions } from 'node-inspect-extracted';
import { tableText } from './console-table';

interface ConsoleParts {
  readonly nowMs: () => number;
  readonly warn: (message: string) => void;
}

interface WritingConsole {
  log(...values: unknown[]): void;
  warn(...values: unknown[]): void;
}

/** The methods of a console that write by its other methods. */
export function derivedMethods(patched: WritingConsole, parts: ConsoleParts): object {
  return {
    table(data: unknown, columns?: readonly string[]) {
      if (typeof data !== 'object' || data === null) patched.log(data);
      else patched.log(tableText(data, columns));
    },
    assert(condition: unknown, ...values: unknown[]) {
      if (condition) return;
      if (typeof values[0] === 'string') values[0] = `Assertion failed: ${values[0]}`;
      else values.unshift('Assertion failed');
      patched.warn(...values);
    },
    group: (...labels: unknown[]) => {
      if (labels.length > 0) patched.log(...labels);
    },
    groupCollapsed: (...labels: unknown[]) => {
      if (labels.length > 0) patched.log(...labels);
    },
    groupEnd: () => undefined,
    clear: () => undefined,
    profile: () => undefined,
    profileEnd: () => undefined,
    timeStamp: () => undefined,
    ...counters(patched, parts),
    ...stopwatches(patched, parts),
  };
}

function counters(patched: WritingConsole, { warn }: ConsoleParts): object {
  const counts = new Map<string, number>();
  return {
    count(label: unknown = 'default') {
      const name = `${label}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      patched.log(`${name}: ${count}`);
    },
    countReset(label: unknown = 'default') {
      if (!counts.delete(`${label}`)) warn(`Count for '${label}' does not exist`);
    },
  };
}

function stopwatches(patched: WritingConsole, { nowMs, warn }: ConsoleParts): object {
  const startedAt = new Map<string, number>();
  const report = (label: string, rest: readonly unknown[], method: string) => {
    const start = startedAt.get(label);
    if (start === undefined) warn(`No such label '${label}' for console.${method}()`);
    else
      patched.log(formatWithOptions({}, '%s: %s', label, durationText(nowMs() - start)), ...rest);
  };
  return {
    time(label: unknown = 'default') {
      if (startedAt.has(`${label}`)) warn(`Label '${label}' already exists for console.time()`);
      else startedAt.set(`${label}`, nowMs());
    },
    timeLog: (label: unknown = 'default', ...rest: unknown[]) =>
      report(`${label}`, rest, 'timeLog'),
    timeEnd(label: unknown = 'default') {
      report(`${label}`, [], 'timeEnd');
      startedAt.delete(`${label}`);
    },
  };
}

/** As Node.js writes a stopwatch: `0.5ms`, `1.234s`, `1:02.345 (m:ss.mmm)`. */
function durationText(ms: number): string {
  if (ms < 1_000) return `${Number(ms.toFixed(3))}ms`;
  if (ms < 60_000) return `${(ms / 1_000).toFixed(3)}s`;
  const [whole = '0', milliseconds = '000'] = ((ms % 60_000) / 1_000).toFixed(3).split('.');
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 60) return `${minutes}:${whole.padStart(2, '0')}.${milliseconds} (m:ss.mmm)`;
  const rest = `${minutes % 60}`.padStart(2, '0');
  return `${Math.floor(minutes / 60)}:${rest}:${whole.padStart(2, '0')} (h:mm:ss)`;
}
