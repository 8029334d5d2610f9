import { expect, it } from 'vitest';
import { durationAt, memoryCurve, vcpuShare } from './memory-and-speed';

it('CPU-1: the share of a vCPU grows with memory; 1,769 MB bring a whole one', () => {
  expect([1_769, 3_538, 884.5].map(vcpuShare)).toEqual([1, 2, 0.5]);
});

it('CPU-2: computing takes longer with less memory and no shorter above one vCPU', () => {
  const computing = { computingMs: 100, waitingMs: 0 };
  expect([128, 1_769, 10_240].map((size) => durationAt(computing, size))).toEqual([
    1_382.03, 100, 100,
  ]);
});

it('CPU-3: waiting takes as long with any memory', () => {
  const waiting = { computingMs: 0, waitingMs: 2_000 };
  expect([128, 10_240].map((size) => durationAt(waiting, size))).toEqual([2_000, 2_000]);
});

it('CPU-3: the curve leaves out what the handler does not fit into, and ends at 900 seconds', () => {
  const [first, second] = memoryCurve({ computingMs: 240_000, waitingMs: 0 }, 300, 512);
  expect([first, second]).toEqual([
    { memorySizeMb: 512, durationMs: 829_218.75, billedDurationMs: 829_219, endsBy: 'handler' },
    { memorySizeMb: 1_024, durationMs: 414_609.38, billedDurationMs: 414_610, endsBy: 'handler' },
  ]);
  expect(memoryCurve({ computingMs: 240_000, waitingMs: 0 }, 128, 256)[0]).toEqual({
    memorySizeMb: 128,
    durationMs: 900_000,
    billedDurationMs: 900_000,
    endsBy: 'timeout',
  });
});

it('CPU-2: the function’s present memory size is a point of the curve', () => {
  const sizes = memoryCurve({ computingMs: 1, waitingMs: 0 }, 40, 300).map(
    ({ memorySizeMb }) => memorySizeMb,
  );
  expect(sizes).toEqual([128, 256, 300, 512, 1_024, 1_769, 3_008, 5_120, 10_240]);
});
