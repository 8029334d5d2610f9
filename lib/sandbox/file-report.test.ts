import { expect, it } from 'vitest';
import { createFileReport } from './file-report';

function report() {
  const sent: number[] = [];
  return { ...createFileReport((files) => sent.push(files.length)), sent };
}

const files = (count: number, base64 = '') =>
  Array.from({ length: count }, (_, index) => ({ path: `/tmp/${index}`, base64 }));

it('tells of many files in portions', () => {
  const { add, sent } = report();
  add(files(600));
  expect(sent).toEqual([250, 250, 100]);
});

it('tells of ten thousand in one call, and of as many in the next', () => {
  const { add, startCall, sent } = report();
  add(files(12_000));
  startCall();
  add(files(1));
  expect(sent.reduce((sum, count) => sum + count)).toBe(10_001);
});

it('tells of no more content than a page should hold', () => {
  const { add, sent } = report();
  add(files(3, 'A'.repeat(4_000_000)));
  expect(sent).toEqual([2]);
});
