import { describe, expect, it } from 'vitest';
import { type JsonTokenKind, scanJson } from './json-scan';

it('names every token of a text with its place and depth', () => {
  const seen: [JsonTokenKind, string, number][] = [];
  const text = '{"a": [1.50, null]}';
  expect(
    scanJson(text, (kind, start, end, depth) => seen.push([kind, text.slice(start, end), depth])),
  ).toBeNull();
  expect(seen).toEqual([
    ['{', '{', 0],
    ['key', '"a"', 1],
    [':', ':', 1],
    ['[', '[', 1],
    ['number', '1.50', 2],
    [',', ',', 2],
    ['word', 'null', 2],
    [']', ']', 1],
    ['}', '}', 0],
  ]);
});

const VALID = [
  '0',
  ' -1.5e+3 ',
  '"\\ud83d\\ude00\\n"',
  'true',
  '[]',
  '{}',
  '[[{}]]',
  '{"":""}',
  '"日本語😀"',
];

it.each(VALID)('takes %s as JSON.parse does', (text) => {
  JSON.parse(text);
  expect(scanJson(text)).toBeNull();
});

describe('what is wrong, and where', () => {
  it.each([
    ['', 'valueExpected', 0],
    ['  ', 'valueExpected', 2],
    ["{'x': 1}", 'keyOrObjectEndExpected', 1],
    ['{"x" 1}', 'colonExpected', 5],
    ['{"x": }', 'valueExpected', 6],
    ['{"x": 1 "y": 2}', 'commaOrObjectEndExpected', 8],
    ['{"x": 1,}', 'keyExpected', 8],
    ['{"x": 1', 'commaOrObjectEndExpected', 7],
    ['[1 2]', 'commaOrArrayEndExpected', 3],
    ['[1,]', 'valueExpected', 3],
    ['[', 'valueOrArrayEndExpected', 1],
    ['[1}', 'commaOrArrayEndExpected', 2],
    ['1 2', 'endExpected', 2],
    ['{"x": "abc', 'unterminatedString', 6],
    ['{"x": "abc\n"}', 'unterminatedString', 6],
    ['"a\tb"', 'rawControlCharacter', 2],
    ['"a\\x"', 'badEscape', 2],
    ['"\\u12G4"', 'badEscape', 1],
    ['01', 'badNumber', 0],
    ['[1., 2]', 'badNumber', 1],
    ['[+1]', 'badNumber', 1],
    ['[.5]', 'badNumber', 1],
    ['[-]', 'badNumber', 1],
    ['True', 'valueExpected', 0],
    ['[undefined]', 'valueOrArrayEndExpected', 1],
    ['nulls', 'endExpected', 4],
  ])('%j: %s at %i', (text, code, offset) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(scanJson(text)).toEqual({ code, offset });
  });
});

it('does not mind a million characters in one string', () => {
  expect(scanJson(`"${'\\na\u0085'.repeat(250_000)}"`)).toBeNull();
});

it('does not mind a hundred thousand brackets', () => {
  expect(scanJson('['.repeat(100_000) + ']'.repeat(100_000))).toBeNull();
});
