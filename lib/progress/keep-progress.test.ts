import { expect, it } from 'vitest';
import { keepProgress } from './keep-progress';
import {
  chapterOpened,
  createProgressStore,
  exerciseChecked,
  predictionMade,
} from './progress-store';
import { readProgressText, writeProgressText } from './progress-text';
import { PROGRESS_KEY, type TextStorage, UNREADABLE_PROGRESS_KEY } from './storage';

function fakeStorage(stored: Record<string, string> = {}) {
  const texts = new Map(Object.entries(stored));
  const storage: TextStorage = {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
  };
  return { storage, texts, progress: () => readProgressText(texts.get(PROGRESS_KEY) ?? '') };
}

const SOLVED = {
  exercises: { 'handler/greet': { attempts: 2, solvedAt: 7 } },
  predictions: {},
  chapters: {},
};

it('stores every step and brings it back', () => {
  const { storage, progress } = fakeStorage();
  const store = createProgressStore();
  keepProgress(store, storage);
  exerciseChecked(store, 'handler/greet', { outcome: 'notYet', at: 5 });
  exerciseChecked(store, 'handler/greet', { outcome: 'solved', at: 7 });
  exerciseChecked(store, 'handler/greet', { outcome: 'notYet', at: 9 });
  predictionMade(store, 'handler/type', { chosen: 1, answeredAt: 8 });
  chapterOpened(store, 'handler', 4);
  const expected = {
    exercises: { 'handler/greet': { attempts: 3, solvedAt: 7 } },
    predictions: { 'handler/type': { chosen: 1, answeredAt: 8 } },
    chapters: { handler: 4 },
  };
  expect(progress()).toEqual(expected);

  const later = createProgressStore();
  keepProgress(later, storage);
  expect(later.getState()).toEqual({ ...expected, keeping: 'stored' });
});

it('stores what was done before the storage was read', () => {
  const { storage, progress } = fakeStorage({ [PROGRESS_KEY]: writeProgressText(SOLVED) });
  const store = createProgressStore();
  chapterOpened(store, 'handler', 4);
  keepProgress(store, storage);
  expect(progress()).toEqual({ ...SOLVED, chapters: { handler: 4 } });
});

it('starts again from a text it cannot read, and keeps that text', () => {
  const { storage, texts } = fakeStorage({ [PROGRESS_KEY]: '{"v":99}' });
  const store = createProgressStore();
  keepProgress(store, storage);
  chapterOpened(store, 'handler', 4);
  expect(texts.get(UNREADABLE_PROGRESS_KEY)).toBe('{"v":99}');
  expect(readProgressText(texts.get(PROGRESS_KEY) ?? '')?.chapters).toEqual({ handler: 4 });
});

it('does not undo what another tab has stored meanwhile', () => {
  const { storage, texts, progress } = fakeStorage();
  const store = createProgressStore();
  keepProgress(store, storage);
  texts.set(PROGRESS_KEY, writeProgressText(SOLVED));
  chapterOpened(store, 'handler', 4);
  expect(progress()).toEqual({ ...SOLVED, chapters: { handler: 4 } });
});

it('hears of another tab', () => {
  const store = createProgressStore();
  const { otherTabWrote } = keepProgress(store, fakeStorage().storage);
  otherTabWrote({ key: PROGRESS_KEY, newValue: writeProgressText(SOLVED) });
  otherTabWrote({ key: PROGRESS_KEY, newValue: null });
  otherTabWrote({ key: 'theme', newValue: 'dark' });
  expect(store.getState()).toEqual({ ...SOLVED, keeping: 'stored' });
});

it.each([
  ['there is no storage', null],
  [
    'storage is full',
    {
      getItem: () => null,
      setItem() {
        throw new DOMException('', 'QuotaExceededError');
      },
    },
  ],
])('goes on in the tab when %s, and says so', (_name, storage) => {
  const store = createProgressStore();
  keepProgress(store, storage);
  chapterOpened(store, 'handler', 4);
  expect(store.getState()).toMatchObject({ chapters: { handler: 4 }, keeping: 'notStored' });
});

it('stores no more after it was stopped', () => {
  const { storage, texts } = fakeStorage();
  const store = createProgressStore();
  keepProgress(store, storage).stop();
  chapterOpened(store, 'handler', 4);
  expect(texts.size).toBe(0);
});
