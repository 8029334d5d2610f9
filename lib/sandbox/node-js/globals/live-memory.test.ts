import { expect, it } from 'vitest';
import { LiveMemory } from './live-memory';

const MB = 1024 * 1024;

/** A limit of 64 MB, and what was asked for when it was passed. */
function openMemory() {
  const exceeded: number[] = [];
  const memory = new LiveMemory(64 * MB, (bytes) => exceeded.push(bytes / MB));
  const take = (bytes: number) => {
    memory.ask(bytes);
    const taken = new ArrayBuffer(bytes);
    memory.took(taken, bytes);
    return taken;
  };
  return { take, exceeded };
}

it('what is kept is noticed 128 MB above the limit at the latest', () => {
  const { take, exceeded } = openMemory();
  const kept = Array.from({ length: 193 }, () => take(MB));
  expect([kept.length, exceeded]).toEqual([193, [193]]);
});

it('a single piece over the limit is too much', () => {
  const { take, exceeded } = openMemory();
  take(65 * MB);
  expect(exceeded).toEqual([65]);
});

it('what was let go of does not count, although the loop never yields', async () => {
  const { take, exceeded } = openMemory();
  await new Promise((resolve) => setTimeout(resolve)); // samples made in this turn say nothing before its end
  for (let piece = 0; piece < 500; piece += 1) take(MB);
  expect(exceeded).toEqual([]);
});
