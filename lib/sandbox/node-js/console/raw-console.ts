import { format, inspect } from 'node-inspect-extracted';
import { derivedMethods } from './derived-methods';

interface Output {
  write(text: string): unknown;
}

interface ConsoleOptions {
  readonly stdout: Output;
  readonly stderr?: Output;
}

/** `new console.Console(stream)`: Lambda patches only the global console, so this one writes without a prefix. */
export function createConsoleClass(parts: {
  readonly nowMs: () => number;
  readonly warn: (text: string) => void;
}) {
  function Console(given: Output | ConsoleOptions, second?: Output): object {
    const { stdout, stderr = stdout } =
      'stdout' in given ? given : { stdout: given, ...(second && { stderr: second }) };
    let indent = '';
    const writer =
      (output: Output) =>
      (...values: unknown[]) => {
        const text = format(...values);
        output.write(`${indent}${text.replaceAll('\n', `\n${indent}`)}\n`);
      };
    const [log, warn] = [writer(stdout), writer(stderr)];
    const group = (...labels: unknown[]) => {
      if (labels.length > 0) log(...labels);
      indent += '  ';
    };
    const members = {
      ...{ log, info: log, debug: log, warn, error: warn },
      trace: (...values: unknown[]) => warn(`Trace: ${format(...values)}`),
      dir: (value: unknown, options?: object) =>
        log(inspect(value, { customInspect: false, ...options })),
      dirxml: log,
    };
    return Object.assign(members, derivedMethods({ log, warn }, parts), {
      group,
      groupCollapsed: group,
      groupEnd: () => (indent = indent.slice(0, -2)),
      [Symbol.toStringTag]: 'console',
    });
  }
  return Console;
}
