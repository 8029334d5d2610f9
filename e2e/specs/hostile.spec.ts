import { openCanary } from '../canary';
import { aim, HOSTILE_CASES, tagOf } from '../hostile-cases';
import { LONGEST_GAP_MS, longestPageGapMs, measurePageGap, startPageGap } from '../page-gap';
import type { SharedWorkspace } from '../pages/playground-page';
import { ROOT_SITE } from '../sites';
import { expect, test } from '../test';

const SECRET = 'SECRET-OF-THE-PAGE';

// Recording a trace takes the page's own time, which is what is measured here.
test.use({ trace: 'off' });

for (const hostile of HOSTILE_CASES) {
  const title = `${hostile.id}: ${hostile.attack}`;
  test(title, { tag: tagOf(hostile) }, async ({ page, playground }) => {
    const canary = await openCanary();
    const aimed = aim(hostile, { canary: canary.address, page: new URL(ROOT_SITE.url).origin });
    const { workbench } = playground;
    await measurePageGap(page);
    await page.addInitScript((secret) => {
      if (window === window.top) localStorage.setItem('secret', secret);
    }, SECRET);

    await playground.openWorkspace('en', workspaceOf(aimed));
    await workbench.editorsReady();
    const pageTitle = await page.title();
    await startPageGap(page);
    for (let left = aimed.invocations; left > 0; left -= 1) await workbench.invoke();
    const gapMs = await longestPageGapMs(page);
    const outcome = await workbench.result.getAttribute('data-outcome');
    const payload = await workbench.payload.textContent();

    expect(aimed.outcomes).toContain(outcome);
    if (aimed.payload !== undefined) expect(payload).toBe(aimed.payload);
    for (const text of aimed.mustNotContain) expect(payload).not.toContain(text);
    expect(gapMs).toBeLessThan(LONGEST_GAP_MS);

    if (aimed.second) {
      await playground.openWorkspace('en', workspaceOf({ ...aimed, ...aimed.second }));
      await workbench.invoke();
      const seen = await workbench.payload.textContent();
      for (const text of aimed.second.mustNotContain) expect(seen).not.toContain(text);
    }

    await playground.openWorkspace('en', hello(aimed.runtime));
    await workbench.invoke();
    await expect(workbench.payload).toHaveText('"hello"');
    expect(await page.evaluate(untouched)).toEqual({ secret: SECRET, polluted: false });
    expect(await page.title()).toBe(pageTitle);
    expect(canary.hits).toEqual([]);
    await canary.close();
  });
}

interface RunnableCase {
  readonly runtime: string;
  readonly handler: string;
  readonly files: Readonly<Record<string, string>>;
  readonly event: unknown;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
}

function workspaceOf(runnable: RunnableCase): SharedWorkspace {
  return {
    v: 1,
    function: {
      Runtime: runnable.runtime,
      Handler: runnable.handler,
      Timeout: runnable.timeoutSeconds,
      MemorySize: runnable.memoryMb,
    },
    files: runnable.files,
    events: [{ name: 'event1', payload: runnable.event }],
  };
}

/** What must still work afterwards. */
function hello(runtime: string): SharedWorkspace {
  const files: Record<string, string> = runtime.startsWith('python')
    ? { 'index.py': 'def handler(event, context):\n    return "hello"\n' }
    : { 'index.mjs': 'export const handler = async () => "hello";\n' };
  return {
    v: 1,
    function: { Runtime: runtime, Handler: 'index.handler' },
    files,
    events: [{ name: 'event1', payload: {} }],
  };
}

function untouched() {
  return { secret: localStorage.getItem('secret'), polluted: 'polluted' in {} };
}
