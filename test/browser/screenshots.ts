import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from './launch-chromium.ts';
import { startMachine } from './start-machine.ts';

/**
 * `npm run screenshots [FOLDER]`: the page as the README shows it (`test/reports/page.png`); with a folder also every step at
 * two widths, light and dark, to look at.
 */
const README_PICTURE = join(import.meta.dirname, '../reports/page.png');
const [folder] = process.argv.slice(2);

const browser = await launchChromium();
const machine = await startMachine();
const page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 1280, height: 1080 } });
await page.goto(machine.base);
await page.locator('#forward').waitFor();
await take('1-empty');
for (const example of ['productfotos', 'landing-page', 'jaarverslag', 'illustrations', 'geen-moment', 'huisstijl']) {
  await forward(example);
}
await take('2-receipt');
await jumpUntil(/Tom/);
await reply('booked');
await jumpUntil(/Marieke/);
await take('3-reminder');
await page.evaluate('scrollTo(0, 0)');
await page.locator('#status').evaluate((status) => {
  status.textContent = '';
});
await page.screenshot({ path: README_PICTURE });
await reply('done');
await take('4-done');
await page.locator('#compose').click();
await page.locator('#way-file').click();
await take('5-file');
await machine.close();
await browser.close();

async function forward(example: string): Promise<void> {
  if (await page.locator('#compose').isVisible()) await page.locator('#compose').click();
  await page.locator(`[data-example=${example}]`).click();
  await answered(() => page.locator('#forward').click());
}

async function jumpUntil(subject: RegExp): Promise<void> {
  for (let jumps = 0; jumps < 12; jumps++) {
    await answered(() => page.locator('#jump').click());
    if (subject.test((await page.locator('.mail-head h2').textContent()) ?? '')) return;
  }
  throw new Error(`no mail about ${subject} came`);
}

function reply(command: string): Promise<void> {
  return answered(() => page.locator(`[data-command=${command}]`).click());
}

/** Does something and waits until the page shows what came of it. */
async function answered(act: () => Promise<void>): Promise<void> {
  const posted = page.waitForResponse((response) => /\/api\/(receive|clock)/.test(response.url()));
  await Promise.all([posted, act()]);
  await page.locator('body:not(.busy)').waitFor();
}

async function take(step: string): Promise<void> {
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  for (const width of [1280, 375]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(folder, `${step}-${width}-${colorScheme}.png`), fullPage: true });
    }
  }
  await page.setViewportSize({ width: 1280, height: 1080 });
  await page.emulateMedia({ colorScheme: 'light' });
}
