import { afterEach, expect, it, vi } from 'vitest';
import { rememberedPlace, rememberPlace } from './reading-place';

afterEach(() => vi.unstubAllGlobals());

it('remembers chapter and section', () => {
  vi.stubGlobal('localStorage', storage());
  rememberPlace({ slug: 'events', section: 'glue' });
  expect(rememberedPlace()).toEqual({ slug: 'events', section: 'glue' });
});

it('knows nothing before the first chapter, or from what it did not write', () => {
  vi.stubGlobal('localStorage', storage());
  expect(rememberedPlace()).toBeUndefined();
  vi.stubGlobal('localStorage', storage('events'));
  expect(rememberedPlace()).toBeUndefined();
});

it('does without where the browser keeps nothing', () => {
  vi.stubGlobal('localStorage', undefined);
  rememberPlace({ slug: 'events', section: 'glue' });
  expect(rememberedPlace()).toBeUndefined();
});

function storage(kept: string | null = null) {
  let value = kept;
  return {
    getItem: () => value,
    setItem: (_key: string, text: string) => {
      value = text;
    },
  };
}
