import { expect, it } from 'vitest';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import { keptLog } from './kept-log';

function events(count: number, text: string): LogEvent[] {
  return Array.from({ length: count }, () => ({ at: 0, source: 'stdout', text }));
}

it('keeps chunks in the order they came', () => {
  const log = [events(2, 'a'), events(1, 'b')];
  expect(keptLog(log)).toEqual({ chunks: log, droppedCount: 0 });
});

it('drops the oldest chunks of a flood and counts them', () => {
  const newest = events(199_995, 'new');
  expect(keptLog([events(10, 'old'), newest])).toEqual({ chunks: [newest], droppedCount: 10 });
});

it('keeps the end of a chunk that is too long alone', () => {
  const { chunks, droppedCount } = keptLog([[...events(5, 'old'), ...events(200_000, 'new')]]);
  expect([chunks[0]?.[0]?.text, chunks[0]?.length, droppedCount]).toEqual(['new', 200_000, 5]);
});
