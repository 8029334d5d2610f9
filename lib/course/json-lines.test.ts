import { expect, it } from 'vitest';
import { jsonLines } from './json-lines';

const EVENT = { Records: [{ s3: { size: 3, tags: [] } }, 'x'], done: null };

it('lays JSON out as JSON.stringify does', () => {
  const text = jsonLines(EVENT).map(
    ({ indent, key, text }) =>
      '  '.repeat(indent) + (key === undefined ? '' : `${JSON.stringify(key)}: `) + text,
  );
  expect(text.join('\n')).toBe(JSON.stringify(EVENT, null, 2));
});

it('knows the path of every member', () => {
  const paths = jsonLines(EVENT).map(({ path }) => path);
  expect(paths.filter((path) => path !== '')).toEqual([
    'Records',
    'Records[0]',
    'Records[0].s3',
    'Records[0].s3.size',
    'Records[0].s3.tags',
    'Records[1]',
    'done',
  ]);
});
