'use client';

import { compareEn } from '@/lib/i18n/messages/compare.en';
import { type CompareMessages, compareJa } from '@/lib/i18n/messages/compare.ja';
import { useWorkbench } from '../workbench-context';

export function useCompareWords(): CompareMessages {
  return { ja: compareJa, en: compareEn }[useWorkbench().locale];
}
