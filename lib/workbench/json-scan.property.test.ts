import { expect, it } from 'vitest';
import { findJsonProblem } from '@/lib/sim/lambda/json-problem';
import { scanJson } from './json-scan';

const SAMPLES = [
  '{"x": 10, "y": [1.5e3, -0, true, false, null], "z": {"é": "a\\n\\u3042\\"/"}}',
  '[[], {}, [{"a": [0]}], "日本語😀", 1e-7]',
  ' "text" ',
];
const PIECES = [...'{}[]:,"\\ \n\t0123456789.eE+-truefalsn', '\\u', '""', '{"k":', '\u0001', 'é'];

/** Texts one to three small accidents away from JSON; the same each time. */
function* damagedTexts(count: number): Generator<string> {
  let state = 7;
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 65_536) % below;
  };
  for (let n = 0; n < count; n += 1) {
    let text = SAMPLES[n % SAMPLES.length] ?? '';
    for (let accident = 0; accident <= random(3); accident += 1) {
      const at = random(text.length + 1);
      text = text.slice(0, at) + (PIECES[random(PIECES.length)] ?? '') + text.slice(at + random(3));
    }
    yield text;
  }
}

it('agrees with JSON.parse, and with the check of the simulated API, on what is JSON', () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const disagreements = [...damagedTexts(5_000)].filter(
    (text) =>
      isJson(text) !== (scanJson(text) === null) ||
      isJson(text) !== (findJsonProblem(text) === undefined),
  );
  expect(disagreements).toEqual([]);
});
