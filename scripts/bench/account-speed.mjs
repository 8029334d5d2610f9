import { build } from 'esbuild';

/** A row of the bench: the front door of the simulated account, in Node. */
export async function accountSpeed(root) {
  const { outputFiles } = await build({
    entryPoints: [`${root}scripts/bench/account-calls.ts`],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    alias: { '@': root.replace(/[\\/]$/, '') },
  });
  const source = Buffer.from(outputFiles[0].text).toString('base64');
  const { getFunctionPerSecond } = await import(`data:text/javascript;base64,${source}`);
  return {
    what: 'GetFunction of the simulated account, on one core',
    value: getFunctionPerSecond(),
    unit: 'per second',
    goal: '>= 100,000 per second',
  };
}
