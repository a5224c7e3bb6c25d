import { htmlText } from '../mailbox/html-text.ts';
import type { Address, Mail } from '../mailbox/mail.ts';
import { hasForwardPrefix, withoutForwardPrefix, withoutReplyPrefix } from '../mailbox/subject-prefix.ts';
import { whenAsked } from '../period/when-asked.ts';
import { attachedMail } from './attached-mail.ts';
import type { Forwarded } from './forwarded.ts';
import { READER } from './labels.ts';
import { ownName } from './own-name.ts';
import { ownWords } from './own-words.ts';
import { isClient, type People } from './people.ts';
import { quotedLines } from './quoted-line.ts';
import { type QuotedMail, quotedMail } from './quoted-mail.ts';
import { readNote } from './read-note.ts';
import { shownMailbox } from './shown-mailbox.ts';
import { splitHistory } from './split-history.ts';

/** What a freelancer's mail is to us. */
export interface KindOfMail {
  readonly kind: 'forward' | 'bcc' | 'note' | 'reply';
  /** The client's mail, or what a note says of the client; null for a reply. */
  readonly forwarded: Forwarded | null;
}

export interface KindOptions {
  /** The freelancer's own addresses; the From of the mail itself always counts as one. */
  readonly mine: readonly string[];
  /** Our inbound domain. */
  readonly domain: string;
}

/**
 * Tells a forward, an answer to a client that we got a copy of (Bcc, Cc), words of the freelancer's own, and a reply to
 * us. Mail programs use the same block for replies and forwards: only the recipients tell the two apart.
 */
export function kindOfMail(mail: Mail, options: KindOptions): KindOfMail {
  const people = peopleOf(mail, options);
  const clients = [...mail.to, ...mail.cc].filter(({ address }) => isClient(address, people));
  const quoted = quotedIn(mail, people);
  const passedOn = hasForwardPrefix(mail.subject) && !isAmong(quoted, clients);
  if (clients.length > 0 && !(passedOn && (quoted !== null || mail.attached.length > 0))) {
    return { kind: 'bcc', forwarded: answered(mail, quoted, clients, people) };
  }
  const attached = attachedMail(mail, people);
  if (attached !== null) return { kind: 'forward', forwarded: attached };
  const isToUs = isToToken(mail, people) || answersUs(mail, people);
  if (quoted !== null && !isOfUs(quoted)) {
    return { kind: 'forward', forwarded: inline(isToUs ? withoutOurs(mail) : mail, quoted) };
  }
  // Somebody else's words: in a forward without a header block nothing tells them from the freelancer's own.
  const isOthers = hasForwardPrefix(mail.subject) && !answersUs(mail, people);
  if (isToToken(mail, people) && !isOthers) return { kind: 'reply', forwarded: null };
  if (hasForwardPrefix(mail.subject)) return { kind: 'forward', forwarded: headless(mail, people) };
  if (mail.inReplyTo.length > 0 || mail.references.length > 0) return { kind: 'reply', forwarded: null };
  return { kind: 'note', forwarded: readNote(mail, people) };
}

/** The Bat!: "Monday, October 5, 2026, 9:00 AM, you wrote:" in a mail to nobody but us quotes what we wrote. */
function isOfUs({ by, client }: QuotedMail): boolean {
  return by === 'attribution' && client?.address === null && YOU().has(client.name.toLowerCase());
}

const YOU = whenAsked(() => new Set(Object.values(READER).flatMap((words) => words.split('|'))));

function peopleOf(mail: Mail, { mine, domain }: KindOptions): People {
  const own = [...mail.from, ...mail.replyTo.filter(isKinOf(mail.from))].map(({ address }) => address);
  const names = mail.from.flatMap(({ name, address }) => [name, nameOf(address)]);
  return {
    mine: new Set([...own, ...mine].map((address) => address.toLowerCase())),
    names,
    isName: ownName(names),
    domain: domain.toLowerCase(),
    day: mail.date?.slice(0, 10) ?? null,
  };
}

/**
 * Tells the freelancer's other address from a client's: some programs have answers to a forward go to who wrote it. Theirs
 * shares a word with the address or name that they write from.
 */
function isKinOf(from: readonly Address[]): (other: Address) => boolean {
  const known = whenAsked(() => new Set(from.flatMap(kinWords)));
  return (other) => kinWords(other).some((word) => known().has(word));
}

function kinWords({ name, address }: Address): readonly string[] {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return [domain, ...(`${name} ${nameOf(address)}`.toLowerCase().match(/\p{L}{3,}/gu) ?? [])];
}

