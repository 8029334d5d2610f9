import { inspect } from 'node-inspect-extracted';
import { nodeError } from '../errors/node-error';
import { isNativeError } from '../globals/native-error';
import type { TaskFiles } from '../modules/task-files';
import type { ProcessLife } from './process-life';
import type { NodeProcess } from './process-object';

interface UncaughtParts {
  readonly process: NodeProcess;
  readonly life: ProcessLife;
  readonly files: TaskFiles;
  readonly version: string;
  readonly write: (text: string) => void;
}

export interface UncaughtErrors {
  exception(thrown: unknown): void;
  rejection(reason: unknown): void;
}

/** What Node.js does with errors nobody caught: it asks the process's listeners, and without any it ends with status 1. */
export function createUncaughtErrors(parts: UncaughtParts): UncaughtErrors {
  const { process, life } = parts;

  /** A listener that throws ends the process too. */
  function tell(event: string, ...given: unknown[]): boolean {
    if (process.listenerCount(event) === 0) return false;
    try {
      process.emit(event, ...given);
    } catch (thrown) {
      crash(thrown, 7);
    }
    return true;
  }

  function exception(thrown: unknown, origin = 'uncaughtException'): void {
    if (life.end !== undefined) return;
    if (!tell('uncaughtException', thrown, origin)) crash(thrown, 1);
  }

  function crash(thrown: unknown, status: number): void {
    if (life.end !== undefined) return;
    parts.write(crashText(thrown, parts));
    life.finish({ by: 'exit', exit: { kind: 'status', status } });
  }

  return {
    exception,
    rejection(reason) {
      if (life.end !== undefined) return;
      if (tell('unhandledRejection', reason, Promise.resolve())) return;
      exception(isNativeError(reason) ? reason : notAnError(reason), 'unhandledRejection');
    },
  };
}

function notAnError(reason: unknown): Error {
  const text = `This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "${inspect(reason)}".`;
  const error = nodeError(Error, 'ERR_UNHANDLED_REJECTION', text);
  return Object.defineProperty(error, 'name', { value: 'UnhandledPromiseRejection' });
}

/** Node.js's own dump: where, the source line, a caret, the error, the version. */
function crashText(thrown: unknown, { files, version }: UncaughtParts): string {
  const isError = isNativeError(thrown);
  const where = isError ? sourceContext(thrown.stack ?? '', files) : 'Uncaught:\n';
  const text = isError ? inspect(thrown) : inspect(thrown);
  return `${where}${text}\n\nNode.js ${version}\n`;
}

function sourceContext(stack: string, files: TaskFiles): string {
  const [, location, path, line, column] =
    /((?:file:\/\/)?(\/var\/task\/[^\s:]+)):(\d+):(\d+)/.exec(stack) ?? [];
  if (path === undefined) return '';
  const text = files.text(path).split('\n')[Number(line) - 1] ?? '';
  return `${location}:${line}\n${text}\n${' '.repeat(Number(column) - 1)}^\n\n`;
}
