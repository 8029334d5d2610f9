import type { Localized } from '../locales';
import { limitYearsEn } from './limit-years.en';
import { limitYearsJa } from './limit-years.ja';

const ja = {
  'limit-years': limitYearsJa,
};
/** The words of the figures that bring their own, by kind of figure. */
export type FigureWords = typeof ja;

export const FIGURE_WORDS: Localized<FigureWords> = {
  ja,
  en: {
    'limit-years': limitYearsEn,
  },
};
