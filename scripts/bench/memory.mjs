import { readFile } from 'node:fs/promises';

const PAGE_BYTES = 4096;
const SETTLING_MS = 3_000;

/**
 * What a page holds once everything that can be given back was given back, in MB.
 *
 * @returns {Promise<{ heap: number, resident: number | undefined }>} `heap`: its scripts' objects and buffers.
 * `resident`: all renderer processes, as Linux counts them, so that workers and the sandboxed frame are in it.
 */
export async function memoryOf(page) {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Memory.simulatePressureNotification', { level: 'critical' });
  await page.waitForTimeout(SETTLING_MS);
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await devTools.send('Runtime.getHeapUsage');
  await devTools.detach();
  const browser = page.context().browser();
  return { heap: (usedSize + backingStorageSize) / 1e6, resident: await residentMb(browser) };
}

async function residentMb(browser) {
  const devTools = await browser.newBrowserCDPSession();
  const { processInfo } = await devTools.send('SystemInfo.getProcessInfo');
  await devTools.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  try {
    const sizes = await Promise.all(renderers.map(({ id }) => residentBytes(id)));
    return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
  } catch {
    return undefined; // not Linux
  }
}

async function residentBytes(processId) {
  const [, residentPages] = (await readFile(`/proc/${processId}/statm`, 'utf8')).split(' ');
  return Number(residentPages) * PAGE_BYTES;
}

/** One row for what its scripts hold, and where it can be told one for its processes. */
export function memoryRows({ what, before, after, goal }) {
  const row = (of, unitOf) => ({
    what: `${of} after ${what}`,
    value: unitOf(after),
    baseline: unitOf(before),
    baselineIs: 'the same page before them',
    unit: 'MB',
    goal,
  });
  return [
    row('page memory', ({ heap }) => heap),
    ...(before.resident === undefined
      ? []
      : [row('memory of all its processes', ({ resident }) => resident)]),
  ];
}
