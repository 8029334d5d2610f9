import EventEmitter from 'events';
import { simulationLimit } from '../errors/node-error';

interface Options {
  readonly input: AsyncIterable<Uint8Array | string>;
}

/** Lines of a stream, as events or for `for await`. */
class Interface extends EventEmitter {
  readonly #input: Options['input'];
  #isRead = false;

  constructor({ input }: Options) {
    super();
    this.#input = input;
    setImmediate(() => {
      if (!this.#isRead) void this.#emitLines();
    });
  }

  async #emitLines(): Promise<void> {
    for await (const line of this) this.emit('line', line);
    this.emit('close');
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    this.#isRead = true;
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of this.#input) {
      rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
      const lines = rest.split(/\r\n|\n|\r/);
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
  }

  close(): void {
    this.#isRead = true;
  }

  question(): never {
    throw simulationLimit('A Lambda function has no terminal to ask a question on.');
  }
}

const createInterface = (options: Options) => new Interface(options);

export const readline = {
  Interface,
  createInterface,
  promises: { Interface, createInterface },
};
