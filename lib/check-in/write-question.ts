import type { MailContent } from '../promise/owed-mail.ts';
import type { PromiseView } from '../promise/promise-view.ts';
import type { Block } from './mail-blocks.ts';
import type { WrittenMail } from './mail-context.ts';
import { type MailKit, promiseCard, wordRows } from './mail-kit.ts';
import { numberedViews } from './numbered-views.ts';
import { periodPhrase } from './period-phrase.ts';
import { periodDays } from './promise-text.ts';
import { EXPLAINED, type WordMeaning } from './words/mail-words.ts';
import { rowOf } from './write-receipt.ts';
import { nobody } from './write-refusal.ts';
import { writeTold } from './write-told.ts';

/** Where a subject would name somebody. */
const NOBODY = /[\s–]*$/;

/** More candidates than this are no help. */
const MAX_CANDIDATES = 4;

/** What Pencilled asks where it would have to guess. */
export function writeQuestion(about: MailContent & { kind: 'question' }, kit: MailKit): WrittenMail {
  const { words, context } = kit;
  const view = context.subject ?? askedAbout(about, kit);
  // What is over is the period that was said, which is pencilled in nowhere.
  const over = about.about === 'over' ? about.candidates[0] : undefined;
  const shown = view ? kit.textOf(view) : nobody(words.someone);
  const said = over && {
    period: periodPhrase(over, kit.language, kit.today).name,
    days: periodDays(over, kit.language),
  };
  const text = { ...shown, ...said };
  const told = words.question[about.about](text, (about.words ?? '').trim());
  const sentence = view?.promise.sentence.trim();
  const between: Block[] = [
    ...(sentence ? [{ kind: 'quote', source: words.source(text), text: sentence } as const] : []),
    ...(view?.promise.period ? [promiseCard(kit, view, text)] : []),
  ];
  const unread: Block[] = about.unread ? [{ kind: 'small', text: words.receipt.unread }] : [];
  const zone: Block[] = about.zone ? [{ kind: 'small', text: words.receipt.zone(about.zone) }] : [];
  // A question that is about no promise leaves the client out of its subject.
  const subject = view ? told.subject : words.question[about.about](nobody(''), '').subject.replace(NOBODY, '');
  return writeTold({ ...told, subject }, kit, between, [
    ...helpFor(about, kit),
    ...(over ? [] : candidates(about, kit)),
    ...unread,
    ...zone,
  ]);
}

/** "Stop this job or all mail?" is asked of the freelancer, and is about a job. */
function askedAbout({ about }: MailContent & { kind: 'question' }, { context }: MailKit): PromiseView | null {
  const { question } = context.freelancer;
  if (about !== 'stop-what' || question?.about !== 'stop-what') return null;
  return context.others.find(({ promise }) => promise.id === question.promise) ?? null;
}

function candidates(about: MailContent & { kind: 'question' }, kit: MailKit): Block[] {
  const stands = kit.context.subject?.promise.period;
  // What is pencilled in already stands above.
  const others = about.candidates.filter(({ from, to }) => from !== stands?.from || to !== stands.to);
  if (others.length === 0) return [];
  const rows = others.slice(0, MAX_CANDIDATES).map((period) => {
    const { name } = periodPhrase(period, kit.language, kit.today);
    return [name, periodDays(period, kit.language)] as const;
  });
  const view = kit.context.subject;
  const text = view ? kit.textOf(view) : nobody(kit.words.someone);
  return [{ kind: 'words', lead: kit.words.candidates(text), rows: wordRows(kit, rows) }];
}

/** The words that work, or the jobs to choose from. */
function helpFor({ about, understood = [] }: MailContent & { kind: 'question' }, kit: MailKit): Block[] {
  const { context } = kit;
  if (about === 'unclear-command' || about === 'two-commands') {
    return [{ kind: 'words', lead: '', rows: wordRows(kit, wordsThatWork(understood, kit)) }];
  }
  if (about === 'went-ahead' && context.subject) {
    const { ask } = kit.words.reminder.words;
    return [{ kind: 'words', lead: '', rows: wordRows(kit, ask(kit.textOf(context.subject))) }];
  }
  if (about !== 'which-promise') return [];
  return [
    {
      kind: 'say',
      text: numberedViews(context)
        .map(({ number, view }) => `${number}. ${rowOf(view, kit)}`)
        .join('\n'),
    },
  ];
}

/** Of the two that were said just these; of what may be about no job every word; else those about a job. */
function wordsThatWork(understood: readonly string[], { words, context }: MailKit): readonly WordMeaning[] {
  const all = words.help.words;
  const rows = [...EXPLAINED, 'undo'];
  if (understood.length > 1) {
    const said = all.filter((_, row) =>
      understood.some((command) => (command === 'off' ? 'no' : command) === rows[row]),
    );
    if (said.length === understood.length) return said;
  }
  const { subject } = context;
  if (subject === null) return all;
  return all.filter((_, row) => row < EXPLAINED.length && mayBeSaid(EXPLAINED[row] ?? '', subject));
}

/** Of what is booked or has no period no note goes out, and nothing is put off. */
function mayBeSaid(command: string, { promise: { outcome, period } }: PromiseView): boolean {
  if (command === 'booked') return outcome !== 'booked';
  return (outcome !== 'booked' && period !== null) || !IS_OF_A_REMINDER.has(command);
}

const IS_OF_A_REMINDER: ReadonlySet<string> = new Set(['sent', 'snooze']);
