import { stream } from '../builtins/stream';

type Written = (error?: Error | null) => void;

/** What a streaming handler writes to. A caller of Invoke gets all of it at once. */
export class ResponseStream extends stream.Writable {
  onBeforeFirstWrite: ((write: (chunk: unknown) => void) => void) | undefined;
  #hasStarted = false;
  readonly #decoder = new TextDecoder();
  #text = '';

  constructor() {
    super({ decodeStrings: true });
  }

  setContentType(_type: string): void {
    // Only Function URLs show it.
  }

  get text(): string {
    return this.#text + this.#decoder.decode();
  }

  override write(chunk: unknown, ...rest: never[]): boolean {
    if (!this.#hasStarted) {
      this.#hasStarted = true;
      this.onBeforeFirstWrite?.((first) => super.write(bytesOrText(first)));
    }
    return super.write(bytesOrText(chunk), ...rest);
  }

  override _write(chunk: Uint8Array, _encoding: string, written: Written): void {
    this.#text += this.#decoder.decode(chunk, { stream: true });
    written();
  }
}

function bytesOrText(chunk: unknown): unknown {
  return typeof chunk === 'string' || chunk instanceof Uint8Array ? chunk : JSON.stringify(chunk);
}
