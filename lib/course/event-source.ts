import type { Localized } from '@/lib/i18n/locales';

/** How a handler meets its source. */
export const EVENT_GROUPS = ['http', 'queue', 'stream', 'notice', 'people'] as const;
export type EventGroup = (typeof EVENT_GROUPS)[number];

/**
 * What each member of an event means, by its path: `Records[].s3.object.key`. A `*` stands for any one name.
 * Headers are explained by their own names, whichever event they are in.
 */
export type FieldWords = Readonly<Record<string, Localized>>;

/** A source of events with a handler for it in both languages, in `content/events/<id>/`. */
export interface EventSource {
  /** The id of the event template, and the URL segment. */
  readonly id: string;
  readonly group: EventGroup;
  /** What the example handlers do. */
  readonly does: Localized;
  /** What becomes of the value they return. */
  readonly answer: Localized;
  readonly fields: FieldWords;
  /** The member that holds another JSON text, packed. */
  readonly packed?: string;
}
