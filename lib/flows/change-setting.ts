import type { IsoDate } from '../period/calendar.ts';
import type { Language } from '../period/language.ts';
import { readPeriods } from '../period/read-periods.ts';
import { isTimeZone } from '../period/wall-time.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import { COUNTRIES } from '../promise/working-days.ts';
import type { Setting } from '../reply/command.ts';

/** Stretches of days off that are kept. */
const MAX_DAYS_OFF = 50;

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
    case 'zone':
      return isTimeZone(value) ? { ...freelancer, timeZone: value } : null;
    case 'country':
      return COUNTRIES.includes(value.toUpperCase()) ? { ...freelancer, country: value.toUpperCase() } : null;
    case 'language': {
      const language = LANGUAGE_NAMES[lower];
      return language ? { ...freelancer, language } : null;
    }
    case 'name':
      return value === '' ? null : { ...freelancer, name: value.slice(0, 100) };
    case 'signature':
      return { ...freelancer, signature: value.slice(0, 500) };
    case 'overview':
      if (ON.includes(lower)) return { ...freelancer, overview: true };
      return OFF.includes(lower) ? { ...freelancer, overview: false } : null;
    case 'days off': {
      const off = readPeriods(value, { saidOn: today, languages: [freelancer.language] })[0];
      if (off === undefined) return null;
      const daysOff = [...freelancer.daysOff.filter(({ to }) => to > today), { from: off.from, to: off.to }];
      return { ...freelancer, daysOff: daysOff.slice(-MAX_DAYS_OFF) };
    }
  }
}
