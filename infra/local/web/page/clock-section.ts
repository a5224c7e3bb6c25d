import { addDays, addMonths } from '../../../../lib/period/calendar.ts';
import { instantAt, wallTimeAt } from '../../../../lib/period/wall-time.ts';
import { byId, element, replaceContent } from './element.ts';
import type { PageState } from './page-state.ts';
import { sayClock, sayDay, sayShortDay } from './say-time.ts';
import { pageLanguage, say } from './speak.ts';

const STEPS = [
  { id: 'plus-day', word: 'plusDay', step: (date: string) => addDays(date, 1) },
  { id: 'plus-week', word: 'plusWeek', step: (date: string) => addDays(date, 7) },
  { id: 'plus-month', word: 'plusMonth', step: (date: string) => addMonths(date, 1) },
] as const;

/** What time it is for the assistant, and the buttons that move it on. `move` is given the instant to go to. */
export function showClock({ now, next, timeZone, promises }: PageState, move: (instant: string) => void): void {
  replaceContent(
    byId('clock-face'),
    element('p', { className: 'time' }, element('strong', {}, sayDay(now, timeZone)), ` ${sayClock(now, timeZone)}`),
    element('p', { className: 'quiet' }, say('clockHelp')),
  );
  const due = promises.find(({ dueAt, closesAt }) => next !== null && (dueAt === next || closesAt === next));
  const what = due ? ` · ${say(due.touch ?? 'closes')} · ${due.told[pageLanguage()].client}` : '';
  const jump = element(
    'button',
    { type: 'button', id: 'jump', className: 'button primary', disabled: next === null },
    element('span', {}, say('clockNext')),
    element(
      'small',
      {},
      next === null ? say('clockNothing') : `${sayShortDay(next, timeZone, now)} ${sayClock(next, timeZone)}${what}`,
    ),
  );
  if (next !== null) jump.addEventListener('click', () => move(next));
  const steps = STEPS.map(({ id, word, step }) => {
    const button = element('button', { type: 'button', id, className: 'button' }, say(word));
    button.addEventListener('click', () => {
      const wall = wallTimeAt(now, timeZone);
      move(instantAt(`${step(wall.slice(0, 10))}${wall.slice(10)}`, timeZone));
    });
    return button;
  });
  replaceContent(byId('clock-steps'), jump, element('div', { className: 'row' }, ...steps));
}
