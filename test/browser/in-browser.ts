import type { Browser } from 'playwright-core';
import { it } from 'vitest';
import { launchChromium, NO_CHROMIUM } from './launch-chromium.ts';

/**
 * A test in a browser. Where there is none it says so aloud and is reported as not run; where everything must run (`CI=true`)
 * it fails.
 */
export function inBrowser(name: string, test: (browser: Browser) => Promise<void>): void {
  it(name, { timeout: 90_000 }, async (context) => {
    if (NO_CHROMIUM !== null && process.env.CI !== 'true') {
      console.error(`NOT RUN: ${name}: ${NO_CHROMIUM}`);
      context.skip(NO_CHROMIUM);
    }
    const browser = await launchChromium();
    try {
      await test(browser);
    } finally {
      await browser.close();
    }
  });
}
