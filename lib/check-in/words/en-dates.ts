import { addDays, type IsoDate, partsOf, weekdayOf } from '../../period/calendar.ts';
import type { MonthPart, PeriodShape, Season } from '../period-shape.ts';
import type { DateWords, PeriodGrammar, Phrase, Said } from './date-words.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;
const PARTS: Record<MonthPart, string> = {
  begin: 'early ',
  middle: 'mid-',
  end: 'late ',
  'first-half': 'the first half of ',
  'second-half': 'the second half of ',
};
const DEADLINES = { begin: 'early ', middle: 'mid-', end: 'the end of ' } as const;
const SEASONS: Record<Season, string> = { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' };

const monthOf = (month: number): string => MONTHS[month - 1] ?? '';
const dayMonth = (day: IsoDate): string => `${partsOf(day).day} ${monthOf(partsOf(day).month)}`;
const weekday = (day: IsoDate): string => `${WEEKDAYS[weekdayOf(day) - 1]} ${dayMonth(day)}`;
const days = (first: IsoDate, last: IsoDate): string =>
  first.slice(0, 7) === last.slice(0, 7)
    ? `${partsOf(first).day}–${dayMonth(last)}`
    : `${dayMonth(first)} – ${dayMonth(last)}`;

export const englishDates: DateWords = {
  months: MONTHS,
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  dayMonth,
  weekday,
  span(first, last) {
    const [from, to] = [partsOf(first), partsOf(last)];
    if (first === last) return `${weekday(first)} ${from.year}`;
    return from.year === to.year
      ? `${days(first, last)} ${to.year}`
      : `${dayMonth(first)} ${from.year} – ${dayMonth(last)} ${to.year}`;
  },
  weeks: () => '',
};

export const englishPeriods: PeriodGrammar = {
  asSaid:
    /^(?:(?:just |right )?after|around) (?:the )?(?:summer|summer holidays?|summer break|holidays?|christmas|easter|new year|half[- ]term|bank holiday|thanksgiving|whitsun)$/u,
  phrase,
  fromDay: (day, year) => `from ${dayMonth(day)}${year}`,
  stretch: (words) => `for the period ${words}${words.startsWith('from') ? ' onwards' : ''}`,
  until(shape, { year, quarterLetter }) {
    switch (shape.kind) {
      case 'day': {
        const before = `before ${dayMonth(addDays(shape.last, 1))}${year}`;
        const on = by(`${dayMonth(shape.last)}${year}`);
        return shape.before ? { ...on, name: before, at: before } : on;
      }
      case 'week':
        return by(`week ${shape.week}`);
      case 'part':
        return by(`${DEADLINES[shape.part]}${monthOf(shape.month)}${year}`);
      case 'month':
        return before(`${monthOf(shape.month)}${year}`);
      case 'edge':
        return by(
          `the end of ${shape.quarter === 0 ? shape.year : quarterLetter ? `Q${shape.quarter}${year}` : `the ${ORDINALS[shape.quarter - 1]} quarter${year && ` of${year}`}`}`,
        );
    }
  },
  untilSaid(words) {
    const midYear = /^by mid[- ](20\d\d)$/.exec(words)?.[1];
    if (midYear) return by(`mid-${midYear}`);
    const event =
      /^before ((?:the )?(?:summer|winter|autumn|fall|spring|christmas|easter|new year)(?: holidays?| break)?|the holidays)$/u.exec(
        words,
      )?.[1];
    return event ? before(feasts(event)) : null;
  },
};

function phrase(shape: PeriodShape, said: Said): Phrase {
  const { year } = said;
  switch (shape.kind) {
    case 'day':
      return { ...noun(`${weekday(shape.day)}${year}`, 'on'), from: `from ${dayMonth(shape.day)}${year}` };
    case 'days':
      return {
        name: `${days(shape.first, shape.last)}${year}`,
        at: `from ${shape.first.slice(0, 7) === shape.last.slice(0, 7) ? partsOf(shape.first).day : dayMonth(shape.first)} to ${dayMonth(shape.last)}${year}`,
        for: `for ${days(shape.first, shape.last).replace(' – ', ' to ')}${year}`,
        from: `from ${dayMonth(shape.first)}${year}`,
      };
    case 'two-days': {
      const first = `${shape.first.slice(0, 7) === shape.last.slice(0, 7) ? partsOf(shape.first).day : dayMonth(shape.first)}`;
      return {
        ...noun(`${first} and ${dayMonth(shape.last)}${year}`, 'on'),
        from: `from ${dayMonth(shape.first)}${year}`,
      };
    }
    case 'weekend':
      return noun(`the weekend of ${days(shape.first, shape.last)}${year}`, 'on');
    case 'around': {
      const name = `around ${dayMonth(shape.day)}${year}`;
      return { name, at: name, for: `for the days ${name}`, from: `from about ${dayMonth(shape.day)}${year}` };
    }
    case 'week':
      return said.weekNumber
        ? noun(`week ${shape.week}`, 'in')
        : noun(`the week of ${dayMonth(shape.monday)}${year}`, 'in');
    case 'weeks': {
      const [first, last] = shape.weeks;
      if (said.weekNumber) return { ...noun(`weeks ${first}–${last}`, 'in'), from: `from week ${first}` };
      return phrase({ kind: 'days', first: shape.first, last: shape.last }, said);
    }
    case 'part':
      return noun(`${PARTS[shape.part]}${monthOf(shape.month)}${year}`, 'in');
    case 'month':
      return noun(`${monthOf(shape.month)}${year}`, 'in');
    case 'months': {
      const [first, last] = [monthOf(shape.months[0]), monthOf(shape.months[1])];
      const from = `from ${first}${year}`;
      if (shape.span > 2)
        return {
          name: `${first} to ${last}${year}`,
          at: `from ${first} to ${last}${year}`,
          for: `for ${first} to ${last}${year}`,
          from,
        };
      return {
        name: `${first} and ${last}${year}`,
        at: `in ${first} ${said.either ? 'or' : 'and'} ${last}${year}`,
        for: `for ${first} and ${last}${year}`,
        from,
      };
    }
    case 'season': {
      const season = /\bfall\b/.test(said.words) && shape.season === 'autumn' ? 'fall' : SEASONS[shape.season];
      if (year) return noun(`${season}${year}`, 'in');
      return { name: season, at: `in the ${season}`, for: `for the ${season}`, from: `from the ${season}` };
    }
    case 'quarter':
      return said.quarterLetter
        ? noun(`Q${shape.quarter}${year}`, 'in')
        : noun(`the ${ORDINALS[shape.quarter - 1]} quarter${year && ` of${year}`}`, 'in');
    case 'half-year':
      return noun(`the ${ORDINALS[shape.half - 1]} half of ${shape.year}`, 'in');
    case 'year':
      return noun(String(shape.year), 'in');
    case 'edge': {
      const whole = shape.quarter ? `Q${shape.quarter}${year}` : String(shape.year);
      return shape.edge === 'begin' ? noun(`early ${whole}`, 'in') : noun(`the end of ${whole}`, 'at');
    }
    case 'said': {
      const name = feasts(shape.words);
      return { ...noun(name, ''), for: `for the ${name.startsWith('around') ? 'days' : 'weeks'} ${name}` };
    }
  }
}

function noun(name: string, at: 'in' | 'on' | 'at' | ''): Phrase {
  return { name, at: at ? `${at} ${name}` : name, for: `for ${name}`, from: `from ${name}` };
}

function by(on: string): Omit<Phrase, 'from'> {
  return { name: `by ${on}`, at: `by ${on}`, for: `up to ${on}` };
}

function before(on: string): Omit<Phrase, 'from'> {
  return { name: `before ${on}`, at: `before ${on}`, for: `up to ${on}` };
}

function feasts(words: string): string {
  return words.replace(/\b(?:christmas|easter|new year|thanksgiving|whitsun)\b/g, capitals);
}

function capitals(feast: string): string {
  return feast.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
}
