import { describe, expect, it } from 'vitest';
import { kindOfMail } from '../../lib/forward/kind-of-mail.ts';
import { mayProcess } from '../../lib/mailbox/may-process.ts';
import { readMail } from '../../lib/mailbox/read-mail.ts';
import { AROUND_QUOTES } from './forwards/around-quotes.ts';
import { DUTCH } from './forwards/dutch.ts';
import { ENGLISH } from './forwards/english.ts';
import { rawForward } from './forwards/forward-row.ts';
import { FRENCH } from './forwards/french.ts';
import { GERMAN } from './forwards/german.ts';
import { ODDITIES } from './forwards/oddities.ts';
import { OTHER_LANGUAGES } from './forwards/other-languages.ts';
import { SOUTHERN } from './forwards/southern.ts';
import { STRUCTURES } from './forwards/structures.ts';
import { THROUGH_PROGRAMS } from './forwards/through-programs.ts';
import { WARNED } from './forwards/warned.ts';

const DOMAIN = 'in.example.com';
const CHECKS = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' } as const;

describe.each(
  Object.entries({
    DUTCH,
    ENGLISH,
    GERMAN,
    FRENCH,
    SOUTHERN,
    OTHER_LANGUAGES,
    STRUCTURES,
    ODDITIES,
    WARNED,
    AROUND_QUOTES,
    THROUGH_PROGRAMS,
  }),
)('forwards of more programs, %s', (_, rows) => {
  it.each(rows.map((row) => [row.name, row] as const))('%s', async (_name, row) => {
    const read = await readMail(rawForward(row));
    if (!read.ok) throw new Error(read.detail);
    const notice = {
      messageId: 'm',
      objectKey: 'mail/m',
      recipients: [`track@${DOMAIN}`],
      envelopeFrom: 'sanne@devries.example',
      receivedAt: '2026-09-08T09:05:00.000Z',
      checks: CHECKS,
    };
    const { kind, forwarded } = kindOfMail(read.mail, { mine: row.mine ?? [], domain: DOMAIN });
    const client = forwarded?.client ?? null;
    const { want } = row;
    expect({
      refused: mayProcess(read.mail, notice, DOMAIN),
      kind,
      client:
        client === null
          ? null
          : [client.name, client.address === null ? '' : `<${client.address}>`].filter((part) => part !== '').join(' '),
      subject: forwarded?.subject,
      said: `${forwarded?.saidOn?.wall}${forwarded?.saidOn?.offset ?? ''}`,
      note: forwarded?.note,
      body: forwarded?.body,
    }).toEqual({
      refused: null,
      kind: want.kind ?? 'forward',
      client: want.client,
      subject: want.subject,
      said: want.said,
      note: want.note ?? '',
      body: want.body,
    });
  });
});
