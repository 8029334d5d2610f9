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
  const error = new (errorClass(name, client))(message);
  if (client === 'v4') Object.assign(error, { name: fullName });
  const headline = message === '' ? fullName : `${fullName}: ${message}`;
  return withStack(error, [headline, ...frames].join('\n'));
}

function errorClass(
  name: RuntimeErrorName,
  client: ClientGeneration,
): new (
  message: string,
) => Error {
  const RuntimeError = class extends Error {};
  const className = client === 'v3' || name.endsWith('Error') ? name : `${name}Error`;
  Object.defineProperty(RuntimeError, 'name', { value: className });
  if (client === 'v3')
    Object.defineProperty(RuntimeError.prototype, 'name', { value: `Runtime.${name}` });
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
