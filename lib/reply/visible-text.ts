import { quotedLines } from '../forward/quoted-line.ts';
import { splitHistory } from '../forward/split-history.ts';
import { htmlText } from '../mailbox/html-text.ts';
import type { Mail } from '../mailbox/mail.ts';

/**
 * What the writer of a reply wrote themselves: above, between or below what it quotes, without signature and "Sent from
 * my …". Our reminders quote every command word, so nothing quoted may be left in. From the plain part, or from the HTML
 * where the plain part holds nothing.
 */
export function visibleText(mail: Mail): string {
  const plain = splitHistory(quotedLines(mail.text)).newest.trim();
  if (plain !== '' || mail.html === null) return plain;
  return splitHistory(quotedLines(htmlText(mail.html))).newest.trim();
}
