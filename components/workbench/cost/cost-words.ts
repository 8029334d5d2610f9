'use client';

import { costEn } from '@/lib/i18n/messages/cost.en';
import { type CostMessages, costJa } from '@/lib/i18n/messages/cost.ja';
import { useWorkbench } from '../workbench-context';

export function useCostWords(): CostMessages {
  return { ja: costJa, en: costEn }[useWorkbench().locale];
}
