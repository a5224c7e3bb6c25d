import type { Language } from '../period/language.ts';
import { DAY_MS } from '../period/lengths.ts';
import { offsetMinutes } from '../period/wall-time.ts';
import type { MailContent } from '../promise/owed-mail.ts';
import type { Decision } from './decision.ts';
import type { Holdings } from './holdings.ts';
import type { Incoming } from './incoming.ts';
import { sayingAlso } from './saying-also.ts';

/**
 * Zones that can be offered, one an offset: the first whose clock shows the offset at that moment. Who works in another one
 * of the same offset sees from it how theirs is written.
 */
const OFFERED = [
  'Europe/London',
  'Europe/Paris',
  'Europe/Athens',
  'Europe/Istanbul',
  'Asia/Dubai',
  'Asia/Karachi',
  'Asia/Kolkata',
  'Asia/Dhaka',
  'Asia/Bangkok',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Adelaide',
  'Australia/Sydney',
  'Pacific/Auckland',
  'Atlantic/Azores',
  'America/Sao_Paulo',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Curacao',
  'America/Anchorage',
  'Pacific/Honolulu',
] as const;

/** Where a language is spoken on the other side of an ocean, it is likelier than a neighbour on the same clock. */
const LIKELIER: Partial<Record<Language, readonly string[]>> = {
  nl: ['America/Curacao', 'America/Paramaribo'],
  fr: ['America/Toronto', 'America/Martinique'],
};

/**
 * The zone to offer to whoever sent a mail; null where its Date shows the clock of the zone that they have already, or nothing:
 * many programs write every Date in UTC, and a Date that is days off was written by no clock that is right.
 */
export function zoneToOffer(
  { mail: { date }, now }: Pick<Incoming, 'mail' | 'now'>,
  timeZone: string,
  language: Language,
): string | null {
  const offset = /([+-])(\d{2}):(\d{2})$/.exec(date ?? '');
  if (date === null || offset === null) return null;
  const minutes = (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
  const at = new Date(date).toISOString();
  if (minutes === 0 || Math.abs(Date.parse(at) - Date.parse(now)) > DAY_MS) return null;
  if (offsetMinutes(at, timeZone) === minutes) return null;
  return [...(LIKELIER[language] ?? []), ...OFFERED].find((zone) => offsetMinutes(at, zone) === minutes) ?? null;
}

/** The decision with the zone offered in the first receipt, or the question that comes instead; nothing changes before the freelancer says so. */
export function offeringZone(decision: Decision, incoming: Incoming, holdings: Holdings | null): Decision {
  const isNew = holdings === null;
  const items = decision.writes.map(({ item }) => item);
  const freelancer = holdings?.freelancer ?? items.find((item) => item.kind === 'freelancer');
  const zone = freelancer ? zoneToOffer(incoming, freelancer.timeZone, freelancer.language) : null;
  if (zone === null) return decision;
  const offered = (about: MailContent): MailContent =>
    (about.kind === 'receipt' && about.first) || (about.kind === 'question' && isNew) ? { ...about, zone } : about;
  return sayingAlso(decision, offered);
}
