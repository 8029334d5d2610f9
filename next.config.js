import { fileURLToPath } from 'node:url';
import createMDX from '@next/mdx';
import { readBasePath } from './scripts/setup/base-path.mjs';

// By its path: a loader gets no functions.
const KEEP_TOGETHER = fileURLToPath(
  new URL('scripts/setup/remark-keep-together.mjs', import.meta.url),
);

const withMDX = createMDX({ options: { remarkPlugins: ['remark-gfm', KEEP_TOGETHER] } });
const basePath = readBasePath(process.env);

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  // With `output: 'export'` a folder named here receives the export.
  ...(process.env.OUT_DIR ? { distDir: process.env.OUT_DIR } : {}),
  trailingSlash: true,
  pageExtensions: ['ts', 'tsx', 'mdx'],
  basePath,
  // Next adds the base path to its own links; what we fetch or frame ourselves needs it too.
  env: { BASE_PATH: basePath },
  // `npm run check:types` checks them, all at once and with the sandbox; a reader who builds need not wait for it.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true },
};

export default withMDX(config);
