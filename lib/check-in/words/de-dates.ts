import { addDays, type IsoDate, isoWeekOf, partsOf, weekdayOf } from '../../period/calendar.ts';
import type { MonthPart, PeriodShape, Season } from '../period-shape.ts';
import type { DateWords, PeriodGrammar, Phrase, Said } from './date-words.ts';

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;
const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as const;
/** The stems of first to fourth: -e after "das" and "die", -en in the dative, -es without an article. */
const ORDINALS = ['erst', 'zweit', 'dritt', 'viert'] as const;
const PARTS: Record<Exclude<MonthPart, 'first-half' | 'second-half'>, string> = {
  begin: 'Anfang',
  middle: 'Mitte',
  end: 'Ende',
};
const SEASONS: Record<Season, string> = { spring: 'Frühjahr', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' };

const monthOf = (month: number): string => MONTHS[month - 1] ?? '';
const dayMonth = (day: IsoDate): string => `${partsOf(day).day}. ${monthOf(partsOf(day).month)}`;
const weekday = (day: IsoDate): string => `${WEEKDAYS[weekdayOf(day) - 1]}, ${dayMonth(day)}`;
const days = (first: IsoDate, last: IsoDate): string =>
  first.slice(0, 7) === last.slice(0, 7)
    ? `${partsOf(first).day}. bis ${dayMonth(last)}`
    : `${dayMonth(first)} bis ${dayMonth(last)}`;

export const germanDates: DateWords = {
  months: MONTHS,
  shortMonths: ['Jan', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'],
  dayMonth,
  weekday,
  span(first, last) {
    const [from, to] = [partsOf(first), partsOf(last)];
    if (first === last) return `${weekday(first)} ${from.year}`;
    return from.year === to.year
      ? `${days(first, last)} ${to.year}`
      : `${dayMonth(first)} ${from.year} bis ${dayMonth(last)} ${to.year}`;
  },
  weeks(first, last) {
    const [from, to] = [isoWeekOf(first).week, isoWeekOf(last).week];
    return from === to ? `KW ${from}` : `KW ${from}–${to}`;
  },
};

export const germanPeriods: PeriodGrammar = {
  asSaid:
    /^(?:(?:kurz |gleich |direkt )?nach (?:dem sommer|der sommerpause|den (?:sommer|herbst|oster|pfingst|winter)?ferien|dem urlaub|den feiertagen|dem jahreswechsel|ostern|pfingsten|weihnachten|neujahr|karneval|fasching)|um (?:weihnachten|ostern|pfingsten)(?: herum)?)$/u,
  phrase,
  fromDay: (day, year) => `ab dem ${dayMonth(day)}${year}`,
  stretch: (words) => `für die Zeit ${words}`,
  until(shape, { words, year, quarterLetter }) {
    const same = (on: string): Omit<Phrase, 'from'> => ({ name: on, at: on, for: on });
    switch (shape.kind) {
      case 'day': {
        const on = `bis zum ${dayMonth(shape.last)}${year}`;
        if (!shape.before) return same(on);
        const before = `vor dem ${dayMonth(addDays(shape.last, 1))}${year}`;
        return { name: before, at: before, for: on };
      }
      case 'week':
        return same(`bis KW ${shape.week}`);
      case 'part':
        return same(`bis ${PARTS[shape.part]} ${monthOf(shape.month)}${year}`);
      case 'month':
        return untilMonth(shape.month, year, words);
      case 'edge':
        return same(
          `bis ${shape.quarter === 0 ? `Ende ${shape.year}` : quarterLetter ? `Ende Q${shape.quarter}${year}` : `zum Ende des ${ORDINALS[shape.quarter - 1]}en Quartals${year}`}`,
        );
    }
  },
  untilSaid(words) {
    const [, preposition, article, event] =
      /^(?:noch )?(vor|bis(?: zu[mr]?)?) (?:(dem|der|den) )?(sommer|winter|urlaub|sommerpause|\p{L}*ferien|feiertagen|weihnachten|ostern|pfingsten|jahreswechsel)$/u.exec(
        words,
      ) ?? [];
    if (!preposition || !event) return null;
    const on = withNouns(words.replace(/^noch /, ''));
    const to = { dem: 'zum ', der: 'zur ', den: 'zu den ' }[article ?? ''] ?? '';
    return { name: on, at: on, for: preposition === 'vor' ? `bis ${to}${withNouns(event)}` : on };
  },
};

/** "Vor Oktober", and for a planning its last month: "bis Oktober" is the first of it to some and the last to others. */
function untilMonth(month: number, year: string, words: string): Omit<Phrase, 'from'> {
  const lastMonth = month === 1 ? `Dezember${year && ` ${Number(year) - 1}`}` : `${monthOf(month - 1)}${year}`;
  const planned = `bis Ende ${lastMonth}`;
  const name = /(?<!\p{L})vor(?!\p{L})/u.test(words) ? `vor ${monthOf(month)}${year}` : planned;
  return { name, at: name, for: planned };
}

function phrase(shape: PeriodShape, said: Said): Phrase {
  const { year } = said;
  switch (shape.kind) {
    case 'day':
      return {
        name: `${weekday(shape.day)}${year}`,
        at: `am ${dayMonth(shape.day)}${year}`,
        for: `für den ${dayMonth(shape.day)}${year}`,
        from: `ab dem ${dayMonth(shape.day)}${year}`,
      };
    case 'days': {
      const name = `${days(shape.first, shape.last)}${year}`;
      return {
        name,
        at: `vom ${name}`,
        for: `für die Zeit vom ${name}`,
        from: `ab dem ${dayMonth(shape.first)}${year}`,
      };
    }
    case 'two-days': {
      const first =
        shape.first.slice(0, 7) === shape.last.slice(0, 7) ? `${partsOf(shape.first).day}.` : dayMonth(shape.first);
      const name = `${first} und ${dayMonth(shape.last)}${year}`;
      return { name, at: `am ${name}`, for: `für den ${name}`, from: `ab dem ${dayMonth(shape.first)}${year}` };
    }
    case 'weekend': {
      const name = `Wochenende ${weekendDays(shape.first, shape.last)}${year}`;
      return { name, at: `am ${name}`, for: `für das ${name}`, from: `ab dem ${name}` };
    }
    case 'around': {
      const name = `um den ${dayMonth(shape.day)}${year}`;
      return { name, at: name, for: `für die Tage ${name}`, from: `etwa ab dem ${dayMonth(shape.day)}${year}` };
    }
    case 'week':
      return noun(`KW ${shape.week}`, 'in');
    case 'weeks': {
      const [first, last] = shape.weeks;
      return { ...noun(`KW ${first}${last - first === 1 ? ' und ' : ' bis '}${last}`, 'in'), from: `ab KW ${first}` };
    }
    case 'part': {
      const month = monthOf(shape.month);
      if (shape.part !== 'first-half' && shape.part !== 'second-half')
        return noun(`${PARTS[shape.part]} ${month}${year}`, '');
      const stem = shape.part === 'first-half' ? 'erste' : 'zweite';
      const half = `${month}hälfte${year}`;
      return {
        name: `${stem} ${half}`,
        at: `in der ${stem}n ${half}`,
        for: `für die ${stem} ${half}`,
        from: `ab der ${stem}n ${half}`,
      };
    }
    case 'month':
      return noun(`${monthOf(shape.month)}${year}`, 'im');
    case 'months': {
      const [first, last] = [monthOf(shape.months[0]), monthOf(shape.months[1])];
      const from = `ab ${first}${year}`;
      if (shape.span > 2)
        return {
          name: `${first} bis ${last}${year}`,
          at: `von ${first} bis ${last}${year}`,
          for: `für die Zeit von ${first} bis ${last}${year}`,
          from,
        };
      return {
        name: `${first} und ${last}${year}`,
        at: `im ${first} ${said.either ? 'oder' : 'und'} ${last}${year}`,
        for: `für ${first} und ${last}${year}`,
        from,
      };
    }
    case 'season': {
      const spring = said.words.includes('frühling') && shape.season === 'spring';
      const name = spring ? 'Frühling' : SEASONS[shape.season];
      const article = name === 'Frühjahr' ? 'das' : 'den';
      return {
        name: `${name}${year}`,
        at: `im ${name}${year}`,
        for: `für ${article} ${name}${year}`,
        from: `ab ${name}${year}`,
      };
    }
    case 'quarter':
      return said.quarterLetter
        ? noun(`Q${shape.quarter}${year}`, 'in')
        : neuter(ORDINALS[shape.quarter - 1] ?? '', `Quartal${year}`);
    case 'half-year':
      return neuter(ORDINALS[shape.half - 1] ?? '', `Halbjahr ${shape.year}`);
    case 'year':
      return { ...noun(String(shape.year), ''), at: `im Jahr ${shape.year}` };
    case 'edge':
      return noun(
        `${shape.edge === 'begin' ? 'Anfang' : 'Ende'} ${shape.quarter ? `Q${shape.quarter}${year}` : shape.year}`,
        '',
      );
    case 'said': {
      const name = withNouns(shape.words);
      return { name, at: name, for: `für die Zeit ${name}`, from: `ab der Zeit ${name}` };
    }
  }
}

function noun(name: string, at: 'im' | 'in' | ''): Phrase {
  return { name, at: at ? `${at} ${name}` : name, for: `für ${name}`, from: `ab ${name}` };
}

function neuter(stem: string, name: string): Phrase {
  return {
    name: `${stem}es ${name}`,
    at: `im ${stem}en ${name}`,
    for: `für das ${stem}e ${name}`,
    from: `ab dem ${stem}en ${name}`,
  };
}

/** German nouns carry capitals: in these phrases all words but the first few small ones are nouns. */
function withNouns(words: string): string {
  const small = new Set([
    'nach',
    'vor',
    'bis',
    'zu',
    'zum',
    'zur',
    'um',
    'kurz',
    'gleich',
    'direkt',
    'dem',
    'der',
    'den',
    'herum',
  ]);
  return words
    .split(' ')
    .map((word) => (small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

function weekendDays(first: IsoDate, last: IsoDate): string {
  return first.slice(0, 7) === last.slice(0, 7)
    ? `${partsOf(first).day}./${dayMonth(last)}`
    : `${dayMonth(first)}/${dayMonth(last)}`;
}
