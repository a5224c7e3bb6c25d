import { serve } from '@hono/node-server';
import { describe, expect, onTestFinished } from 'vitest';
import { createWeb } from '../../infra/local/web/web.ts';
import { fakeAssistant } from '../fakes/assistant.ts';
import { audit, tabStops } from './audit.ts';
import { inBrowser } from './in-browser.ts';

/** What reaches beyond the right edge of the page or of the card that it stands in, by tag and id. */
const TOO_WIDE = `[...document.querySelectorAll('main input, main textarea, main button:not(.chip), main iframe, main > *')]
  .filter((one) => one.getBoundingClientRect().right > (one.closest('.pane')?.getBoundingClientRect().right ?? innerWidth))
  .map((one) => one.tagName + '#' + one.id)`;

describe('the page', () => {
  inBrowser('forward, receipt, jump, reminder, klaar, closed', async (browser) => {
    const { base } = await served();
    const page = await browser.newPage({ locale: 'nl-NL' });
    const remote: string[] = [];
    page.on('request', (request) => remote.push(new URL(request.url()).origin));
    await page.goto(base);

    await page.getByRole('button', { name: 'Een maand', exact: true }).click();
    await page.getByRole('button', { name: /^Doorsturen naar/ }).click();
    await page.getByRole('heading', { name: 'In potlood: Marieke, in september' }).waitFor();
    await page.frameLocator('iframe').getByText('Genoteerd: Marieke').waitFor();
    await page.getByRole('button', { name: 'Marieke Jansen, in september: in potlood' }).waitFor();

    await page.getByRole('button', { name: /^Naar het volgende moment/ }).click();
    await page.getByRole('heading', { name: 'Seintje: pols Marieke' }).waitFor();
    expect(await page.getByRole('status').textContent()).toBe(
      'Het is nu dinsdag 18 augustus 2026, 09:06. Er kwam 1 mail.',
    );

    await page.getByRole('button', { name: 'klaar', exact: true }).click();
    await page.getByRole('heading', { name: 'Geregeld: Marieke' }).waitFor();
    await page.getByRole('button', { name: 'Marieke Jansen, in september: geregeld' }).waitFor();

    expect(new Set(remote)).toEqual(new Set([base]));
    expect(await page.title()).not.toBe('ran');
  });

  inBrowser('speaks English to who asks for it, and remembers', async (browser) => {
    const { base } = await served();
    const page = await browser.newPage({ locale: 'en-GB' });
    await page.goto(base);
    await page.getByRole('heading', { name: 'Your inbox' }).waitFor();
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.getByRole('heading', { name: 'Jouw postvak' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Jouw postvak' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  });

  inBrowser('says in words what went wrong', async (browser) => {
    const { base, close } = await served();
    const page = await browser.newPage({ locale: 'nl-NL' });
    await page.goto(base);
    await page.getByLabel('Onderwerp').fill('x'.repeat(501));
    await page.getByRole('button', { name: /^Doorsturen naar/ }).click();
    await page.getByText('Dat ging niet. Gegeven: subject: xxx').waitFor();
    await close();
    await page.getByRole('button', { name: '+1 dag' }).click();
    await page.getByText('De assistent antwoordt niet. Draait npm start nog?').waitFor();
  });

  inBrowser('says of a file that it is no mail, or empty', async (browser) => {
    const { base, received } = await served();
    const page = await browser.newPage({ locale: 'nl-NL' });
    await page.goto(base);
    await page.getByRole('button', { name: '.eml-bestand' }).click();
    const choose = (name: string, text: string) =>
      page
        .getByLabel('Kies een .eml-bestand')
        .setInputFiles({ name, mimeType: 'message/rfc822', buffer: Buffer.from(text) });
    const send = () => page.getByRole('button', { name: /^Versturen naar/ }).click();
    await send();
    await page.getByText('Kies een bestand of plak een mail.').waitFor();
    await choose('leeg.eml', '');
    await send();
    await page.getByText('Het bestand leeg.eml is leeg.').waitFor();
    await choose('lijstje.eml', 'Melk en brood.');
    await send();
    await page.getByText('Dat is geen mail').waitFor();
    expect(received).toEqual([]);
  });

  inBrowser('what it says covers no button of the form', async (browser) => {
    const { base, assistant } = await served();
    await assistant.receive(new Uint8Array(), { to: ['track@in.localhost'] });
    const page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 1280, height: 800 } });
    await page.goto(base);
    const send = page.getByRole('button', { name: 'Stuur antwoord' });
    // At the foot of the window, where a form ends.
    await send.evaluate((button) => button.scrollIntoView({ block: 'end' }));
    await send.click();
    await page.getByText('Typ eerst een antwoord').waitFor();
    const [button, said] = [await send.boundingBox(), await page.getByRole('status').boundingBox()];
    if (button === null || said === null) throw new Error('one of them is out of sight');
    expect(said.y + said.height <= button.y || button.y + button.height <= said.y).toBe(true);
  });

  inBrowser('shows by itself what comes in by other ways, and leaves the reader alone', async (browser) => {
    const { base, assistant } = await served();
    const page = await browser.newPage({ locale: 'nl-NL' });
    await page.goto(base);
    await page.getByLabel('Onderwerp').fill('Half geschreven');
    await assistant.receive(new Uint8Array(), { to: ['track@in.localhost'] });
    await page.getByRole('button', { name: /In potlood: Marieke, in september.*ongelezen/ }).waitFor();
    expect(await page.getByLabel('Onderwerp').inputValue()).toBe('Half geschreven');
    const bar = page.getByRole('button', { name: 'Marieke Jansen, in september: in potlood' });
    await bar.evaluate((one) => one.setAttribute('data-kept', 'yes'));
    await assistant.moveTo('2026-06-10T09:59:00.000Z');
    await page.getByText('11:59').waitFor();
    expect(await bar.getAttribute('data-kept')).toBe('yes');
  });

  inBrowser('of many jobs shows the soonest, and the others when asked', async (browser) => {
    const { base, assistant } = await served();
    for (let job = 0; job < 11; job++) await assistant.receive(new Uint8Array(), { to: ['track@in.localhost'] });
    const page = await browser.newPage({ locale: 'nl-NL' });
    await page.goto(base);
    const bars = page.getByRole('button', { name: 'Marieke Jansen, in september: in potlood' });
    await page.getByRole('button', { name: 'Toon er nog 3' }).press('Enter');
    await page.getByRole('button', { name: 'Toon alleen de eerste' }).waitFor();
    expect(await bars.count()).toBe(11);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Toon er nog 3' }).waitFor();
    expect(await bars.count()).toBe(8);
  });

  inBrowser('takes it well when a moment has come before the jump to it', async (browser) => {
    const { base, assistant } = await served();
    await assistant.receive(new Uint8Array(), { to: ['track@in.localhost'] });
    const page = await browser.newPage({ locale: 'nl-NL' });
    const before = await (await fetch(`${base}/page/state`)).text();
    let asked = false;
    await page.route('**/api/clock', (route) => {
      asked = true;
      return route.continue();
    });
    await page.route('**/page/state', (route) => (asked ? route.continue() : route.fulfill({ body: before })));
    await assistant.moveTo('2026-08-18T07:06:30.000Z');
    await page.goto(base);
    await page.getByRole('button', { name: /^Naar het volgende moment/ }).click();
    await page.getByText('Het is nu dinsdag 18 augustus 2026, 09:06. Er kwam 1 mail.').waitFor();
    await page.getByRole('heading', { name: 'Seintje: pols Marieke' }).waitFor();
  });

  inBrowser(
    'can be read by weak eyes, by ear and by keyboard, in light and dark, on a phone of 360 px',
    async (browser) => {
      const wrong: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        const { base } = await served();
        const page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 360, height: 740 }, colorScheme });
        await page.goto(base);
        await page.getByLabel('Onderwerp').waitFor();
        wrong.push(...(await audit(page)));
        await page.getByRole('button', { name: '.eml-bestand' }).click();
        wrong.push(...(await audit(page)));
        await page.getByRole('button', { name: 'Versturen naar' }).click();
        await page.getByText('Kies een bestand of plak een mail.').waitFor();
        wrong.push(...(await audit(page)));
        await page.getByRole('button', { name: 'Voorbeeld of eigen tekst' }).click();
        await page.getByRole('button', { name: /^Doorsturen naar/ }).click();
        await page.getByRole('heading', { name: 'In potlood: Marieke, in september' }).waitFor();
        wrong.push(...(await audit(page)));
        await page.reload();
        await page.getByRole('button', { name: 'Stuur antwoord' }).waitFor();
        const stops = await tabStops(page);
        expect(stops.filter((stop) => stop.endsWith(': no focus'))).toEqual([]);
        const reached = stops.map((stop) => stop.replace(/^\S+ /, '')).join('\n');
        expect(reached).toMatch(
          /^Naar de mail\n[\s\S]*Naar het volgende moment[\s\S]*Marieke Jansen, in september: in potlood/,
        );
        expect(reached).toMatch(/Opgemaakt[\s\S]*\nklaar\nJe antwoord\nStuur antwoord$/);
        await page.close();
      }
      expect(wrong).toEqual([]);
    },
  );

  inBrowser('fits a phone without scrolling sideways, and needs no mouse', async (browser) => {
    const { base } = await served();
    const page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 375, height: 812 } });
    await page.goto(base);
    await page.getByLabel('Onderwerp').waitFor();
    expect(await page.evaluate(TOO_WIDE)).toEqual([]);
    await page.getByRole('button', { name: /^Doorsturen naar/ }).press('Enter');
    await page.getByRole('heading', { name: 'In potlood: Marieke, in september' }).waitFor();
    expect(await page.evaluate(TOO_WIDE)).toEqual([]);
    const bar = page.getByRole('button', { name: 'Marieke Jansen, in september: in potlood' });
    await bar.focus();
    await page.getByText('“in september”').waitFor();
    const described = (await bar.getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`#${described}`).textContent()).toContain('krijg je een kant-en-klaar berichtje');
    await page.getByRole('region', { name: 'In potlood: Marieke, in september' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('“in september”').waitFor({ state: 'hidden' });
  });
});

/** The page before the stand-in, on a free port of loopback. */
async function served() {
  const { assistant, received } = fakeAssistant();
  const { fetch } = createWeb(assistant);
  const { port, server } = await new Promise<{ port: number; server: ReturnType<typeof serve> }>((resolve) => {
    const started = serve({ fetch, port: 0, hostname: '127.0.0.1' }, (info) =>
      resolve({ port: info.port, server: started }),
    );
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  onTestFinished(close);
  return { assistant, received, base: `http://127.0.0.1:${port}`, close };
}
