import { describe, expect, it } from 'vitest';
import { starterWorkspace } from './starter-workspace';
import type { Workspace } from './workspace';
import { readWorkspaceText, writeWorkspaceText } from './workspace-file';

const SAMPLE = {
  v: 1,
  function: { Runtime: 'python3.14', Handler: 'app.handler', Timeout: 30, MemorySize: 256 },
  files: { 'app.py': 'def handler(event, context):\n    return event\n' },
  events: [{ name: 'event1', payload: { x: 10, y: 2 } }],
};

function read(value: unknown) {
  return readWorkspaceText(typeof value === 'string' ? value : JSON.stringify(value));
}

function opened(value: unknown): Workspace {
  const answer = read(value);
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}

describe('reading', () => {
  it('fills in what is left out', () => {
    expect(opened(SAMPLE)).toEqual({
      configuration: {
        FunctionName: 'myfunc01',
        Runtime: 'python3.14',
        Handler: 'app.handler',
        Timeout: 30,
        MemorySize: 256,
        Environment: { Variables: {} },
        LoggingConfig: { LogFormat: 'Text' },
        EphemeralStorage: { Size: 512 },
      },
      files: SAMPLE.files,
      events: [{ name: 'event1', payloadText: '{\n  "x": 10,\n  "y": 2\n}' }],
    });
  });

  it('needs no more than a runtime', () => {
    expect(opened({ v: 1, function: { Runtime: 'nodejs24.x' } })).toEqual(
      starterWorkspace('nodejs24.x'),
    );
  });

  it('gives a function without events an empty one', () => {
    expect(opened({ ...SAMPLE, events: [] }).events).toEqual([
      { name: 'event1', payloadText: '{}' },
    ]);
  });

  it('opens settings that AWS would refuse, so that AWS can say so', () => {
    const settings = { Runtime: 'python3.14', Timeout: 5000, MemorySize: 1.5, FunctionName: '' };
    const { Timeout, MemorySize, FunctionName } = opened({
      v: 1,
      function: settings,
    }).configuration;
    expect([Timeout, MemorySize, FunctionName]).toEqual([5000, 1.5, '']);
  });

  it('keeps the digits of a payload', () => {
    const text = `{"v":1,"function":{"Runtime":"python3.14"},"files":{},"events":[
      {"name":"a","payload":{"float": 5.0, "long": 12345678901234567890}},
      {"payload":[1e2],"name":"b","payload":-0.0}]}`;
    expect(opened(text).events).toEqual([
      { name: 'a', payloadText: '{\n  "float": 5.0,\n  "long": 12345678901234567890\n}' },
      { name: 'b', payloadText: '-0.0' },
    ]);
  });

  it('finds the handler of a variant that names none', () => {
    const variants = [variant('a'), { ...variant('b'), function: { Runtime: 'nodejs24.x' } }];
    expect(opened({ ...SAMPLE, variants }).variants?.map(({ handler }) => handler)).toEqual([
      'app.lambda_handler',
      'index.handler',
    ]);
  });

  it('reads past a byte order mark', () => {
    expect(read(`\uFEFF${JSON.stringify(SAMPLE)}`).ok).toBe(true);
  });

  it('takes a payload of a hundred thousand brackets', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const text = JSON.stringify(SAMPLE).replace('{"x":10,"y":2}', deep);
    expect(opened(writeWorkspaceText(opened(text)))).toEqual(opened(text));
  });
});

describe('prototype keys', () => {
  it('change no object, wherever they stand', () => {
    const evil = '{"polluted":true,"__proto__":{"polluted":true}}';
    const text = `{"v":1,"__proto__":${evil},"constructor":${evil},"function":{"Runtime":"python3.14",
      "__proto__":${evil},"Environment":{"Variables":{"__proto__":"x","constructor":"y"}}},
      "files":{"__proto__.py":"","constructor.py":""},"policies":${evil}}`;
    const workspace = opened(text);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(Object.getPrototypeOf(workspace.configuration)).toBe(Object.prototype);
    expect(Object.keys(workspace.files)).toEqual(['__proto__.py', 'constructor.py']);
    expect(workspace.configuration.Environment.Variables).toEqual({ constructor: 'y' });
  });
});

