/**
 * Headers for hosts that read a `_headers` file (Netlify, Cloudflare Pages). They say what a meta element cannot;
 * everything works without them.
 */
export function hostHeaders(basePath) {
  return `${basePath}/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Content-Security-Policy: frame-ancestors 'self'

${basePath}/sandbox/frame.html
  Content-Security-Policy: sandbox allow-scripts
  Cache-Control: no-cache

${basePath}/_next/static/*
  Cache-Control: public, max-age=31536000, immutable
`;
}
