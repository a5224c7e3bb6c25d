import type { Mail } from '../mailbox/mail.ts';
import type { ShownTime } from './forwarded.ts';

/** When a mail was written, by its own header; null where that gives no date. */
export function writtenAt({ date }: Pick<Mail, 'date'>): ShownTime | null {
  return date === null ? null : { wall: date.slice(0, 16), offset: date.slice(19) };
}
