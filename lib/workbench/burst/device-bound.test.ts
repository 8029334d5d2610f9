import { expect, it } from 'vitest';
import { deviceBound } from './device-bound';

it.each([
  ['two cores', { cores: 2, memoryGb: 8 }, [12, 24]],
  ['little memory', { cores: 8, memoryGb: 2 }, [5, 17]],
  ['a phone that says nothing of its memory', { cores: 8 }, [11, 34]],
  ['a very large machine', { cores: 64, memoryGb: 64 }, [50, 50]],
  ['almost nothing', { cores: 1, memoryGb: 0.25 }, [2, 2]],
] as const)('bounds real environments by cores and memory: %s', (_, device, bounds) => {
  expect([deviceBound(device, 'python'), deviceBound(device, 'nodejs')]).toEqual(bounds);
});
