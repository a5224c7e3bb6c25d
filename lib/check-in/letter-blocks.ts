import { composeDraft } from '../mailbox/compose-draft.ts';
import { bareSubject } from '../mailbox/subject-prefix.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import { type Letter, quoteBelow } from './letter.ts';
import type { LetterForPromise } from './letter-for.ts';
import type { Block, Link } from './mail-blocks.ts';
import type { MailAttachment } from './mail-context.ts';
import type { MailKit } from './mail-kit.ts';
import { DATES } from './period-phrase.ts';
import { fullName } from './person-name.ts';
import { gmailThread, waysToSend } from './ways-to-send.ts';
import type { PromiseText } from './words/mail-words.ts';

/** The letter with the ways to send it. `offered`: only if the client hasn't answered yet. */
export function letterBlocks(
  { letter, vouched }: LetterForPromise,
  promise: ClientPromise,
  text: PromiseText,
  kit: MailKit,
  offered: boolean,
): Block[] {
  const { reminder } = kit.words;
  const { address } = promise.client;
  const label = offered ? reminder.letterOffer(text.who) : reminder.letterTo(text.who);
  const sheet: Block = { kind: 'letter', label, subject: reminder.subjectLine(letter.subject), text: letter.text };
  if (address === null) return [sheet, { kind: 'small', text: reminder.copyOnly(text.who) }];
  const thread: Link[] = promise.clientMessageId
    ? [{ label: reminder.findThread, href: gmailThread(promise.clientMessageId) }]
    : [];
  const other: Block[] = vouched
    ? [
        { kind: 'small', text: reminder.otherOpening(openingOf(vouched)) },
        { kind: 'aside', link: { label: reminder.otherOpeningLink, href: waysToSend(vouched, address).mailto } },
      ]
    : [];
  return [
    sheet,
    { kind: 'ways', links: [...sendLinks(letter, address, kit), ...thread] },
    { kind: 'small', text: `${reminder.draft} ${reminder.inThread(text.who)}` },
    ...other,
  ];
}

/** The letter as a draft: in the client's thread where that is known, with their words below. */
export function letterDraft(letter: Letter, promise: ClientPromise, text: PromiseText, kit: MailKit): MailAttachment[] {
  const { freelancer, now } = kit.context;
  const { client, clientMessageId, sentence, language } = promise;
  const quoted =
    sentence && (clientMessageId || promise.subject)
      ? `\n${quoteBelow(sentence, saidOn(promise), fullName(client.name), language)}\n`
      : '';
  const content = composeDraft({
    from: { name: freelancer.name, address: freelancer.address },
    to: client.address === null ? null : { name: fullName(client.name), address: client.address },
    subject: clientMessageId && promise.subject ? `Re: ${bareSubject(promise.subject)}` : letter.subject,
    text: `${letter.text}${quoted}`,
    date: now,
    inReplyTo: clientMessageId,
    references: promise.thread,
  });
  return [{ name: `${kit.words.reminder.draftName(slug(text.who))}.eml`, type: 'message/rfc822', content }];
}

function sendLinks(letter: Letter, address: string, { words }: MailKit): Link[] {
  const ways = waysToSend(letter, address);
  const labels = words.reminder.ways;
  return [
    { label: labels.mailto, href: ways.mailto },
    { label: labels.gmail, href: ways.gmail },
    { label: labels.outlook, href: ways.outlook },
    { label: labels.outlookLive, href: ways.outlookLive },
  ];
}

/** The first sentence after the greeting. */
function openingOf(letter: Letter): string {
  const opening = letter.text.split('\n\n')[1] ?? '';
  // German goes on in lower case after the greeting; by itself it begins a sentence.
  return opening.charAt(0).toUpperCase() + opening.slice(1);
}

function saidOn({ saidOn: at, language }: ClientPromise): string {
  const day = at.slice(0, 10);
  return DATES[language].span(day, day);
}

function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .toLowerCase()
    .slice(0, 40);
  return plain.replace(/^-|-$/g, '') || 'client';
}
