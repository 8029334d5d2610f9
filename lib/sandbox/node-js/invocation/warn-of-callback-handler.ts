import type { Handler } from './load-handler';

const WARNING =
  'AWS Lambda plans to remove support for callback-based function handlers starting with Node.js 24. You will need to update this function to use an async handler to use Node.js 24 or later. For more information and to provide feedback on this change, see https://github.com/aws/aws-lambda-nodejs-runtime-interface-client/issues/137. To disable this warning, set the AWS_LAMBDA_NODEJS_DISABLE_CALLBACK_WARNING environment variable.';

/** Node.js 22 and older: a handler that takes a callback is warned about once, when it is loaded. */
export function warnOfCallbackHandler(
  handler: Handler,
  variables: Readonly<Record<string, string | undefined>>,
  console: { warn(message: string): void },
): void {
  const isAsync = handler.constructor?.name === 'AsyncFunction';
  if (handler.length !== 3 || isAsync) return;
  if (variables.AWS_LAMBDA_NODEJS_DISABLE_CALLBACK_WARNING === undefined) console.warn(WARNING);
}
