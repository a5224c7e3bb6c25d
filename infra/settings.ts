import { REGISTRATIONS, type Registration } from '../lib/flows/flow-settings.ts';
import { LANGUAGES, type Language } from '../lib/period/language.ts';
import { isTimeZone } from '../lib/period/wall-time.ts';
import { COUNTRIES } from '../lib/promise/countries.ts';
import {
  check,
  flag,
  type Given,
  isAddress,
  isDomain,
  isLabel,
  listOf,
  numberOf,
  oneOf,
  optionalText,
  SettingFault,
  text,
} from './setting-readers.ts';

/** What a deployment is made of. Every field but the first three has a default. */
export interface StackSettings {
  /** The domain that the deployer owns: `example.com`. */
  readonly domain: string;
  /** Where alarms go: an address outside of this deployment. */
  readonly alarmAddress: string;
  /** The AWS region. */
  readonly region: string;
  /** Names the stack, its rule set and its configuration set, so that one account can hold several. Default `pencilled`. */
  readonly name: string;
  /** The label before the domain: mail goes to `track@in.example.com`. Default `in`. */
  readonly inboundSubdomain: string;
  /** `true` once the deployer has looked up that SES receives mail in a region that is not among {@link SURE_REGIONS}. */
  readonly inboundChecked: boolean;
  /** Default `closed`. */
  readonly registration: Registration;
  /** The addresses allowed while registration is `closed`. */
  readonly freelancers: readonly string[];
  /** A new freelancer's zone and country. Default Europe/Amsterdam, NL. */
  readonly timeZone: string;
  readonly country: string;
  /** The language of whoever's first mail shows none. Default `nl`. */
  readonly language: Language;
  /** Days that raw mails and logs are kept. Default 30. */
  readonly keepRawMailDays: number;
  readonly keepLogDays: number;
  /** Days after its last mail that a closed promise is kept; reply addresses are good for 90. Default 396, thirteen months. */
  readonly keepClosedDays: number;
  /** Mails per second that SES lets the account send. Default 1, as in the sandbox. */
  readonly sendRate: number;
  /** Mails handled at the same time. Default 5. */
  readonly receiveConcurrency: number;
  /** Whether senders must use TLS. Default false: a mail that comes in the clear is better than one that is lost. */
  readonly requireTls: boolean;
  /** Keeps two of the account's Lambda concurrency for the clock. Default false: new accounts have ten in all and may reserve none. */
  readonly reserveClock: boolean;
  /** The Route 53 zone of the domain; null: the records are printed, to be pasted at any DNS provider. */
  readonly hostedZoneId: string | null;
  /** A table that is there already (restored, or kept when an earlier stack was removed); null: the stack makes one. */
  readonly table: string | null;
  /** Whether `npm run deploy` makes our rule set the active one. Default false. */
  readonly activateRuleSet: boolean;
  /** The name of the active rule set that ours may replace; null: none. */
  readonly replacesRuleSet: string | null;
}

/** Where SES has received mail for years. It does so in more regions today; those are for the deployer to look up. */
export const SURE_REGIONS: readonly string[] = ['eu-west-1', 'us-east-1', 'us-west-2'];

/** What CloudWatch Logs can keep, in days, up to a year. Source: API reference, PutRetentionPolicy. */
export const LOG_DAYS: readonly number[] = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365];

/** A Lambda's environment holds 4 KB in all. Source: Lambda quotas. */
const MAX_FREELANCERS_CHARACTERS = 3_000;

