import { addDays, type IsoDate, isoWeekOf, partsOf, weekdayOf } from '../../period/calendar.ts';
import type { MonthPart, PeriodShape, Season } from '../period-shape.ts';
import type { DateWords, PeriodGrammar, Phrase, Said } from './date-words.ts';

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde'] as const;
const PARTS: Record<MonthPart, string> = {
  begin: 'begin',
  middle: 'half',
  end: 'eind',
  'first-half': 'de eerste helft van',
  'second-half': 'de tweede helft van',
};
const SEASONS: Record<Season, string> = {
  spring: 'het voorjaar',
  summer: 'de zomer',
  autumn: 'het najaar',
  winter: 'de winter',
};

const monthOf = (month: number): string => MONTHS[month - 1] ?? '';
const dayMonth = (day: IsoDate): string => `${partsOf(day).day} ${monthOf(partsOf(day).month)}`;
const weekday = (day: IsoDate): string => `${WEEKDAYS[weekdayOf(day) - 1]} ${dayMonth(day)}`;
const days = (first: IsoDate, last: IsoDate): string =>
  first.slice(0, 7) === last.slice(0, 7)
    ? `${partsOf(first).day} t/m ${dayMonth(last)}`
    : `${dayMonth(first)} t/m ${dayMonth(last)}`;

/** Longer than this nobody counts in weeks: "week 53–52" would be a year. */
const MOST_DAYS_IN_WEEKS = 200;

export const dutchDates: DateWords = {
  months: MONTHS,
  shortMonths: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  dayMonth,
  weekday,
  span(first, last) {
    const [from, to] = [partsOf(first), partsOf(last)];
    if (first === last) return `${weekday(first)} ${from.year}`;
    return from.year === to.year
      ? `${days(first, last)} ${to.year}`
      : `${dayMonth(first)} ${from.year} t/m ${dayMonth(last)} ${to.year}`;
  },
  weeks(first, last) {
    if (last > addDays(first, MOST_DAYS_IN_WEEKS)) return '';
    const [from, to] = [isoWeekOf(first).week, isoWeekOf(last).week];
    return from === to ? `week ${from}` : `week ${from}–${to}`;
  },
};

export const dutchPeriods: PeriodGrammar = {
  asSaid:
    /^(?:(?:net |vlak |direct )?na|rond) (?:(?:de|het) )?(?:\p{L}+vakantie|zomer|bouwvak|kerst|kerstmis|pasen|pinksteren|hemelvaart|carnaval|feestdagen|vakanties?|sinterklaas|nieuwjaar|jaarwisseling|zomerstop)$/u,
  phrase,
  fromDay: (day, year) => `vanaf ${dayMonth(day)}${year}`,
  stretch: (words) => `voor de periode ${words}`,
  until(shape, { words, year, quarterLetter }) {
    const by = (on: string, planned = `tot ${on}`, name = on): Omit<Phrase, 'from'> => ({
      name: `uiterlijk ${name}`,
      at: `uiterlijk ${on.startsWith('het ') ? 'aan ' : ''}${on}`,
      for: planned,
    });
    switch (shape.kind) {
      case 'day': {
        const on = `${dayMonth(shape.last)}${year}`;
        return shape.before ? before(`${dayMonth(addDays(shape.last, 1))}${year}`) : by(on, `tot en met ${on}`);
      }
      case 'week':
        return by(`week ${shape.week}`, `tot en met week ${shape.week}`);
      case 'part':
        return by(`${shape.part === 'middle' ? middle(words) : PARTS[shape.part]} ${monthOf(shape.month)}${year}`);
      case 'month':
        return before(`${monthOf(shape.month)}${year}`);
      case 'edge':
        return shape.quarter !== 0 && !quarterLetter
          ? by(
              `het eind van het ${ORDINALS[shape.quarter - 1]} kwartaal${year && ` van${year}`}`,
              undefined,
              `eind ${ORDINALS[shape.quarter - 1]} kwartaal${year}`,
            )
          : by(`eind ${shape.quarter === 0 ? shape.year : `Q${shape.quarter}${year}`}`);
    }
  },
  untilSaid(words) {
    const event =
      /^v[oó]{2}r (?:(de (?:zomer|winter|bouwvak|\p{L}*vakantie|feestdagen|kerst))|(kerst(?:mis)?|pasen|pinksteren|sinterklaas|oud en nieuw))$/u.exec(
        words,
      );
    return event ? before(feasts(event[1] ?? event[2] ?? '')) : null;
  },
};

