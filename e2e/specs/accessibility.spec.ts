import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from '../test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ADDRESSES = ['', 'learn/handler/', 'learn/first-handler/', 'playground/'];
const PAGES = ['ja', 'en'].flatMap((locale) => ADDRESSES.map((address) => `${locale}/${address}`));

for (const address of [...PAGES, '', '404.html']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on /${address} in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address, { waitUntil: 'load' });
      expect(await violations(page)).toEqual([]);
    });
  }
}

/** Evaluated by the browser's debugger: the page's own policy would not let the script in. */
async function violations(page: Page): Promise<unknown> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }; // defined by the script above
    const { violations: found } = await axe.run(document, { iframes: false });
    return found.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target.join(' ')) }));
  });
}
