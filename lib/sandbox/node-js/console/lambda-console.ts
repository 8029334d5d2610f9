import { format, inspect } from 'node-inspect-extracted';
import { derivedMethods } from './derived-methods';
import type { LambdaLog } from './lambda-log';
import { createConsoleClass } from './raw-console';

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
    Console: createConsoleClass(parts),
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
