import { expect, it } from 'vitest';
import { readBasePath } from './base-path.mjs';

it.each([
  [{}, ''],
  [{ BASE_PATH: '' }, ''],
  [{ BASE_PATH: '/' }, ''],
  [{ BASE_PATH: 'lab' }, '/lab'],
  [{ BASE_PATH: '/teach/lambda-lab/' }, '/teach/lambda-lab'],
])('reads %j as %j', (environment, basePath) => {
  expect(readBasePath(environment)).toBe(basePath);
});

it.each(['../up', 'a//b', 'a b', 'a?b', '.hidden'])('refuses %j', (BASE_PATH) => {
  expect(() => readBasePath({ BASE_PATH })).toThrow(`BASE_PATH is not a plain path: ${BASE_PATH}`);
});
