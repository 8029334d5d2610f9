import type { Page } from '@playwright/test';
import { type Canary, openCanary } from '../canary';
import type { SharedWorkspace } from '../pages/playground-page';
import { expect, test } from '../test';

function javascript(body: string): SharedWorkspace {
  return {
    v: 1,
    function: { Runtime: 'nodejs24.x', Handler: 'index.handler' },
    files: { 'index.mjs': `export const handler = async () => {\n${body}\n};\n` },
    events: [{ name: 'event1', payload: {} }],
  };
}

const FRAME = 'sandbox/frame.html';
/** Of the site's origin, and without a policy that a frame inside would inherit. */
const BARE_PAGE = 'build.json';

let canary: Canary;
test.beforeEach(async () => {
  canary = await openCanary();
});
test.afterEach(() => canary.close());

test('the frame has an opaque origin and scripts, and nothing else', async ({
  page,
  playground,
}) => {
  await playground.openWorkspace('en', javascript('return 1;'));
  await playground.workbench.invoke();
  const frame = page.locator('iframe');
  await expect(frame).toHaveAttribute('sandbox', 'allow-scripts');
  await expect(frame).toHaveAttribute('referrerpolicy', 'no-referrer');
  await expect(frame).toHaveAttribute('allow', /camera 'none'.*usb 'none'/);
});

test('page, storage and network cannot be reached by name', async ({ playground }) => {
  const names = [
    'window',
    'parent',
    'document',
    'localStorage',
    'indexedDB',
    'caches',
    'postMessage',
  ];
  await playground.openWorkspace(
    'en',
    javascript(`return ${JSON.stringify(names)}.map((name) => typeof globalThis[name]);`),
  );
  await playground.workbench.invoke();
  await expect(playground.workbench.payload).toHaveText(
    JSON.stringify(names.map(() => 'undefined')),
  );
});

test('a module from another place is not fetched', async ({ playground }) => {
  await playground.openWorkspace(
    'en',
    javascript(`await import('http://${canary.address}/x.mjs');`),
  );
  await playground.workbench.invoke();
  await playground.workbench.expectOutcome('failed');
  expect(canary.hits).toEqual([]);
});

test('the policy stops a worker of the frame even with all its globals in place', async ({
  page,
}) => {
  await page.goto(BARE_PAGE);
  await attackFromFrame(page, await policyOf(page), canary);
  expect(canary.hits).toEqual([]);
});

test('control: without the policy each of the same attacks reaches the canary', async ({
  page,
}) => {
  await page.goto(BARE_PAGE);
  await attackFromFrame(page, '', canary);
  const roads = canary.hits.flatMap((hit) => /\/road\/(\w+)/.exec(hit)?.[1] ?? []);
  expect([...new Set(roads)].sort()).toEqual(Object.keys(ROADS).sort());
});

