import type { MailContent } from '../promise/owed-mail.ts';
import type { Block } from './mail-blocks.ts';
import type { WrittenMail } from './mail-context.ts';
import { type MailKit, promiseCard, wordRows } from './mail-kit.ts';
import type { PromiseText } from './words/mail-words.ts';
import { writeTold } from './write-told.ts';

/** Why something didn't happen, and what works instead. */
export function writeRefusal(about: MailContent & { kind: 'refusal' }, kit: MailKit): WrittenMail {
  const { context, words } = kit;
  const view = context.subject;
  const text = view ? kit.textOf(view) : nobody(words.someone);
  const told = words.refusal[about.code](text, about.words.trim(), context.trackAddress);
  const card: Block[] = view?.promise.period ? [promiseCard(kit, view, text)] : [];
  // How each setting is written is the next step after one that wasn't understood.
  const examples: Block[] =
    about.code === 'unknown-setting' || about.code === 'unknown-zone'
      ? [{ kind: 'words', lead: '', rows: wordRows(kit, words.help.settings).map((row) => ({ ...row, href: null })) }]
      : [];
  return writeTold(told, kit, card, examples);
}

/** Where a mail belongs to no promise. */
export function nobody(someone: string): PromiseText {
  return {
    who: someone,
    client: someone,
    job: '',
    foreign: false,
    period: '',
    at: '',
    days: '',
    isOver: false,
    saidOn: '',
    later: '',
    next: null,
  };
}
