import { expect, it } from 'vitest';
import type { Timers } from '@/lib/account/timers';
import { createAutosaver, SAVE_PATIENCE_MS, TYPING_PAUSE_MS } from './autosaver';

function autosaver(save: () => Promise<unknown> = async () => {}) {
  const alarms = new Map<number, () => void>();
  const timers: Timers = {
    start(delayMs, ring) {
      alarms.set(delayMs, ring);
      return () => alarms.delete(delayMs);
    },
  };
  const ring = (delayMs: number) => {
    const alarm = alarms.get(delayMs);
    alarms.delete(delayMs);
    alarm?.();
  };
  let saves = 0;
  const counted = () => {
    saves += 1;
    return save();
  };
  return { ...createAutosaver({ save: counted, timers }), ring, alarms, saves: () => saves };
}

it('saves once on a pause in typing', () => {
  const { changed, ring, saves } = autosaver();
  changed();
  changed();
  expect(saves()).toBe(0);
  ring(TYPING_PAUSE_MS);
  expect(saves()).toBe(1);
});

it('saves at once when asked, and then not again on the pause', async () => {
  const { changed, saveNow, alarms, saves } = autosaver();
  changed();
  await saveNow();
  expect([saves(), alarms.size]).toEqual([1, 0]);
});

it('saves nothing when nothing has changed', async () => {
  const { saveNow, saves } = autosaver();
  await saveNow();
  expect(saves()).toBe(0);
});

it('saves what is typed after it was asked with nothing to save', async () => {
  const { changed, ring, saveNow, saves } = autosaver();
  await saveNow();
  changed();
  ring(TYPING_PAUSE_MS);
  expect(saves()).toBe(1);
});

it('saves again what changed during a save, never two at a time', async () => {
  let finish = () => {};
  const { changed, saveNow, saves } = autosaver(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
  );
  changed();
  const first = saveNow();
  changed();
  const second = saveNow();
  expect(saves()).toBe(1);
  finish();
  await Promise.resolve();
  await Promise.resolve();
  expect(saves()).toBe(2);
  finish();
  await Promise.all([first, second]);
});

it('waits no longer for a storage that does not answer', async () => {
  const { changed, saveNow, ring } = autosaver(() => new Promise(() => {}));
  changed();
  const waiting = saveNow();
  ring(SAVE_PATIENCE_MS);
  await waiting;
});

it('saves no more after it was stopped', () => {
  const { changed, stop, ring, saves } = autosaver();
  changed();
  stop();
  ring(TYPING_PAUSE_MS);
  expect(saves()).toBe(0);
});
