import { addDays } from '../period/calendar.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import type { EntryChange } from '../promise/entry.ts';
import type { Answer, MailContent } from '../promise/owed-mail.ts';
import type { PromiseView } from '../promise/promise-view.ts';
import type { Setting } from '../promise/setting.ts';
import { isTouch } from '../promise/touch.ts';
import { exportData } from './export-data.ts';
import { cancelOf, holdOf } from './hold-of.ts';
import { letterBlocks, letterDraft } from './letter-blocks.ts';
import { letterFor } from './letter-for.ts';
import type { Block } from './mail-blocks.ts';
import type { MailAttachment, WrittenMail } from './mail-context.ts';
import { finish, type MailKit, promiseCard, wordRows } from './mail-kit.ts';
import { allViews } from './numbered-views.ts';
import { DATES, periodPhrase } from './period-phrase.ts';
import { tameView } from './tame-context.ts';
import { CALLED } from './words/forms-of-address.ts';
import { writeList } from './write-list.ts';
import { nobody } from './write-refusal.ts';

/** What was understood, what happens next, and how to take it back. */
export function writeAnswer(about: MailContent & { readonly kind: 'answer' }, kit: MailKit): WrittenMail {
  if (about.to === 'list') return writeList(kit, null);
  if (about.to === 'help') return writeHelp(kit);
  const { words, context } = kit;
  const view = context.subject;
  const text = view ? kit.textOf(view) : nobody(words.someone);
  const told = words.answer[about.to](text, detailOf(about, kit));
  const lead = about.to === 'settings' ? words.settings[about.setting](settingValue(about.setting, kit)) : told.lead;
  const kind = about.to === 'undecided' ? 'decision' : about.to === 'postponed' ? 'postponed' : null;
  const letter = kind && view ? letterFor(kind, view.promise, [], context) : null;
  const entry = view ? entryFor(view, about, kit) : [];
  const blocks: Block[] = [
    { kind: 'lead', text: lead },
    ...(view ? [promiseCard(kit, view, text)] : []),
    ...(letter && view ? letterBlocks(letter, view.promise, text, kit, false) : []),
    // Of nobody's job nothing comes next.
    ...((about.to === 'not-yet' && !view ? null : told.say) ?? []).map((say): Block => ({ kind: 'say', text: say })),
    ...(about.entry && entry.length > 0 ? [{ kind: 'small', text: toldOf(about.entry, kit) } as const] : []),
    ...(view && CAN_UNDO.has(about.to) && !about.unchanged ? [{ kind: 'small', text: words.undo } as const] : []),
  ];
  const attachments = [
    ...entry,
    ...(letter && view ? letterDraft(letter.letter, view.promise, text, kit) : []),
    ...(about.to === 'export' ? exported(kit) : []),
  ];
  return finish(kit, view ? threadSubject(view, kit) : told.subject, blocks, attachments);
}

/** What an answer names besides its promise; `''` for nothing. */
function detailOf(about: Answer, kit: MailKit): string {
  const { subject } = kit.context;
  // In the client's own language.
  if (about.to === 'register') return subject ? CALLED[subject.promise.language][subject.promise.register] : '';
  if (about.to === 'undo') return takenBack(about, kit);
  // Where letters go.
  if (about.to === 'client') return subject?.promise.client.address ?? '';
  if (about.to === 'booked' || about.to === 'moved') return pencilledBefore(kit);
  return 'words' in about ? about.words.trim() : '';
}

/** What undo took back, and what holds again. */
function takenBack({ outcome, words: said, of }: Extract<Answer, { readonly to: 'undo' }>, kit: MailKit): string {
  const { words, context } = kit;
  const before = outcome === null ? said.trim() : words.outcomes[outcome];
  if (before === '' || context.subject === null) return '';
  const text = kit.textOf(context.subject);
  const now = of === 'client' && context.subject.promise.client.name === '' ? '' : of ? text[of] : '';
  return words.takenBack(before, now);
}

