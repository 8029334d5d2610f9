import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../test';

const DATABASE = 'lambda-lab-accounts';
const PLACE = 'playground';

test('the account goes on with the next visit: its log and its function are there', async ({
  page,
  playground,
}) => {
  await playground.open('en');
  await playground.workbench.invoke();
  await expect.poll(() => keptAccount(page)).toContain('START RequestId');
  await page.reload();
  await playground.workbench.invoke();
  const { account, trail } = await exportedAccount(page);
  const [group] = Object.values(account.logs.groups);
  expect(Object.keys(group?.streams ?? {})).toHaveLength(2);
  expect(trail.map(({ eventName }) => eventName)).toEqual([
    expect.stringMatching(/^CreateFunction/),
    'Invoke',
    'Invoke',
  ]);
});

test('an account that cannot be read is set aside, and the reader is told', async ({
  page,
  playground,
}) => {
  await playground.open('en');
  await playground.workbench.invoke();
  await expect.poll(() => keptAccount(page)).toContain('START RequestId');
  await page.evaluate(putAccount, { database: DATABASE, place: PLACE, text: 'damaged' });
  await page.reload();
  await playground.workbench.invoke();
  await expect(page.getByText('The account of your last visit could not be read.')).toBeVisible();
  expect(await page.evaluate(readAll, { database: DATABASE, store: 'aside' })).toEqual([
    { place: PLACE, text: 'damaged' },
  ]);
});

interface Exported {
  readonly account: {
    readonly logs: {
      readonly groups: Readonly<Record<string, { readonly streams: Readonly<object> }>>;
    };
  };
  readonly trail: readonly { readonly eventName: string }[];
}

async function exportedAccount(page: Page): Promise<Exported> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Share and save' }).click();
  await page.getByRole('menuitem', { name: 'Export the account' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  return JSON.parse(text.split('\n')[1] ?? '') as Exported;
}

async function keptAccount(page: Page): Promise<string> {
  const [text = ''] = await page.evaluate(readAll, { database: DATABASE, store: 'accounts' });
  return String(text);
}

/** Runs in the page. */
function readAll({ database, store }: { database: string; store: string }): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      opening.transaction?.abort(); // the site makes it, not this test
      resolve([]);
    };
    opening.onsuccess = () => {
      const reading = opening.result.transaction(store).objectStore(store).getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}

/** Runs in the page. */
function putAccount(what: { database: string; place: string; text: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(what.database);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('accounts', 'readwrite');
      writing.objectStore('accounts').put(what.text, what.place);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
