import { defineConfig } from '@playwright/test';
import { launchOptions, oneProcessOptions } from './browser';
import { ROOT_SITE, SERVED_SITES, SUB_PATH_SITE } from './sites';

const CI = Boolean(process.env.CI);

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
  use: { trace: 'retain-on-failure', launchOptions },
  projects: [
    {
      name: 'root',
      testIgnore: ['**/sub-path.spec.ts', '**/hostile.spec.ts'],
      use: { baseURL: ROOT_SITE.url },
    },
    { name: 'hostile', testMatch: '**/hostile.spec.ts', use: { baseURL: ROOT_SITE.url } },
    {
      name: 'one-process',
      testMatch: '**/hostile.spec.ts',
      grep: /-(dos|ctl)-/,
      use: { baseURL: ROOT_SITE.url, launchOptions: oneProcessOptions },
    },
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
