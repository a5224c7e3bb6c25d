import type { Language } from '../../../lib/period/language.ts';
import type { WallTime } from '../../../lib/period/wall-time.ts';

interface MailProgramWords {
  /** Gmail translates this one label of a forward; Date, Subject and To stay English. */
  readonly from: string;
  readonly date: (time: WallTime) => string;
  /** The line above what is answered. */
  readonly wrote: (date: string, who: string) => string;
}

/** How Gmail, set to each language, writes what it adds to a forward or an answer. */
export const MAIL_PROGRAM_WORDS: Record<Language, MailProgramWords> = {
  nl: {
    from: 'Van',
    date: (time) => `${dayText('nl', 'short', time)} om ${clockText('nl', time)}`,
    wrote: (date, who) => `Op ${date} schreef ${who}:`,
  },
  en: {
    from: 'From',
    date: (time) => `${dayText('en-US', 'short', time)} at ${clockText('en-US', time)}`,
    wrote: (date, who) => `On ${date} ${who} wrote:`,
  },
  de: {
    from: 'Von',
    date: (time) => `${dayText('de', 'long', time)} um ${clockText('de', time)} Uhr`,
    wrote: (date, who) => `Am ${date} schrieb ${who}:`,
  },
  fr: {
    from: 'De',
    date: (time) => `${dayText('fr', 'long', time)} à ${clockText('fr', time)}`,
    wrote: (date, who) => `Le ${date}, ${who} a écrit :`,
  },
};

function dayText(locale: string, month: 'short' | 'long', time: WallTime): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  }).format(asUtc(time));
}

function clockText(locale: string, time: WallTime): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(asUtc(time));
}

/** The wall time as if it were UTC, so that formatting it in UTC shows it unchanged. */
function asUtc(time: WallTime): Date {
  return new Date(`${time}:00Z`);
}
