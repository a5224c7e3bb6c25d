import type { Address, Mail } from '../mailbox/mail.ts';
import { isNoReply } from '../mailbox/no-reply.ts';
import { withoutFormFrame } from './form-mail.ts';
import type { Forwarded } from './forwarded.ts';
import { ownWords } from './own-words.ts';
import { isClient, type People } from './people.ts';
import { quotedLines } from './quoted-line.ts';
import { quotedMail } from './quoted-mail.ts';
import { behindProgram, isProgram } from './sent-through.ts';
import { splitHistory } from './split-history.ts';
import { writtenAt } from './written-at.ts';

/**
 * The client's mail among the mails attached: its own headers are exact. Of several the newest that the freelancer didn't
 * write, the others as its history; where the freelancer wrote it, what they quote in it, else the one they wrote to.
 */
export function attachedMail(mail: Mail, people: People): Forwarded | null {
  const [own] = mail.attached;
  if (own === undefined) return null;
  const theirs = mail.attached.filter(({ from }) => from.every(({ address }) => isClient(address, people)));
  const [newest, ...older] = theirs.toSorted((a, b) => timeOf(b) - timeOf(a));
  const note = ownWords(quotedLines(splitHistory(quotedLines(mail.text)).newest), people);
  if (newest !== undefined) {
    const others = older.map((one) => ({ ...exact(one, theirs), note }));
    const found = { ...exact(newest, theirs), note, ...(others.length > 0 ? { others } : {}) };
    const passedOn = found.body === '' && newest.from.some(isProgram) ? inside(newest, people, note) : null;
    if (passedOn !== null) return { ...passedOn, body: withoutFormFrame(passedOn.body) };
    return behindProgram(found, people);
  }
  const sent = { ...exact(own, []), note };
  const filled = behindProgram(sent, people);
  return filled.client === sent.client ? inside(own, people, note) : filled;
}

function exact(newest: Mail, all: readonly Mail[]): Omit<Forwarded, 'note'> {
  const { newest: body, history } = splitHistory(quotedLines(newest.text));
  const [from] = writersOf(newest);
  const others = all.filter((other) => other !== newest).map(({ text }) => text);
  return {
    how: 'attached',
    client: from === undefined ? null : { name: from.name, address: from.address.toLowerCase() },
    subject: newest.subject,
    saidOn: writtenAt(newest),
    body,
    history: [history, ...others].filter((text) => text !== '').join('\n\n'),
    messageId: newest.messageId,
    references: newest.references,
  };
}

/** Who is to be answered where a program sent it for them, else its sender. */
function writersOf({ from, replyTo }: Mail): readonly Address[] {
  const isAnswerable = replyTo.length > 0 && replyTo.every(({ address }) => !isNoReply(address));
  return isAnswerable && from.some(isProgram) ? replyTo : from;
}

/** An attached mail of the freelancer's own: a forward of a forward, or their answer to the client; or a program's that passes one on. */
function inside(own: Mail, people: People, note: string): Forwarded | null {
  const deeper = attachedMail(own, people);
  if (deeper !== null) return { ...deeper, note: note || deeper.note };
  const quoted = quotedMail(own.text, people);
  const to = own.to.find(({ address }) => isClient(address, people));
  const client = quoted?.client ?? (to === undefined ? null : { name: to.name, address: to.address.toLowerCase() });
  if (client === null) return null;
  return {
    how: 'attached',
    client,
    subject: quoted?.subject ?? own.subject,
    saidOn: quoted?.saidOn ?? writtenAt(own),
    body: quoted?.body ?? splitHistory(quotedLines(own.text)).newest,
    history: quoted?.history ?? '',
    note: note || (quoted?.note ?? ''),
    messageId: quoted === null ? own.messageId : (own.inReplyTo[0] ?? null),
    references: own.references,
  };
}

function timeOf({ date }: Mail): number {
  return date === null ? 0 : Date.parse(date);
}
