import { addDays, type IsoDate } from '../period/calendar.ts';
import { LANGUAGES, type Language } from '../period/language.ts';
import { readPeriods } from '../period/read-periods.ts';
import { isTimeZone } from '../period/wall-time.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import { COUNTRIES } from '../promise/working-days.ts';
import type { Setting } from '../reply/command.ts';

/** Stretches of days off that are kept. */
const MAX_DAYS_OFF = 50;
/** And so many days after their last: what waited for it goes out in the days that follow, and must not be late all at once. */
const KEPT_DAYS = 31;

const LANGUAGE_NAMES: Readonly<Record<string, Language>> = {
  nl: 'nl',
  nederlands: 'nl',
  dutch: 'nl',
  niederländisch: 'nl',
  néerlandais: 'nl',
  en: 'en',
  engels: 'en',
  english: 'en',
  englisch: 'en',
  anglais: 'en',
  de: 'de',
  duits: 'de',
  german: 'de',
  deutsch: 'de',
  allemand: 'de',
  fr: 'fr',
  frans: 'fr',
  french: 'fr',
  französisch: 'fr',
  français: 'fr',
};

const ON = ['aan', 'on', 'an', 'ja', 'yes', 'oui', 'activé', 'ein'];
const OFF = ['uit', 'off', 'aus', 'nee', 'no', 'nein', 'non', 'désactivé'];

const NONE = ['geen', 'niets', 'none', 'nothing', 'keine', 'nichts', 'aucun', 'aucune', 'rien', '-'];

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
      const language = LANGUAGE_NAMES[lower];
      return language ? { ...freelancer, language } : null;
    }
    case 'name':
      return value === '' ? null : { ...freelancer, name: value.slice(0, 100) };
    case 'signature':
      return { ...freelancer, signature: NONE.includes(lower.replace(/[.!]$/, '')) ? '' : value.slice(0, 500) };
    case 'overview':
      if (ON.includes(lower)) return { ...freelancer, overview: true };
      return OFF.includes(lower) ? { ...freelancer, overview: false } : null;
    case 'days off': {
      if (NONE.includes(lower)) return { ...freelancer, daysOff: [] };
      const off = readPeriods(value, { saidOn: today, languages: [freelancer.language] })[0];
      if (off === undefined) return null;
      const daysOff = [
        ...freelancer.daysOff.filter(({ to }) => addDays(to, KEPT_DAYS) > today),
        { from: off.from, to: off.to },
      ];
      return { ...freelancer, daysOff: daysOff.slice(-MAX_DAYS_OFF) };
    }
  }
}

/** "Europe/Brussels" however it is written, or the city alone where only one zone is called after it. */
function zoneNamed(value: string): string | null {
  const plain = value.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, '_');
  const wanted = OTHER_CITIES[plain] ?? plain;
  const zones = Intl.supportedValuesOf('timeZone');
  const known = zones.find((zone) => zone.toLowerCase() === wanted);
  if (known !== undefined) return known;
  const [city, ...others] = zones.filter((zone) => zone.toLowerCase().endsWith(`/${wanted}`));
  if (city !== undefined && others.length === 0) return city;
  return isTimeZone(value) ? value : null;
}

/** Cities after which zones are called, as the other languages call them; without accents. */
const OTHER_CITIES: Readonly<Record<string, string>> = {
  londen: 'london',
  londres: 'london',
  parijs: 'paris',
  berlijn: 'berlin',
  brussel: 'brussels',
  bruxelles: 'brussels',
  wenen: 'vienna',
  wien: 'vienna',
  vienne: 'vienna',
  lissabon: 'lisbon',
  lisbonne: 'lisbon',
  geneve: 'zurich',
  genf: 'zurich',
  rom: 'rome',
  kopenhagen: 'copenhagen',
  copenhague: 'copenhagen',
  warschau: 'warsaw',
  varsovie: 'warsaw',
  praag: 'prague',
  prag: 'prague',
  athene: 'athens',
  athen: 'athens',
  athenes: 'athens',
  luxemburg: 'luxembourg',
};

/** A country by its code, or by its name in one of the languages. */
function countryNamed(value: string): string | null {
  const code = OTHER_NAMES[value.toLowerCase()] ?? value.toUpperCase();
  if (COUNTRIES.includes(code)) return code;
  const called = value.replace(/^(?:la|le|les|the|de|die) /i, '');
  const isCalled = (country: string) =>
    LANGUAGES.some((language) => {
      const name = new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? '';
      return name.localeCompare(called, language, { sensitivity: 'base' }) === 0;
    });
  return COUNTRIES.find(isCalled) ?? null;
}

/** What people call a country that its code or official name isn't. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  uk: 'GB',
  engeland: 'GB',
  england: 'GB',
  angleterre: 'GB',
  usa: 'US',
  vs: 'US',
  amerika: 'US',
  holland: 'NL',
};
