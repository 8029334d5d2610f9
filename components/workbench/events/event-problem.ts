import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import { scanJson } from '@/lib/workbench/json-scan';
import { positionAt } from '@/lib/workbench/text-position';
import type { TextProblem } from '../editor/text-editor';

/** Where an event's text stops being JSON, in the reader's language. Null: the API takes it; nothing at all is `{}`. */
export function eventProblem(payloadText: string, messages: WorkbenchMessages): TextProblem | null {
  const problem = payloadText === '' ? null : scanJson(payloadText);
  if (!problem) return null;
  return { ...positionAt(payloadText, problem.offset), message: messages.json[problem.code] };
}
