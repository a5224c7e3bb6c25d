import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { field, parseJson } from '../../functions/json.ts';
import { readNotice } from '../../functions/receive-mail/read-notice.ts';
import { MAX_MAIL_BYTES } from '../../lib/mailbox/limits.ts';
import type { RawMail } from '../../lib/ports/raw-mail.ts';
import { LINK, PROFILE, type Store } from '../../lib/ports/store.ts';
import { freelancerId } from '../../lib/promise/identity.ts';
import { fromHeader } from './inbound-mail.ts';

/** Where dead letters lie (a folder of folders, one a queue), and the mails that they are about. */
export interface DeadLetters {
  readonly folder: string;
  readonly rawMail: RawMail;
}

/**
 * The same store; with the last item under an address's id its dead letters go too, and the mails that they are about: no item
 * knows of those. They go first, so that a crash in between leaves the item by which it is done again.
 */
export function forgettingDeadLetters(store: Store, deadLetters: DeadLetters): Store {
  return {
    ...store,
    async remove(key) {
      if (key.item === PROFILE || key.item === LINK) {
        const items = await store.list(key.freelancer);
        if (items.length <= 1) await forgetDeadLetters(key.freelancer, deadLetters);
      }
      await store.remove(key);
    },
  };
}

async function forgetDeadLetters(freelancer: string, { folder, rawMail }: DeadLetters): Promise<void> {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'utf8');
    const body = field(parseJson(text), 'body');
    const notice = typeof body === 'string' ? readNotice(body) : null;
    const raw = notice && (await rawMail.read(notice.objectKey, MAX_MAIL_BYTES).catch(() => null));
    const senders = [notice?.envelopeFrom ?? '', raw ? await fromHeader(raw) : ''];
    // Jobs and delivery events name the freelancer by id.
    if (!text.includes(freelancer) && !senders.some((address) => freelancerId(address) === freelancer)) continue;
    if (notice) await rawMail.remove(notice.objectKey);
    rmSync(path, { force: true });
  }
}
