import { violations } from '../axe';
import { expect, test } from '../test';

const ADDRESSES = [
  '',
  'learn/ec2-or-lambda/',
  'learn/limits/',
  'learn/small-functions/',
  'learn/cost/',
  'learn/events/',
  'learn/recap/',
  'learn/sample-spec/',
  'learn/handler/',
  'learn/first-handler/',
  'learn/recap/answers/',
  'glossary/',
  'playground/',
  'behaviour/',
  'errors/',
  'errors/key-error/',
];
const PAGES = ['ja', 'en'].flatMap((locale) => ADDRESSES.map((address) => `${locale}/${address}`));

for (const address of [...PAGES, '', '404.html']) {
  test(`axe finds nothing on /${address} in light and in dark colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(address, { waitUntil: 'load' });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(page)).toEqual([]);
  });
}
