import { fileURLToPath } from 'node:url';
import { run } from './setup/run.mjs';

/** A second export for the tests of hosting below a sub-path. Its path is the one e2e/sites.ts serves it under. */
const cwd = fileURLToPath(new URL('..', import.meta.url));
const env = { BASE_PATH: '/teach/lambda-lab', OUT_DIR: '.cache/out-sub-path' };

await run('npx', ['next', 'build'], { cwd, env });
await run('node', ['scripts/finish-export.mjs'], { cwd, env });
