import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openJournal } from './journal.ts';

/** What became of a mail that went out. */
export type DeliveryOutcome = 'delivery' | 'bounce' | 'complaint';

/** A mail that went out, as the stand-in for SES keeps it; its bytes stand in a file of their own. */
export interface SentMail {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly sentAt: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly outcome: DeliveryOutcome;
}

export interface SentMails {
  /** Keeps a mail; it counts as sent once this returns. */
  add(mail: SentMail, raw: Uint8Array): void;
  /** Oldest first. */
  all(): readonly SentMail[];
  raw(id: string): Uint8Array | null;
}

/** Mails that went out: a line each in `sent.jsonl`, in the order in which they went, and their bytes in `<id>.eml`. */
export function sentMails(folder: string): SentMails {
  mkdirSync(folder, { recursive: true });
  const { journal, entries } = openJournal<SentMail>(join(folder, 'sent.jsonl'));
  const mails = [...entries];
  const known = new Set(mails.map(({ id }) => id));

  return {
    add(mail, raw) {
      // The bytes first: a mail is there once its line is, and then with its bytes.
      writeFileSync(join(folder, `${mail.id}.eml`), raw);
      journal.append(mail);
      // Words cut out of a request hold on to all of it, the mail's bytes included: copies do not.
      mails.push(JSON.parse(JSON.stringify(mail)) as SentMail);
      known.add(mail.id);
    },
    all: () => mails,
    raw: (id) => (known.has(id) ? readFileSync(join(folder, `${id}.eml`)) : null),
  };
}
