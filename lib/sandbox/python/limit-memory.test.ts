import { expect, it } from 'vitest';
import { limitMemory, usedMemoryMb } from './limit-memory';

it('PY-13: a heap that would grow over the memory of the function ends the process', () => {
  const memory = new WebAssembly.Memory({ initial: 16, maximum: 64 });
  const asked: number[] = [];
  limitMemory(memory, 2, (mb) => void asked.push(mb));
  memory.grow(16);
  for (const pages of [3, 2, 1]) expect(() => memory.grow(pages)).toThrow(RangeError);
  expect({ asked, used: usedMemoryMb(memory) }).toEqual({ asked: [3], used: 2 });
});
