import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { it } from 'vitest';

/** Debian's; `PENCILLED_CHROMIUM` names another. */
const PATH = process.env.PENCILLED_CHROMIUM ?? '/usr/bin/chromium';

const ABSENT = `no Chromium at ${PATH}: install it (apt-get install chromium) or name one in PENCILLED_CHROMIUM`;

/** A headless browser that talks to nobody but the pages it is given. Throws where there is none. */
export function launchChromium(): Promise<Browser> {
  if (!existsSync(PATH)) throw new Error(ABSENT);
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

/**
 * A test in a browser. Where there is none it says so aloud and is reported as not run; where everything must run (`CI=true`)
 * it fails.
 */
export function inBrowser(name: string, test: (browser: Browser) => Promise<void>): void {
  it(name, { timeout: 90_000 }, async (context) => {
    if (!existsSync(PATH) && process.env.CI !== 'true') {
      console.error(`NOT RUN: ${name}: ${ABSENT}`);
      context.skip(ABSENT);
    }
    const browser = await launchChromium();
    try {
      await test(browser);
    } finally {
      await browser.close();
    }
  });
}
