import { unescapeHtml } from '../../../lib/check-in/escape-html.ts';
import { LANGUAGES, type Language } from '../../../lib/period/language.ts';
import { dateAt } from '../../../lib/period/wall-time.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';
import type { MailView } from '../assistant.ts';

/** A word that a mail offers to reply with, and what it would be read as. */
export interface OfferedReply {
  readonly words: string;
  readonly command: string;
  /** The link that the mail has for it. */
  readonly href: string;
}

/** The language of a mail that names none. */
const UNNAMED: Language = 'nl';

/** The language that a mail is in. */
export function languageOf({ html }: Pick<MailView, 'html'>): Language {
  const named = /<html[^>]{0,300}\blang="([a-z]{2})/i.exec(html)?.[1];
  return LANGUAGES.find((language) => language === named) ?? UNNAMED;
}

/** What the links of a mail would answer to us at `domain`, each word once, in their order: RFC 6068. */
export function offeredReplies(mail: MailView, domain: string, timeZone: string): OfferedReply[] {
  const context = { saidOn: dateAt(mail.sentAt, timeZone), language: languageOf(mail), presentFrom: null };
  const found = new Map<string, OfferedReply>();
  for (const [, quoted = ''] of mail.html.matchAll(/<a\b[^>]{0,500}?\bhref="(mailto:[^"]{1,4000})"/gi)) {
    const href = unescapeHtml(quoted);
    const words = wordsIn(href, domain);
    if (words === null || found.has(words)) continue;
    found.set(words, { words, command: readReply(words, context).command.name, href });
  }
  return [...found.values()];
}

function wordsIn(href: string, domain: string): string | null {
  const url = new URL(href);
  if (!decodeURIComponent(url.pathname).toLowerCase().endsWith(`@${domain}`)) return null;
  return url.searchParams.get('body');
}
