import { expect, it } from 'vitest';
import { type SearchEntry, search } from './search';

const GLUE: SearchEntry = {
  kind: 'section',
  path: '/learn/events/#glue',
  title: '糊としての関数',
  within: 'イベントで動く関数',
  text: 'Lambda のコードの多くは、AWS のサービスとサービスを貼り合わせる糊です。',
};
const TIMEOUT: SearchEntry = {
  kind: 'term',
  path: '/glossary/#timeout',
  title: 'タイムアウト',
  within: '用語集',
  text: '1 回の呼び出しに許す時間です。',
};
const LIMIT: SearchEntry = {
  kind: 'section',
  path: '/learn/limits/#time',
  title: '15 分まで',
  within: 'Lambda の制限',
  text: 'タイムアウトは最大 900 秒です。',
};
const ALL = [GLUE, LIMIT, TIMEOUT];

it('finds Japanese words inside a sentence', () => {
  expect(pathsOf('貼り合わせる')).toEqual([GLUE.path]);
});

it('puts what is called so before what mentions it', () => {
  expect(pathsOf('タイムアウト')).toEqual([TIMEOUT.path, LIMIT.path]);
});

it('wants every word, wherever it stands', () => {
  expect([pathsOf('lambda 糊'), pathsOf('lambda 猫')]).toEqual([[GLUE.path], []]);
});

it('does not mind capitals and full width letters', () => {
  expect(pathsOf('ＬＡＭＢＤＡ')).toEqual([LIMIT.path, GLUE.path]);
});

it('finds nothing for nothing', () => {
  expect(search(ALL, '  ')).toEqual([]);
});

it('shows the words around the first match', () => {
  const text = `${'a'.repeat(50)} needle ${'b'.repeat(200)}`;
  const [hit] = search([{ ...GLUE, text }], 'needle');
  expect(hit?.excerpt).toBe(`…${'a'.repeat(23)} needle ${'b'.repeat(83)}…`);
});

function pathsOf(query: string): readonly string[] {
  return search(ALL, query).map(({ entry }) => entry.path);
}
