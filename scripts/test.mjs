import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup/browser.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { run } from './setup/run.mjs';

/** `npm test`: from a fresh clone to every check. Imports no package, because none may be there yet. */
const cwd = fileURLToPath(new URL('..', import.meta.url));

await ensurePackages(cwd);
const CHROMIUM = await ensureBrowser(cwd);
await run('npm', ['run', 'ci'], { cwd, env: { CHROMIUM, CI: '1' } });
