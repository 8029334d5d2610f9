import { expect, it } from 'vitest';
import type { Timers } from '@/lib/account/timers';
import { ok } from '@/lib/sim/kernel/result';
import { TYPING_PAUSE_MS } from './autosaver';
import { keepWork } from './keep-work';
import { createLastWords, type LastWords } from './last-words';
import type { FoundWork, SavedWork } from './saved-work';
import { starterWorkspace } from './starter-workspace';
import { createWorkbenchStore, fileEdited } from './workbench-store';
import type { Workspace } from './workspace';

const STARTER = starterWorkspace('python3.14');

function withCode(text: string): Workspace {
  return { ...STARTER, files: { 'lambda_function.py': text } };
}

/** As `localStorage`, of one page after another. */
function lastWordsIn(texts: Map<string, string>): LastWords {
  const storage = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
  return createLastWords(() => storage, 'playground');
}

function workbench(
  found: FoundWork,
  answer: Awaited<ReturnType<SavedWork['save']>> = ok(null),
  texts = new Map<string, string>(),
  begunWith = STARTER,
) {
  const saved: Workspace[] = [];
  const kept: Workspace[] = [];
  const alarms = new Map<number, () => void>();
  const timers: Timers = {
    start(delayMs, ring) {
      alarms.set(delayMs, ring);
      return () => alarms.delete(delayMs);
    },
  };
  const savedWork: SavedWork = {
    load: async () => found,
    async save(workspace) {
      saved.push(workspace);
      return answer;
    },
    async keep(workspace) {
      kept.push(workspace);
      return ok(null);
    },
    history: async () => ok([]),
    startOver() {},
  };
  const store = createWorkbenchStore(STARTER);
  store.setState({ workspace: begunWith });
  const work = keepWork(store, savedWork, timers, lastWordsIn(texts));
  return { store, saved, kept, alarms, texts, ...work };
}

it('brings the work back and saves nothing for that', async () => {
  const found = { found: 'work', workspace: withCode('mine'), starterChanged: true } as const;
  const { store, restored, alarms, saveNow, saved } = workbench(found);
  expect(await restored).toEqual(found);
  await saveNow();
  expect([store.getState().workspace, alarms.size, saved]).toEqual([withCode('mine'), 0, []]);
});

it('counts as typed, and saves, what the reader had on the page before this began', async () => {
  const found = { found: 'work', workspace: withCode('older'), starterChanged: false } as const;
  const typed = withCode('typed');
  const { store, restored, saved, kept, saveNow } = workbench(found, ok(null), new Map(), typed);
  await restored;
  await saveNow();
  expect(store.getState().workspace).toEqual(typed);
  expect([saved, kept]).toEqual([[typed], [withCode('older')]]);
});

it('saves on a pause in typing and says how it stands', async () => {
  const { store, restored, alarms, saved, saveNow } = workbench({ found: 'nothing' });
  await restored;
  fileEdited(store, 'lambda_function.py', 'mine');
  expect(store.getState().saving).toEqual({ state: 'unsaved' });
  alarms.get(TYPING_PAUSE_MS)?.();
  await saveNow();
  expect([saved, store.getState().saving]).toEqual([[withCode('mine')], { state: 'saved' }]);
});

it('saves before a run what was typed a moment ago', async () => {
  const { store, restored, saveNow, saved } = workbench({ found: 'nothing' });
  await restored;
  fileEdited(store, 'lambda_function.py', 'mine');
  await saveNow();
  expect(saved).toEqual([withCode('mine')]);
});

it('leaves what was typed before the storage answered, and keeps what was found in the history', async () => {
  const found = { found: 'work', workspace: withCode('old'), starterChanged: false } as const;
  const { store, restored, kept } = workbench(found);
  fileEdited(store, 'lambda_function.py', 'new');
  await restored;
  expect([store.getState().workspace, kept]).toEqual([withCode('new'), [withCode('old')]]);
});

it('says so at once when the browser does not store', async () => {
  const { store, restored } = workbench({ found: 'trouble', trouble: 'blocked' });
  await restored;
  expect(store.getState().saving).toEqual({ state: 'notSaved', trouble: 'blocked' });
});

it('keeps the work on the page when it cannot be saved', async () => {
  const full = { ok: false, failure: 'full' } as const;
  const { store, restored, saveNow } = workbench({ found: 'nothing' }, full);
  await restored;
  fileEdited(store, 'lambda_function.py', 'mine');
  await saveNow();
  expect(store.getState()).toMatchObject({
    workspace: withCode('mine'),
    saving: { state: 'notSaved', trouble: 'full' },
  });
});

it('stays quiet after it was stopped', async () => {
  const { store, restored, stop, alarms } = workbench({ found: 'nothing' });
  await restored;
  stop();
  fileEdited(store, 'lambda_function.py', 'mine');
  expect(alarms.size).toBe(0);
});

it('brings nothing back after it was stopped', async () => {
  const found = { found: 'work', workspace: withCode('mine'), starterChanged: false } as const;
  const { store, restored, stop } = workbench(found);
  stop();
  await restored;
  expect(store.getState().workspace).toBe(STARTER);
});

it('brings back what was typed just before the page was left', async () => {
  const page = workbench({ found: 'nothing' });
  await page.restored;
  fileEdited(page.store, 'lambda_function.py', 'last words');
  page.saveOnLeave();

  const next = workbench({ found: 'nothing' }, ok(null), new Map(page.texts));
  await next.restored;
  expect(next.store.getState().workspace).toEqual(withCode('last words'));
  await next.saveNow();
  expect([next.saved, next.texts]).toEqual([[withCode('last words')], new Map()]);
});

it('leaves nothing behind when the storage had the time', async () => {
  const page = workbench({ found: 'nothing' });
  fileEdited(page.store, 'lambda_function.py', 'mine');
  page.saveOnLeave();
  await page.saveNow();
  expect(page.texts).toEqual(new Map());
});

it('lives without a browser that keeps texts', () => {
  const refused = createLastWords(() => {
    throw new Error('SecurityError');
  }, 'playground');
  refused.leave(STARTER);
  expect(refused.take()).toBeNull();
});
