import { expect, it } from 'vitest';
import { starterWorkspace } from './starter-workspace';
import { readWorkspaceText, writeWorkspaceText } from './workspace-file';

const WHOLE = writeWorkspaceText({
  ...starterWorkspace('python3.14'),
  policies: { role: [], caller: [] },
});
const PIECES = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '0',
  'null',
  '"payload":',
  '"events":',
  '__proto__',
];

/** The workspace with a piece put in or taken out, at every third place. */
function* damagedTexts(): Generator<string> {
  for (let at = 0; at <= WHOLE.length; at += 3) {
    yield WHOLE.slice(0, at) + WHOLE.slice(at + 1);
    for (const piece of PIECES) yield WHOLE.slice(0, at) + piece + WHOLE.slice(at);
  }
}

it('answers whatever it is given, and what it opens it can write and open again', () => {
  for (const text of damagedTexts()) {
    const answer = readWorkspaceText(text);
    if (answer.ok) expect(readWorkspaceText(writeWorkspaceText(answer.value))).toEqual(answer);
  }
});
