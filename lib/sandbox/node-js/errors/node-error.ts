import { withStack } from './runtime-errors';

type ErrorClass = new (message: string) => Error;

/** An error as Node.js's own modules throw it: with a code, which also stands in the first line of the stack. */
export function nodeError(Base: ErrorClass, code: string, message: string): Error {
  const error = new Base(message);
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  withStack(error, [`${error.name} [${code}]: ${message}`, ...frames].join('\n'));
  return Object.assign(error, { code });
}

/** What this simulation cannot do, said so that nobody blames Lambda. */
export function simulationLimit(what: string): Error {
  return nodeError(
    Error,
    'ERR_LAMBDA_LAB_LIMIT',
    `${what} This is a limit of the Lambda Lab simulation, not of AWS Lambda.`,
  );
}
