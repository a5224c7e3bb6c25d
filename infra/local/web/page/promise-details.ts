import { addDays } from '../../../../lib/period/calendar.ts';
import { element } from './element.ts';
import type { PageState, PromiseRow } from './page-state.ts';
import { sayDate, sayMoment } from './say-time.ts';
import { say } from './speak.ts';

/** All that there is to say of a promise, shown while its bar has the pointer or the focus. */
export function promiseDetails(promise: PromiseRow, status: string, { timeZone }: PageState): HTMLElement {
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
    element('strong', {}, clientName(promise)),
    element('span', {}, promise.subject),
    period === null ? null : element('span', { className: 'words' }, `“${period.words}”`),
    dates === null ? null : element('span', {}, dates),
    element('span', {}, say('saidOn', { when: sayDate(promise.saidOn.slice(0, 10)) })),
    element('span', {}, sentence(status)),
    element('span', {}, sentence(comes)),
  );
}

/** The details of a bar show while it has the pointer or the focus; Escape puts them away (WCAG 1.4.13). */
export function hideOnEscape(bar: HTMLElement): void {
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') bar.classList.add('put-away');
  });
  for (const event of ['blur', 'mouseleave']) bar.addEventListener(event, () => bar.classList.remove('put-away'));
}

/** Who promised. */
export function clientName({ client }: PromiseRow): string {
  return client.name || client.address || '?';
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
