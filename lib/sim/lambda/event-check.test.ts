import { expect, it } from 'vitest';
import { checkEvent } from './event-check';

const HIDDEN = 'Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled)';

/** What is wrong with a text, without the words that all answers share, and where. */
function problem(eventText: string): readonly (string | number | undefined)[] {
  const checked = checkEvent(eventText);
  if (checked.ok) return [];
  const { error, position } = checked.failure;
  const said = error.message
    .replace('Could not parse request body into json: Could not parse payload into json: ', '')
    .replaceAll(`${HIDDEN}; `, '');
  return [said, position?.line, position?.column];
}

it('INV-1: any JSON value is an event, and no payload at all is an empty object', () => {
  const texts = ['{"x": 10}', '[1]', '"text"', '12', 'null', ' true '];
  expect(texts.map(checkEvent)).toEqual(texts.map((value) => ({ ok: true, value })));
  expect(checkEvent('')).toEqual({ ok: true, value: '{}' });
});

it('INV-2: a request has 6,291,456 bytes at most', () => {
  expect(checkEvent(`"${'あ'.repeat(2_097_152)}"`)).toEqual({
    ok: false,
    failure: {
      error: {
        code: 'RequestEntityTooLargeException',
        message: 'Request must be smaller than 6291456 bytes for the InvokeFunction operation',
        httpStatus: 413,
      },
    },
  });
});

it('INV-3: a payload that is not JSON is refused in the parser’s words', () => {
  expect(checkEvent('{clients: 1}')).toEqual({
    ok: false,
    failure: {
      error: {
        code: 'InvalidRequestContentException',
        message: `Could not parse request body into json: Could not parse payload into json: Unexpected character ('c' (code 99)): was expecting double-quote to start field name\n at [${HIDDEN}; line: 1, column: 2]`,
        httpStatus: 400,
      },
      position: { line: 1, column: 2 },
    },
  });
});

const VALUES = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

it.each([
  ["'test'", `Unexpected character (''' (code 39)): expected a valid value ${VALUES}`, 1, 1],
  [
    '{"a":"b" 1',
    "Unexpected character ('1' (code 49)): was expecting comma to separate Object entries",
    1,
    10,
  ],
  [
    '[1 2]',
    "Unexpected character ('2' (code 50)): was expecting comma to separate Array entries",
    1,
    4,
  ],
  [
    '{"a" 1}',
    "Unexpected character ('1' (code 49)): was expecting a colon to separate field name and value",
    1,
    6,
  ],
  ['[1,]', "Unexpected character (']' (code 93)): expected a value", 1, 4],
  [
    '{"a":1,}',
    "Unexpected character ('}' (code 125)): was expecting double-quote to start field name",
    1,
    8,
  ],
  [
    '{"a":"x\ny"}',
    'Illegal unquoted character ((CTRL-CHAR, code 10)): has to be escaped using backslash to be included in string value',
    1,
    8,
  ],
  ['"\\q"', "Unrecognized character escape 'q' (code 113)", 1, 3],
  ['01', 'Invalid numeric value: Leading zeroes not allowed', 1, 2],
  [
    '[-x]',
    "Unexpected character ('x' (code 120)) in numeric value: expected digit (0-9) to follow minus sign, for valid numeric value",
    1,
    3,
  ],
  ['1.', 'Unexpected end-of-input in VALUE_NUMBER_INT', 1, 3],
  [
    '[1}',
    "Unexpected close marker '}': expected ']' (for Array starting at [line: 1, column: 1])",
    1,
    3,
  ],
  [
    '{} {}',
    "Unexpected character ('{' (code 123)): Expected space separating root-level values",
    1,
    4,
  ],
  [
    '{\n  "a": 1,\n  b: 2\n}',
    "Unexpected character ('b' (code 98)): was expecting double-quote to start field name",
    3,
    3,
  ],
])('INV-4: %j is refused where it goes wrong', (text, message, line, column) => {
  expect(problem(text)).toEqual([
    `${message}\n at [line: ${line}, column: ${column}]`,
    line,
    column,
  ]);
});

it('INV-5: AWS counts columns in bytes, the position for the editor in characters', () => {
  expect(problem('["あ" x]')).toEqual([
    "Unexpected character ('x' (code 120)): was expecting comma to separate Array entries\n at [line: 1, column: 8]",
    1,
    6,
  ]);
});

it('INV-6: an unknown word is named, and AWS points behind it', () => {
  expect(problem('{"a": True}')).toEqual([
    `Unrecognized token 'True': was expecting ${VALUES}\n at [line: 1, column: 11]`,
    1,
    7,
  ]);
});

it('INV-7: an unfinished payload names the bracket that was left open', () => {
  expect(problem('{"a": [1')).toEqual([
    'Unexpected end-of-input: expected close marker for Array (start marker at [line: 1, column: 7])\n at [line: 1, column: 9]',
    1,
    9,
  ]);
});

it('finds the end of a text however deep it nests', () => {
  expect(problem('['.repeat(100_000))[2]).toBe(100_001);
});
