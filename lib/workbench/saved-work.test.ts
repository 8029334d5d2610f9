import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createIndexedDbStorage, MOST_HISTORY_ENTRIES } from './indexed-db-storage';
import { createSavedWork } from './saved-work';
import { starterWorkspace } from './starter-workspace';
import { StorageFailed, type WorkStorage } from './work-storage';
import type { Workspace } from './workspace';

const STARTER = starterWorkspace('python3.14');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function withCode(text: string): Workspace {
  return { ...STARTER, files: { 'lambda_function.py': text } };
}

function openTab(place = 'handler', starter = STARTER, storage = createIndexedDbStorage()) {
  return createSavedWork({ storage, place, starter, now: () => 1_000 });
}

async function historyOf(tab: ReturnType<typeof openTab>) {
  const history = await tab.history();
  if (!history.ok) throw new Error(history.failure);
  return history.value.map(({ reason, workspace }) => [
    reason,
    workspace?.files['lambda_function.py'] ?? null,
  ]);
}

describe('on return', () => {
  it('there is nothing at first', async () => {
    expect(await openTab().load()).toEqual({ found: 'nothing' });
  });

  it('the work is there again', async () => {
    expect(await openTab().save(withCode('mine'))).toEqual({ ok: true, value: null });
    expect(await openTab().load()).toEqual({
      found: 'work',
      workspace: withCode('mine'),
      starterChanged: false,
    });
  });

  it('work that has become too large for a link is there too', async () => {
    const large = withCode('x'.repeat(4_000_000));
    await openTab().save(large);
    expect(await openTab().load()).toMatchObject({ workspace: large });
  });

  it('each place has its own', async () => {
    await openTab('handler').save(withCode('handler'));
    expect(await openTab('playground').load()).toEqual({ found: 'nothing' });
  });

  it('the reader’s work stays when the starter has changed, and that is known until they start over', async () => {
    const newStarter = withCode('# a better starter');
    await openTab('handler').save(withCode('mine'));
    const tab = openTab('handler', newStarter);
    expect(await tab.load()).toMatchObject({ workspace: withCode('mine'), starterChanged: true });
    await tab.save(withCode('mine, later'));
    expect(await openTab('handler', newStarter).load()).toMatchObject({ starterChanged: true });
    tab.startOver();
    await tab.save(newStarter);
    expect(await openTab('handler', newStarter).load()).toMatchObject({ starterChanged: false });
  });
});

describe('a damaged record', () => {
  const storage = () => createIndexedDbStorage();

  async function damage(workspaceText: string) {
    await storage().update('handler', () => ({
      record: { place: 'handler', revision: 3, savedAt: 0, workspaceText, starterText: '' },
    }));
  }

  it('is set aside as it was, and the next save works', async () => {
    await damage('{"v":1,"func');
    const tab = openTab();
    expect(await tab.load()).toEqual({ found: 'damaged' });
    await tab.save(withCode('new'));
    expect(await tab.history()).toEqual({
      ok: true,
      value: [
        { id: 1, keptAt: 1_000, reason: 'damaged', workspace: null, workspaceText: '{"v":1,"func' },
      ],
    });
    expect(await openTab().load()).toMatchObject({ workspace: withCode('new') });
  });

  it('of another shape is set aside too', async () => {
    const db = storage();
    await db.update('handler', () => ({
      // @ts-expect-error: as an older or a broken page may have left it
      record: { place: 'handler', code: 'print(1)' },
    }));
    const tab = openTab();
    expect(await tab.load()).toEqual({ found: 'damaged' });
    expect(await tab.history()).toMatchObject({
      value: [{ workspaceText: '{"place":"handler","code":"print(1)"}' }],
    });
  });
});

describe('two tabs', () => {
  it('the last one wins, and the other’s work is in the history', async () => {
    const [one, two] = [openTab(), openTab()];
    await one.load();
    await two.load();
    await one.save(withCode('one'));
    await two.save(withCode('two'));
    expect(await openTab().load()).toMatchObject({ workspace: withCode('two') });
    expect(await historyOf(two)).toEqual([['otherTab', 'one']]);
  });

  it('a tab’s own earlier saves are not in the history', async () => {
    const tab = openTab();
    await tab.save(withCode('1'));
    await tab.save(withCode('2'));
    expect(await historyOf(tab)).toEqual([]);
  });

  it('work typed before the storage was read replaces nothing silently', async () => {
    await openTab().save(withCode('yesterday'));
    const hasty = openTab();
    await hasty.save(withCode('today'));
    expect(await historyOf(hasty)).toEqual([['otherTab', 'yesterday']]);
  });

  it('the same work twice is kept once', async () => {
    const [one, two] = [openTab(), openTab()];
    await one.save(withCode('same'));
    await two.save(withCode('same'));
    expect(await historyOf(two)).toEqual([]);
  });
});

describe('the history', () => {
  it('has the newest first', async () => {
    const tab = openTab();
    await tab.keep(withCode('before the link'), 'linkAccepted');
    await tab.keep(withCode('before the reset'), 'reset');
    expect(await historyOf(tab)).toEqual([
      ['reset', 'before the reset'],
      ['linkAccepted', 'before the link'],
    ]);
  });

  it('lets the oldest entries of a place go, of that place only', async () => {
    await openTab('playground').keep(withCode('other'), 'reset');
    const tab = openTab();
    for (let n = 0; n < MOST_HISTORY_ENTRIES + 2; n += 1) await tab.keep(withCode(`${n}`), 'reset');
    const kept = await historyOf(tab);
    expect([kept.length, kept.at(-1)]).toEqual([MOST_HISTORY_ENTRIES, ['reset', '2']]);
    expect(await historyOf(openTab('playground'))).toEqual([['reset', 'other']]);
  });
});

describe('a browser that does not store', () => {
  it.each(['full', 'blocked', 'failed'] as const)('says %s and throws nothing', async (trouble) => {
    const fail = async () => {
      throw new StorageFailed(trouble);
    };
    const storage: WorkStorage = { read: fail, update: fail, readHistory: fail };
    const tab = openTab('handler', STARTER, storage);
    expect([
      await tab.load(),
      await tab.save(STARTER),
      await tab.keep(STARTER, 'reset'),
      await tab.history(),
    ]).toEqual([
      { found: 'trouble', trouble },
      { ok: false, failure: trouble },
      { ok: false, failure: trouble },
      { ok: false, failure: trouble },
    ]);
  });

  it.each([
    ['SecurityError', 'blocked'],
    ['InvalidStateError', 'blocked'],
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'failed'],
  ])('knows %s as %s', async (name, trouble) => {
    globalThis.indexedDB = {
      ...new IDBFactory(),
      open() {
        throw new DOMException('no', name);
      },
    };
    expect(await openTab().load()).toEqual({ found: 'trouble', trouble });
  });

  it('stores again once it can', async () => {
    const working = globalThis.indexedDB;
    const tab = openTab();
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await tab.save(withCode('mine'))).toEqual({ ok: false, failure: 'blocked' });
    globalThis.indexedDB = working;
    expect(await tab.save(withCode('mine'))).toEqual({ ok: true, value: null });
  });
});
