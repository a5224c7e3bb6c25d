import { expect, it } from 'vitest';
import { languageOf, offeredReplies } from '../../../infra/local/web/offered-replies.ts';
import { MAIL_WORDS } from '../../../lib/check-in/mail-kit.ts';
import { writeMail } from '../../../lib/check-in/write-mail.ts';
import { LANGUAGES } from '../../../lib/period/language.ts';
import { everyMail } from '../../reports/every-mail.ts';
import { context } from '../check-in/samples.ts';

const DOMAIN = 'in.example.com';
const ROW = { id: 'mail-1', to: ['sanne@example.com'], from: '', subject: '', sentAt: '2026-08-18T07:06:00.000Z' };

const offered = (html: string) =>
  offeredReplies({ ...ROW, kind: 'reminder', text: '', html, attachments: [] }, DOMAIN, 'Europe/Amsterdam');

it.each(LANGUAGES)('in %s: under a reminder are the words of its own table, in that order', (language) => {
  const reminder = { kind: 'reminder', touch: 'check-in', together: [], late: false } as const;
  const { html } = writeMail(reminder, context({ replyTo: `r-1-abc@${DOMAIN}` }, language));
  const table = MAIL_WORDS[language].reminder.words['check-in']({ later: '', next: null } as never);
  const replies = offered(html);
  expect(languageOf({ html })).toBe(language);
  expect(replies.map(({ command }) => command).slice(0, -1)).toEqual(
    'sent,done,booked,later,snooze,no,drop'.split(','),
  );
  expect(replies.at(-1)?.command).toBe('help');
  for (const [index, { words }] of replies.slice(0, -1).entries())
    expect(words.startsWith((table[index]?.[0] ?? '?').trim())).toBe(true);
});

it('what any mail offers is understood, but what only its own question makes plain', () => {
  const unclear = everyMail().flatMap(({ name, language, mail }) =>
    offered(mail.html)
      .filter(({ command }) => command === 'unclear' && !name.endsWith('stop-what'))
      .map(({ words }) => `${language} ${name}: ${words}`),
  );
  expect(unclear).toEqual([]);
});

it('a link to anybody else offers no reply, and a mail without a language is Dutch', () => {
  expect(offered('<a href="mailto:marieke@example.com?subject=Planning&amp;body=Hoi">Open</a>')).toEqual([]);
  expect(languageOf({ html: '<p lang="de">' })).toBe('nl');
});
