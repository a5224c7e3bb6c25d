import { describe, expect, onTestFinished } from 'vitest';
import { inBrowser } from './in-browser.ts';
import { startMachine } from './start-machine.ts';

/** How the only bar of the month line is drawn. */
const BAR_STYLE = "getComputedStyle(document.querySelector('.track .bar')).borderTopStyle";

describe('the story in the browser', () => {
  inBrowser('in Dutch: forward, receipt, the next moment, reminder, klaar, closed, silence', async (browser) => {
    const { base, runtime } = await machine();
    const page = await browser.newPage({ locale: 'nl-NL', timezoneId: 'America/New_York' });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(base);

    await page.getByRole('button', { name: 'Een maand', exact: true }).click();
    await page.getByRole('button', { name: 'Doorsturen naar track@in.localhost' }).click();
    await page.getByRole('heading', { level: 2, name: /september.*Marieke Jansen/ }).waitFor();
    const mail = page.frameLocator('iframe');
    await mail.getByText('1 t/m 30 september 2026', { exact: false }).first().waitFor();
    await page.getByText('in-potlood.ics').waitFor();
    await page.getByRole('button', { name: /^Marieke Jansen, (in )?september: in potlood/i }).waitFor();
    expect(await page.evaluate(BAR_STYLE)).toBe('dashed');

    await page.getByRole('button', { name: /Naar het volgende moment.*di 18 aug 09:.*polsen/ }).click();
    await page.getByRole('heading', { level: 2, name: /polsen.*Marieke/i }).waitFor();
    const told = await page.getByRole('status').textContent();
    expect(told).toMatch(/^Het is nu dinsdag 18 augustus 2026, 09:\d\d\. Er kw/);
    expect((await runtime.mails()).filter(({ kind }) => kind === 'reminder')).toHaveLength(1);
    await page.getByRole('button', { name: /^Marieke Jansen, (in )?september: gepolst/i }).waitFor();
    expect(await mail.getByRole('link', { name: 'Gmail' }).getAttribute('href')).toMatch(
      /^https:\/\/mail\.google\.com\//,
    );

    await page.getByRole('button', { name: 'klaar', exact: true }).click();
    await page.getByRole('button', { name: /^Marieke Jansen, (in )?september: geregeld/i }).waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(/^“klaar” is verstuurd\./);

    const sent = (await runtime.mails()).length;
    for (const _month of ['september', 'oktober']) {
      await page.getByRole('button', { name: '+1 maand' }).click();
      await page.getByText('Er kwam geen mail.').waitFor();
    }
    expect(await runtime.mails()).toHaveLength(sent);
    expect(complaints).toEqual([]);
  });

  inBrowser(
    'what nobody answers: the row and the jump say that it closes, and then it lies with what is closed',
    async (browser) => {
      const { base, runtime } = await machine();
      const page = await browser.newPage({ locale: 'nl-NL' });
      await page.goto(base);
      await page.getByRole('button', { name: 'Een maand', exact: true }).click();
      await page.getByRole('button', { name: 'Doorsturen naar track@in.localhost' }).click();
      await page.getByRole('button', { name: /^Marieke Jansen, (in )?september: in potlood/i }).waitFor();
      await runtime.moveTo('2026-10-01T12:00:00.000Z');
      const jump = page.getByRole('button', { name: /okt 09:.* · sluit zonder antwoord · Marieke Jansen/ });
      await jump.waitFor();
      await page.getByText(/oktober: sluit zonder antwoord/).waitFor();
      await jump.click();
      await page.getByRole('button', { name: /^Marieke Jansen, (in )?september: niets meer gehoord/i }).waitFor();
    },
  );

  inBrowser('in English: no period named, a question, answered by a word of the mail itself', async (browser) => {
    const { base } = await machine();
    const page = await browser.newPage({ locale: 'en-GB' });
    await page.goto(base);
    await page
      .getByLabel('What the client wrote')
      .fill('Hi Sanne,\n\nWe would love to have you on our website.\n\nHannah');
    await page.getByRole('button', { name: 'Forward to track@in.localhost' }).click();
    await page.getByRole('button', { name: 'Hannah Reid: no moment known yet' }).waitFor();
    await page.getByLabel('Your reply').fill('October');
    await page.getByRole('button', { name: 'Send reply' }).click();
    await page.getByRole('button', { name: /^Hannah Reid, in October: pencilled in/i }).waitFor();

    await page.getByRole('button', { name: /^Jump to the next moment/ }).click();
    await page.getByRole('button', { name: /: asked$/ }).waitFor();
    await page.frameLocator('iframe').getByRole('link', { name: 'booked' }).click();
    expect(await page.getByLabel('Your reply').inputValue()).toBe('booked');
    await page.getByRole('button', { name: 'Send reply' }).click();
    await page.getByRole('button', { name: /: booked$/ }).waitFor();
    expect(await page.evaluate(BAR_STYLE)).toBe('solid');
  });

  inBrowser('a client’s mail as a file is forwarded as an attachment', async (browser) => {
    const { base } = await machine();
    const page = await browser.newPage({ locale: 'nl-NL' });
    await page.goto(base);
    await page.getByRole('button', { name: '.eml-bestand' }).click();
    await page
      .getByLabel('Of plak hier de hele mail')
      .fill(
        'From: Joost <joost@bakkerijvandam.example>\nTo: Sanne <sanne@example.com>\nSubject: Etiketten\n' +
          'Date: Tue, 09 Jun 2026 10:00:00 +0200\n\nHoi Sanne,\n\nIn oktober heb ik weer etiketten voor je.\n\nJoost',
      );
    await page.getByRole('button', { name: 'Versturen naar track@in.localhost' }).click();
    await page.getByRole('button', { name: /^Joost, (in )?oktober: in potlood/i }).waitFor();
  });
});

async function machine() {
  const started = await startMachine();
  onTestFinished(started.close);
  return started;
}