/** Reads settings from JSON that a person wrote. Throws {@link SettingFault}, also for a setting that there is not. */
export function readSettings(given: Given): StackSettings {
  const settings: StackSettings = {
    domain: text(given, 'domain', null, isDomain, 'a domain in lower case, as example.com'),
    alarmAddress: text(given, 'alarmAddress', null, isAddress, 'a mail address, as you@elsewhere.example'),
    region: text(given, 'region', null, isRegion, 'an AWS region, as eu-west-1'),
    name: text(given, 'name', 'pencilled', isLabel, 'lower-case letters, digits and hyphens, at most 40'),
    inboundSubdomain: text(given, 'inboundSubdomain', 'in', isLabel, 'one label of a domain, as in'),
    inboundChecked: flag(given, 'inboundChecked', false),
    registration: oneOf(given, 'registration', REGISTRATIONS, 'closed'),
    freelancers: listOf(
      given,
      'freelancers',
      isAddress,
      'mail addresses, as ["you@example.com"], of another script as mails show it, as you@xn--bro-hoa.example',
    ),
    timeZone: text(given, 'timeZone', 'Europe/Amsterdam', isTimeZone, 'an IANA time zone, as Europe/Amsterdam'),
    country: oneOf(given, 'country', COUNTRIES, 'NL'),
    language: oneOf(given, 'language', LANGUAGES, 'nl'),
    keepRawMailDays: numberOf(given, 'keepRawMailDays', 30, 1, 365),
    keepLogDays: numberOf(given, 'keepLogDays', 30, 1, 365),
    keepClosedDays: numberOf(given, 'keepClosedDays', 396, 90, 36_500),
    sendRate: numberOf(given, 'sendRate', 1, 1, 5_000),
    receiveConcurrency: numberOf(given, 'receiveConcurrency', 5, 2, 1_000),
    requireTls: flag(given, 'requireTls', false),
    reserveClock: flag(given, 'reserveClock', false),
    hostedZoneId: optionalText(
      given,
      'hostedZoneId',
      /^Z[A-Z0-9]{4,31}$/,
      'the id of a Route 53 zone, as Z0123456789ABC',
    ),
    table: optionalText(given, 'table', /^[A-Za-z0-9_.-]{3,255}$/, 'the name of a DynamoDB table'),
    activateRuleSet: flag(given, 'activateRuleSet', false),
    replacesRuleSet: optionalText(given, 'replacesRuleSet', /^[A-Za-z0-9_.-]{1,64}$/, 'the name of a receipt rule set'),
  };
  const unknown = Object.keys(given).find((name) => !(name in settings));
  if (unknown !== undefined)
    throw new SettingFault(unknown, given[unknown], `no such setting: ${Object.keys(settings).join(', ')}`);
  checkTogether(settings);
  return settings;
}

/** The domain that mail comes in at and goes out from. */
export function mailDomain({ inboundSubdomain, domain }: StackSettings): string {
  return `${inboundSubdomain}.${domain}`;
}

/** What only shows where two settings meet. */
function checkTogether(settings: StackSettings): void {
  const { region, inboundChecked, registration, freelancers, keepLogDays, alarmAddress, activateRuleSet } = settings;
  check(
    'region',
    region,
    inboundChecked || SURE_REGIONS.includes(region),
    `${SURE_REGIONS.join(', ')}; another only with "inboundChecked": true, once you have seen it among the "Email receiving endpoints" of https://docs.aws.amazon.com/general/latest/gr/ses.html`,
  );
  const closed = registration === 'closed';
  check(
    'freelancers',
    freelancers,
    !closed || freelancers.length > 0,
    'at least one address while registration is closed',
  );
  check('freelancers', freelancers, closed || freelancers.length === 0, `none while registration is ${registration}`);
  check(
    'freelancers',
    `${freelancers.length} addresses`,
    freelancers.join().length <= MAX_FREELANCERS_CHARACTERS,
    `${MAX_FREELANCERS_CHARACTERS} characters in all; registration "confirm" has no limit`,
  );
  check('keepLogDays', keepLogDays, LOG_DAYS.includes(keepLogDays), `one of ${LOG_DAYS.join(', ')}`);
  check(
    'alarmAddress',
    alarmAddress,
    !alarmAddress.endsWith(`@${mailDomain(settings)}`),
    'an address outside of the domain that Pencilled itself takes mail at',
  );
  check(
    'replacesRuleSet',
    settings.replacesRuleSet,
    activateRuleSet || settings.replacesRuleSet === null,
    'only with "activateRuleSet": true',
  );
}

function isRegion(value: string): boolean {
  return /^[a-z]{2}(-[a-z]{2,12}){1,2}-\d$/.test(value);
}
