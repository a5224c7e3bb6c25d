import { quotedLines } from '../forward/quoted-line.ts';
import { splitHistory } from '../forward/split-history.ts';
import { htmlText } from '../mailbox/html-text.ts';
import type { Mail } from '../mailbox/mail.ts';
import { hasForwardPrefix, hasReplyPrefix } from '../mailbox/subject-prefix.ts';

/**
 * What the writer of a reply wrote themselves: above, between or below what it quotes, without signature and "Sent from
 * my …". Our reminders quote every command word, so nothing quoted may be left in. From the plain part, or from the HTML
 * where the plain part holds nothing; the subject of a new mail where neither does.
 */
export function visibleText(mail: Mail): string {
  const plain = ownPart(mail.text);
  const own = plain !== '' || mail.html === null ? plain : ownPart(htmlText(mail.html));
  return own === '' && !isThreaded(mail) ? mail.subject : own;
}

/** Links of ours say their word in the subject, too: some programs drop the text. Of a thread the subject is ours. */
function isThreaded({ subject, inReplyTo, references }: Mail): boolean {
  return inReplyTo.length > 0 || references.length > 0 || hasReplyPrefix(subject) || hasForwardPrefix(subject);
}

/** Nobody writes our address themselves: below it stands our mail, however the line is worded that says so. */
function ownPart(text: string): string {
  const words = splitHistory(quotedLines(text))
    .newest.trim()
    .replace(/\n{3,}/g, '\n\n');
  const at = words.search(OUR_ADDRESS);
  return at <= 0 ? words : words.slice(0, words.lastIndexOf('\n', at) + 1).trim() || words;
}

/** `r-<item>-<mac>@…`, as `tokenAddress` writes it. */
const OUR_ADDRESS = /\br-[a-z2-7]{26}-[a-z2-7]{26}@/i;
