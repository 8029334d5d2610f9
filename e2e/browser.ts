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
