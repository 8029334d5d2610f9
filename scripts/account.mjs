import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** `npm run account`: one call of the simulated account. What it says when it is not understood is its manual. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The Node host finds its own sources by where it stands, which a bundle would change. */
const KEEP_PLACE = {
  name: 'keep-place',
  setup({ onLoad }) {
    onLoad({ filter: /hosts[\\/]node[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const place = JSON.stringify(pathToFileURL(path).href);
      return { contents: source.replaceAll('import.meta.url', place), loader: 'ts' };
    });
  },
};

const { outputFiles } = await build({
  entryPoints: [`${ROOT}lib/account/command/main.ts`],
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  alias: { '@': ROOT.replace(/[\\/]$/, '') },
  plugins: [KEEP_PLACE],
  logLevel: 'error',
});
const program = `${ROOT}.cache/account-command-${process.pid}.mjs`;
await mkdir(`${ROOT}.cache`, { recursive: true });
await writeFile(program, outputFiles[0].text);
try {
  const { main } = await import(pathToFileURL(program).href);
  process.exitCode = await main(process.argv.slice(2));
} finally {
  await rm(program, { force: true });
}
