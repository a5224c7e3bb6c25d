import { addDays, type IsoDate } from '../period/calendar.ts';
import { LANGUAGES, type Language } from '../period/language.ts';
import { readPeriods } from '../period/read-periods.ts';
import { isTimeZone } from '../period/wall-time.ts';
import { COUNTRIES, isCountry } from '../promise/countries.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import type { Setting } from '../promise/setting.ts';
import { NO_VALUE } from '../reply/command.ts';
import { isListed, patternOfWords } from '../reply/in-any-language.ts';
import { REPLY_WORDS } from '../reply/reply-words.ts';
import type { ReplyWords } from '../reply/words/reply-words.ts';

/** Stretches of days off that are kept. */
const MAX_DAYS_OFF = 50;
/** And so many days after their last: what waited for it goes out in the days that follow, and must not be late all at once. */
const KEPT_DAYS = 31;

/** The freelancer with one setting changed; null where the value is not one that is allowed. The version is left as it is. */
export function changeSetting(
  freelancer: Freelancer,
  setting: Setting,
  words: string,
  today: IsoDate,
): Freelancer | null {
  const value = words.trim();
  const lower = value.toLowerCase();
  switch (setting) {
    case 'zone': {
      const timeZone = zoneNamed(value);
      return timeZone === null ? null : { ...freelancer, timeZone };
    }
    case 'country': {
      const country = countryNamed(value);
      return country === null ? null : { ...freelancer, country };
    }
    case 'language': {
      const language = languageNamed(value);
      return language === null ? null : { ...freelancer, language };
    }
    case 'name':
      return value === '' ? null : { ...freelancer, name: value.slice(0, 100) };
    case 'signature':
      return { ...freelancer, signature: isNone(lower.replace(/[.!]$/, '')) ? '' : value.slice(0, 500) };
    case 'overview':
      if (isListed(lower, ({ on }) => on)) return { ...freelancer, overview: true };
      return isListed(lower, ({ off }) => off) ? { ...freelancer, overview: false } : null;
    case 'days off': {
      if (isNone(lower)) return { ...freelancer, daysOff: [] };
      const readIn = (languages: readonly Language[]) => readPeriods(value, { saidOn: today, languages })[0];
      const off = readIn([freelancer.language]) ?? readIn(LANGUAGES);
      if (off === undefined) return null;
      const { from, to } = off;
      const before = freelancer.daysOff.filter((one) => addDays(one.to, KEPT_DAYS) > today);
      const beside = before.filter((one) => one.from < from || to < one.to);
      return { ...freelancer, daysOff: [...beside, { from, to }].slice(-MAX_DAYS_OFF) };
    }
  }
}

function isNone(value: string): boolean {
  return value === NO_VALUE || isListed(value, ({ none }) => none);
}

/** "Europe/Brussels" however it is written, or the city alone where only one zone is called after it. */
function zoneNamed(value: string): string | null {
  const plain = value.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, '_');
  const wanted = inOneLanguage(plain, ({ cities }) => cities) ?? plain;
  const zones = Intl.supportedValuesOf('timeZone');
  const known = zones.find((zone) => zone.toLowerCase() === wanted);
  if (known !== undefined) return known;
  const [city, ...others] = zones.filter((zone) => zone.toLowerCase().endsWith(`/${wanted}`));
  if (city !== undefined && others.length === 0) return city;
  return isTimeZone(value) ? value : null;
}

/** A language by its code, or by its name in one of the languages. */
function languageNamed(value: string): Language | null {
  return (
    LANGUAGES.find((code) => code === value.toLowerCase()) ??
    LANGUAGES.find((code) => isCalled(value, code, 'language')) ??
    null
  );
}

/** A country by its code, by its name in one of the languages, or as people call it. */
function countryNamed(value: string): string | null {
  const code = inOneLanguage(value.toLowerCase(), ({ countries }) => countries) ?? value.toUpperCase();
  if (isCountry(code)) return code;
  const name = value.replace(ARTICLE(), '');
  return COUNTRIES.find((country) => isCalled(name, country, 'region')) ?? null;
}

const ARTICLE = patternOfWords((any) => `^(?:${any(({ articles }) => articles)}) `);

/** Whether a code is called so in one of the languages, be it in other letters. */
function isCalled(name: string, code: string, type: 'language' | 'region'): boolean {
  return LANGUAGES.some((language) => {
    const official = new Intl.DisplayNames(language, { type }).of(code) ?? '';
    return official.localeCompare(name, language, { sensitivity: 'base' }) === 0;
  });
}

function inOneLanguage(name: string, tableOf: (words: ReplyWords) => Readonly<Record<string, string>>): string | null {
  return LANGUAGES.map((language) => tableOf(REPLY_WORDS[language])[name]).find((value) => value !== undefined) ?? null;
}
