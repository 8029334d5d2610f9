import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { makeBaselineSite, makeEmptyNextSite } from './bench/baseline-site.mjs';
import { installMeter } from './bench/in-page.mjs';
import { formatTable, median } from './bench/table.mjs';
import { firstLoad } from './export/first-load.mjs';
import { ensureBrowser } from './setup/browser.mjs';
import { isFresh } from './setup/build-record.mjs';
import { run } from './setup/run.mjs';
import { listenOnFreePort } from './static-server/listen.mjs';
import { createStaticServer } from './static-server/static-server.mjs';

/** `npm run bench`: the built site in Chromium beside baselines measured in the same run on the same server. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'out');
const CHAPTER = 'en/learn/first-handler/';
const HANDLER = 'content/lessons/first-handler/start/sample/lambda_function.py';
const FIRST_VISITS = 5;
const WARM_CALLS = 100;
const LONG_RUN = 1_000;

if (!(await isFresh({ root: ROOT, out: OUT, basePath: '' }))) {
  await run('npm', ['run', 'build'], { cwd: ROOT, env: { BASE_PATH: '' } });
}
const handlerSource = await readFile(join(ROOT, HANDLER), 'utf8');
const site = await serve(OUT);
const baseline = await serve(await makeBaselineSite({ root: ROOT, handlerSource }));
const browser = await chromium.launch({
  executablePath: await ensureBrowser(ROOT),
  args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
});

const rows = [...(await firstVisits()), ...(await warmCalls()), await pageWeight()];
process.stdout.write(`\n${formatTable(rows)}\n`);

await browser.close();
site.server.close();
baseline.server.close();

async function serve(root) {
  const server = await createStaticServer({ root, basePath: '' });
  const port = await listenOnFreePort(server, { host: '127.0.0.1', port: 0, taken: () => {} });
  return { server, url: `http://127.0.0.1:${port}/` };
}

/** Each in a browser context of its own, so that every cache is empty; turn about, so that the machine's moods even out. */
async function firstVisits() {
  const ours = [];
  const bare = [];
  while (ours.length < FIRST_VISITS) {
    ours.push(await inNewPage(openChapter));
    bare.push(await inNewPage(openBaseline));
    progress(
      `first visit ${ours.length}: ${ours.at(-1).toFixed(0)} ms, bare ${bare.at(-1).toFixed(0)} ms`,
    );
  }
  return [
    {
      what: 'first visit to first Python result',
      value: median(ours),
      baseline: median(bare),
      baselineIs: 'loadPyodide in a bare worker, same handler',
      unit: 'ms',
      goal: '<= 1.3 x',
    },
  ];
}

async function warmCalls() {
  const bareMs = await inNewPage(async (page) => {
    await openBaseline(page);
    await page.evaluate((count) => window.measureCalls(count), WARM_CALLS);
    return median(await page.evaluate((count) => window.measureCalls(count), WARM_CALLS));
  });
  return inNewPage(async (page) => {
    await openChapter(page);
    await page.evaluate(() => window.meter.invokeManyMs(20));
    const warmMs = median(
      await page.evaluate((count) => window.meter.invokeManyMs(count), WARM_CALLS),
    );
    const growth = await memoryGrowth(page);
    const coldMs = await page.evaluate(() => window.meter.coldStartMs());
    return [
      {
        what: 'warm Invoke, click to painted result',
        value: warmMs,
        baseline: bareMs,
        baselineIs: 'the handler called in the bare worker, nothing painted',
        unit: 'ms',
        goal: '<= 50 ms',
      },
      { what: 'cold start in the open page', value: coldMs, unit: 'ms', goal: '' },
      {
        what: `page memory after ${LONG_RUN} more warm invocations`,
        value: growth.after,
        baseline: growth.before,
        baselineIs: 'the same page before them',
        unit: 'MB',
        goal: '<= 1.1 x',
      },
    ];
  });
}

async function memoryGrowth(page) {
  const devTools = await page.context().newCDPSession(page);
  const before = await usedMb(devTools);
  await page.evaluate((count) => window.meter.invokeManyMs(count), LONG_RUN);
  return { before, after: await usedMb(devTools) };
}

async function usedMb(devTools) {
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

async function pageWeight() {
  const empty = await makeEmptyNextSite({
    root: ROOT,
    build: (cwd) => run('npx', ['next', 'build'], { cwd }),
  });
  const page = join(CHAPTER, 'index.html');
  return {
    what: 'first-load JavaScript of a chapter, gzipped',
    value: firstLoad({ folder: OUT, page, basePath: '' }).scriptBytes / 1000,
    baseline: firstLoad({ folder: empty, page: 'index.html', basePath: '' }).scriptBytes / 1000,
    baselineIs: 'an empty Next.js page',
    unit: 'kB',
    goal: '<= 240 kB',
  };
}

async function inNewPage(measure) {
  const context = await browser.newContext();
  try {
    return await measure(await context.newPage());
  } finally {
    await context.close();
  }
}

async function openChapter(page) {
  await page.addInitScript(installMeter);
  await page.goto(site.url + CHAPTER, { waitUntil: 'commit' });
  const firstResultMs = await page.evaluate(() => window.meter.firstResultMs());
  const outcome = await page.evaluate(() => window.meter.outcome());
  if (outcome !== 'succeeded') throw new Error(`The sample of the chapter ended with ${outcome}`);
  return firstResultMs;
}

async function openBaseline(page) {
  await page.goto(baseline.url);
  await page.waitForFunction(() => window.firstResultMs !== undefined);
  return page.evaluate(() => window.firstResultMs);
}

function progress(line) {
  process.stderr.write(`${line}\n`);
}
