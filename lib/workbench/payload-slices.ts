import { type JsonProblem, type JsonTokenKind, scanJson } from './json-scan';

/** A workspace's text with its payloads taken out: each is a number there, its place in `payloads`. */
export interface SlicedWorkspace {
  readonly skeleton: string;
  /** JSON texts as written, since `JSON.parse` would turn 5.0 into 5 and round long integers. */
  readonly payloads: readonly string[];
  /** Brackets within brackets, payloads not counted. */
  readonly depth: number;
}

interface Slice {
  readonly start: number;
  readonly end: number;
}

/** Where `"payload"` stands in `{ "events": [ { "payload": … } ] }`: three brackets are open. */
const PAYLOAD_DEPTH = 3;

export function slicePayloads(text: string): SlicedWorkspace | JsonProblem {
  const finder = new PayloadFinder(text);
  const problem = scanJson(text, (token, start, end, depth) => {
    finder.see(token, start, end, depth);
  });
  if (problem) return problem;
  const { slices, deepest } = finder;
  return {
    skeleton: replaceSlices(text, slices),
    payloads: slices.map(({ start, end }) => text.slice(start, end)),
    depth: deepest,
  };
}

class PayloadFinder {
  readonly slices: Slice[] = [];
  deepest = 0;
  readonly #text: string;
  #topKey: unknown;
  #eventKey: unknown;
  #payload: 'outside' | 'next' | number = 'outside';

  constructor(text: string) {
    this.#text = text;
  }

  see(token: JsonTokenKind, start: number, end: number, depth: number): void {
    if (this.#payload === 'outside') this.#seeOutside(token, start, end, depth);
    else this.#seePayload(token, start, end, depth);
  }

  #seeOutside(token: JsonTokenKind, start: number, end: number, depth: number): void {
    this.deepest = Math.max(this.deepest, depth);
    if (token === 'key' && depth === 1) this.#topKey = JSON.parse(this.#text.slice(start, end));
    if (depth !== PAYLOAD_DEPTH || this.#topKey !== 'events') return;
    if (token === 'key') this.#eventKey = JSON.parse(this.#text.slice(start, end));
    if (token === ':' && this.#eventKey === 'payload') this.#payload = 'next';
  }

  #seePayload(token: JsonTokenKind, start: number, end: number, depth: number): void {
    const from = this.#payload === 'next' ? start : Number(this.#payload);
    const isOpen = token === '{' || token === '[';
    const isWhole = depth === PAYLOAD_DEPTH && !isOpen;
    this.#payload = isWhole ? 'outside' : from;
    if (isWhole) this.slices.push({ start: from, end });
  }
}

function replaceSlices(text: string, slices: readonly Slice[]): string {
  const parts = slices.map(
    ({ start }, index) => text.slice(slices[index - 1]?.end ?? 0, start) + index,
  );
  return parts.join('') + text.slice(slices.at(-1)?.end ?? 0);
}
