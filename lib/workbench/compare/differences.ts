import type { Cell } from './cell';
import { comparableRun, isSameJson } from './comparable-run';

/** How an answer compares: `sameValue` is the same JSON in other characters, as 5 and 5.0 are. */
export type AnswerDifference = 'same' | 'sameValue' | 'otherPayload' | 'otherOutcome';

export interface CellDifference {
  readonly answer: AnswerDifference;
  readonly log: 'same' | 'other';
}

/** What a reader should look at in this cell beside the reference's on the same event. */
export function differenceFrom(reference: Cell, cell: Cell): CellDifference {
  const [one, other] = [comparableRun(reference.first), comparableRun(cell.first)];
  const sameLog = JSON.stringify(one.output) === JSON.stringify(other.output);
  return { answer: compareAnswers(one.answer, other.answer), log: sameLog ? 'same' : 'other' };
}

type Answer = ReturnType<typeof comparableRun>['answer'];

function compareAnswers(one: Answer, other: Answer): AnswerDifference {
  if (one.outcome !== other.outcome) return 'otherOutcome';
  if (one.payloadText === other.payloadText) return 'same';
  return isSameJson(one.payloadText, other.payloadText) ? 'sameValue' : 'otherPayload';
}
