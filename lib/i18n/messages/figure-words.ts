import type { Localized } from '../locales';
import { batchCostEn } from './batch-cost.en';
import { batchCostJa } from './batch-cost.ja';
import { couplingEn } from './coupling.en';
import { couplingJa } from './coupling.ja';
import { fleetsEn } from './fleets.en';
import { fleetsJa } from './fleets.ja';
import { limitYearsEn } from './limit-years.en';
import { limitYearsJa } from './limit-years.ja';
import { memorySpeedEn } from './memory-speed.en';
import { memorySpeedJa } from './memory-speed.ja';

const ja = {
  'limit-years': limitYearsJa,
  fleets: fleetsJa,
  coupling: couplingJa,
  'batch-cost': batchCostJa,
  'memory-speed': memorySpeedJa,
};

/** The words of the figures that bring their own, by kind of figure. */
export type FigureWords = typeof ja;

export const FIGURE_WORDS: Localized<FigureWords> = {
  ja,
  en: {
    'limit-years': limitYearsEn,
    fleets: fleetsEn,
    coupling: couplingEn,
    'batch-cost': batchCostEn,
    'memory-speed': memorySpeedEn,
  },
};
