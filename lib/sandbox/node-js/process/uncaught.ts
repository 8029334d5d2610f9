import { inspect } from 'node-inspect-extracted';
import { withStack } from '../errors/runtime-errors';
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
  /** Lets AWS's client version 4 end as it does when loading failed: it throws on what it has posted. */
  initialization(thrown: unknown): void;
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
      if (isNativeError(reason)) exception(reason, 'unhandledRejection');
      else if (!tell('uncaughtException', notAnError(reason), 'unhandledRejection')) {
        parts.write(rejectionText(reason, parts.version));
        life.finish({ by: 'exit', exit: { kind: 'status', status: 1 } });
      }
    },
    initialization(thrown) {
      parts.write(rejectionText(thrown, parts.version));
      life.finish({ by: 'error', thrown });
    },
  };
}

/** Node.js's own dump: where, the source line, a caret, the error, the version. */
function crashText(thrown: unknown, { files, version }: UncaughtParts): string {
  const where = isNativeError(thrown) ? sourceContext(thrown.stack ?? '', files) : 'Uncaught:\n';
  return `${where}${inspect(thrown)}\n\nNode.js ${version}\n`;
}

/** The same for a promise whose rejection only Node.js itself saw. */
function rejectionText(reason: unknown, version: string): string {
  const [line, statement, error] = isNativeError(reason)
    ? [394, '    triggerUncaughtException(err, true /* fromPromise */);\n    ^', reason]
    : [392, '      new UnhandledPromiseRejection(reason);\n      ^', notAnError(reason)];
  const where = `node:internal/process/promises:${line}\n${statement}\n\n`;
  return `${where}${inspect(error)}\n\nNode.js ${version}\n`;
}

/** Frames of a run of Node.js 24.9. */
const REJECTION_FRAMES = [
  '    at throwUnhandledRejectionsMode (node:internal/process/promises:392:7)',
  '    at processPromiseRejections (node:internal/process/promises:475:17)',
  '    at process.processTicksAndRejections (node:internal/process/task_queues:106:32)',
];

function notAnError(reason: unknown): Error {
  const message = `This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "${reasonText(reason)}".`;
  const error = new Error(message);
  withStack(error, [`UnhandledPromiseRejection: ${message}`, ...REJECTION_FRAMES].join('\n'));
  Object.defineProperty(error, 'name', { value: 'UnhandledPromiseRejection' });
  return Object.assign(error, { code: 'ERR_UNHANDLED_REJECTION' });
}

/** As V8 names a value without running code of it. */
function reasonText(reason: unknown): string {
  if (typeof reason !== 'object' || reason === null) return String(reason);
  const made = Reflect.get(reason, 'constructor');
  return `#<${typeof made === 'function' && made.name ? made.name : 'Object'}>`;
}

function sourceContext(stack: string, files: TaskFiles): string {
  const [, location, path, line, column] =
    /((?:file:\/\/)?(\/var\/task\/[^\s:]+)):(\d+):(\d+)/.exec(stack) ?? [];
  if (path === undefined) return '';
  const text = files.text(path).split('\n')[Number(line) - 1] ?? '';
  return `${location}:${line}\n${text}\n${' '.repeat(Number(column) - 1)}^\n\n`;
}
