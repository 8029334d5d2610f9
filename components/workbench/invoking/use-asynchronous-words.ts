'use client';

import { ASYNCHRONOUS_MESSAGES } from '@/lib/i18n/messages/asynchronous';
import type { AsynchronousMessages } from '@/lib/i18n/messages/asynchronous.ja';
import { useWorkbench } from '../workbench-context';

export function useAsynchronousWords(): AsynchronousMessages {
  return ASYNCHRONOUS_MESSAGES[useWorkbench().locale];
}
