import type { IsoDate } from '../../../../lib/period/calendar.ts';
import { dateAt } from '../../../../lib/period/wall-time.ts';
import { byId, element, replaceContent } from './element.ts';
import { type MonthLine, monthLine, placeOn } from './month-line.ts';
import type { PageState, PromiseRow } from './page-state.ts';
import type { PageWord } from './page-words.ts';
import { hideOnEscape, promiseDetails, sentence } from './promise-details.ts';
import { sayDate, sayMonth, sayWeekday } from './say-time.ts';
import { pageLanguage, say } from './speak.ts';

let closedShown = false;
let allShown = false;

/** So many rows leave the inbox in sight. */
const FIRST_ROWS = 8;

/** The promises as bars on a line of months, the soonest first; what is over is folded away, and what is far off where it is much. */
export function showPromises(state: PageState): void {
  const today = dateAt(state.now, state.timeZone);
  const open = state.promises.filter((promise) => stillStands(promise, today)).sort(bySoonest);
  const closed = state.promises.filter((promise) => !stillStands(promise, today)).sort(bySoonest);
  const container = byId('promises');
  container.removeAttribute('aria-busy');
  if (state.promises.length === 0) {
    replaceContent(container, element('p', { className: 'empty' }, say('promisesNone')));
    return;
  }
  const first = allShown ? open : open.slice(0, FIRST_ROWS);
  const shown = closedShown || open.length === 0 ? [...first, ...closed] : first;
  const again = (): void => showPromises(state);
  const folds = [
    fold('fold-all', { n: open.length - FIRST_ROWS, shown: allShown, words: ['allShow', 'allHide'] }, () => {
      allShown = !allShown;
      again();
    }),
    fold(
      'fold-closed',
      { n: open.length === 0 ? 0 : closed.length, shown: closedShown, words: ['closedShow', 'closedHide'] },
      () => {
        closedShown = !closedShown;
        again();
      },
    ),
  ];
  const line = monthLine(
    today,
    shown.flatMap(({ period }) => (period === null ? [] : [period])),
  );
  replaceContent(
    container,
    header(line, today),
    element('ul', { className: 'bars' }, ...shown.map((promise) => row(promise, line, today, state))),
    element('div', { className: 'under' }, legend(), ...folds.filter((one) => one !== null)),
  );
}

function header(line: MonthLine, today: IsoDate): HTMLElement {
  const months = line.months.map((month) => {
    const label = element(
      'span',
      { className: 'month' },
      element('abbr', { title: sayDate(month) }, sayMonth(month)),
      month.slice(5, 7) === '01' ? element('small', {}, month.slice(0, 4)) : null,
    );
    label.style.left = `${placeOn(line, month)}%`;
    return label;
  });
  const now = element('span', { className: 'today' }, say('today'));
  now.style.setProperty('--at', `${placeOn(line, today)}`);
  return element('div', { className: 'months', attributes_: { 'aria-hidden': 'true' } }, ...months, now);
}

function row(promise: PromiseRow, line: MonthLine, today: IsoDate, state: PageState): HTMLElement {
  const look = lookOf(promise);
  const status = say(promise.state === 'closed' ? (promise.outcome ?? 'closed') : promise.state);
  const track = element('div', { className: 'track' }, ...monthRules(line), rule('now', placeOn(line, today)));
  const { period, dueAt } = promise;
  const told = promise.told[pageLanguage()];
  const next = told.nextShort || sayClosing(promise, state);
  const details = promiseDetails(promise, status);
  if (period !== null && dueAt !== null)
    track.append(...lead(placeOn(line, dateAt(dueAt, state.timeZone)), placeOn(line, period.from)));
  track.append(barOf(promise, line, today, status, details.id), details);
  details.style.setProperty('--at', `${placeOn(line, period?.from ?? today)}`);
  return element(
    'li',
    { className: look },
    element(
      'div',
      { className: 'who' },
      element('strong', {}, sentence(told.client)),
      element('em', { className: `state ${look}` }, status),
      element('span', {}, [told.job, told.at].filter(Boolean).join(' · ')),
      next === '' ? null : element('span', { className: 'next' }, next),
    ),
    track,
  );
}

/** "maandag 10 mei: sluit zonder antwoord"; `''` where a mail comes first, or nothing. */
function sayClosing({ closesAt }: PromiseRow, { timeZone }: PageState): string {
  return closesAt === null ? '' : `${sayWeekday(closesAt, timeZone)}: ${say('closes')}`;
}

/** The period as a bar; where none is known yet a question mark at today. */
function barOf(promise: PromiseRow, line: MonthLine, today: IsoDate, status: string, details: string): HTMLElement {
  const { id, period } = promise;
  const { client, at } = promise.told[pageLanguage()];
  const look = period === null ? 'unclear' : lookOf(promise);
  const bar = element(
    'button',
    { type: 'button', id: `bar-${id}`, className: `bar ${look}` },
    period === null ? '?' : '',
  );
  bar.setAttribute('aria-label', `${[sentence(client), at].filter(Boolean).join(', ')}: ${status}`);
  bar.setAttribute('aria-describedby', details);
  hideOnEscape(bar);
  const left = placeOn(line, period?.from ?? today);
  bar.style.left = `${left}%`;
  if (period !== null) bar.style.width = `${Math.max(placeOn(line, period.to) - left, 0.8)}%`;
  return bar;
}

/** From the day of the next reminder a thin line leads to the period: the moment is counted back from it. */
function lead(due: number, left: number): HTMLElement[] {
  const mark = element('span', { className: 'due' });
  mark.style.left = `${due}%`;
  if (due >= left) return [mark];
  const line = element('span', { className: 'lead' });
  line.style.left = `${due}%`;
  line.style.width = `${left - due}%`;
  return [line, mark];
}

function monthRules(line: MonthLine): HTMLElement[] {
  return line.months.slice(1).map((month) => rule('tick', placeOn(line, month)));
}

function rule(className: string, at: number): HTMLElement {
  const made = element('span', { className });
  made.style.left = `${at}%`;
  return made;
}

function legend(): HTMLElement {
  const looks = ['waiting', 'asked', 'booked', 'closed'] as const;
  return element(
    'p',
    { className: 'legend', attributes_: { 'aria-label': say('legend') } },
    ...looks.map((look) =>
      element(
        'span',
        {},
        element('i', { className: `bar ${look}`, attributes_: { 'aria-hidden': 'true' } }),
        say(look),
      ),
    ),
  );
}

/** A button that shows `n` more rows, or hides them again; null where there are none. */
function fold(
  id: string,
  { n, shown, words: [show, hide] }: { n: number; shown: boolean; words: readonly [PageWord, PageWord] },
  turn: () => void,
): HTMLElement | null {
  if (n <= 0) return null;
  const text = shown ? say(hide) : say(show, { n: String(n) });
  const button = element('button', { type: 'button', id, className: 'plain' }, text);
  button.setAttribute('aria-expanded', String(shown));
  button.addEventListener('click', turn);
  return button;
}

/** Open, or booked for days that are still to come. */
function stillStands({ state, outcome, period }: PromiseRow, today: IsoDate): boolean {
  return state !== 'closed' || (outcome === 'booked' && period !== null && period.to > today);
}

function lookOf({ state, outcome }: PromiseRow): string {
  if (state !== 'closed') return state;
  return outcome === 'booked' ? 'booked' : 'closed';
}

function bySoonest(a: PromiseRow, b: PromiseRow): number {
  return (a.period?.from ?? '').localeCompare(b.period?.from ?? '') || a.id.localeCompare(b.id);
}
