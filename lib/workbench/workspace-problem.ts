import type { FilePathProblem } from './file-path';
import type { JsonProblemCode } from './json-scan';
import type { TextPosition } from './text-position';

/** Why one member of a workspace cannot be taken. */
export type MemberProblemCode =
  | FilePathProblem
  | 'pathTaken' // a file where another needs a folder
  | 'missing'
  | 'wrongType'
  | 'unknownValue' // a Runtime, LogFormat or log level that does not exist here
  | 'tooDeep'
  | 'tooManyFiles'
  | 'fileTooLarge'
  | 'filesTooLarge'
  | 'tooManyEvents'
  | 'eventNameUnusable'
  | 'eventNameTwice'
  | 'tooManyVariants'
  | 'variantNameUnusable'
  | 'variantNameTwice';

/** Why a text is not a workspace. The page has the words; `place` is as in `events[0].name`. */
export type WorkspaceProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'tooLarge'; readonly limitBytes: number }
  | { readonly code: 'notJson'; readonly problem: JsonProblemCode; readonly position: TextPosition }
  | { readonly code: 'notAWorkspace' }
  | { readonly code: 'unsupportedVersion'; readonly place: 'v' }
  | { readonly code: MemberProblemCode; readonly place: string };

/** Names a member as JavaScript would: `files["a b.py"]`, `function.Timeout`. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, step) => place + placeStep(step, place === ''), '');
}

/** Names of a stranger's making are cut: a place is shown on one line. */
const LONGEST_STEP = 60;

function placeStep(step: PropertyKey, isFirst: boolean): string {
  if (typeof step === 'number') return `[${step}]`;
  const name = String(step);
  if (/^[A-Za-z_]\w{0,59}$/.test(name)) return isFirst ? name : `.${name}`;
  return `[${JSON.stringify(name.slice(0, LONGEST_STEP))}]`;
}
