import { addDays, type IsoDate, partsOf, weekdayOf } from '../../period/calendar.ts';
import type { PeriodShape, Season } from '../period-shape.ts';
import type { DateWords, PeriodGrammar, Phrase, Said } from './date-words.ts';

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;
const PARTS = { begin: 'début ', middle: 'mi-', end: 'fin ' } as const;
const QUARTERS = ['premier', 'deuxième', 'troisième', 'quatrième'] as const;
/** With the preposition that each season takes. */
const SEASONS: Record<
  Season,
  { readonly name: string; readonly at: string; readonly the: string; readonly of: string }
> = {
  spring: { name: 'printemps', at: 'au printemps', the: 'le printemps', of: 'du printemps' },
  summer: { name: 'été', at: 'pendant l’été', the: 'l’été', of: 'de l’été' },
  autumn: { name: 'automne', at: 'à l’automne', the: 'l’automne', of: 'de l’automne' },
  winter: { name: 'hiver', at: 'pendant l’hiver', the: 'l’hiver', of: 'de l’hiver' },
};

const monthOf = (month: number): string => MONTHS[month - 1] ?? '';
/** "jusqu’à octobre" leaves open whether October counts; "jusqu’à fin septembre" doesn't. */
const monthBefore = (month: number, year: string): string =>
  month === 1 ? `décembre${year && ` ${Number(year) - 1}`}` : `${monthOf(month - 1)}${year}`;
const dayOf = (day: IsoDate): string => (partsOf(day).day === 1 ? '1er' : String(partsOf(day).day));
const dayMonth = (day: IsoDate): string => `${dayOf(day)} ${monthOf(partsOf(day).month)}`;
const weekday = (day: IsoDate): string => `${WEEKDAYS[weekdayOf(day) - 1]} ${dayMonth(day)}`;
const days = (first: IsoDate, last: IsoDate): string =>
  first.slice(0, 7) === last.slice(0, 7)
    ? `du ${dayOf(first)} au ${dayMonth(last)}`
    : `du ${dayMonth(first)} au ${dayMonth(last)}`;
/** Elision: de septembre, d’octobre, d’avril, d’août. */
const of = (name: string): string => (/^[aeiouéh]/i.test(name) ? `d’${name}` : `de ${name}`);

export const frenchDates: DateWords = {
  months: MONTHS,
  shortMonths: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  dayMonth,
  weekday,
  span(first, last) {
    const [from, to] = [partsOf(first), partsOf(last)];
    if (first === last) return `${weekday(first)} ${from.year}`;
    return from.year === to.year
      ? `${days(first, last)} ${to.year}`
      : `du ${dayMonth(first)} ${from.year} au ${dayMonth(last)} ${to.year}`;
  },
  weeks: () => '',
};

