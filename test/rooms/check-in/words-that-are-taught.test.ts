import { describe, expect, it } from 'vitest';
import { EXPLAINED } from '../../../lib/check-in/words/mail-words.ts';
import { writeMail } from '../../../lib/check-in/write-mail.ts';
import { addDays, dateFrom } from '../../../lib/period/calendar.ts';
import { LANGUAGES } from '../../../lib/period/language.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';
import { readStopScope } from '../../../lib/reply/read-stop-scope.ts';
import { contextOf, everyMail, viewOf } from '../../reports/every-mail.ts';

const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);

/** The word for "it will be later" as a reminder shows it: the second half of its row is a meaning. */
const LATER = { nl: /wordt \p{L}+/u, en: /later \p{Lu}\p{L}+/u, de: /wird \p{L}+/u, fr: /reporté en \p{L}+/u } as const;

describe.each(LANGUAGES)('how a reminder teaches to move a job, in %s', (language) => {
  it.each(MONTHS)('of month %i: a word that is understood, and moves it out of that month', (month) => {
    const from = dateFrom(2026, month, 1);
    const period = { from, to: dateFrom(2026, month + 1, 1), grain: 'month', bound: 'in', words: 'then' } as const;
    const subject = viewOf(language, { period, state: 'asked' }, null);
    const context = contextOf(language, '2026-01-05T09:00:00.000Z')({ subject });
    const mail = writeMail({ kind: 'reminder', touch: 'check-in', together: [], late: false }, context);
    const [taught = ''] = LATER[language].exec(mail.text) ?? [];
    const { command } = readReply(taught, { saidOn: addDays(from, -14), language, presentFrom: from });
    if (command.name !== 'later') throw new Error(`"${taught}" was read as ${command.name}`);
    expect(command.period.to <= from || command.period.from >= period.to).toBe(true);
  });
});

describe.each(LANGUAGES)('what a question teaches, in %s', (language) => {
  const asked = (understood: readonly string[], subject: boolean) =>
    writeMail(
      {
        kind: 'question',
        about: understood.length > 1 ? 'two-commands' : 'unclear-command',
        candidates: [],
        understood,
      },
      contextOf(language, '2026-08-18T09:00:00.000Z')(subject ? { subject: viewOf(language, {}, null) } : {}),
    );
  const taught = (text: string) =>
    [...text.matchAll(/^- (.+?) = /gm)].map(
      ([, word = '']) => readReply(word, { saidOn: '2026-08-18', language, presentFrom: '2026-09-01' }).command.name,
    );

  it('of a reply that says two things: those two', () => {
    expect(taught(asked(['done', 'later'], true).text)).toEqual(['done', 'later']);
    expect(taught(asked(['undo', 'later'], true).text)).toEqual(['later', 'undo']);
    expect(taught(asked(['booked', 'off'], true).text)).toEqual(['booked', 'no']);
  });

  it('of two things that no row explains, or of nothing that is known: all that can be said of a job', () => {
    expect(taught(asked(['yes', 'later'], true).text)).toEqual(EXPLAINED);
    expect(taught(asked([], true).text)).toEqual(EXPLAINED);
  });

  it('where it is about no job: every word, and a subject that names nobody', () => {
    const mail = asked([], false);
    expect(taught(mail.text).slice(0, EXPLAINED.length)).toEqual(EXPLAINED);
    expect(taught(mail.text)).toContain('list');
    expect(mail.subject).not.toMatch(/client|klant|Kunde|[–\s]$/);
  });
});

describe.each(LANGUAGES)('a click on a word in a mail, in %s', (language) => {
  const sent = everyMail()
    .filter((one) => one.language === language)
    .flatMap(({ mail }) => [...mail.html.matchAll(/href="mailto:r-[^"?]*\?([^"]*)"/g)])
    .map(([, query = '']) => new URLSearchParams(query.replaceAll('&amp;', '&')).get('body') ?? '');

  it.each([...new Set(sent)])('sends what is understood: %s', (body) => {
    const { command } = readReply(body, { saidOn: '2026-08-18', language, presentFrom: '2026-09-01' });
    // The answers to "this job, or all mail?" are read by that question.
    expect(command.name === 'unclear' && readStopScope(body) === null).toBe(false);
  });
});
