import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomic } from './atomic-file.ts';

/** What became of a mail that went out. */
export type DeliveryOutcome = 'delivery' | 'bounce' | 'complaint';

/** A mail that went out, as the stand-in for SES keeps it; its bytes stand beside it. */
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

/** Mails that went out, two files each (`000012-<id>.json` and `.eml`): the number is the order in which they went. */
export function sentMails(folder: string): SentMails {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  const mails = names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as SentMail);
  const files = new Map(mails.map(({ id }, index) => [id, names[index]?.slice(0, -5) ?? '']));
  let next = Number(names.at(-1)?.split('-')[0] ?? 0) + 1;

  return {
    add(mail, raw) {
      const name = `${String(next).padStart(6, '0')}-${mail.id}`;
      // The bytes first: a mail is there once its row is, and then with its bytes.
      writeAtomic(join(folder, `${name}.eml`), raw);
      writeAtomic(join(folder, `${name}.json`), JSON.stringify(mail));
      next += 1;
      mails.push(mail);
      files.set(mail.id, name);
    },
    all: () => mails,
    raw(id) {
      const name = files.get(id);
      return name === undefined ? null : readFileSync(join(folder, `${name}.eml`));
    },
  };
}
