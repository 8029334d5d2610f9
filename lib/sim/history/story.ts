import type { EpochMs } from '../kernel/clock';
import type { History } from './history-state';
import { type Ended, type Lane, lanesOf, type Refusal, type Span } from './lanes';
import type { Departure } from './service-event';

/** One sentence of the history, as facts: the page has the words. */
export type StoryFact = { readonly at: EpochMs } & (
  | {
      readonly tells: 'coldStart' | 'warmStart' | 'startAfterReset';
      readonly environment: number;
      readonly requestId: string;
    }
  | { readonly tells: 'provisioned'; readonly environment: number }
  | { readonly tells: 'ended'; readonly environment: number; readonly ended: Ended }
  | { readonly tells: 'reset'; readonly environment: number }
  | { readonly tells: 'gone'; readonly environment: number; readonly cause: Departure }
  | { readonly tells: 'refused'; readonly refusal: Refusal }
);

/** What the lanes show, for those who read or hear it. */
export function storyOf(history: History): readonly StoryFact[] {
  const { lanes, refusals } = lanesOf(history);
  const facts = [
    ...lanes.flatMap(storyOfLane),
    ...refusals.map((refusal) => ({ tells: 'refused', at: refusal.at, refusal }) as const),
  ];
  return facts.sort((one, other) => one.at - other.at);
}

function storyOfLane({ number: environment, spans, gone }: Lane): readonly StoryFact[] {
  const facts = spans.flatMap((span, index) => storyOfSpan(span, spans[index - 1], environment));
  return gone ? [...facts, { tells: 'gone', at: gone.at, environment, cause: gone.cause }] : facts;
}

function storyOfSpan(
  span: Span,
  before: Span | undefined,
  environment: number,
): readonly StoryFact[] {
  const { phase, from: at, to, requestId, ended } = span;
  const facts: StoryFact[] = [];
  if (phase === 'starting' && requestId === undefined) {
    facts.push({ tells: 'provisioned', at, environment });
  }
  if (requestId !== undefined && requestId !== before?.requestId) {
    facts.push({ tells: beginningAfter(before, phase), at, environment, requestId });
  }
  if (ended && to !== undefined) facts.push({ tells: 'ended', at: to, environment, ended });
  if (phase === 'reset') facts.push({ tells: 'reset', at, environment });
  return facts;
}

function beginningAfter(
  before: Span | undefined,
  phase: Span['phase'],
): 'coldStart' | 'warmStart' | 'startAfterReset' {
  if (before?.phase === 'reset') return 'startAfterReset';
  return phase === 'busy' ? 'warmStart' : 'coldStart';
}
