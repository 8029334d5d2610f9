import { expect, it } from 'vitest';
import { viewPayload } from './payload-view';

it('lays a payload out and keeps the text that came', () => {
  expect(viewPayload('{"result": 5.0, "id": 12345678901234567890}')).toEqual({
    rawText: '{"result": 5.0, "id": 12345678901234567890}',
    laidOutText: '{\n  "result": 5.0,\n  "id": 12345678901234567890\n}',
  });
});

it('shows a double-encoded result as the string it is', () => {
  const rawText = '"{\\"result\\": 5.0}"';
  expect(viewPayload(rawText)).toEqual({ rawText, laidOutText: rawText });
});

it.each(['', 'NaN', '{"x": NaN}', 'not json'])('shows %j only as it came', (rawText) => {
  expect(viewPayload(rawText)).toEqual({ rawText, laidOutText: null });
});

it('shows a very long payload only as it came', () => {
  const rawText = `"${'x'.repeat(300_000)}"`;
  expect(viewPayload(rawText)).toEqual({ rawText, laidOutText: null });
});
