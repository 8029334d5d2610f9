import type { Page } from '@playwright/test';

const BEAT_MS = 10;

/**
 * Tells a frozen page, held as long as a handler loops, from a busy machine. On a quiet one, `PAGE_GAP_MS=200` holds the page
 * to what it promises.
 */
export const LONGEST_GAP_MS = Number(process.env.PAGE_GAP_MS ?? 2_500);

/** From the next navigation on, the page notes the longest time in which it could do nothing. */
export async function measurePageGap(page: Page): Promise<void> {
  await page.addInitScript((beatMs) => {
    if (window !== window.top) return;
    const meter = { longestMs: 0 };
    Object.assign(window, { pageGap: meter });
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      meter.longestMs = Math.max(meter.longestMs, now - last - beatMs);
      last = now;
    }, beatMs);
  }, BEAT_MS);
}

export async function startPageGap(page: Page): Promise<void> {
  await page.evaluate(() => {
    (window as unknown as { pageGap: { longestMs: number } }).pageGap.longestMs = 0;
  });
}

export function longestPageGapMs(page: Page): Promise<number> {
  return page.evaluate(
    () => (window as unknown as { pageGap: { longestMs: number } }).pageGap.longestMs,
  );
}
