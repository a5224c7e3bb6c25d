import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Debian's; `PENCILLED_CHROMIUM` names another. */
const PATH = process.env.PENCILLED_CHROMIUM ?? '/usr/bin/chromium';

/** Why there is no browser to test in, and what to do; null where there is one. */
export const NO_CHROMIUM = existsSync(PATH)
  ? null
  : `no Chromium at ${PATH}: install it (apt-get install chromium) or name one in PENCILLED_CHROMIUM`;

/** A headless browser that talks to nobody but the pages it is given. Throws where there is none. */
export function launchChromium(): Promise<Browser> {
  if (NO_CHROMIUM !== null) throw new Error(NO_CHROMIUM);
  return chromium.launch({
    executablePath: PATH,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