function phrase(shape: PeriodShape, said: Said): Phrase {
  const { year } = said;
  switch (shape.kind) {
    case 'day':
      return {
        name: `${weekday(shape.day)}${year}`,
        at: `op ${weekday(shape.day)}${year}`,
        for: `voor ${weekday(shape.day)}${year}`,
        from: `vanaf ${dayMonth(shape.day)}${year}`,
      };
    case 'days': {
      const name = `${days(shape.first, shape.last)}${year}`;
      return { name, at: `van ${name}`, for: `voor ${name}`, from: `vanaf ${dayMonth(shape.first)}${year}` };
    }
    case 'two-days':
      return {
        ...noun(`${bothDays(shape.first, shape.last)}${year}`, 'op'),
        from: `vanaf ${dayMonth(shape.first)}${year}`,
      };
    case 'weekend':
      return noun(`het weekend van ${bothDays(shape.first, shape.last)}${year}`, 'in');
    case 'around': {
      const name = `rond ${dayMonth(shape.day)}${year}`;
      return { name, at: name, for: `voor de dagen ${name}`, from: `vanaf ongeveer ${dayMonth(shape.day)}${year}` };
    }
    case 'week':
      return noun(`week ${shape.week}`, 'in');
    case 'weeks': {
      const [first, last] = shape.weeks;
      return {
        ...noun(`week ${first} ${last - first === 1 ? 'en' : 't/m'} ${last}`, 'in'),
        from: `vanaf week ${first}`,
      };
    }
    case 'part': {
      const name = `${shape.part === 'middle' ? middle(said.words) : PARTS[shape.part]} ${monthOf(shape.month)}${year}`;
      return noun(name, shape.part.endsWith('half') ? 'in' : '');
    }
    case 'month':
      return noun(`${monthOf(shape.month)}${year}`, 'in');
    case 'months': {
      const [first, last] = [monthOf(shape.months[0]), monthOf(shape.months[1])];
      const from = `vanaf ${first}${year}`;
      if (shape.span > 2)
        return {
          name: `${first} t/m ${last}${year}`,
          at: `van ${first} t/m ${last}${year}`,
          for: `voor ${first} t/m ${last}${year}`,
          from,
        };
      return {
        name: `${first} en ${last}${year}`,
        at: `in ${first} ${said.either ? 'of' : 'en'} ${last}${year}`,
        for: `voor ${first} en ${last}${year}`,
        from,
      };
    }
    case 'season': {
      const other = said.words.includes('lente') ? 'de lente' : said.words.includes('herfst') ? 'de herfst' : null;
      return noun(`${other ?? SEASONS[shape.season]}${year && ` van${year}`}`, 'in');
    }
    case 'quarter':
      return said.quarterLetter
        ? noun(`Q${shape.quarter}${year}`, 'in')
        : noun(`het ${ORDINALS[shape.quarter - 1]} kwartaal${year && ` van${year}`}`, 'in');
    case 'half-year':
      return noun(`de ${ORDINALS[shape.half - 1]} helft van ${shape.year}`, 'in');
    case 'year':
      return noun(String(shape.year), 'in');
    case 'edge':
      return noun(
        `${shape.edge === 'begin' ? 'begin' : 'eind'} ${shape.quarter ? `Q${shape.quarter}${year}` : shape.year}`,
        '',
      );
    case 'said': {
      const name = feasts(shape.words);
      return { ...noun(name, ''), for: `voor de ${FEW_DAYS.test(name) ? 'dagen' : 'periode'} ${name}` };
    }
  }
}

/** The name by itself goes without its article: "Planning najaar". */
function noun(name: string, at: 'in' | 'op' | ''): Phrase {
  return {
    name: name.replace(/^(?:de|het) /, ''),
    at: at ? `${at} ${name}` : name,
    for: `voor ${name}`,
    from: `vanaf ${name}`,
  };
}

function middle(words: string): string {
  return words.includes('medio') ? 'medio' : PARTS.middle;
}

function before(on: string): Omit<Phrase, 'from'> {
  return { name: `vóór ${on}`, at: `vóór ${on}`, for: `tot ${on}` };
}

/** Round a feast are days, round a holiday of weeks a period. */
const FEW_DAYS = /^rond (?!.*(?:vakanties?|zomer|bouwvak|zomerstop)$)/;

function feasts(words: string): string {
  return words.replace(/\b(?:pasen|pinksteren|hemelvaart|kerstmis|sinterklaas|nieuwjaar)\b/, capital);
}

function bothDays(first: IsoDate, last: IsoDate): string {
  return first.slice(0, 7) === last.slice(0, 7)
    ? `${partsOf(first).day} en ${dayMonth(last)}`
    : `${dayMonth(first)} en ${dayMonth(last)}`;
}

function capital(feast: string): string {
  return feast.charAt(0).toUpperCase() + feast.slice(1);
}
