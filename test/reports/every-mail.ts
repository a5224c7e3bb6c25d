import type { MailContext, WrittenMail } from '../../lib/check-in/mail-context.ts';
import { writeMail } from '../../lib/check-in/write-mail.ts';
import { hasLetter, REFUSALS } from '../../lib/flows/verdict.ts';
import { LANGUAGES, type Language } from '../../lib/period/language.ts';
import type { Period } from '../../lib/period/period.ts';
import { entryChange } from '../../lib/promise/calendar-entry.ts';
import type { EntryChange } from '../../lib/promise/entry.ts';
import type { ClientPromise } from '../../lib/promise/client-promise.ts';
import type { Answer, AnswerTo, MailContent, QuestionAbout } from '../../lib/promise/owed-mail.ts';
import type { PromiseView } from '../../lib/promise/promise-view.ts';
import { freelancer, promise } from '../rooms/check-in/samples.ts';

/** A mail with a name for the gallery. */
export interface NamedMail {
  readonly name: string;
  readonly language: Language;
  readonly about: MailContent;
  readonly mail: WrittenMail;
}

const QUESTIONS: Record<QuestionAbout, true> = {
  period: true,
  client: true,
  over: true,
  'far-ahead': true,
  'two-commands': true,
  'unclear-command': true,
  'snooze-too-far': true,
  'until-when': true,
  'which-promise': true,
  'stop-what': true,
  'forget-me': true,
  'forget-client': true,
  'not-right': true,
  'going-ahead': true,
  'went-ahead': true,
  'link-address': true,
};
const ANSWERS: Record<AnswerTo, true> = {
  done: true,
  sent: true,
  booked: true,
  'booked-as-it-was': true,
  moved: true,
  'still-booked': true,
  no: true,
  later: true,
  snooze: true,
  drop: true,
  yes: true,
  'not-yet': true,
  same: true,
  undo: true,
  'nothing-to-undo': true,
  client: true,
  job: true,
  register: true,
  settings: true,
  list: true,
  help: true,
  stop: true,
  start: true,
  export: true,
  forget: true,
  link: true,
  linked: true,
  unlink: true,
  undecided: true,
  'decides-later': true,
  postponed: true,
  'already-known': true,
  'already-closed': true,
};
const OF_FREELANCER = new Set<string>(['settings', 'list', 'help', 'stop', 'start', 'export', 'forget', 'link', 'linked', 'unlink']);

/** A client of each language, with words of their own. */
const CLIENTS: Record<Language, Partial<ClientPromise>> = {
  nl: {},
  en: {
    client: { name: 'Helen Okafor', address: 'helen@okafor.example' },
    greetingName: 'Helen',
    job: 'new logo',
    subject: 'New logo',
    sentence: 'In September we will have work for you: a new logo.',
  },
  de: {
    client: { name: 'Katrin Schäfer', address: 'katrin@schaefer.example' },
    greetingName: 'Katrin',
    job: 'Relaunch der Website',
    subject: 'Website',
    sentence: 'Im September haben wir Arbeit für Sie: den Relaunch unserer Website.',
    register: 'formal',
  },
  fr: {
    client: { name: 'Amélie Roux', address: 'amelie@roux.example' },
    greetingName: 'Amélie',
    job: 'nouvelle identité visuelle',
    subject: 'Identité visuelle',
    sentence: 'En septembre, nous aurons du travail pour vous : une nouvelle identité visuelle.',
    register: 'formal',
  },
};
const REPORT: Record<Language, string> = { nl: 'jaarverslag', en: 'annual report', de: 'Jahresbericht', fr: 'rapport annuel' };
/** What a reply or a later mail said that is told back. */
const SAID: Record<Language, Partial<Record<QuestionAbout, string>>> = {
  nl: { 'two-commands': 'klaar, wordt november', 'unclear-command': 'bel me even', 'going-ahead': 'Ja, de huisstijl gaat gewoon door' },
  en: { 'two-commands': 'done, later November', 'unclear-command': 'call me', 'going-ahead': 'Yes, the logo is going ahead' },
  de: { 'two-commands': 'erledigt, wird November', 'unclear-command': 'ruf mich an', 'going-ahead': 'Ja, das klappt mit der Website' },
  fr: { 'two-commands': 'fait, plutôt novembre', 'unclear-command': 'appelle-moi', 'going-ahead': 'Oui, ça se fait' },
};
const SOON: Record<Language, string> = { nl: 'begin oktober', en: 'in early October', de: 'Anfang Oktober', fr: 'début octobre' };
const MONTH: Record<Language, string> = { nl: 'in september', en: 'in September', de: 'im September', fr: 'en septembre' };

/** Every kind of mail in every language. */
export function everyMail(): readonly NamedMail[] {
  return LANGUAGES.flatMap((language) => mailsIn(language));
}

