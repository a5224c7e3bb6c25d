import { addDays, type IsoDate } from '../../../../lib/period/calendar.ts';
import { dateAt } from '../../../../lib/period/wall-time.ts';
import { byId, element, replaceContent } from './element.ts';
import { type MonthLine, monthLine, placeOn } from './month-line.ts';
import type { PageState, PromiseRow } from './page-state.ts';
import { sayDate, sayMoment, sayMonth } from './say-time.ts';
import { say } from './speak.ts';

let closedShown = false;

/** The promises as bars on a line of months, the soonest first; what is closed is folded away. */
export function showPromises(state: PageState): void {
  const open = state.promises.filter((promise) => promise.state !== 'closed').sort(bySoonest);
  const closed = state.promises
    .filter((promise) => promise.state === 'closed')
    .sort(bySoonest)
    .reverse();
  const container = byId('promises');
  container.removeAttribute('aria-busy');
  if (state.promises.length === 0) {
    replaceContent(container, element('p', { className: 'empty' }, say('promisesNone')));
    return;
  }
  const shown = closedShown || open.length === 0 ? [...open, ...closed] : open;
  const today = dateAt(state.now, state.timeZone);
  const line = monthLine(
    today,
    shown.flatMap(({ period }) => (period === null ? [] : [period])),
  );
  replaceContent(
    container,
    header(line, today),
    element('ul', { className: 'bars' }, ...shown.map((promise) => row(promise, line, today, state))),
    element('div', { className: 'under' }, legend(), fold(open.length === 0 ? 0 : closed.length, state)),
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
  const { period } = promise;
  const details = detailsOf(promise, status, state);
  if (period === null) {
    const asked = element('button', { type: 'button', id: `bar-${promise.id}`, className: 'bar unclear' }, '?');
    hideOnEscape(asked);
    asked.style.left = `${placeOn(line, today)}%`;
    track.append(asked, details);
  } else {
    const left = placeOn(line, period.from);
    const width = Math.max(placeOn(line, period.to) - left, 0.8);
    const due = promise.dueAt === null ? null : dateAt(promise.dueAt, state.timeZone);
    if (due !== null) track.append(...lead(placeOn(line, due), left));
    const bar = element('button', { type: 'button', id: `bar-${promise.id}`, className: `bar ${look}` });
    bar.setAttribute('aria-label', `${nameOf(promise)}, ${period.words}: ${status}`);
    hideOnEscape(bar);
    bar.style.left = `${left}%`;
    bar.style.width = `${width}%`;
    track.append(bar, details);
  }
  details.style.setProperty('--at', `${placeOn(line, period?.from ?? today)}`);
  return element(
    'li',
    { className: look },
    element(
      'div',
      { className: 'who' },
      element('strong', {}, nameOf(promise)),
      element('span', {}, promise.subject),
      element('em', { className: `state ${look}` }, status),
    ),
    track,
  );
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

function detailsOf(promise: PromiseRow, status: string, { timeZone }: PageState): HTMLElement {
  const { period, touch, dueAt } = promise;
  const dates =
    period === null ? null : say('through', { from: sayDate(period.from), to: sayDate(addDays(period.to, -1)) });
  const comes =
    touch === null || dueAt === null
      ? say('nothingComes')
      : say('comes', { touch: say(touch), when: sayMoment(dueAt, timeZone) });
  return element(
    'div',
    { className: 'details', attributes_: { role: 'tooltip' } },
    element('strong', {}, nameOf(promise)),
    element('span', {}, promise.subject),
    period === null ? null : element('span', { className: 'words' }, `“${period.words}”`),
    dates === null ? null : element('span', {}, dates),
    element('span', {}, say('saidOn', { when: sayDate(promise.saidOn.slice(0, 10)) })),
    element('span', {}, `${status}. ${comes}`),
  );
}

/** The details of a bar show while it has the pointer or the focus; Escape puts them away (WCAG 1.4.13). */
function hideOnEscape(bar: HTMLElement): void {
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') bar.classList.add('put-away');
  });
  for (const event of ['blur', 'mouseleave']) bar.addEventListener(event, () => bar.classList.remove('put-away'));
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

function fold(closed: number, state: PageState): HTMLElement | null {
  if (closed === 0) return null;
  const text = closedShown ? say('closedHide') : say('closedShow', { n: String(closed) });
  const button = element('button', { type: 'button', id: 'fold', className: 'plain' }, text);
  button.setAttribute('aria-expanded', String(closedShown));
  button.addEventListener('click', () => {
    closedShown = !closedShown;
    showPromises(state);
  });
  return button;
}

function lookOf({ state, outcome }: PromiseRow): string {
  if (state !== 'closed') return state;
  return outcome === 'booked' ? 'booked' : 'closed';
}

function nameOf({ client }: PromiseRow): string {
  return client.name || client.address || '?';
}

function bySoonest(a: PromiseRow, b: PromiseRow): number {
  return (a.period?.from ?? '').localeCompare(b.period?.from ?? '') || a.id.localeCompare(b.id);
}
