import { hasStoredSnapshot, installMeter, installSeries } from './in-page.mjs';

/** The chapter whose sample is measured. */
export const CHAPTER = 'en/learn/first-handler/';

const PATIENCE_MS = 120_000;
/** Less than anybody needs to read a handler. */
const READING_MS = 5_000;

/** A browser context of its own: every cache is empty. */
export async function inNewPage(browser, measure) {
  const context = await browser.newContext();
  try {
    return await measure(await context.newPage());
  } finally {
    await context.close();
  }
}

/** A page that keeps what earlier pages of the context have stored. */
export async function inNextPage(context, measure) {
  const page = await context.newPage();
  try {
    return await measure(page);
  } finally {
    await page.close();
  }
}

/**
 * Opens the chapter and clicks until the page is there to hear it.
 *
 * @returns Milliseconds from the start of the navigation to the click and to the painted result of the sample.
 */
export async function openChapter(page, url) {
  await installMeters(page);
  await page.goto(url + CHAPTER, { waitUntil: 'commit' });
  const first = await page.evaluate(() => window.meter.firstResult());
  await mustHaveSucceeded(page);
  return first;
}

/** @returns Milliseconds from the click to the painted result, for a reader who looks at the page first. */
export async function readThenInvoke(page, url) {
  await installMeters(page);
  await page.goto(url + CHAPTER);
  await page.waitForTimeout(READING_MS);
  const durationMs = await page.evaluate(() => window.meter.invoke());
  await mustHaveSucceeded(page);
  return durationMs;
}

async function mustHaveSucceeded(page) {
  const outcome = await page.evaluate(() => window.meter.outcome());
  if (outcome !== 'succeeded') throw new Error(`The sample of the chapter ended with ${outcome}`);
}

/** @returns The same of an empty page with one worker. */
export async function openBaseline(page, url, file = '') {
  await page.goto(`${url}baseline/${file}`);
  await page.waitForFunction(() => window.firstResultMs !== undefined, null, {
    timeout: PATIENCE_MS,
  });
  return page.evaluate(() => window.firstResultMs);
}

async function installMeters(page) {
  await page.addInitScript(installMeter);
  await page.addInitScript(installSeries);
}

/** A snapshot is stored in the background, once the page has nothing better to do. */
export async function storedSnapshot(page) {
  const until = Date.now() + PATIENCE_MS;
  while (!(await page.evaluate(hasStoredSnapshot))) {
    if (Date.now() > until) throw new Error('The chapter stored no snapshot within two minutes');
    await page.waitForTimeout(500);
  }
}
