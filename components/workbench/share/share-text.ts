import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import type { LambdaJsonFileProblem } from '@/lib/workbench/lambda-json-file';
import type { ShareLinkProblem } from '@/lib/workbench/share-link';
import { fillIn } from '../../ui/fill-in';

/** Why a link or a file does not open, in the reader's language. */
export function problemText(
  problem: ShareLinkProblem | LambdaJsonFileProblem,
  messages: WorkbenchMessages,
): string {
  return fillIn(messages.problems[problem.code], {
    ...('place' in problem ? { place: problem.place } : {}),
    ...('limitBytes' in problem ? { limit: `${problem.limitBytes / 1_048_576} MB` } : {}),
    ...('position' in problem ? problem.position : {}),
  });
}
