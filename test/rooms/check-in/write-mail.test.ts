import { type ParserError, parse } from 'parse5';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { writeMail } from '../../../lib/check-in/write-mail.ts';
import { composeMail } from '../../../lib/mailbox/compose-mail.ts';
import { LANGUAGES } from '../../../lib/period/language.ts';
import { contextOf, everyMail, type NamedMail, viewOf } from '../../reports/every-mail.ts';

const MAILS = everyMail();
const failing = (isWrong: (mail: NamedMail) => boolean): string[] =>
  MAILS.filter(isWrong).map(({ language, name }) => `${language} ${name}`);

describe('what comes next', () => {
  it.each(LANGUAGES)('in %s: on a day of another year far away, with the year', (language) => {
    const period = { from: '2029-05-01', to: '2029-06-01', grain: 'month', bound: 'in', words: 'then' } as const;
    const subject = { ...viewOf(language, { period }, null), next: { touch: 'check-in', on: '2029-04-16' } } as const;
    const written = contextOf(language, '2026-08-18T09:00:00.000Z')({ subject });
    expect(writeMail({ kind: 'answer', to: 'later' }, written).text).toMatch(/16\D+2029/);
    const soon = { ...subject, next: { touch: 'check-in', on: '2026-12-17' } } as const;
    const other = contextOf(language, '2026-08-18T09:00:00.000Z')({ subject: soon });
    expect(writeMail({ kind: 'answer', to: 'later' }, other).text).not.toMatch(/17\D+2026/);
  });
});

describe('a newcomer who is asked', () => {
  it.each(LANGUAGES)('in %s: is told that their address and mail go, not that nothing is kept', (language) => {
    const { text } = writeMail({ kind: 'confirmation' }, contextOf(language, '2026-06-10T09:00:00.000Z')({}));
    expect(text).toMatch(/vanzelf gewist|be erased|von selbst gelöscht|seront effacés/);
    expect(text).not.toMatch(/niets bewaard|nothing has been kept|nichts gespeichert|rien n’est conservé/);
  });
});

