import { fill } from '@/lib/i18n/fill';

interface SpanWords {
  readonly milliseconds: string;
  readonly seconds: string;
  readonly minutes?: string;
}

/** A length of time in the unit a reader would choose. */
export function spanText(ms: number, words: SpanWords): string {
  if (ms < 1_000) return fill(words.milliseconds, { value: figure(ms) });
  if (ms < 60_000 || !words.minutes) return fill(words.seconds, { value: figure(ms / 1_000) });
  return fill(words.minutes, { value: figure(ms / 60_000) });
}

function figure(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en');
}
