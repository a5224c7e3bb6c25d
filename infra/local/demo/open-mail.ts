import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { kindOfMail } from '../../../lib/forward/kind-of-mail.ts';
import { MAX_MAIL_BYTES } from '../../../lib/mailbox/limits.ts';
import type { Mail } from '../../../lib/mailbox/mail.ts';
import { readMail } from '../../../lib/mailbox/read-mail.ts';
import type { Instant } from '../../../lib/period/wall-time.ts';
import { attachedForward } from '../web/forward-mail.ts';
import type { Captions } from './captions.ts';
import type { Opening } from './tell-story.ts';

/** When a file can't be the mail to begin with; the message says which file and why. */
export class NotAMail extends Error {
  constructor(path: string, why: string) {
    super(`${path}: ${why}`);
    this.name = 'NotAMail';
  }
}

/**
 * The user's own mail from a file, and when it was written. One that was forwarded, or written to us, is handed over as it
 * is; any other is taken for a client's mail to the user, who forwards it as an attachment. Throws {@link NotAMail}.
 */
export async function openMail(
  path: string,
  { domain, captions }: { readonly domain: string; readonly captions: Captions },
): Promise<Opening & { readonly now: Instant }> {
  const raw = await bytesOf(path);
  const read = await readMail(raw);
  if (!read.ok) throw new NotAMail(path, `this is no mail that can be read (${read.detail}); give a raw mail, as .eml`);
  const { mail } = read;
  const [sender] = mail.from;
  if (sender === undefined)
    throw new NotAMail(path, 'this mail names no sender (a From line); give a raw mail, as .eml');
  const now = new Date(mail.date ?? Date.now()).toISOString();
  const shown = {
    heading: captions.ownMail.replace('{subject}', mail.subject),
    subject: mail.subject,
    text: mail.text,
  };
  if (isOurs(mail, domain)) return { raw, freelancer: sender, ...shown, now };

  const freelancer = mail.to[0] ?? { name: '', address: 'you@example.com' };
  const forward = await attachedForward({
    freelancer,
    to: `track@${domain}`,
    note: '',
    date: now,
    messageId: `${randomUUID()}@mail.example.com`,
    raw,
  });
  const heading = captions.forwards.replace('{who}', freelancer.name || freelancer.address);
  return { raw: forward, freelancer, ...shown, heading, now };
}

function isOurs(mail: Mail, domain: string): boolean {
  const toUs = [...mail.to, ...mail.cc].some(
    ({ address }) => /^track@/.test(address) || address.endsWith(`@${domain}`),
  );
  return toUs || kindOfMail(mail, { mine: [], domain }).kind === 'forward';
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MAX_MAIL_BYTES) throw new NotAMail(path, `${size} bytes; at most ${MAX_MAIL_BYTES} are read`);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof NotAMail) throw error;
    throw new NotAMail(path, `cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}
