import { createHash } from 'node:crypto';

/** The whole of what the frame and its workers may load. Nothing here names a host: every byte comes from the page. */
const directives = (scriptHash) => [
  "default-src 'none'",
  `script-src 'sha256-${scriptHash}' 'wasm-unsafe-eval' blob:`,
  'worker-src blob:',
  'child-src blob:',
  "connect-src 'none'",
  "img-src 'none'",
  "style-src 'none'",
  "font-src 'none'",
  "media-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "manifest-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
];

/**
 * The sandboxed frame as one file.
 *
 * @param {string} script - The broker, bundled. It is the only script the policy lets run.
 */
export function framePage(script) {
  if (/<\/script|<!--/i.test(script))
    throw new Error('The broker would end its own script element');
  const scriptHash = createHash('sha256').update(script).digest('base64');
  const policy = directives(scriptHash).join('; ');
  return `<!doctype html><html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
</head><body><script>${script}</script></body></html>
`;
}
