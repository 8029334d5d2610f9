import createMDX from '@next/mdx';

const withMDX = createMDX({ options: { remarkPlugins: ['remark-gfm'] } });

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  pageExtensions: ['ts', 'tsx', 'mdx'],
  basePath: process.env.BASE_PATH ?? '',
  // Two root layouts (language choice, book) need a 404 page that belongs to neither.
  experimental: { globalNotFound: true },
};

export default withMDX(config);
