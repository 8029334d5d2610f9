import type { Locale } from '@/lib/i18n/locales';
import { FIGURE_WORDS, type FigureWords } from '@/lib/i18n/messages/figure-words';

/** A figure whose code is fetched when the reader comes near. It brings its own words. */
export type NearFigure =
  | { readonly kind: 'limit-years'; readonly id: string }
  | { readonly kind: 'fleets'; readonly id: string }
  | {
      readonly kind: 'coupling';
      readonly id: string;
      /** Samples whose events are `works`, `fails` and `slow`. */
      readonly joined: {
        readonly direct: string;
        readonly queue: string;
        /** The function behind the queue. */
        readonly worker: string;
      };
    }
  | { readonly kind: 'batch-cost'; readonly id: string }
  | { readonly kind: 'memory-speed'; readonly id: string };

export type NearFigureKind = NearFigure['kind'];

/** A near figure in one language. */
export type NearFigureView = {
  [Kind in NearFigureKind]: Extract<NearFigure, { readonly kind: Kind }> & {
    readonly locale: Locale;
    readonly words: FigureWords[Kind];
  };
}[NearFigureKind];

export function isNearFigure(figure: { readonly kind: string }): figure is NearFigure {
  return Object.hasOwn(FIGURE_WORDS.en, figure.kind);
}

export function toNearFigureView(figure: NearFigure, locale: Locale): NearFigureView {
  return { ...figure, locale, words: FIGURE_WORDS[locale][figure.kind] } as NearFigureView;
}
