import type { Page, Route } from '@playwright/test';
import type { SharedWorkspace } from '../pages/playground-page';
import { expect, test } from '../test';

const STANDARD_LIBRARY = '**/python_stdlib.zip';
const NOTICED_WITHIN_MS = 20_000;

const HELLO: SharedWorkspace = {
  v: 1,
  function: { Runtime: 'python3.14', Handler: 'index.handler' },
  files: { 'index.py': 'def handler(event, context):\n    return "hello"\n' },
  events: [{ name: 'event1', payload: {} }],
};

const DAMAGES: readonly (readonly [what: string, answer: (route: Route) => Promise<void>])[] = [
  ['empty', (route) => route.fulfill({ status: 200, body: '' })],
  ['missing', (route) => route.fulfill({ status: 404, body: 'not found' })],
  ['blocked', (route) => route.abort('blockedbyclient')],
  ['cut off', async (route) => fulfillWith(route, (body) => body.subarray(0, body.length / 2))],
  [
    'replaced by a login page',
    (route) => route.fulfill({ status: 200, body: '<html>Log in</html>' }),
  ],
  ['wrong in one byte', async (route) => fulfillWith(route, flipOneByte)],
  ['never sent', () => new Promise(() => {})],
];

for (const [what, answer] of DAMAGES) {
  test(`a runtime file that is ${what} is noticed, named, and can be fetched again`, async ({
    page,
    playground,
  }) => {
    await page.route(STANDARD_LIBRARY, answer);
    await playground.openWorkspace('en', HELLO);
    await playground.workbench.invokeButton.click();
    await expectNamed(page);
    await page.unroute(STANDARD_LIBRARY);
    await playground.workbench.invoke();
    await expect(playground.workbench.payload).toHaveText('"hello"');
  });
}

async function expectNamed(page: Page): Promise<void> {
  const named = page.getByText(/python_stdlib\.zip/).first();
  await expect(named).toBeVisible({ timeout: NOTICED_WITHIN_MS });
}

async function fulfillWith(route: Route, change: (body: Buffer) => Buffer): Promise<void> {
  const response = await route.fetch();
  const body = change(await response.body());
  await route.fulfill({ status: 200, body });
}

function flipOneByte(body: Buffer): Buffer {
  const changed = Buffer.from(body);
  const middle = Math.floor(changed.length / 2);
  changed[middle] = (changed[middle] ?? 0) ^ 1;
  return changed;
}
