import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readShareLink, writeShareLink } from './share-link';
import { starterWorkspace } from './starter-workspace';
import type { Workspace } from './workspace';
import { writeWorkspaceText } from './workspace-file';

const STARTER = starterWorkspace('python3.14');
const STARTER_TEXT = writeWorkspaceText(STARTER);

function plain(text: string | Buffer): string {
  return `#w=0${Buffer.from(text).toString('base64url')}`;
}

function packed(text: string | Buffer): string {
  return `#w=1${deflateRawSync(Buffer.from(text)).toString('base64url')}`;
}

function withCode(text: string): Workspace {
  return { ...STARTER, files: { 'lambda_function.py': text } };
}

function written(workspace: Workspace): string {
  const link = writeShareLink(workspace);
  if (!link.ok) throw new Error(link.failure.code);
  return link.value;
}

describe('what is written is read back', () => {
  it.each([
    ['nothing', ''],
    ['Japanese', '# 関数を試す、「テスト」\nprint("こんにちは")\n'],
    ['emoji', 'print("👩‍👩‍👧‍👦 🇯🇵 😀")'],
    ['Windows line ends', 'a = 1\r\nb = 2\r\n'],
    ['old control characters', 'print("\u0000\u0007\u001b[31m")'],
    ['half a character', 'print("\ud83d")'],
    ['the ends of base64', 'a'],
    ['the ends of base64', 'ab'],
    ['what a URL would mangle', '?a=b&c=d#e%20f+g/h=='],
    ['HTML', '</script><img src=x onerror=alert(1)>'],
    ['a long file', 'print("long")\n'.repeat(30_000)],
    ['what does not pack', noise(300_000)],
  ])('%s', (_name, text) => {
    expect(readShareLink(written(withCode(text)))).toEqual({ ok: true, value: withCode(text) });
  });

  it('a hundred workspaces of chance', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const text = noise(seed * 7, seed);
      const workspace = {
        ...withCode(text),
        events: [{ name: `event ${seed}`, payloadText: text }],
      };
      expect(readShareLink(written(workspace))).toEqual({ ok: true, value: workspace });
    }
  });
});

describe('the two encodings', () => {
  it.each([plain, packed])('reads %o', (encode) => {
    expect(readShareLink(encode(STARTER_TEXT))).toEqual({ ok: true, value: STARTER });
  });

  it('writes raw deflate in base64url', () => {
    const link = written(STARTER);
    expect(link).toMatch(/^#w=1[A-Za-z0-9_-]+$/);
    expect(inflateRawSync(Buffer.from(link.slice(4), 'base64url')).toString()).toBe(STARTER_TEXT);
  });

  it('writes the shorter one', () => {
    expect(written(withCode('x'.repeat(10_000))).length).toBeLessThan(1_000);
  });

  it('reads padded base64url and ignores what follows an ampersand', () => {
    const link = `#w=0${Buffer.from(`${STARTER_TEXT} `).toString('base64url')}`;
    expect(
      readShareLink(`${link}${'='.repeat((4 - ((link.length - 4) % 4)) % 4)}&from=chat`),
    ).toEqual({
      ok: true,
      value: STARTER,
    });
  });
});

it.each(['', '#', '#intro', '#x=0abc'])('%j is not a share link', (hash) => {
  expect(readShareLink(hash)).toBeNull();
});

describe('a broken link says what is wrong', () => {
  const whole = packed(`${STARTER_TEXT.slice(0, -1)},"noise":${JSON.stringify(noise(5_000))}}`);
  const tooLarge = { code: 'tooLarge', limitBytes: 1024 * 1024 };

  it.each([
    ['nothing in it', '#w=', { code: 'empty' }],
    ['an empty plain one', '#w=0', { code: 'empty' }],
    ['an empty packed one', '#w=1', { code: 'truncated' }],
    ['an unknown encoding', '#w=2abcd', { code: 'unknownEncoding' }],
    ['a letter that is not base64url', `${plain(STARTER_TEXT)}!`, { code: 'notBase64' }],
    ['a percent sign', '#w=0%7B%7D', { code: 'notBase64' }],
    ['the alphabet of plain base64', '#w=0ab+/', { code: 'notBase64' }],
    ['one letter too many', '#w=0abcde', { code: 'notBase64' }],
    ['packed and cut off', whole.slice(0, whole.length - 1000), { code: 'truncated' }],
    ['packed and cut off early', whole.slice(0, 40), { code: 'truncated' }],
    [
      'packed and damaged',
      `#w=1${Buffer.from([0xff, 0xff, 0xff]).toString('base64url')}`,
      { code: 'damaged' },
    ],
    ['not UTF-8', plain(Buffer.from([0x7b, 0xff, 0x7d])), { code: 'notUtf8' }],
    ['packed, not UTF-8', packed(Buffer.from([0xc3, 0x28])), { code: 'notUtf8' }],
    [
      'plain and cut off',
      plain(STARTER_TEXT.slice(0, 20)),
      { code: 'notJson', problem: 'unterminatedString', position: { line: 1, column: 20 } },
    ],
    ['another JSON', plain('"hello"'), { code: 'notAWorkspace' }],
    ['a later version', packed('{"v":2}'), { code: 'unsupportedVersion', place: 'v' }],
    ['a wrong member', packed('{"v":1,"function":7}'), { code: 'wrongType', place: 'function' }],
    ['plain and too large', plain(`"${'x'.repeat(1024 * 1024)}"`), tooLarge],
    ['packed and too large', packed(`"${'x'.repeat(1024 * 1024)}"`), tooLarge],
    ['a bomb', packed(Buffer.alloc(200_000_000, 0x20)), tooLarge],
    ['a fragment of ten million letters', `#w=0${'A'.repeat(10_000_000)}`, tooLarge],
  ])('%s', (_name, hash, failure) => {
    expect(readShareLink(hash)).toEqual({ ok: false, failure });
  });

  it('wherever it is cut', () => {
    for (let length = 4; length < whole.length; length += 97)
      expect(readShareLink(whole.slice(0, length))?.ok).toBe(false);
  });
});

it('a workspace over the limit has no link', () => {
  const files = { 'a.py': noise(500_000), 'b.py': noise(500_000), 'c.py': noise(500_000) };
  expect(writeShareLink({ ...STARTER, files })).toEqual({
    ok: false,
    failure: { code: 'tooLarge', limitBytes: 1024 * 1024 },
  });
});

/** Printable text that deflate can do little with; the same for the same seed. */
function noise(length: number, seed = 1): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(32 + (Math.floor(state / 65_536) % 95));
  }).join('');
}
