import { test as base, type Page } from '@playwright/test';
import { ChapterPage } from './pages/chapter-page';
import { PlaygroundPage } from './pages/playground-page';

interface Fixtures {
  chapter: ChapterPage;
  playground: PlaygroundPage;
}

/** Every spec starts from here. A page that throws, or breaks its own policy, fails its test. */
export const test = base.extend<Fixtures>({
  page: async ({ page }, use) => {
    const complaints = await collectComplaints(page);
    await use(page);
    expect(complaints).toEqual([]);
  },
  chapter: async ({ page }, use) => use(new ChapterPage(page)),
  playground: async ({ page }, use) => use(new PlaygroundPage(page)),
});

export const expect = test.expect;

const POLICY_VIOLATION = 'Policy violation: ';

/** What learner code tries inside the sandboxed frame is that frame's business: only the page itself is watched. */
async function collectComplaints(page: Page): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.text().startsWith(POLICY_VIOLATION)) complaints.push(message.text());
  });
  await page.addInitScript((prefix) => {
    if (window !== window.top) return;
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // biome-ignore lint/suspicious/noConsole: the console is the way out that survives a navigation
      console.error(`${prefix}${violatedDirective} ${blockedURI}`);
    });
  }, POLICY_VIOLATION);
  return complaints;
}
