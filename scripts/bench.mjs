import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { accountSpeed } from './bench/account-speed.mjs';
import { makeBenchSite, makeEmptyNextSite } from './bench/baseline-site.mjs';
import { pythonBursts } from './bench/bursts.mjs';
import { longHistory } from './bench/lanes.mjs';
import { warmMatrix } from './bench/matrix.mjs';
import { CHAPTER } from './bench/pages.mjs';
import { environmentStarts } from './bench/starts.mjs';
import { formatTable } from './bench/table.mjs';
import { firstVisits, nextVisits } from './bench/visits.mjs';
import { warmCalls } from './bench/warm-calls.mjs';
import { firstLoad } from './export/first-load.mjs';
import { ensureBrowser } from './setup/browser.mjs';
import { isFresh } from './setup/build-record.mjs';
import { run } from './setup/run.mjs';
import { listenOnFreePort } from './static-server/listen.mjs';
import { createStaticServer } from './static-server/static-server.mjs';

/** `npm run bench`: the built site in Chromium beside baselines measured in the same run on the same server. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** `SITE_FOLDER`: a build to measure as it is. */
const OUT = resolve(ROOT, process.env.SITE_FOLDER ?? 'out');
const HANDLER = 'content/lessons/first-handler/start/sample/lambda_function.py';

if (!process.env.SITE_FOLDER && !(await isFresh({ root: ROOT, out: OUT, basePath: '' }))) {
  await run('npm', ['run', 'build'], { cwd: ROOT, env: { BASE_PATH: '' } });
}
const handlerSource = await readFile(join(ROOT, HANDLER), 'utf8');
const site = await serve(await makeBenchSite({ root: ROOT, out: OUT, handlerSource }));
const executablePath = await ensureBrowser(ROOT);

const MEASUREMENTS = {
  firstVisits,
  nextVisits,
  environmentStarts,
  warmCalls,
  pythonBursts,
  warmMatrix,
  longHistory,
};

const rows = [await pageWeight(), await accountSpeed(ROOT)];
for (const measure of chosen(MEASUREMENTS)) {
  rows.push(...(await inNewBrowser(measure)));
}
process.stdout.write(`\n${formatTable(rows)}\n`);
site.server.close();

async function serve(root) {
  const server = await createStaticServer({ root, basePath: '' });
  const port = await listenOnFreePort(server, { host: '127.0.0.1', port: 0, taken: () => {} });
  return { server, url: `http://127.0.0.1:${port}/` };
}

/** `npm run bench -- warmMatrix`: only those named. */
function chosen(measurements) {
  const named = process.argv.slice(2);
  return Object.entries(measurements).flatMap(([name, measure]) =>
    named.length === 0 || named.includes(name) ? [measure] : [],
  );
}

/** What one measurement leaves behind in the browser is not another's. */
async function inNewBrowser(measure) {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
  });
  const progress = (line) => process.stderr.write(`${line}\n`);
  try {
    return await measure({ browser, url: site.url, progress });
  } finally {
    await browser.close();
  }
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
