import { offsetMinutes } from '../period/wall-time.ts';
import type { Decision } from './decision.ts';
import type { Incoming } from './incoming.ts';

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
  'America/Curacao',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
] as const;

const DAY_MS = 86_400_000;

/**
 * The zone to offer to whoever sent a mail; null where its Date shows the clock of the zone that they have already, or nothing:
 * many programs write every Date in UTC, and a Date that is days off was written by no clock that is right.
 */
export function zoneToOffer({ mail: { date }, now }: Pick<Incoming, 'mail' | 'now'>, timeZone: string): string | null {
  const offset = /([+-])(\d{2}):(\d{2})$/.exec(date ?? '');
  if (date === null || offset === null) return null;
  const minutes = (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
  const at = new Date(date).toISOString();
  if (minutes === 0 || Math.abs(Date.parse(at) - Date.parse(now)) > DAY_MS) return null;
  if (offsetMinutes(at, timeZone) === minutes) return null;
  return OFFERED.find((zone) => offsetMinutes(at, zone) === minutes) ?? null;
}

/** The decision with the zone offered in a first receipt; nothing changes before the freelancer says so. */
export function offeringZone(decision: Decision, incoming: Incoming, timeZone: string): Decision {
  const zone = zoneToOffer(incoming, timeZone);
  if (zone === null) return decision;
  const writes = decision.writes.map(({ item, claims }) => ({
    item: {
      ...item,
      owed: item.owed.map((owed) =>
        owed.about.kind === 'receipt' && owed.about.first && claims.includes(owed.id)
          ? { ...owed, about: { ...owed.about, zone } }
          : owed,
      ),
    },
    claims,
  }));
  return { ...decision, writes };
}