/** When it was pencilled in, where it is booked for another time; `''` where it isn't. */
function pencilledBefore({ context: { subject }, language, today }: MailKit): string {
  const [before, period] = [subject?.promise.history.at(-1)?.period, subject?.promise.period];
  if (!before || !period || (before.from === period.from && before.to === period.to)) return '';
  return periodPhrase(before, language, today).name;
}

/** The entry for the calendar, or what takes it out. */
function entryFor(view: PromiseView, about: MailContent & { readonly kind: 'answer' }, kit: MailKit): MailAttachment[] {
  const { entry } = about;
  if (!entry) return [];
  return entry.does === 'ends' ? cancelOf(view, entry, kit) : holdOf([view], kit);
}

function toldOf({ does, isBooked }: EntryChange, { words: { receipt } }: MailKit): string {
  if (does === 'ends') return receipt.holdCancelled;
  if (!isBooked) return receipt.hold;
  return does === 'begins' ? receipt.holdBooked : `${receipt.holdBooked} ${receipt.holdReplaces}`;
}

/** Answers that tell of a change which `undo` takes back. */
const CAN_UNDO: ReadonlySet<string> = new Set([
  'done',
  'sent',
  'booked',
  'booked-as-it-was',
  'moved',
  'no',
  'later',
  'snooze',
  'drop',
  'yes',
  'same',
  'postponed',
  'undecided',
  'decides-later',
  'client',
  'job',
  'register',
]);

/** The subject of the mail that was answered, so that mail programs show the answer in its thread. */
function threadSubject(view: PromiseView, kit: MailKit): string {
  const before = tameView({ ...view, promise: beforeLastChange(view.promise) });
  const text = kit.textOf(before);
  // One that was passed over was never seen.
  const touch = view.promise.gone
    .filter((gone) => gone.letter || gone.touch === 'ask')
    .map((gone) => gone.touch)
    .findLast(isTouch);
  // Where no period was known it was asked for, whatever went before.
  if (before.promise.period === null) return `Re: ${kit.words.question.period(text, '').subject}`;
  return `Re: ${touch ? kit.words.reminder[touch].subject(text) : kit.words.receipt.subject(text, 1)}`;
}

/** Period, client and job as they stood in the mail that was answered. */
function beforeLastChange(promise: ClientPromise): ClientPromise {
  const before = promise.history.at(-1);
  return before === undefined ? promise : { ...promise, ...before };
}

function writeHelp(kit: MailKit): WrittenMail {
  const { help } = kit.words;
  return finish(kit, help.subject, [
    { kind: 'lead', text: help.lead },
    ...help.how.map((text): Block => ({ kind: 'say', text })),
    { kind: 'words', lead: help.wordsLead, rows: wordRows(kit, help.words) },
    {
      kind: 'words',
      lead: help.settingsLead,
      rows: wordRows(kit, help.settings).map((row) => ({ ...row, href: null })),
    },
  ]);
}

function settingValue(setting: Setting, { context: { freelancer }, language, words }: MailKit): string {
  switch (setting) {
    case 'zone':
      return freelancer.timeZone;
    case 'country':
      return new Intl.DisplayNames(language, { type: 'region' }).of(freelancer.country) ?? freelancer.country;
    case 'language':
      return new Intl.DisplayNames(language, { type: 'language' }).of(freelancer.language) ?? freelancer.language;
    case 'days off':
      return (
        freelancer.daysOff.map(({ from, to }) => DATES[language].span(from, addDays(to, -1))).join(', ') ||
        words.settingWords.none
      );
    case 'name':
      return freelancer.name || words.settingWords.none;
    case 'signature':
      return freelancer.signature || words.settingWords.none;
    case 'overview':
      return freelancer.overview ? words.settingWords.on : words.settingWords.off;
  }
}

function exported({ context }: MailKit): WrittenMail['attachments'] {
  const { json, csv } = exportData(
    context.freelancer,
    allViews(context).map(({ promise }) => promise),
  );
  return [
    { name: 'pencilled.json', type: 'application/json; charset=utf-8', content: json },
    { name: 'pencilled.csv', type: 'text/csv; charset=utf-8', content: csv },
  ];
}
