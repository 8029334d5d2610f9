import { existsSync } from 'node:fs';
import { exitCode, run } from './run.mjs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The Chromium the browser tests use: CHROMIUM from the environment, one that is installed, or one installed now.
 * Packages must be there already.
 *
 * @returns {Promise<string>} The path of its executable.
 */
export async function ensureBrowser(root) {
  const found = await findBrowser();
  if (found) return found;
  process.stdout.write('Installing Chromium …\n');
  await installBrowser(root);
  const installed = await findBrowser();
  if (installed) return installed;
  throw new Error('No Chromium was found. Set CHROMIUM to the path of its executable.');
}

async function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM names no file: ${named}`);
  return [named, ...USUAL_PLACES, await playwrightsOwn()].find((path) => path && existsSync(path));
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** Debian's packages where we may install them: they bring every library and a font for Japanese. */
async function installBrowser(root) {
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    await exitCode('apt-get', ['update'], { cwd: root });
    const packages = ['chromium', 'fonts-noto-cjk'];
    const options = ['install', '-y', '--no-install-recommends'];
    if ((await exitCode('apt-get', [...options, ...packages], { cwd: root })) === 0) return;
  }
  await run('npx', ['playwright', 'install', 'chromium'], { cwd: root });
}
