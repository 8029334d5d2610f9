import type { EpochMs } from '../kernel/clock';
import { EMPTY_HISTORY, type History, NOTHING_YET } from './history-state';
import { type Moment, momentAfter } from './moment';
import type { ServiceEvent } from './service-event';

/** A fold from the nearest known moment takes less than this many steps. */
const EVENTS_PER_STRETCH = 256;

/** A page must stop somewhere. Whole stretches go, the oldest first; what they led to stays. */
export const KEPT_INVOCATIONS = 5_000;
const KEPT_LOG_LENGTH = 8_000_000;

/** @param news - In the order of their time, none earlier than the last event of the history. */
export function withEvents(history: History, news: readonly ServiceEvent[]): History {
  const stretches = [...history.stretches];
  let { latest } = history;
  let open = stretches.pop() ?? { before: latest, events: [] };
  let added: ServiceEvent[] = [...open.events];
  for (const event of news) {
    if (added.length === EVENTS_PER_STRETCH) {
      stretches.push({ before: open.before, events: added });
      open = { before: latest, events: [] };
      added = [];
    }
    added.push(event);
    latest = momentAfter(latest, event);
  }
  stretches.push({ before: open.before, events: added });
  return shortened({ stretches, latest, logLength: history.logLength + logLengthOf(news) });
}

/**
 * Puts events where their times belong, for what was only calculated afterwards.
 *
 * @param news - In the order of their time.
 */
export function withEarlierEvents(history: History, news: readonly ServiceEvent[]): History {
  const [first] = news;
  if (!first) return history;
  const kept = history.stretches.filter(({ events }) => (events.at(-1)?.at ?? 0) <= first.at);
  const later = history.stretches.slice(kept.length).flatMap(({ events }) => events);
  const merged = [...later, ...news].sort((one, other) => one.at - other.at);
  const latest = history.stretches[kept.length]?.before ?? history.latest;
  const logLength = kept.reduce((sum, { events }) => sum + logLengthOf(events), 0);
  return withEvents(
    { stretches: [...kept, { before: latest, events: [] }], latest, logLength },
    merged,
  );
}

/** Begins anew with the environments that are there. */
export function withoutPast({ latest }: History): History {
  const { environments, environmentCount } = latest;
  return { ...EMPTY_HISTORY, latest: { ...NOTHING_YET, environments, environmentCount } };
}

/** Everything that was the case at a time. Events at that very time have happened. */
export function momentAt(history: History, at: EpochMs): Moment {
  const index = history.stretches.findLastIndex(({ events }) => (events[0]?.at ?? 0) <= at);
  const stretch = history.stretches[index];
  if (!stretch) return history.stretches[0]?.before ?? history.latest;
  return stretch.events.filter((event) => event.at <= at).reduce(momentAfter, stretch.before);
}

export function eventsOf({ stretches }: History): readonly ServiceEvent[] {
  return stretches.flatMap(({ events }) => events);
}

/** As it was before the first event that is kept. */
export function beginningOf({ stretches, latest }: History): Moment {
  return stretches[0]?.before ?? latest;
}

function shortened(history: History): History {
  const { stretches, latest, logLength } = history;
  const [oldest, ...others] = stretches;
  const kept = latest.invocations - beginningOf(history).invocations;
  const isShort = kept <= KEPT_INVOCATIONS && logLength <= KEPT_LOG_LENGTH;
  if (isShort || !oldest || others.length === 0) return history;
  return shortened({
    stretches: others,
    latest,
    logLength: logLength - logLengthOf(oldest.events),
  });
}

function logLengthOf(events: readonly ServiceEvent[]): number {
  let length = 0;
  for (const event of events) {
    if (event.type !== 'logged') continue;
    for (const { text } of event.lines) length += text.length;
  }
  return length;
}
