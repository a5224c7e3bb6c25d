import { MAIL_WORDS, nextShort } from '../../lib/check-in/mail-kit.ts';
import { promiseText } from '../../lib/check-in/promise-text.ts';
import { withoutMarks } from '../../lib/check-in/reply-marks.ts';
import type { IsoDate } from '../../lib/period/calendar.ts';
import type { PromiseView } from '../../lib/promise/promise-view.ts';
import type { PromiseTold } from './assistant.ts';

/** A promise in the words of the mails, for whoever reads in `language`. */
export function tellPromise(view: PromiseView, language: 'nl' | 'en', today: IsoDate): PromiseTold {
  const words = MAIL_WORDS[language];
  const text = promiseText(view, language, today, words.someone);
  return {
    client: text.client,
    job: text.job,
    at: text.at,
    days: text.days,
    next: withoutMarks(words.next(text)),
    nextShort: text.next === null ? '' : nextShort(text, words),
  };
}
