import { invalidArgumentType } from '../errors/invalid-argument';
import { withStack } from '../errors/runtime-errors';

export interface WarningParts {
  readonly processId: number;
  /** `console.error` as AWS's client leaves it: Node.js shows warnings with it. */
  readonly show: (text: string) => void;
  readonly nextTick: (run: () => void) => void;
  readonly tellListeners: (warning: Error) => void;
  readonly isSilenced: (warning: Error) => boolean;
}

interface WarningOptions {
  readonly type?: unknown;
  readonly code?: unknown;
  readonly detail?: unknown;
}

type Warning = Error & { readonly code?: unknown; readonly detail?: unknown };

/** `process.emitWarning`: listeners and the log hear of a warning in the next tick. */
export function createEmitWarning(parts: WarningParts) {
  let isHelpShown = false;

  function shown(warning: Warning): string {
    const code = warning.code ? `[${warning.code}] ` : '';
    const detail = typeof warning.detail === 'string' ? `\n${warning.detail}` : '';
    const text = `(node:${parts.processId}) ${code}${warning.toString()}${detail}`;
    if (isHelpShown) return text;
    isHelpShown = true;
    const flag = warning.name === 'DeprecationWarning' ? '--trace-deprecation' : '--trace-warnings';
    return `${text}\n(Use \`node ${flag} ...\` to show where the warning was created)`;
  }

  return (given: unknown, typeOrOptions?: unknown, code?: unknown): void => {
    const warning = warningOf(given, typeOrOptions, code);
    if (parts.isSilenced(warning)) return;
    parts.nextTick(() => {
      parts.tellListeners(warning);
      parts.show(shown(warning));
    });
  };
}

function warningOf(given: unknown, typeOrOptions: unknown, code: unknown): Warning {
  if (given instanceof Error) return given;
  if (typeof given !== 'string')
    throw invalidArgumentType('warning', 'of type string or an instance of Error', given);
  const isOptions = typeof typeOrOptions === 'object' && typeOrOptions !== null;
  const options: WarningOptions = isOptions ? typeOrOptions : { type: typeOrOptions, code };
  const warning = new Error(given);
  const name = String(options.type || 'Warning');
  const frames = (warning.stack ?? '').split('\n').slice(1);
  withStack(warning, [`${name}: ${given}`, ...frames].join('\n'));
  return Object.assign(warning, {
    name,
    ...(options.code !== undefined && { code: options.code }),
    ...(typeof options.detail === 'string' && { detail: options.detail }),
  });
}
