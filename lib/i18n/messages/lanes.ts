import type { Localized } from '../locales';
import { lanesEn } from './lanes.en';
import { type LanesMessages, lanesJa } from './lanes.ja';

/** Apart from the other words: they come with the view that needs them. */
export const LANES_MESSAGES: Localized<LanesMessages> = { ja: lanesJa, en: lanesEn };