describe('every mail in every language', () => {
  it('is there', () => {
    expect(MAILS.length).toBeGreaterThan(250);
    expect(new Set(MAILS.map(({ about }) => about.kind)).size).toBe(8);
  });

  it('is HTML without an error of its parser', () => {
    const errors = MAILS.flatMap(({ language, name, mail }) => {
      const found: string[] = [];
      parse(mail.html, {
        onParseError: (error: ParserError) => found.push(`${language} ${name}: ${error.code} ${error.startLine}`),
      });
      return found;
    });
    expect(errors).toEqual([]);
  });

  it('has nothing remote, no script, no form and no image', () => {
    expect(
      failing(({ mail }) =>
        /<(?:img|script|form|iframe|object|link|svg|video)\b|url\(|@import|\son\w+=/i.test(mail.html),
      ),
    ).toEqual([]);
  });

  it('links only to mail and to the web mails', () => {
    const hosts = /^(?:mailto:|https:\/\/(?:mail\.google\.com|outlook\.office\.com|outlook\.live\.com)\/)/;
    expect(failing(({ mail }) => hrefsOf(mail.html).some((href) => !hosts.test(href)))).toEqual([]);
  });

  it('is smaller than 60 kB', () => {
    expect(failing(({ mail }) => new TextEncoder().encode(mail.html).length > 60_000)).toEqual([]);
  });

  it('says in its text part all that the HTML part says', () => {
    const missing = MAILS.flatMap(({ language, name, mail }) => {
      const text = squeezed(mail.text);
      return visibleTexts(mail.html)
        .filter((said) => !text.includes(squeezed(said)))
        .map((said) => `${language} ${name}: ${said}`);
    });
    expect(missing).toEqual([]);
  });

  it('has a subject of one line that fits a phone', () => {
    expect(
      failing(({ mail }) => mail.subject.trim() === '' || /[\r\n]/.test(mail.subject) || mail.subject.length > 90),
    ).toEqual([]);
  });

  it('has no placeholder, double space or empty line of a missing word', () => {
    expect(
      failing(({ mail }) =>
        /\[\[|\]\]|undefined|null|NaN|\[object|\S {2,}\S| {2}(?![ \S])|\n{4,}|\(\)|‘’|“”|„“|: \.|– *$/.test(
          `${mail.subject}\n${mail.text.replace(/\n {4}/g, '\n')}`,
        ),
      ),
    ).toEqual([]);
  });

  it('never shouts', () => {
    expect(
      failing(({ mail }) => /(?<!\p{L})\p{Lu}{5,}(?!\p{L})/u.test(mail.subject) || /!{1,}/.test(mail.subject)),
    ).toEqual([]);
  });

  it('in Dutch never says check-in', () => {
    expect(
      MAILS.filter(({ language, mail }) => language === 'nl' && /check-?in/i.test(`${mail.subject}${mail.text}`)).map(
        ({ name }) => name,
      ),
    ).toEqual([]);
  });

  it('in French sets a space that does not break before ? ! : ;', () => {
    const loose = MAILS.filter(({ language }) => language === 'fr').flatMap(({ name, mail }) =>
      mail.text
        .split('\n')
        .filter((line) => !line.startsWith('>'))
        .filter((line) => / [?!;:»]/.test(line) || /\p{L}[?!;»]/u.test(line.replace(/\S*(?:https|mailto)\S*/g, '')))
        .map((line) => `${name}: ${line}`),
    );
    expect(loose).toEqual([]);
  });

  it('tells of every change how it is taken back', () => {
    const changes = [
      'done',
      'sent',
      'booked',
      'no',
      'later',
      'snooze',
      'drop',
      'same',
      'client',
      'job',
      'register',
      'postponed',
      'undecided',
      'decides-later',
    ];
    const told = MAILS.filter(({ name }) => changes.some((to) => name === `answer: ${to}`));
    expect(told).toHaveLength(changes.length * LANGUAGES.length);
    expect(
      told
        .filter(({ mail }) => !/undo|rückgängig|comme avant/.test(mail.text))
        .map(({ language, name }) => `${language} ${name}`),
    ).toEqual([]);
  });

  it('is the same each time it is written', () => {
    expect(everyMail().map(({ mail }) => mail)).toEqual(MAILS.map(({ mail }) => mail));
  });
});

describe('a reminder', () => {
  const context = contextOf('nl', '2026-08-18T07:03:00.000Z');
  const subject = viewOf('nl', { state: 'asked' }, { touch: 'nudge', on: '2026-08-25' });
  const mail = writeMail({ kind: 'reminder', touch: 'check-in', together: [], late: false }, context({ subject }));

  it('says at a glance who, when and what', () => {
    expect(mail.subject).toBe('Even polsen bij Marieke: september (nieuwe huisstijl)');
    for (const fact of [
      'Marieke Postma',
      '1 t/m 30 september 2026 (week 36–40)',
      'In september heb ik werk voor je',
      'klaar = geregeld, je hoort hier niets meer over',
    ]) {
      expect(mail.text).toContain(fact);
    }
  });

  it('carries a draft in the thread of the client', async () => {
    const [draft] = mail.attachments;
    expect([draft?.name, draft?.type]).toEqual(['berichtje-aan-marieke.eml', 'message/rfc822']);
    const read = await PostalMime.parse(String(draft?.content));
    expect([read.subject, read.inReplyTo, read.to?.[0]?.address]).toEqual([
      'Re: Huisstijl',
      '<huisstijl-1@postma.example>',
      'marieke@postma.example',
    ]);
    expect(read.text).toContain('> In september heb ik werk voor je');
  });

  it('opens the very letter that it shows, in every program', () => {
    const letter = squeezed(mail.text.slice(mail.text.indexOf('Hoi Marieke,'), mail.text.indexOf('Sanne') + 5));
    const [mailto = '', ...rest] = hrefsOf(mail.html).filter((href) => href.includes('Planning'));
    const web = rest.filter((href) => href.startsWith('https:'));
    expect(squeezed(decodeURIComponent(mailto.split('&body=')[1] ?? ''))).toBe(letter);
    expect(web).toHaveLength(3);
    expect(web.map((href) => squeezed(new URL(href).searchParams.get('body') ?? ''))).toEqual([letter, letter, letter]);
  });

  it('asks first whether there was an answer, once the check-in has gone', () => {
    const nudge = writeMail({ kind: 'reminder', touch: 'nudge', together: [], late: false }, context({ subject }));
    expect(nudge.text.indexOf('Heeft Marieke geantwoord?')).toBe(0);
    expect(nudge.text.indexOf('- geboekt')).toBeLessThan(nudge.text.indexOf('Hoi Marieke'));
  });

  it('without an address brings the letter as text to copy', () => {
    const lone = viewOf('nl', { client: { name: 'Jo', address: null }, greetingName: 'Jo' }, null);
    const { text, html } = writeMail(
      { kind: 'reminder', touch: 'check-in', together: [], late: false },
      context({ subject: lone }),
    );
    expect(text).toContain('Hoi Jo,');
    expect(hrefsOf(html).filter((href) => !href.startsWith('mailto:r-'))).toEqual([]);
  });
});

describe('an answer stands in the thread of the mail that was answered', () => {
  it.each([
    ['a receipt', [], 'Re: In potlood: september – Marieke Postma'],
    [
      'a reminder',
      [
        {
          touch: 'check-in' as const,
          from: '2026-09-01',
          to: '2026-10-01',
          at: '2026-08-18T07:00:00.000Z',
          letter: true,
          sharedWith: null,
        },
      ],
      'Re: Even polsen bij Marieke: september (nieuwe huisstijl)',
    ],
  ])('%s', (_what, gone, expected) => {
    const before = viewOf('nl', { gone }, null);
    const later = viewOf(
      'nl',
      {
        gone,
        history: [before.promise],
        period: { from: '2026-11-01', to: '2026-12-01', grain: 'month', bound: 'in', words: 'november' },
      },
      { touch: 'check-in', on: '2026-10-16' },
    );
    const mail = writeMail(
      { kind: 'answer', to: 'later' },
      contextOf('nl', '2026-08-19T07:00:00.000Z')({ subject: later }),
    );
    expect(mail.subject).toBe(expected);
    expect(mail.text).toContain('Verplaatst: november');
    expect(mail.text).toContain('Vrijdag 16 oktober krijg je');
    expect(mail.text).toContain('undo');
  });
});

const HOSTILE = {
  script: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  attribute: '" onmouseover="alert(1)" x="',
  rightToLeft: '\u202Emoc.live\u202C אבג',
  breaks: 'x\r\nBcc: everyone@attack.example\r\n\r\n<b>',
  long: 'Huisstijl '.repeat(90),
  empty: '',
  address: 'marieke@postma.example',
  control: '\u0000\u0007\u001b[31m',
  surrogate: '\uD800',
};

describe.each(LANGUAGES)('what a client wrote stays text (%s)', (language) => {
  it.each(Object.entries(HOSTILE))('%s', async (_what, hostile) => {
    const subject = viewOf(
      language,
      {
        client: { name: hostile, address: hostile.includes('@p') ? hostile : 'x@y.example' },
        greetingName: hostile,
        job: hostile || null,
        subject: hostile,
        sentence: hostile,
        clientMessageId: hostile || null,
        thread: [hostile],
      },
      { touch: 'check-in', on: '2026-08-18' },
    );
    const context = contextOf(language, '2026-06-10T09:20:01.000Z')({ subject });
    for (const about of [
      { kind: 'receipt', promises: ['p1'], perhapsSame: null, letter: true, noteWon: false, first: true, before: null },
      { kind: 'reminder', touch: 'check-in', together: [], late: false },
      { kind: 'question', about: 'unclear-command', candidates: [], words: hostile },
      { kind: 'answer', to: 'decides-later', words: hostile },
      { kind: 'answer', to: 'forget', words: hostile },
      { kind: 'refusal', code: 'unknown-setting', words: hostile },
    ] as const) {
      const mail = writeMail(about, context);
      const errors: string[] = [];
      parse(mail.html, { onParseError: ({ code }) => errors.push(code) });
      expect(errors).toEqual([]);
      expect(mail.html).not.toMatch(/<(?:script|img|b)\b|\sonmouseover="/);
      expect(mail.html.length).toBeLessThan(60_000);
      const raw = await composeMail({
        from: { name: 'Pencilled', address: 'track@in.example.com' },
        to: { name: '', address: 'sanne@studio.example' },
        replyTo: 'r-a@in.example.com',
        ...mail,
        date: '2026-06-10T09:20:01.000Z',
        messageId: 'm@in.example.com',
        inReplyTo: null,
        references: [],
        kind: about.kind,
      });
      const read = await PostalMime.parse(raw);
      expect(read.headers.filter(({ key }) => key === 'bcc')).toEqual([]);
      expect([...(read.subject ?? '')].length).toBeLessThanOrEqual(240);
      expect(read.subject).not.toMatch(/[\u202A-\u202E\r\n]/);
    }
  });
});

function hrefsOf(html: string): string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}

/** The texts between tags, without style, title and preview. */
function visibleTexts(html: string): string[] {
  return (
    html
      .replace(/<style>[\s\S]*?<\/style>|<title>[\s\S]*?<\/title>|<div[^>]*display:none[\s\S]*?<\/div>/g, '')
      .replace(/<span[^>]*>([^<]*)<\/span>/g, '')
      .split(/<[^>]*>/)
      .map((text) =>
        text
          .replaceAll('&amp;', '&')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&nbsp;', ' '),
      )
      .filter((text) => /[\p{L}\d]/u.test(text))
      // The axis of the chart: the text names the period of each row instead.
      .filter((text) => !/^\p{L}{3,5}\.?$/u.test(text.trim()))
  );
}

function squeezed(text: string): string {
  return text.replace(/[\s>]+/g, ' ').trim();
}