/** How somebody may sign who shows no name, or that of a company: of `sanne.devries@…` "sanne devries". */
function nameOf(address: string): string {
  return address.slice(0, address.lastIndexOf('@')).replace(/[._+-]+/g, ' ');
}

/** From the plain part, or from the HTML where that shows nobody or no address. */
function quotedIn(mail: Mail, people: People): QuotedMail | null {
  const plain = quotedMail(mail.text, people);
  if (mail.html === null || (plain !== null && plain.client?.address != null)) return plain;
  const rich = quotedMail(htmlText(mail.html), people);
  return rich?.client?.address != null ? rich : (plain ?? rich);
}

function inline(mail: Mail, quoted: QuotedMail): Forwarded {
  const { client, saidOn, body, history, note, older } = quoted;
  const others = older.map((one) => inline(mail, one));
  return {
    how: 'inline',
    client,
    subject: quoted.subject ?? withoutForwardPrefix(mail.subject),
    saidOn,
    body,
    history,
    note,
    messageId: mail.references.at(-1) ?? mail.inReplyTo[0] ?? null,
    references: mail.references,
    ...(others.length > 0 ? { others } : {}),
  };
}

/** The subject and the thread of an answer to us are those of a mail of ours, which the client never saw. */
function withoutOurs(mail: Mail): Mail {
  return { ...mail, subject: '', inReplyTo: [], references: [] };
}

/** The client is the one written to: the one quoted where they are among the recipients, else the first. */
function answered(mail: Mail, quoted: QuotedMail | null, clients: readonly Address[], people: People): Forwarded {
  const [first] = clients;
  const isQuoted = clients.some(isThem(quoted?.client ?? null));
  const recipient = clients.find(isThem(quoted?.client ?? null)) ?? first;
  const name = (isQuoted ? quoted?.client?.name : '') || recipient?.name || '';
  const { newest } = splitHistory(quotedLines(mail.text));
  return {
    how: 'answered',
    client: recipient === undefined ? null : { name, address: recipient.address.toLowerCase() },
    subject: quoted?.subject ?? withoutReplyPrefix(mail.subject),
    saidOn: quoted?.saidOn ?? null,
    body: quoted?.body ?? '',
    history: quoted?.history ?? '',
    note: quoted?.note || ownWords(quotedLines(newest), people),
    messageId: mail.inReplyTo[0] ?? mail.references.at(-1) ?? null,
    references: mail.references,
  };
}

/** A forward without a header: who it is from stands on a line of its own, or the freelancer is asked. */
function headless(mail: Mail, people: People): Forwarded {
  const lines = quotedLines(mail.text);
  const at = lines.findIndex(({ text }) => LONE_SENDER.test(text));
  const client = at < 0 ? null : shownMailbox(lines[at]?.text.replace(LONE_SENDER, '') ?? '');
  const isFound = client?.address != null && isClient(client.address, people);
  return {
    how: 'inline',
    client: isFound ? client : null,
    subject: withoutForwardPrefix(mail.subject),
    saidOn: null,
    body: splitHistory(isFound ? lines.slice(at + 1) : lines).newest,
    history: '',
    note: isFound ? ownWords(lines.slice(0, at), people) : '',
    messageId: mail.references.at(-1) ?? null,
    references: mail.references,
  };
}

/** Tells which recipient was quoted: by the address, or where only a name is shown by that. */
function isThem(shown: Forwarded['client']): (recipient: Address) => boolean {
  const isName = ownName(shown === null || shown.address !== null ? [] : [shown.name]);
  return ({ name, address }) => address.toLowerCase() === shown?.address || isName(name) || isName(nameOf(address));
}

/** All that was left of the header: "Van: Jan Visser <jan@…>". */
const LONE_SENDER = /^[*_]?(?:van|from|von|de|da)[*_]? ?:[*_]?(?=.{0,200}@)/i;

function isAmong(quoted: QuotedMail | null, clients: readonly Address[]): boolean {
  return quoted?.client?.address != null && clients.some(isThem(quoted.client));
}

/** Our mails have ids at our domain in their References. */
function answersUs({ references, inReplyTo }: Mail, { domain }: People): boolean {
  return [...references, ...inReplyTo].some((id) => id.toLowerCase().endsWith(`@${domain}`));
}

/** Answers to our mails come to `r-…@`. */
function isToToken(mail: Mail, { domain }: People): boolean {
  return [...mail.to, ...mail.cc].some(({ address }) => /^r-/i.test(address) && address.endsWith(`@${domain}`));
}
