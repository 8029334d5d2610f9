import { firstLoad } from './export/first-load.mjs';
import { readBasePath } from './setup/base-path.mjs';

/** Compares what a chapter's page makes a browser load at once with its budget. */
const { scriptBytes, stylesheetBytes } = firstLoad({
  folder: 'out',
  page: 'en/learn/first-handler/index.html',
  basePath: readBasePath(process.env),
});

compare('JavaScript', scriptBytes, 240_000);
compare('styles', stylesheetBytes, 40_000);

function compare(what, bytes, limitBytes) {
  const [kb, limitKb] = [bytes, limitBytes].map((size) => `${(size / 1000).toFixed(1)} kB`);
  process.stdout.write(`First load of a chapter, ${what}: ${kb} of ${limitKb} gzipped\n`);
  if (bytes > limitBytes) process.exitCode = 1;
}
