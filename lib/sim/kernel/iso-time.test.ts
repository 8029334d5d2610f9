import { expect, it } from 'vitest';
import { isoTime } from './iso-time';

it('writes an instant as Date does', () => {
  const instants = [0, 951_782_399_999, 951_782_400_000, 1_795_348_800_123, 4_102_444_799_999];
  expect(instants.map(isoTime)).toEqual(instants.map((at) => new Date(at).toISOString()));
});