describe('what is not a workspace', () => {
  it.each([
    ['', { code: 'empty' }],
    [' \n', { code: 'empty' }],
    ['{"v": 1,}', { code: 'notJson', problem: 'keyExpected', position: { line: 1, column: 9 } }],
    ['null', { code: 'notAWorkspace' }],
    ['[1]', { code: 'notAWorkspace' }],
    ['{"files": {}}', { code: 'notAWorkspace' }],
    [
      { ...SAMPLE, v: 2 },
      { code: 'unsupportedVersion', place: 'v' },
    ],
    [
      { ...SAMPLE, v: '1' },
      { code: 'unsupportedVersion', place: 'v' },
    ],
    [{ v: 1 }, { code: 'missing', place: 'function' }],
    [
      { v: 1, function: {} },
      { code: 'missing', place: 'function.Runtime' },
    ],
    [
      { v: 1, function: [] },
      { code: 'wrongType', place: 'function' },
    ],
    [
      { v: 1, function: { Runtime: 'cobol' } },
      { code: 'unknownValue', place: 'function.Runtime' },
    ],
    [
      { v: 1, function: { Runtime: 'python3.14', Timeout: '3' } },
      { code: 'wrongType', place: 'function.Timeout' },
    ],
    [
      { v: 1, function: { Runtime: 'python3.14', Environment: { Variables: { A: 1 } } } },
      { code: 'wrongType', place: 'function.Environment.Variables.A' },
    ],
    [
      { v: 1, function: { Runtime: 'python3.14', LoggingConfig: { LogFormat: 'XML' } } },
      { code: 'unknownValue', place: 'function.LoggingConfig.LogFormat' },
    ],
    [
      { ...SAMPLE, files: ['x'] },
      { code: 'wrongType', place: 'files' },
    ],
    [
      { ...SAMPLE, files: { 'a.py': null } },
      { code: 'wrongType', place: 'files["a.py"]' },
    ],
    [
      { ...SAMPLE, files: { '../a.py': '' } },
      { code: 'pathLeavesFolder', place: 'files["../a.py"]' },
    ],
    [
      { ...SAMPLE, files: { '/a.py': '' } },
      { code: 'pathAbsolute', place: 'files["/a.py"]' },
    ],
    [
      { ...SAMPLE, files: { 'a.py': '', 'a.py/b.py': '' } },
      { code: 'pathTaken', place: 'files["a.py/b.py"]' },
    ],
    [
      { ...SAMPLE, files: { 'a.exe': '' } },
      { code: 'pathExtension', place: 'files["a.exe"]' },
    ],
    [
      { ...SAMPLE, files: { 'a.py': 'あ'.repeat(400_000) } },
      { code: 'fileTooLarge', place: 'files["a.py"]' },
    ],
    [
      { ...SAMPLE, files: numbered(7, (n) => [`${n}a.py`, 'x'.repeat(500_000)]) },
      { code: 'filesTooLarge', place: 'files' },
    ],
    [
      { ...SAMPLE, files: numbered(101, (n) => [`f${n}.py`, '']) },
      { code: 'tooManyFiles', place: 'files' },
    ],
    [
      { ...SAMPLE, events: {} },
      { code: 'wrongType', place: 'events' },
    ],
    [
      { ...SAMPLE, events: [{ payload: 1 }] },
      { code: 'missing', place: 'events[0].name' },
    ],
    [
      { ...SAMPLE, events: [{ name: '' }] },
      { code: 'eventNameUnusable', place: 'events[0].name' },
    ],
    [
      { ...SAMPLE, events: [{ name: '\ud83d' }] },
      { code: 'eventNameUnusable', place: 'events[0].name' },
    ],
    [
      { ...SAMPLE, events: [{ name: 'a' }, { name: 'a' }] },
      { code: 'eventNameTwice', place: 'events[1].name' },
    ],
    [
      { ...SAMPLE, events: Array.from({ length: 101 }, (_, n) => ({ name: `${n}` })) },
      { code: 'tooManyEvents', place: 'events' },
    ],
    [
      `{"v":1,"function":{"Runtime":"python3.14"},"policies":${'['.repeat(60)}${']'.repeat(60)}}`,
      { code: 'tooDeep', place: '' },
    ],
  ])('case %#: %.60j', (value, failure) => {
    expect(read(value)).toEqual({ ok: false, failure });
  });
});

