'use client';

import { LANES_MESSAGES } from '@/lib/i18n/messages/lanes';
import type { LanesMessages } from '@/lib/i18n/messages/lanes.ja';
import { useWorkbench } from '../workbench-context';

export function useLanesWords(): LanesMessages {
  return LANES_MESSAGES[useWorkbench().locale];
}