function mailsIn(language: Language): readonly NamedMail[] {
  const one = (name: string, about: MailContent, context: MailContext): NamedMail => ({ name, language, about, mail: writeMail(about, context) });
  const waiting = viewOf(language, {}, { touch: 'check-in', on: '2026-08-18' });
  const unclear = viewOf(language, { state: 'unclear', period: null }, null);
  const june = contextOf(language, '2026-06-10T09:20:01.000Z');
  const august = contextOf(language, '2026-08-18T07:03:00.000Z');
  const autumn = contextOf(language, '2026-09-11T07:03:00.000Z');
  const asked = viewOf(language, { state: 'asked', gone: [goneOf('check-in', '2026-08-18T07:03:00.000Z')] }, { touch: 'nudge', on: '2026-08-25' });
  const nudged = viewOf(language, { state: 'asked', gone: [...asked.promise.gone, goneOf('nudge', '2026-08-25T07:03:00.000Z')] }, { touch: 'release', on: '2026-09-11' });
  const released = viewOf(language, { state: 'asked', gone: [...nudged.promise.gone, goneOf('release', '2026-09-11T07:03:00.000Z')] }, null);
  const second = viewOf(language, { id: 'p5', job: null, subject: '', period: part('2026-09-21', '2026-10-01') }, { touch: 'check-in', on: '2026-09-10' });
  const receipt = { kind: 'receipt', promises: ['p1'], perhapsSame: null, letter: false, noteWon: false, first: false, before: null } as const;
  const reminder = { kind: 'reminder', together: [], late: false } as const;
  return [
    one('receipt', receipt, june({ subject: waiting })),
    one('receipt, first', { ...receipt, first: true, zone: 'Europe/London' }, june({ subject: waiting, others: [] })),
    one('receipt, a part unread', { ...receipt, unread: true }, june({ subject: waiting, others: [] })),
    one('receipt, two jobs', { ...receipt, promises: ['p1', 'p5'] }, june({ subject: waiting, others: [second] })),
    one('receipt, all said', { ...receipt, perhapsSame: 'p2', noteWon: true, before: part('2026-10-11', '2026-10-21') }, june({ subject: waiting })),
    one('receipt with letter', { ...receipt, letter: true }, contextOf(language, '2026-08-31T09:00:00.000Z')({ subject: viewOf(language, {}, { touch: 'release', on: '2026-09-11' }) })),
    one('reminder: check-in', { ...reminder, touch: 'check-in' }, august({ subject: asked })),
    one('reminder: check-in, late, together', { ...reminder, touch: 'check-in', together: ['p5'], late: true }, august({ subject: asked, others: [second] })),
    one('reminder: check-in, no address', { ...reminder, touch: 'check-in' }, august({ subject: viewOf(language, { client: { name: 'Jo', address: null } }, null), others: [] })),
    one('reminder: nudge', { ...reminder, touch: 'nudge' }, august({ subject: nudged })),
    one('reminder: release', { ...reminder, touch: 'release' }, autumn({ subject: released })),
    one('reminder: ask', { ...reminder, touch: 'ask' }, autumn({ subject: released })),
    ...keysOf(QUESTIONS).map((about) =>
      one(`question: ${about}`, questionOf(about, language), june({ subject: about === 'period' || about === 'client' ? unclear : about === 'which-promise' || about === 'forget-me' || about === 'forget-client' || about === 'link-address' ? null : waiting })),
    ),
    ...keysOf(ANSWERS).map((to) => {
      const subject = OF_FREELANCER.has(to) ? null : answered(to, language, asked);
      return one(`answer: ${to}`, { kind: 'answer', ...answerOf(to, language), ...entryFor(subject) }, august({ subject }));
    }),
    one('list, empty', { kind: 'answer', to: 'list' }, june({ subject: null, others: [] })),
    one('overview', { kind: 'overview', month: '2026-09' }, contextOf(language, '2026-09-01T07:00:00.000Z')({ subject: null })),
    ...keysOf(REFUSALS).filter(hasLetter).map((code) => one(`refusal: ${code}`, { kind: 'refusal', code, words: code === 'too-many-addresses' ? 'sanne@werk.example, s.devries@school.example' : '' }, june({ subject: null }))),
    one('refusal: too-large, with its size', { kind: 'refusal', code: 'too-large', words: '31' }, june({ subject: null })),
    one('confirmation', { kind: 'confirmation' }, june({ subject: null, others: [] })),
    one('notice: paused', { kind: 'notice', about: 'paused', words: 'bounce' }, june({ subject: null })),
  ];
}

