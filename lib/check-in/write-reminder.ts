import { addDays } from '../period/calendar.ts';
import type { MailContent } from '../promise/owed-mail.ts';
import { workBegins } from '../promise/plan.ts';
import type { PromiseView } from '../promise/promise-view.ts';
import type { Touch } from '../promise/touch.ts';
import { letterBlocks, letterDraft } from './letter-blocks.ts';
import { letterFor } from './letter-for.ts';
import type { Block } from './mail-blocks.ts';
import type { WrittenMail } from './mail-context.ts';
import { finish, type MailKit, promiseCard, wordRows } from './mail-kit.ts';
import type { PromiseText, WordMeaning } from './words/mail-words.ts';
import { rowOf } from './write-receipt.ts';
import { nobody } from './write-refusal.ts';

/** Who promised what, the letter, how to send it, and the words to reply with. Nudge and release first ask for an answer. */
export function writeReminder(about: MailContent & { kind: 'reminder' }, kit: MailKit): WrittenMail {
  const { words, context } = kit;
  const view = context.subject;
  const text = view ? kit.textOf(view) : nobody(words.someone);
  const own = words.reminder[about.touch];
  const together = context.others.filter(({ promise }) => about.together.includes(promise.id));
  const letter =
    about.touch === 'ask' || !view
      ? null
      : letterFor(
          about.touch,
          view.promise,
          together.map(({ promise }) => promise),
          context,
        );
  const asksFirst = about.touch !== 'check-in';
  const replies: Block = {
    kind: 'words',
    lead: asksFirst ? '' : words.reminder.wordsLead(text),
    rows: wordRows(kit, offered(about.touch, text, kit)),
  };
  const blocks: Block[] = [
    { kind: 'lead', text: own.lead(text) },
    // The reminder itself is what makes it asked: on its own card that would be news of the past.
    ...(view ? [{ ...promiseCard(kit, view, text), label: words.looks.pencilled }] : []),
    ...(about.late ? [{ kind: 'small', text: words.reminder.late } as const] : []),
    ...sentence(view, kit),
    ...(asksFirst ? [replies] : []),
    ...(together.length > 0
      ? [{ kind: 'say', text: words.reminder.together(together.map((one) => rowOf(one, kit))) } as const]
      : []),
    ...(letter && view ? letterBlocks(letter, view.promise, text, kit, asksFirst) : []),
    ...(asksFirst ? [] : [replies]),
  ];
  const attachments = letter && view ? letterDraft(letter.letter, view.promise, text, kit) : [];
  return finish(kit, own.subject(text), blocks, attachments);
}

/** After how many days the words with a number are to remind again, in every language. */
export const WAITS: Partial<Record<Touch, number>> = { 'check-in': 7, nudge: 3 };

/** The words to reply with: to be reminded later only after a time that lies before the beginning, a shorter one where one fits. */
function offered(touch: Touch, text: PromiseText, { words, today, context }: MailKit): readonly WordMeaning[] {
  const promise = context.subject?.promise;
  const begins = promise?.period && workBegins(promise, promise.period, context.freelancer.country);
  const fits = (days = 0) => !begins || addDays(today, days) < begins;
  const waits = ([word]: WordMeaning) => /\d/.test(word);
  const { [touch]: own, nudge } = words.reminder.words;
  const instead = fits(WAITS.nudge) ? nudge(text).filter(waits) : [];
  return own(text).flatMap((row) => (waits(row) && !fits(WAITS[touch]) ? instead : [row]));
}

function sentence(view: PromiseView | null, kit: MailKit): Block[] {
  const text = view?.promise.sentence.trim();
  return view && text ? [{ kind: 'quote', source: kit.words.source(kit.textOf(view)), text }] : [];
}
