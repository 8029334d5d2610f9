import { expect, it } from 'vitest';
import { readLambdaJsonFile, writeLambdaJsonFile } from './lambda-json-file';
import { starterWorkspace } from './starter-workspace';

const STARTER = starterWorkspace('python3.14');
const encode = (text: string) => new TextEncoder().encode(text);

it('writes a file that opens as what was written', () => {
  const { fileName, text } = writeLambdaJsonFile(STARTER);
  expect(fileName).toBe('myfunc01.lambda.json');
  expect(text.split('\n').slice(0, 4)).toEqual([
    '{',
    '  "v": 1,',
    '  "function": {',
    '    "FunctionName": "myfunc01",',
  ]);
  expect(readLambdaJsonFile(encode(text))).toEqual({ ok: true, value: STARTER });
});

it('opens a file with Windows line ends and a byte order mark', () => {
  const text = `\uFEFF${writeLambdaJsonFile(STARTER).text.replaceAll('\n', '\r\n')}`;
  expect(readLambdaJsonFile(encode(text))).toEqual({ ok: true, value: STARTER });
});

it('makes a file name of any function name', () => {
  const named = (FunctionName: string) =>
    writeLambdaJsonFile({ ...STARTER, configuration: { ...STARTER.configuration, FunctionName } })
      .fileName;
  expect(named('../../割り算.exe')).toBe('-exe.lambda.json');
  expect(named('')).toBe('function.lambda.json');
});

it.each([
  ['bytes that are not UTF-8', new Uint8Array([0x82, 0xa0]), { code: 'notUtf8' }],
  ['an empty file', new Uint8Array(), { code: 'empty' }],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), { code: 'notUtf8' }],
  ['a huge file', new Uint8Array(17 * 1024 * 1024), { code: 'tooLarge', limitBytes: 16_777_216 }],
])('refuses %s', (_name, bytes, failure) => {
  expect(readLambdaJsonFile(bytes)).toEqual({ ok: false, failure });
});
