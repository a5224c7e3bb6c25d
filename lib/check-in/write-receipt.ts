import type { MailContent } from '../promise/owed-mail.ts';
import type { PromiseView } from '../promise/promise-view.ts';
import { addressCard } from './address-card.ts';
import { overlap } from './calendar-fills-up.ts';
import { holdOf } from './hold-of.ts';
import { letterBlocks, letterDraft } from './letter-blocks.ts';
import { letterFor } from './letter-for.ts';
import type { Block } from './mail-blocks.ts';
import type { WrittenMail } from './mail-context.ts';
import { finish, type MailKit, promiseCard } from './mail-kit.ts';
import { numberOf } from './numbered-views.ts';
import { periodPhrase } from './period-phrase.ts';
import type { PromiseText } from './words/mail-words.ts';
import { nobody } from './write-refusal.ts';

/** Other promises in the same weeks that are named; more are counted on as read in the list. */
const MAX_OVERLAPS = 4;

/** What was pencilled in, how to correct it, and what comes next. */
export function writeReceipt(about: MailContent & { kind: 'receipt' }, kit: MailKit): WrittenMail {
  const { words, context } = kit;
  const views = inOrderOfTheList(promisesOf(about.promises, kit), kit);
  const first = views[0] ?? context.subject;
  const text = first ? kit.textOf(first) : nobody(words.someone);
  const several = views.length > 1;
  const letter = about.letter && first ? letterFor('check-in', first.promise, [], context) : null;
  const blocks: Block[] = [
    { kind: 'lead', text: words.receipt.lead(text, views.length) },
    ...(several && hasOwnSentences(views) ? [] : quoteOf(first, text, kit)),
    ...views.flatMap((view) => [
      ...(several && hasOwnSentences(views) ? quoteOf(view, kit.textOf(view), kit) : []),
      ...cardWithNext(view, several ? numberOf(view, kit.context) : 0, letter !== null, kit),
    ]),
    ...said(
      about.before && first
        ? words.receipt.updated(text, periodPhrase(about.before, kit.language, kit.today).name, about.by ?? '')
        : '',
    ),
    ...said(about.noteWon ? words.receipt.noteWon : ''),
    ...said(sameJob(about.perhapsSame, text, kit)),
    ...said(overlaps(views, about.perhapsSame, kit)),
    ...(letter && first
      ? [...said(words.receipt.letterNow(text)), ...letterBlocks(letter, first.promise, text, kit, false)]
      : []),
    ...said(correction(views, kit)),
    ...small(about.unread ? words.receipt.unread : ''),
    ...small(about.zone ? words.receipt.zone(about.zone) : ''),
    ...small(about.before ? words.undo : ''),
    ...small(views.some(({ promise }) => promise.period) ? words.receipt.hold : ''),
    ...small(about.first ? words.receipt.first(context.trackAddress) : ''),
  ];
  const attachments = [
    ...holdOf(views, kit),
    ...(letter && first ? letterDraft(letter.letter, first.promise, text, kit) : []),
    ...(about.first
      ? [{ name: 'Pencilled.vcf', type: 'text/vcard; charset=utf-8', content: addressCard(context.trackAddress) }]
      : []),
  ];
  return finish(kit, words.receipt.subject(text, views.length), blocks, attachments);
}

/** How to correct it; of several by two of the numbers that stand above. */
function correction(views: readonly PromiseView[], kit: MailKit): string {
  const [one, other] = views.map((view) => numberOf(view, kit.context));
  const { correct, correctSeveral } = kit.words.receipt;
  return one === undefined || other === undefined ? correct : correctSeveral(one, other);
}

function promisesOf(ids: readonly string[], { context }: MailKit): readonly PromiseView[] {
  const known = [...(context.subject ? [context.subject] : []), ...context.others];
  return ids.flatMap((id) => known.filter(({ promise }) => promise.id === id).slice(0, 1));
}

/** Several are shown by the numbers that a reply names them with. */
function inOrderOfTheList(views: readonly PromiseView[], kit: MailKit): readonly PromiseView[] {
  return [...views].sort((a, b) => numberOf(a, kit.context) - numberOf(b, kit.context));
}

function quoteOf(view: PromiseView | null, text: PromiseText, { words }: MailKit): Block[] {
  const sentence = view?.promise.sentence.trim();
  return sentence ? [{ kind: 'quote', source: words.source(text), text: sentence }] : [];
}

function cardWithNext(view: PromiseView, number: number, letterNow: boolean, kit: MailKit): Block[] {
  const text = kit.textOf(view);
  const card = promiseCard(kit, view, text);
  // Not "1. September", which is a day.
  const numbered = number ? { ...card, title: `${number}) ${card.title}` } : card;
  return [numbered, ...(letterNow && !text.next ? [] : said(kit.words.next(text)))];
}

/** Two jobs, each promised in a sentence of its own: each stands above its own card. */
function hasOwnSentences(views: readonly PromiseView[]): boolean {
  return new Set(views.map(({ promise }) => promise.sentence.trim())).size > 1;
}

function sameJob(id: string | null, text: PromiseText, kit: MailKit): string {
  const other = kit.context.others.find(({ promise }) => promise.id === id);
  if (!other) return '';
  const its = kit.textOf(other);
  return kit.words.receipt.perhapsSame(text.who, [its.job, its.period].filter(Boolean).join(', '));
}

/** What else stands in these weeks; `named` has been named already. */
function overlaps(views: readonly PromiseView[], named: string | null, kit: MailKit): string {
  const ids = new Set([...views.map(({ promise }) => promise.id), named]);
  const beside = kit.context.others
    .filter(({ promise }) => !ids.has(promise.id) && (promise.state !== 'closed' || promise.outcome === 'booked'))
    .filter(({ promise }) =>
      views.some((view) => promise.period && view.promise.period && overlap(promise.period, view.promise.period)),
    );
  if (beside.length === 0) return '';
  return kit.words.receipt.overlap(beside.slice(0, MAX_OVERLAPS).map((view) => rowOf(view, kit)));
}

/** `Studio Noord – jaarverslag (half september)`. */
export function rowOf(view: PromiseView, kit: MailKit): string {
  const text = kit.textOf(view);
  return `${[text.client, text.job].filter(Boolean).join(' – ')}${text.period && ` (${text.period})`}`;
}

function said(text: string): Block[] {
  return text ? [{ kind: 'say', text }] : [];
}

function small(text: string): Block[] {
  return text ? [{ kind: 'small', text }] : [];
}
