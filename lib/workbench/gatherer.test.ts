import { expect, it } from 'vitest';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import { createGatherer } from './gatherer';

function gatherer() {
  const frames: (() => void)[] = [];
  const delivered: string[][] = [];
  const log = createGatherer<LogEvent>(
    (callback) => frames.push(callback),
    (events) => delivered.push(events.map(({ text }) => text)),
  );
  const print = (text: string) => log.add([{ at: 0, source: 'stdout', text }]);
  const drawFrame = () => frames.shift()?.();
  return { ...log, frames, delivered, print, drawFrame };
}

it('hands over once per frame, in order', () => {
  const { print, drawFrame, delivered, frames } = gatherer();
  print('a');
  print('b');
  expect([delivered, frames.length]).toEqual([[], 1]);
  drawFrame();
  print('c');
  drawFrame();
  expect(delivered).toEqual([['a', 'b'], ['c']]);
});

it('hands over at once when asked, and nothing twice', () => {
  const { print, flush, drawFrame, delivered } = gatherer();
  print('a');
  flush();
  drawFrame();
  expect(delivered).toEqual([['a']]);
});

it('forgets', () => {
  const { print, forget, drawFrame, delivered } = gatherer();
  print('a');
  forget();
  drawFrame();
  expect(delivered).toEqual([]);
});
