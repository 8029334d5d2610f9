import { defineConfig } from '@playwright/test';
import { launchOptions, oneProcessOptions } from './browser';
import { ROOT_SITE, SERVED_SITES, SUB_PATH_SITE } from './sites';

const CI = Boolean(process.env.CI);

const HOSTILE = { testMatch: '**/hostile.spec.ts', use: { baseURL: ROOT_SITE.url } };
const ONE_PROCESS = { ...HOSTILE, use: { ...HOSTILE.use, launchOptions: oneProcessOptions } };

export default defineConfig({
  testDir: 'specs',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: CI,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  // A trace of every page copies all of Monaco's elements again and again: twice the time. `--trace on` where one is needed.
  use: { screenshot: 'only-on-failure', launchOptions },
  projects: [
    {
      name: 'root',
      testIgnore: ['**/sub-path.spec.ts', '**/hostile.spec.ts'],
      use: { baseURL: ROOT_SITE.url },
    },
    { ...HOSTILE, name: 'hostile' },
    { ...HOSTILE, name: 'hostile-ci', grep: /@ci/ },
    { ...ONE_PROCESS, name: 'one-process', grep: /-(dos|ctl)-/ },
    { ...ONE_PROCESS, name: 'one-process-ci', grep: /-(dos|ctl)-.*@ci/ },
    { name: 'sub-path', testMatch: '**/sub-path.spec.ts', use: { baseURL: SUB_PATH_SITE.url } },
  ],
  webServer: SERVED_SITES.map(({ folder, port, url }) => ({
    command: `node serve.mjs`,
    cwd: folder,
    url,
    env: { PORT: String(port), HOST: '127.0.0.1' },
    reuseExistingServer: false,
  })),
});