test('the self-test refuses to run code when the frame has lost its policy', async ({
  page,
  playground,
}) => {
  await page.route(`**/${FRAME}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta http-equiv[^>]*>/, '');
    await route.fulfill({ response, body });
  });
  await playground.openWorkspace('en', javascript('return "ran";'));
  await playground.workbench.invokeButton.click();
  await expect(page.locator('[data-fault="SANDBOX_UNSAFE"]')).toBeVisible();
});

test('the frame does nothing when it is opened by itself', async ({ page }) => {
  await page.goto(FRAME);
  const answer = await page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    const heard = new Promise((resolve) => {
      port1.onmessage = () => resolve('answered');
      setTimeout(() => resolve('silent'), 500);
    });
    window.postMessage(null, '*', [port2]);
    port1.postMessage({ id: 1, name: 'hello', params: { version: 1 } });
    return heard;
  });
  expect(answer).toBe('silent');
});

test('the frame heeds its first port only', async ({ page, playground }) => {
  await playground.openWorkspace('en', javascript('return 1;'));
  await playground.workbench.invoke();
  const answer = await page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    const heard = new Promise((resolve) => {
      port1.onmessage = () => resolve('answered');
      setTimeout(() => resolve('silent'), 500);
    });
    document.querySelector('iframe')?.contentWindow?.postMessage(null, '*', [port2]);
    port1.postMessage({ id: 1, name: 'hello', params: { version: 1 } });
    return heard;
  });
  expect(answer).toBe('silent');
});

test('a frame that no longer answers is replaced', async ({ page, playground }) => {
  await playground.openWorkspace('en', javascript('return "again";'));
  await playground.workbench.invoke();
  const frame = page.frames().find((candidate) => candidate.url().endsWith(FRAME));
  if (!frame) throw new Error('no frame');
  frame.evaluate(spin, 30_000).catch(() => {}); // ends with the frame
  await playground.workbench.invokeButton.click();
  await expect.poll(() => frame.isDetached()).toBe(true);
  await playground.workbench.invoke();
  await expect(playground.workbench.payload).toHaveText('"again"');
});

test('a damaged snapshot of an earlier visit is thrown away, and Python starts without it', async ({
  page,
  playground,
}) => {
  const hello: SharedWorkspace = {
    v: 1,
    function: { Runtime: 'python3.14', Handler: 'index.handler' },
    files: { 'index.py': 'def handler(event, context):\n    return "hello"\n' },
    events: [{ name: 'event1', payload: {} }],
  };
  await playground.openWorkspace('en', hello);
  await playground.workbench.invoke();
  await expect.poll(() => page.evaluate(damageSnapshot), { timeout: 40_000 }).toBe(true);
  await page.goto('about:blank');
  await playground.openWorkspace('en', hello);
  await playground.workbench.invoke();
  await expect(playground.workbench.payload).toHaveText('"hello"');
});

function spin(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

/** Puts other bytes in the place of the stored ones. False as long as nothing is stored. */
async function damageSnapshot(): Promise<boolean> {
  const answerOf = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await answerOf(indexedDB.open('lambda-lab-snapshots'));
  try {
    if (!database.objectStoreNames.contains('snapshots')) return false;
    const store = () => database.transaction('snapshots', 'readwrite').objectStore('snapshots');
    const [version] = await answerOf(store().getAllKeys());
    if (version === undefined) return false;
    const kept: { readonly content: Blob } = await answerOf(store().get(version));
    const bytes = new Uint8Array(await kept.content.arrayBuffer());
    bytes.fill(1, bytes.length / 2);
    await answerOf(store().put({ ...kept, content: new Blob([bytes]) }, version));
    return true;
  } finally {
    database.close();
  }
}

async function policyOf(page: Page): Promise<string> {
  const html = await (await page.request.get(FRAME)).text();
  return /content="([^"]*)"/.exec(html)?.[1] ?? '';
}

/** Ways to a server that a worker has, as its program says them. */
const ROADS = {
  eventSource: 'new EventSource(url)',
  fetch: "fetch(url, { mode: 'no-cors' })",
  import: 'import(url)',
  importScripts: 'importScripts(url)',
  nestedWorker: `new Worker(URL.createObjectURL(new Blob(["fetch('" + url + "', { mode: 'no-cors' }).catch(() => {})"])))`,
  webSocket: "new WebSocket(url.replace('http', 'ws'))",
  xhr: "((request) => (request.open('GET', url), request.send()))(new XMLHttpRequest())",
};

const PATIENCE_MS = 1_500;

/** The strongest thing learner code could be: a blob worker of a sandboxed frame from which nothing was taken. */
async function attackFromFrame(page: Page, policy: string, { address }: Canary): Promise<void> {
  const attempts = Object.entries(ROADS).map(
    ([road, attempt]) =>
      `try { const url = 'http://${address}/road/${road}'; Promise.resolve(${attempt}).catch(() => {}); } catch {}`,
  );
  const program = `${attempts.join('\n')}\nsetTimeout(() => postMessage('tried'), ${PATIENCE_MS});`;
  const frameScript = `const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(program)}])));
worker.onmessage = ({ data }) => parent.postMessage(data, '*');`;
  const framePolicy = policy.replace(/'sha256-[^']*'/, "'unsafe-inline'");
  const frame = `<meta http-equiv="Content-Security-Policy" content="${framePolicy}"><script>${frameScript}</script>`;
  expect(await page.evaluate(openFrame, frame)).toBe('tried');
}

function openFrame(html: string): Promise<unknown> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = html;
  const heard = new Promise((resolve) => {
    window.addEventListener('message', ({ data }) => resolve(data), { once: true });
  });
  document.body.append(frame);
  return heard;
}
