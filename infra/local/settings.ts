import { resolve } from 'node:path';
import { REGISTRATIONS, type Registration } from '../../lib/flows/flow-settings.ts';
import { LANGUAGES, type Language } from '../../lib/period/language.ts';
import { type Instant, instantAt, isTimeZone } from '../../lib/period/wall-time.ts';
import { COUNTRIES, isCountry } from '../../lib/promise/countries.ts';

/** What the embedded runtime goes by. */
export interface RuntimeSettings {
  readonly smtpPort: number;
  readonly webPort: number;
  /** Absolute path. */
  readonly data: string;
  /** Where the movable clock starts on a new data folder; null: now. */
  readonly now: Instant | null;
  readonly registration: Registration;
  readonly freelancers: readonly string[];
  readonly timeZone: string;
  readonly country: string;
  readonly language: Language;
  readonly domain: string;
  /** Days after which raw mails go. */
  readonly keepRawMailDays: number;
  /** Days after its last mail at which a closed promise goes. */
  readonly keepClosedDays: number;
}

/** When a PENCILLED_ variable holds what it cannot: names it, what was given and what is allowed. */
export class SettingFault extends Error {
  constructor(name: string, given: string, allowed: string, options?: ErrorOptions) {
    super(`${name} is ${JSON.stringify(given)}; allowed: ${allowed}`, options);
    this.name = 'SettingFault';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the PENCILLED_ variables; what is absent or blank has its default. Throws {@link SettingFault}. */
export function readSettings(env: Environment): RuntimeSettings {
  const timeZone = checked(
    env,
    'PENCILLED_TIME_ZONE',
    'Europe/Amsterdam',
    isTimeZone,
    'an IANA time zone, as Europe/Amsterdam',
  );
  return {
    smtpPort: port(env, 'PENCILLED_SMTP_PORT', 2525),
    webPort: port(env, 'PENCILLED_WEB_PORT', 8025),
    data: resolve(given(env, 'PENCILLED_DATA') ?? '.pencilled'),
    now: instant(env, 'PENCILLED_NOW', timeZone),
    registration: choice(env, 'PENCILLED_REGISTRATION', REGISTRATIONS, 'welcome'),
    freelancers: addresses(env, 'PENCILLED_FREELANCERS'),
    timeZone,
    country: checked(env, 'PENCILLED_COUNTRY', 'NL', isCountry, COUNTRIES.join(', ')),
    language: choice(env, 'PENCILLED_LANGUAGE', LANGUAGES, 'nl'),
    domain: checked(env, 'PENCILLED_DOMAIN', 'in.localhost', isDomain, 'a domain in lower case, as in.example.com'),
    keepRawMailDays: days(env, 'PENCILLED_KEEP_RAW_MAIL_DAYS', { otherwise: 30, least: 1, most: 365 }),
    keepClosedDays: days(env, 'PENCILLED_KEEP_CLOSED_DAYS', { otherwise: 396, least: 90, most: 36_500 }),
  };
}

/** As on AWS: `keepRawMailDays` and `keepClosedDays` (thirteen months). */
function days(
  env: Environment,
  name: string,
  { otherwise, least, most }: Readonly<Record<'otherwise' | 'least' | 'most', number>>,
): number {
  const value = given(env, name);
  if (value === null) return otherwise;
  if (!/^\d{1,6}$/.test(value) || Number(value) < least || Number(value) > most) {
    throw new SettingFault(name, value, `a whole number from ${least} to ${most}`);
  }
  return Number(value);
}

function given(env: Environment, name: string): string | null {
  return env[name]?.trim() || null;
}

function port(env: Environment, name: string, otherwise: number): number {
  const value = given(env, name);
  if (value === null) return otherwise;
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
    throw new SettingFault(name, value, 'a port, 1 to 65535 (0: any that is free)');
  }
  return Number(value);
}

/** A moment with its offset; one without it, or a bare date, counts in the zone of new freelancers. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)?(Z|[+-]\d{2}:\d{2})?$/;

function instant(env: Environment, name: string, timeZone: string): Instant | null {
  const value = given(env, name);
  if (value === null) return null;
  const [, date = '', time = 'T00:00', offset] = MOMENT.exec(value) ?? [];
  const at = Date.parse(`${date}${time}${offset ?? 'Z'}`);
  if (Number.isNaN(at) || !isDate(date)) {
    throw new SettingFault(name, value, 'a moment in ISO 8601, as 2026-06-10T09:00:00+02:00');
  }
  return offset === undefined ? instantAt(`${date}${time}`, timeZone) : new Date(at).toISOString();
}

/** Date.parse takes 31 February for 3 March. */
function isDate(date: string): boolean {
  return new Date(`${date}T00:00Z`).toISOString().startsWith(date);
}

function choice<const Value extends string>(
  env: Environment,
  name: string,
  allowed: readonly Value[],
  otherwise: Value,
): Value {
  const value = given(env, name) ?? otherwise;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new SettingFault(name, value, allowed.join(', '));
  return found;
}

function addresses(env: Environment, name: string): string[] {
  const all = (given(env, name) ?? '').split(',').map((one) => one.trim().toLowerCase());
  const found = all.filter((one) => one !== '');
  const wrong = found.find((one) => !isAddress(one));
  if (wrong !== undefined) throw new SettingFault(name, wrong, 'addresses, separated by commas');
  return found;
}

/** A bare address, as far as a slip of the pen goes. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+$/.test(text);
}

function checked(
  env: Environment,
  name: string,
  otherwise: string,
  isAllowed: (value: string) => boolean,
  allowed: string,
): string {
  const value = given(env, name) ?? otherwise;
  if (!isAllowed(value)) throw new SettingFault(name, value, allowed);
  return value;
}

function isDomain(value: string): boolean {
  return value.length <= 253 && value.split('.').every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
}
