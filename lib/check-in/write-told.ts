import type { Block } from './mail-blocks.ts';
import type { WrittenMail } from './mail-context.ts';
import { finish, type MailKit } from './mail-kit.ts';
import type { Told } from './words/mail-words.ts';

/** A mail that only tells something, with blocks between its lead and its sentences where given. */
export function writeTold(
  told: Told,
  kit: MailKit,
  between: readonly Block[] = [],
  below: readonly Block[] = [],
): WrittenMail {
  return finish(kit, told.subject, [
    { kind: 'lead', text: told.lead },
    ...between,
    ...(told.say ?? []).map((text): Block => ({ kind: 'say', text })),
    ...below,
  ]);
}
