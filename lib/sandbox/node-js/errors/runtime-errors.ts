import type { ClientGeneration } from '../node-release';

/** Errors of AWS's runtime client, by the name that reaches the caller after `Runtime.`. */
export type RuntimeErrorName =
  | 'ImportModuleError'
  | 'HandlerNotFound'
  | 'MalformedHandlerName'
  | 'UserCodeSyntaxError'
  | 'UnhandledPromiseRejection'
  | 'NodeJsExit'
  | 'JSONStringifyError'
  | 'CallbackHandlerDeprecated';

interface RuntimeErrorParts {
  readonly name: RuntimeErrorName;
  readonly message: string;
  /** The client's own frames below the message, as recorded on AWS. */
  readonly frames: readonly string[];
  readonly client: ClientGeneration;
}

/** Version 4 sets `name` on the error itself, so it shows in the log record; version 3 has it on the prototype. */
export function runtimeError({ name, message, frames, client }: RuntimeErrorParts): Error {
  const fullName = `Runtime.${name}`;
  const error = client === 'v4' ? new Error(message) : new (errorClass(fullName))(message);
  if (client === 'v4') Object.assign(error, { name: fullName });
  return withStack(error, [`${fullName}: ${message}`, ...frames].join('\n'));
}

function errorClass(name: string): new (message: string) => Error {
  const RuntimeError = class extends Error {};
  Object.defineProperty(RuntimeError.prototype, 'name', { value: name });
  return RuntimeError;
}

export function withStack<Thrown extends Error>(error: Thrown, stack: string): Thrown {
  Object.defineProperty(error, 'stack', {
    value: stack,
    writable: true,
    configurable: true,
    enumerable: false,
  });
  return error;
}