export const frenchPeriods: PeriodGrammar = {
  asSaid:
    /^(?:(?:juste )?après (?:l['’]été|la rentrée|les (?:vacances|fêtes|congés)(?: d['’]été| de noël| de pâques)?|pâques|noël|la toussaint|le nouvel an)|autour de (?:noël|pâques))(?: 20\d\d)?$/u,
  phrase,
  fromDay: (day, year) => `à partir du ${dayMonth(day)}${year}`,
  stretch: (words) => `pour la période ${words.startsWith('jusqu') ? 'allant ' : ''}${words}`,
  until(shape, { year, quarterLetter }) {
    const by = (on: string): Omit<Phrase, 'from'> => ({
      name: `d’ici ${on}`,
      at: `d’ici ${on}`,
      for: `jusqu’à ${on.startsWith('mi-') ? 'la ' : ''}${on}`,
    });
    switch (shape.kind) {
      case 'day': {
        const on = shape.before
          ? `avant le ${dayMonth(addDays(shape.last, 1))}${year}`
          : `d’ici au ${dayMonth(shape.last)}${year}`;
        return { name: on, at: on, for: `jusqu’au ${dayMonth(shape.last)}${year}` };
      }
      case 'week':
        return by(`la semaine ${shape.week}`);
      case 'part':
        return by(`${PARTS[shape.part]}${monthOf(shape.month)}${year}`);
      case 'month': {
        const before = `avant ${monthOf(shape.month)}${year}`;
        return { name: before, at: before, for: `jusqu’à fin ${monthBefore(shape.month, year)}` };
      }
      case 'edge':
        return by(
          shape.quarter === 0
            ? `fin ${shape.year}`
            : `la fin du ${quarterLetter ? `${quarterLetter}${shape.quarter}` : `${QUARTERS[shape.quarter - 1]} trimestre`}${year}`,
        );
    }
  },
  untilSaid(words) {
    const event =
      /^avant ((?:l['’]été|l['’]hiver|la rentrée|les (?:vacances|fêtes|congés)(?: d['’]été| de noël)?|noël|pâques)(?: 20\d\d)?)$/u.exec(
        words,
      )?.[1];
    if (!event) return null;
    const name = feasts(event);
    const before = `avant ${name}`;
    return { name: before, at: before, for: `jusqu’à ${name}`.replace('à les ', 'aux ') };
  },
};

function phrase(shape: PeriodShape, said: Said): Phrase {
  const { year } = said;
  switch (shape.kind) {
    case 'day': {
      const name = `${weekday(shape.day)}${year}`;
      return { name, at: `le ${name}`, for: `pour le ${name}`, from: `à partir du ${dayMonth(shape.day)}${year}` };
    }
    case 'days': {
      const name = `${days(shape.first, shape.last)}${year}`;
      return { name, at: name, for: `pour la période ${name}`, from: `à partir du ${dayMonth(shape.first)}${year}` };
    }
    case 'two-days': {
      const first = shape.first.slice(0, 7) === shape.last.slice(0, 7) ? dayOf(shape.first) : dayMonth(shape.first);
      const name = `les ${first} et ${dayMonth(shape.last)}${year}`;
      return { name, at: name, for: `pour ${name}`, from: `à partir du ${dayMonth(shape.first)}${year}` };
    }
    case 'weekend': {
      const name = `week-end du ${dayMonth(shape.first)}${year}`;
      return { name, at: `le ${name}`, for: `pour le ${name}`, from: `à partir du ${name}` };
    }
    case 'around': {
      const name = `autour du ${dayMonth(shape.day)}${year}`;
      return {
        name,
        at: name,
        for: `pour la période ${name}`,
        from: `à partir du ${dayMonth(shape.day)}${year} environ`,
      };
    }
    case 'week': {
      const name = said.weekNumber ? `semaine ${shape.week}` : `semaine du ${dayMonth(shape.monday)}${year}`;
      return {
        name,
        at: said.weekNumber ? `en ${name}` : `la ${name}`,
        for: `pour la ${name}`,
        from: `à partir de la ${name}`,
      };
    }
    case 'weeks': {
      if (!said.weekNumber) return phrase({ kind: 'days', first: shape.first, last: shape.last }, said);
      const [first, last] = shape.weeks;
      const name = `semaines ${first} ${last - first === 1 ? 'et' : 'à'} ${last}`;
      return { name, at: `pendant les ${name}`, for: `pour les ${name}`, from: `à partir de la semaine ${first}` };
    }
    case 'part':
      return partPhrase(shape, year);
    case 'month': {
      const name = `${monthOf(shape.month)}${year}`;
      return /rentrée/.test(said.words)
        ? RENTREE
        : { name, at: `en ${name}`, for: `pour ${name}`, from: `à partir ${of(name)}` };
    }
    case 'months': {
      const [first, last] = [monthOf(shape.months[0]), `${monthOf(shape.months[1])}${year}`];
      const from = `à partir ${of(first)}`;
      const range = `${of(first)} à ${last}`;
      if (shape.span > 2) return { name: range, at: range, for: `pour la période ${range}`, from };
      if (said.either)
        return { name: `${first}-${last}`, at: `en ${first} ou ${last}`, for: `pour ${first}-${last}`, from };
      return { name: `${first} et ${last}`, at: `en ${first} et ${last}`, for: `pour ${first} et ${last}`, from };
    }
    case 'season': {
      const { name, at, the, of: ofSeason } = SEASONS[shape.season];
      return {
        name: `${name}${year}`,
        at: `${at}${year}`,
        for: `pour ${the}${year}`,
        from: `à partir ${ofSeason}${year}`,
      };
    }
    case 'quarter':
      return masculine(
        said.quarterLetter
          ? `${said.quarterLetter}${shape.quarter}${year}`
          : `${QUARTERS[shape.quarter - 1]} trimestre${year}`,
      );
    case 'half-year':
      return masculine(`${shape.half === 1 ? 'premier' : 'second'} semestre ${shape.year}`);
    case 'year':
      return {
        name: String(shape.year),
        at: `en ${shape.year}`,
        for: `pour ${shape.year}`,
        from: `à partir de ${shape.year}`,
      };
    case 'edge': {
      const name = `${shape.edge === 'begin' ? 'début' : 'fin'} ${shape.quarter ? `${said.quarterLetter || 'T'}${shape.quarter}${year}` : shape.year}`;
      return { name, at: name, for: `pour ${name}`, from: `à partir de ${name}` };
    }
    case 'said': {
      const name = feasts(shape.words);
      return { name, at: name, for: `pour la période ${name}`, from: name };
    }
  }
}

function feasts(words: string): string {
  return words
    .replaceAll("'", '’')
    .replace(/\b(noël|pâques|toussaint)/g, (feast) => feast.charAt(0).toUpperCase() + feast.slice(1));
}

const RENTREE: Phrase = { name: 'rentrée', at: 'à la rentrée', for: 'pour la rentrée', from: 'à partir de la rentrée' };

function masculine(name: string): Phrase {
  return { name, at: `au ${name}`, for: `pour le ${name}`, from: `à partir du ${name}` };
}

function partPhrase(shape: PeriodShape & { kind: 'part' }, year: string): Phrase {
  const month = `${monthOf(shape.month)}${year}`;
  switch (shape.part) {
    case 'begin':
    case 'end': {
      const name = `${shape.part === 'begin' ? 'début' : 'fin'} ${month}`;
      return { name, at: name, for: `pour ${name}`, from: `à partir de ${name}` };
    }
    case 'middle':
      return {
        name: `mi-${month}`,
        at: `à la mi-${month}`,
        for: `pour la mi-${month}`,
        from: `à partir de la mi-${month}`,
      };
    case 'first-half':
    case 'second-half': {
      const name = `${shape.part === 'first-half' ? 'première' : 'deuxième'} quinzaine ${of(month)}`;
      return { name, at: `pendant la ${name}`, for: `pour la ${name}`, from: `à partir de la ${name}` };
    }
  }
}
