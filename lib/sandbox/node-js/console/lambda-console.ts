import { format, formatWithOptions, inspect } from 'node-inspect-extracted';
import { tableText } from './console-table';
import type { LambdaLog } from './lambda-log';

interface ConsoleParts {
  readonly log: LambdaLog;
  readonly writeStdout: (text: string) => void;
  readonly nowMs: () => number;
  readonly warn: (message: string) => void;
}

/**
 * `console` as Lambda leaves it: six methods patched with the log prefix, `dir` and `dirxml` still writing raw text, the
 * others calling the patched ones.
 */
export function createLambdaConsole(parts: ConsoleParts): object {
  const { log } = parts;
  const info = log.writer('INFO');
  const lambdaConsole = {
    log: info,
    info,
    debug: log.writer('DEBUG'),
    trace: log.writer('TRACE'),
    warn: log.writer('WARN'),
    error: log.writer('ERROR'),
    fatal: log.writer('FATAL'),
  };
  return Object.assign(lambdaConsole, rawMethods(parts), derivedMethods(lambdaConsole, parts), {
    [Symbol.toStringTag]: 'console',
  });
}

function rawMethods({ writeStdout }: ConsoleParts): object {
  return {
    dir: (value: unknown, options?: object) =>
      writeStdout(`${inspect(value, { customInspect: false, ...options })}\n`),
    dirxml: (...values: unknown[]) => writeStdout(`${format(...values)}\n`),
  };
}

interface PatchedConsole {
  log(...values: unknown[]): void;
  warn(...values: unknown[]): void;
}

function derivedMethods(patched: PatchedConsole, parts: ConsoleParts): object {
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

function counters(patched: PatchedConsole, { warn }: ConsoleParts): object {
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

function stopwatches(patched: PatchedConsole, { nowMs, warn }: ConsoleParts): object {
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
