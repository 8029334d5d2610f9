import type { InvocationAnswer } from './invocation-answer';
import type { Handler } from './load-handler';
import { responseText } from './response-text';

interface CallParts {
  readonly handler: Handler;
  readonly event: unknown;
  readonly context: object;
  readonly answer: InvocationAnswer;
  readonly logError: (title: string, thrown: unknown) => void;
}

const { BufferedInvokeProcessor } = {
  BufferedInvokeProcessor: class {
    readonly handler: Handler;

    constructor(handler: Handler) {
      this.handler = handler;
    }
  },
};

/** Calls a handler as AWS's client version 4 does (Node.js 24): whatever it returns is awaited. */
export async function callHandlerV4(parts: CallParts): Promise<void> {
  const { handler, event, context, answer, logError } = parts;
  const processor = new BufferedInvokeProcessor(handler);
  try {
    const result = await processor.handler(event, context);
    answer.give({ status: 'returned', responseText: responseText(result, 'v4') });
  } catch (thrown) {
    logError('Invoke Error', thrown);
    answer.give({ status: 'threw', thrown });
  }
}
