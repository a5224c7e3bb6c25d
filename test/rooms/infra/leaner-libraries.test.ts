import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import type * as CalendarHold from '../../../lib/check-in/calendar-hold.ts';
import type * as ComposeMail from '../../../lib/mailbox/compose-mail.ts';
import type * as ReadPeriods from '../../../lib/period/read-periods.ts';
import { both } from './both-bundles.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

describe('the public suffixes, in a file beside the bundle', async () => {
  const { whole: data, lean: packed } = await both<Readonly<Record<string, unknown>> & { readTrie?: () => unknown }>(
    "export * from './node_modules/tldts/dist/es6/src/data/trie.js';",
  );
  const { whole, lean } = await both<{ parse: (host: string, options?: object) => unknown }>(
    "export { parse } from 'tldts';",
  );

  it('are the same, number by number and letter by letter', () => {
    expect(packed.readTrie?.()).toEqual({ ...data });
    expect(String(data.labelText).length).toBeGreaterThan(50_000);
  });

  it.each([
    'example.com',
    'a.b.example.co.uk',
    'www.ck',
    'x.y.ck',
    'me.github.io',
    'a.kobe.jp',
    'city.kobe.jp',
    '127.0.0.1',
  ])('%s is taken apart as ever', (host) => {
    for (const options of [{}, { allowPrivateDomains: true }]) {
      expect(lean.parse(host, options)).toEqual(whole.parse(host, options));
    }
  });
});

describe('HTML as text with fewer ways to write an element', async () => {
  const { whole, lean } = await both<{ htmlText: (html: string) => string }>(
    "export { htmlText } from './lib/mailbox/html-text.ts';",
  );
  const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.eml'));
  const parsed = await Promise.all(files.map((file) => PostalMime.parse(readFileSync(join(FIXTURES, file)))));
  const htmls = parsed.map(({ html }) => html).filter((html) => html !== undefined);

  it('give the same text of every mail with HTML', () => {
    expect(htmls.length).toBeGreaterThan(15);
    for (const html of htmls) expect(lean.htmlText(html)).toBe(whole.htmlText(html));
  });

  it.each([
    '<p hidden>a</p><a hidden href="mailto:a@example.com">b</a>c',
    '<div style="border-top:solid #000 1pt; display:none">a</div>b',
    '<div style="border-top: solid; border-top:solid">a</div>b',
    '<tr style="visibility:hidden"><td>a</td></tr><blockquote style="mso-hide:all">b</blockquote>c',
    '<p style="">a</p><custom-tag>b</custom-tag><p style>c</p>',
    '<p __proto__="x" tostring constructor>a</p>',
    '<h1>a</h1><ul><li>b<li>c</ul><pre> d\n e</pre><hr>f',
  ])('and of %s', (html) => {
    expect(lean.htmlText(html)).toBe(whole.htmlText(html));
  });

  it('of an element that has the name of what every object has', () => {
    expect(lean.htmlText('<constructor>a</constructor>b')).toBe('ab');
  });

  it('and of elements in any order, closed or not', () => {
    const names = [
      'p',
      'div',
      'ul',
      'ol',
      'li',
      'table',
      'tr',
      'td',
      'th',
      'a',
      'b',
      'pre',
      'blockquote',
      'h2',
      'nav',
      'aside',
      'wbr',
      'br',
      'hr',
    ];
    const tag = fc
      .tuple(fc.constantFrom('', '/'), fc.constantFrom(...names))
      .map(([slash, name]) => `<${slash}${name}>`);
    const words = fc.constantFrom('a', ' b ', '\n', '&amp;', '&eacute', '&nosuch;', '&#8364;', '&nbsp;', '\u200b');
    const html = fc.array(fc.oneof(tag, words), { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(html, (given) => lean.htmlText(given) === whole.htmlText(given)));
  });
});

describe('a calendar entry by a generator that knows only days and texts', async () => {
  const { whole, lean } = await both<typeof CalendarHold>("export * from './lib/check-in/calendar-hold.ts';");
  const hold = {
    id: 'p-1',
    period: { from: '2026-09-01', to: '2026-10-01', grain: 'month', bound: 'in', words: 'september' },
    title: 'Huisstijl; „Jansen, Peters & zoon”',
    description:
      'Eén regel\nen nog een, die langer is dan de vijfenzeventig tekens die op een regel van een agenda passen.',
    version: 3,
    isBooked: false,
  } as const;
  const booked = { ...hold, id: 'p-3', isBooked: true } as const;
  const until = { ...hold, id: 'p-2', period: { ...hold.period, bound: 'until' }, description: '' } as const;

  it.each([[[hold]], [[until]], [[booked]], [[hold, until]], [[]]])('is the same, byte by byte: %#', (holds) => {
    const [expected, found] = [whole, lean].map(({ calendarHold }) =>
      calendarHold(holds, '2026-06-10T08:00:00.000Z', 'in.example.com'),
    );
    expect(found).toBe(expected);
    expect(found).toContain('BEGIN:VCALENDAR');
  });
});

describe('mails by a composer that gets its addresses one by one', async () => {
  const { whole, lean } = await both<typeof ComposeMail>("export * from './lib/mailbox/compose-mail.ts';");
  const letter = {
    from: { name: 'Pencilled', address: 'track@in.example.com' },
    to: { name: 'Zoë "Z" de Boer, zzp', address: 'zoë@bücher.example' },
    replyTo: 'r-abc-def@in.example.com',
    subject: 'Genoteerd, in potlood: „huisstijl” – 100 % zeker?',
    text: 'Hoi Zoë,\n\nEen regel.\n',
    html: '<p>Hoi Zoë</p>',
    attachments: [{ name: 'hold é.ics', type: 'text/calendar', content: 'BEGIN:VCALENDAR\r\n' }],
    date: '2026-06-10T08:00:00.000Z',
    messageId: 'a.b@in.example.com',
    inReplyTo: 'c@mail.example',
    references: ['c@mail.example', 'd@mail.example'],
    unsubscribe: 'overzicht uit',
    kind: 'receipt',
  };

  it.each([
    ['in full', letter],
    [
      'bare',
      { ...letter, to: { name: '', address: 'a@example.com' }, inReplyTo: null, references: [], attachments: [] },
    ],
    ['to nobody', { ...letter, to: { name: '', address: '' } }],
  ])('%s: byte for byte', async (_, given) => {
    const [expected, found] = await Promise.all([whole, lean].map(({ composeMail }) => composeMail(given)));
    expect(Buffer.from(found ?? []).toString()).toBe(Buffer.from(expected ?? []).toString());
  });
});

describe('periods by chrono’s pipeline without its readers', async () => {
  const { whole, lean } = await both<typeof ReadPeriods>("export * from './lib/period/read-periods.ts';");

  it.each([
    ['nl', 'in september heb ik werk voor je, of anders week 42'],
    ['en', 'from mid-October until the end of Q1 2027, or next Friday'],
    ['de', 'Anfang Mai bis Mitte Juni, sonst im Herbst'],
    ['fr', 'la semaine du 14 septembre, ou courant novembre'],
  ] as const)('%s: %s', (language, text) => {
    const [expected, found] = [whole, lean].map(({ readPeriods }) =>
      readPeriods(text, { saidOn: '2026-06-10', languages: [language] }),
    );
    expect(found).toEqual(expected);
    expect(found?.length).toBeGreaterThan(1);
  });
});
