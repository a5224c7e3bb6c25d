import type { IsoDate } from '../period/calendar.ts';
import type { Language } from '../period/language.ts';
import { dateAt } from '../period/wall-time.ts';
import type { PromiseView } from '../promise/promise-view.ts';
import type { Block, WordRow } from './mail-blocks.ts';
import type { MailAttachment, MailContext, WrittenMail } from './mail-context.ts';
import { lookOf, promiseText } from './promise-text.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';
import { mailtoLink } from './ways-to-send.ts';
import { germanMails } from './words/de-mails.ts';
import { englishMails } from './words/en-mails.ts';
import { frenchMails } from './words/fr-mails.ts';
import type { MailWords, PromiseText, WordMeaning } from './words/mail-words.ts';
import { dutchMails } from './words/nl-mails.ts';

/** What the writers of all mails share: the words of the freelancer's language and their date. */
export interface MailKit {
  readonly words: MailWords;
  readonly language: Language;
  readonly today: IsoDate;
  readonly context: MailContext;
  textOf(view: PromiseView): PromiseText;
}

/** What mails to the freelancer say, per language. */
export const MAIL_WORDS: Record<Language, MailWords> = {
  nl: dutchMails,
  en: englishMails,
  de: germanMails,
  fr: frenchMails,
};

export function mailKit(context: MailContext): MailKit {
  const { language, timeZone } = context.freelancer;
  const words = MAIL_WORDS[language];
  const today = dateAt(context.now, timeZone);
  return { words, language, today, context, textOf: (view) => promiseText(view, language, today, words.someone) };
}

/** "Dinsdag 18 augustus: polsen": what comes next, in a few words. */
export function nextShort({ next }: PromiseText, { colon, touches, noTouch }: MailWords): string {
  return next ? `${next.on}${colon}${touches[next.touch]}` : noTouch;
}

/** The promise at a glance. */
export function promiseCard({ words }: MailKit, { promise }: PromiseView, text: PromiseText): Block & { kind: 'card' } {
  const outcome = promise.outcome === null ? '' : ` – ${words.outcomes[promise.outcome]}`;
  const look = lookOf(promise);
  return {
    kind: 'card',
    look,
    label: look === 'booked' ? words.looks.booked : `${words.looks[look]}${outcome}`,
    title: text.period || words.list.noPeriod,
    lines: [[text.client, text.job].filter(Boolean).join(' · '), text.days].filter(Boolean),
  };
}

/** Reply words as rows; clickable where the reply address is known and the word is one, with nothing to fill in. */
export function wordRows({ context }: MailKit, rows: readonly WordMeaning[]): readonly WordRow[] {
  const to = context.replyTo;
  return rows.map(([word, meaning]) => ({
    word,
    meaning,
    href: to === undefined || /…| \/ /.test(word) ? null : mailtoLink(to, word, word),
  }));
}

/** Both renderings of a mail. */
export function finish(
  { words, language, context }: MailKit,
  subject: string,
  blocks: readonly Block[],
  attachments: readonly MailAttachment[] = [],
): WrittenMail {
  const footer = words.footer(context.trackAddress);
  return {
    subject,
    text: renderText(blocks, footer, words.colon),
    html: renderHtml(subject, blocks, { footer, language, replyTo: context.replyTo ?? null }),
    attachments,
  };
}
