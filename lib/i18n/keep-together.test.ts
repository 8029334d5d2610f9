import { expect, it } from 'vitest';
import { keepTogether } from './keep-together.mjs';

it('ties a particle to the Latin word, and a counter to the number before it', () => {
  expect(keepTogether('本物の AWS Lambda と同じ形で、3 秒は待ちます')).toBe(
    '本物の AWS Lambda\u00a0と同じ形で、3\u00a0秒は待ちます',
  );
});

it('leaves other spaces alone', () => {
  expect(keepTogether('S3 or 3 seconds、AWS 料金')).toBe('S3 or 3 seconds、AWS 料金');
});
