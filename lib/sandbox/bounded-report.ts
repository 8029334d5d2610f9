import { LIMITS } from '@/lib/sim/lambda/limits';
import { cutText } from './primordials';

/** With one character more than Lambda takes, a response is too large whatever the rest of it is. */
const ENOUGH_CHARS = LIMITS.maxResponseBytes.value + 1;
const LONGEST_ERROR_TYPE = 10_000;

/** A report without the part of its texts that cannot change anything: hundreds of megabytes need not leave the thread. */
export function boundedReport(report: object): object {
  const bounded: Record<string, unknown> = { ...report };
  cut(bounded, 'responseText', ENOUGH_CHARS);
  cut(bounded, 'payloadText', ENOUGH_CHARS);
  cut(bounded, 'errorType', LONGEST_ERROR_TYPE);
  return bounded;
}

function cut(report: Record<string, unknown>, member: string, chars: number): void {
  const text = report[member];
  if (typeof text === 'string' && text.length > chars) report[member] = cutText(text, 0, chars);
}