describe('variants that cannot be taken', () => {
  it.each([
    [withVariants(9), { code: 'tooManyVariants', place: 'variants' }],
    [
      { ...SAMPLE, variants: [{ name: 'a', function: { Runtime: 'python3.14' } }] },
      { code: 'missing', place: 'variants[0].files' },
    ],
    [
      { ...SAMPLE, variants: [variant('a'), variant('a')] },
      { code: 'variantNameTwice', place: 'variants[1].name' },
    ],
    [
      { ...SAMPLE, variants: [variant(' ')] },
      { code: 'variantNameUnusable', place: 'variants[0].name' },
    ],
    [
      { ...SAMPLE, variants: [variant('a', { '../a.py': '' })] },
      { code: 'pathLeavesFolder', place: 'variants[0].files["../a.py"]' },
    ],
    [
      { ...SAMPLE, variants: [variant('a', { 'a.py': 'あ'.repeat(400_000) })] },
      { code: 'fileTooLarge', place: 'variants[0].files["a.py"]' },
    ],
  ])('case %#: %.60j', (value, failure) => {
    expect(read(value)).toEqual({ ok: false, failure });
  });
});

describe('writing', () => {
  const workspaces: Record<string, Workspace> = {
    starter: starterWorkspace('nodejs22.x'),
    'unfinished JSON': withEvent('{"x": 10, '),
    'JSON in the reader’s own layout': withEvent('{"x":10 ,\r\n\t"y": 2}'),
    'numbers with digits to keep': withEvent('[\n  5.0,\n  12345678901234567890\n]'),
    'Japanese, emoji, CRLF, lone surrogate': {
      ...starterWorkspace('python3.14'),
      files: { '日本語.py': '# こんにちは 😀\r\nprint("\u0000\u2028")\n', 'half.txt': '\ud83d' },
    },
    variants: {
      ...starterWorkspace('python3.14'),
      variants: [
        { name: 'Python', runtime: 'python3.14', handler: 'a.b', files: { 'a.py': 'b = 1\n' } },
        { name: '第2案', runtime: 'nodejs22.x', handler: 'index.handler', files: {} },
      ],
    },
    'policies and unknown members': {
      ...starterWorkspace('python3.14'),
      policies: { role: [{ Version: '2012-10-17', Statement: [] }], caller: [] },
      unknownMembers: { workspace: { theme: 'dark' }, function: { Layers: ['arn'] } },
    },
  };

  it.each(Object.entries(workspaces))('gives back %s', (_name, workspace) => {
    expect(opened(writeWorkspaceText(workspace))).toEqual(workspace);
  });

  it('writes a payload as JSON, and its text only where that would be lost', () => {
    expect(JSON.parse(writeWorkspaceText(withEvent('{"x":1}'))).events).toEqual([
      { name: 'e', payload: { x: 1 }, payloadText: '{"x":1}' },
    ]);
    expect(JSON.parse(writeWorkspaceText(withEvent('{\n  "x": 1\n}'))).events).toEqual([
      { name: 'e', payload: { x: 1 } },
    ]);
  });

  function withEvent(payloadText: string): Workspace {
    return { ...starterWorkspace('python3.14'), events: [{ name: 'e', payloadText }] };
  }
});

function variant(name: string, files: Record<string, string> = { 'app.py': '' }) {
  return { name, function: { Runtime: 'python3.14' }, files };
}

function withVariants(count: number) {
  return { ...SAMPLE, variants: Array.from({ length: count }, (_, n) => variant(`${n}`)) };
}

function numbered(count: number, member: (n: number) => [string, string]): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => member(n)));
}
