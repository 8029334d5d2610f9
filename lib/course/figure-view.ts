import type { Locale } from '@/lib/i18n/locales';
import { MESSAGES } from '@/lib/i18n/messages';
import type { DecisionHelperMessages } from '@/lib/i18n/messages/decision-helper.ja';
import type { SourceMapMessages } from '@/lib/i18n/messages/source-map.ja';
import type { TestDeskMessages } from '@/lib/i18n/messages/test-desk.ja';
import type { EventField, EventSource, ExpectedRun, Failure, Figure, Situation } from './lesson';
import { isNearFigure, type NearFigureView, toNearFigureView } from './near-figure';

/** A figure in one language. */
export type FigureView =
  | NearFigureView
  | Extract<Figure, { kind: 'handler-anatomy' | 'environments' | 'context-explorer' }>
  | {
      readonly kind: 'variant-table';
      readonly id: string;
      readonly variants: readonly { readonly sample: string; readonly title: string }[];
      readonly events: readonly string[];
    }
  | { readonly kind: 'limit-table'; readonly id: string; readonly locale: Locale }
  | {
      readonly kind: 'failure-atlas';
      readonly id: string;
      readonly failures: readonly FailureView[];
    }
  | {
      readonly kind: 'test-desk';
      readonly id: string;
      readonly firstRow: ExpectedRun;
      /** Their names only: what they are is told by their files. */
      readonly suspects: readonly string[];
      readonly locale: Locale;
      readonly words: TestDeskMessages;
    }
  | {
      readonly kind: 'decision-helper';
      readonly id: string;
      readonly situations: readonly SituationView[];
      readonly words: DecisionHelperMessages;
    }
  | {
      readonly kind: 'source-map';
      readonly id: string;
      readonly sources: readonly EventSourceView[];
      readonly words: SourceMapMessages;
    };

export type FailureView = Omit<Failure, 'meaning'> & { readonly meaning: string };

export type SituationView = Pick<Situation, 'id' | 'job'> & {
  readonly says: string;
  readonly because: string;
};

export type EventFieldView = Omit<EventField, 'says'> & { readonly says: string };

export type EventSourceView = Omit<EventSource, 'title' | 'job' | 'target' | 'fields'> & {
  readonly title: string;
  readonly job: string;
  readonly target: string;
  readonly fields: readonly EventFieldView[];
};

export type FigureOf<Kind extends Figure['kind']> = Extract<FigureView, { readonly kind: Kind }>;

export function toFigureView(figure: Figure, locale: Locale): FigureView {
  if (isNearFigure(figure)) return toNearFigureView(figure, locale);
  switch (figure.kind) {
    case 'variant-table':
      return {
        ...figure,
        variants: figure.variants.map(({ sample, title }) => ({ sample, title: title[locale] })),
      };
    case 'limit-table':
      return { ...figure, locale };
    case 'failure-atlas':
      return {
        ...figure,
        failures: figure.failures.map((failure) => ({
          ...failure,
          meaning: failure.meaning[locale],
        })),
      };
    case 'test-desk':
      return {
        kind: figure.kind,
        id: figure.id,
        firstRow: figure.firstRow,
        suspects: figure.suspects.map(({ name }) => name),
        locale,
        words: MESSAGES[locale].testDesk,
      };
    case 'decision-helper':
      return {
        ...figure,
        situations: figure.situations.map(({ id, job, says, because }) => ({
          id,
          job,
          says: says[locale],
          because: because[locale],
        })),
        words: MESSAGES[locale].decisionHelper,
      };
    case 'source-map':
      return {
        ...figure,
        sources: figure.sources.map((source) => toEventSourceView(source, locale)),
        words: MESSAGES[locale].sourceMap,
      };
    default:
      return figure;
  }
}

function toEventSourceView(source: EventSource, locale: Locale): EventSourceView {
  return {
    ...source,
    title: source.title[locale],
    job: source.job[locale],
    target: source.target[locale],
    fields: source.fields.map(({ path, says }) => ({ path, says: says[locale] })),
  };
}
