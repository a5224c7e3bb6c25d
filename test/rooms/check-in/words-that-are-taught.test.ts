import { describe, expect, it } from 'vitest';
import { writeMail } from '../../../lib/check-in/write-mail.ts';
import { addDays, dateFrom } from '../../../lib/period/calendar.ts';
import { LANGUAGES } from '../../../lib/period/language.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';
import { contextOf, viewOf } from '../../reports/every-mail.ts';

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
