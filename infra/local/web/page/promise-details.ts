import { element } from './element.ts';
import type { PromiseRow } from './page-state.ts';
import { sayDate } from './say-time.ts';
import { pageLanguage, say } from './speak.ts';

/** All that there is to say of a promise, shown while its bar has the pointer or the focus. */
export function promiseDetails(promise: PromiseRow, status: string): HTMLElement {
  const told = promise.told[pageLanguage()];
  const { period } = promise;
  return element(
    'div',
    { className: 'details', id: `details-${promise.id}`, attributes_: { role: 'tooltip' } },
    element('strong', {}, sentence(told.client)),
    told.job === '' ? null : element('span', {}, told.job),
    period === null ? null : element('span', { className: 'words' }, `“${period.words}”`),
    told.days === '' ? null : element('span', {}, told.days),
    element('span', {}, say('saidOn', { when: sayDate(promise.saidOn.slice(0, 10)) })),
    element('span', {}, sentence(status)),
    element('span', {}, told.next),
  );
}

/** The details of a bar show while it has the pointer or the focus; Escape puts them away (WCAG 1.4.13). */
export function hideOnEscape(bar: HTMLElement): void {
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') bar.classList.add('put-away');
  });
  for (const event of ['blur', 'mouseleave']) bar.addEventListener(event, () => bar.classList.remove('put-away'));
}

/** With a capital. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
