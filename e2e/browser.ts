import { existsSync } from 'node:fs';

/** Named by `npm test`; else Debian's; else the one Playwright installed itself. */
const NAMED = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const launchOptions = {
  ...(existsSync(NAMED) ? { executablePath: NAMED } : {}),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** As on small phones: frame and page share a process, so that whatever blocks the one blocks the other. */
export const oneProcessOptions = {
  ...launchOptions,
  args: [
    ...launchOptions.args,
    '--disable-site-isolation-trials',
    '--disable-features=IsolateSandboxedIframes',
  ],
};
