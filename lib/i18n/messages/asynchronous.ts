import type { Localized } from '../locales';
import { asynchronousEn } from './asynchronous.en';
import { type AsynchronousMessages, asynchronousJa } from './asynchronous.ja';

export const ASYNCHRONOUS_MESSAGES: Localized<AsynchronousMessages> = {
  ja: asynchronousJa,
  en: asynchronousEn,
};
