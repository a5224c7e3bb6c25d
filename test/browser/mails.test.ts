import { describe, expect } from 'vitest';
import { renderHtml } from '../../lib/check-in/render-html.ts';
import { everyMail } from '../reports/every-mail.ts';
import { audit } from './audit.ts';
import { inBrowser } from './in-browser.ts';

const LONG = 'Arbeidsongeschiktheidsverzekeringsmaatschappijencampagne2027';

/** Every kind of block, with a word that no phone has the width for. */
const LONG_WORDS = renderHtml(
  LONG,
  [
    { kind: 'lead', text: LONG },
    { kind: 'quote', source: LONG, text: LONG },
    { kind: 'card', look: 'pencilled', label: LONG, title: LONG, lines: [LONG] },
    { kind: 'letter', label: LONG, subject: LONG, text: `${LONG}\n` },
    { kind: 'words', lead: LONG, rows: [{ word: 'koppel sanne@example.com', meaning: LONG, href: null }] },
    {
      kind: 'months',
      months: { axis: ['jan'], rows: [{ number: 1, look: 'asked', title: LONG, detail: LONG, bar: null }] },
    },
  ],
  { footer: LONG, language: 'nl', replyTo: null },
);

describe.each(['light', 'dark'] as const)('the mails in %s, 320 px wide', (colorScheme) => {
  inBrowser('can be read, and scroll only down', async (browser) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 }, colorScheme });
    const mails = [
      ...everyMail().map(({ language, name, mail }) => [`${language} ${name}`, mail.html]),
      ['long', LONG_WORDS],
    ];
    const wrong: string[] = [];
    for (const [name = '', html = ''] of mails) {
      await page.setContent(html);
      wrong.push(...(await audit(page)).map((what) => `${name}: ${what}`));
    }
    expect(wrong).toEqual([]);
  });
});