/** What goes along for the calendar, which holds what stood before. */
function entryFor(view: PromiseView | null): { readonly entry?: EntryChange } {
  const before = view?.promise.history.at(-1);
  if (!view || !before?.period) return {};
  const { from, to, bound } = before.period;
  const entry = entryChange({ ...view.promise, entry: { from, to, bound, isBooked: before.outcome === 'booked' } }, '2026-08-18');
  return entry ? { entry } : {};
}

function answerOf(to: AnswerTo, language: Language): Answer {
  switch (to) {
    case 'undo':
      return { to, outcome: null, words: '' };
    case 'settings':
      return { to, setting: 'zone' };
    case 'forget':
      return { to, words: 'Jan Visser' };
    case 'link':
    case 'linked':
    case 'unlink':
      return { to, words: 'sanne@werk.example' };
    case 'booked-as-it-was':
    case 'decides-later':
      return { to, words: SOON[language] };
    default:
      return { to };
  }
}

/** Contexts of a language at a moment. */
export function contextOf(language: Language, now: string) {
  return (changes: Partial<MailContext>): MailContext => ({
    freelancer: freelancer({ language, timeZone: 'Europe/Brussels' }),
    subject: null,
    others: others(language),
    now,
    domain: 'in.example.com',
    trackAddress: 'track@in.example.com',
    replyTo: 'r-abcdefgh-ijklmnop@in.example.com',
    ...changes,
  });
}

/** A promise of a client of the language. */
export function viewOf(language: Language, changes: Partial<ClientPromise>, next: PromiseView['next']): PromiseView {
  const period: Period = { from: '2026-09-01', to: '2026-10-01', grain: 'month', bound: 'in', words: MONTH[language] };
  return { promise: promise({ language, period, ...CLIENTS[language], ...changes }), checkInOn: '2026-08-18', next };
}

function others(language: Language): readonly PromiseView[] {
  return [
    viewOf(language, { id: 'p2', state: 'asked', job: null, subject: '', period: part('2026-09-21', '2026-10-01') }, { touch: 'nudge', on: '2026-09-14' }),
    viewOf(language, { id: 'p3', state: 'waiting', client: { name: 'Studio Noord', address: 'info@noord.example' }, greetingName: '', job: REPORT[language], period: { ...part('2026-10-01', '2027-01-01'), grain: 'quarter', words: 'Q4' } }, { touch: 'check-in', on: '2026-09-10' }),
    viewOf(language, { id: 'p4', state: 'closed', outcome: 'silent', client: { name: 'Zwart & Zn.', address: null }, greetingName: '', job: null, subject: '', gone: [goneOf('close', '2026-08-07T07:00:00.000Z')] }, null),
  ];
}

function answered(to: AnswerTo, language: Language, asked: PromiseView): PromiseView {
  const closed = (outcome: ClientPromise['outcome']): PromiseView => ({ ...asked, next: null, promise: { ...asked.promise, state: 'closed', outcome, history: [asked.promise] } });
  switch (to) {
    case 'done':
    case 'already-closed':
      return closed('done');
    case 'booked':
    case 'booked-as-it-was':
    case 'still-booked':
      return closed('booked');
    case 'moved': {
      const period: Period = { from: '2026-10-05', to: '2026-10-24', grain: 'range', bound: 'in', words: '' };
      const { promise: booked } = closed('booked');
      return { ...asked, next: null, promise: { ...booked, period, history: [booked] } };
    }
    case 'no':
      return closed('no');
    case 'drop':
      return closed('dropped');
    case 'later':
      return viewOf(language, { period: { from: '2026-11-01', to: '2026-12-01', grain: 'month', bound: 'in', words: 'november' }, gone: asked.promise.gone, history: [asked.promise] }, { touch: 'check-in', on: '2026-10-16' });
    case 'postponed':
      return { ...asked, next: { touch: 'release', on: '2026-09-11' } };
    default:
      return asked;
  }
}

function questionOf(about: QuestionAbout, language: Language): MailContent {
  const candidates = about === 'period' ? [part('2026-09-21', '2026-10-01'), part('2026-10-01', '2026-10-11')] : [];
  const words = about === 'link-address' ? 'sanne@werk.example' : about === 'forget-client' ? 'Jan Visser' : SAID[language][about];
  return { kind: 'question', about, candidates, ...(words === undefined ? {} : { words }), ...(about === 'two-commands' ? { understood: ['done', 'later'] } : {}) };
}

function part(from: string, to: string): Period {
  return { from, to, grain: 'part-of-month', bound: 'in', words: '' };
}

function goneOf(touch: ClientPromise['gone'][number]['touch'], at: string): ClientPromise['gone'][number] {
  return { touch, from: '2026-09-01', to: '2026-10-01', at, letter: true, sharedWith: null };
}

function keysOf<K extends string>(record: Record<K, unknown>): readonly K[] {
  return Object.keys(record) as K[];
}
