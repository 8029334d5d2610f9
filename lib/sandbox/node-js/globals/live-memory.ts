import { collectGarbage } from './collect-garbage';
import { WeakSample } from './weak-sample';

const MB = 1024 * 1024;

/** Further apart the more there were, so that a loop may allocate some 10 GB before there are none left. */
const SAMPLES = 2_048;
const SAMPLES_PER_STEP = 256;

/** So much more may have been let go of before it is worth a look. */
const GARBAGE_BYTES = 128 * MB;

interface Counted {
  readonly sample: WeakSample;
  readonly bytes: number;
}

/**
 * How much of what was allocated is still in use, though an engine does not say: by samples, of which those that were
 * collected can be told from the others, even in the middle of a loop that never yields.
 */
export class LiveMemory {
  readonly #limitBytes: number;
  readonly #exceeded: (bytes: number) => void;
  #unused: WeakSample[] = [];
  #counted: Counted[] = [];
  #sinceSample = 0;
  #liveBytes = 0;

  constructor(limitBytes: number, exceeded: (bytes: number) => void) {
    this.#limitBytes = limitBytes;
    this.#exceeded = exceeded;
    this.prepare();
  }

  /** Between two calls into learner code: a sample made during one says nothing before it ends. */
  prepare(): void {
    while (this.#unused.length < SAMPLES) this.#unused[this.#unused.length] = new WeakSample();
  }

  /** Before the engine takes so many bytes more. */
  ask(bytes: number): void {
    const withGarbage = this.#liveBytes + this.#sinceSample + bytes;
    if (bytes <= this.#limitBytes && withGarbage <= this.#limitBytes + GARBAGE_BYTES) return;
    this.#forgetCollected();
    const asked = this.#liveBytes + this.#sinceSample + bytes;
    if (asked > this.#limitBytes) this.#exceeded(asked);
  }

  took(owner: object, bytes: number): void {
    const { length } = this.#unused;
    if (length === 0) return;
    this.#sinceSample += bytes;
    if (this.#sinceSample < MB * (1 + (SAMPLES - length) / SAMPLES_PER_STEP)) return;
    const sample = this.#unused[length - 1] as WeakSample;
    this.#unused.length = length - 1;
    sample.goWith(owner);
    this.#counted[this.#counted.length] = { sample, bytes: this.#sinceSample };
    this.#liveBytes += this.#sinceSample;
    this.#sinceSample = 0;
  }

  /** What is looked at and still there is kept until learner code yields: the next look comes that much later. */
  #forgetCollected(): void {
    collectGarbage();
    const counted = this.#counted;
    let kept = 0;
    for (let at = 0; at < counted.length; at += 1) {
      const one = counted[at] as Counted;
      if (one.sample.isGone()) this.#liveBytes -= one.bytes;
      else counted[kept++] = one;
    }
    counted.length = kept;
  }
}
