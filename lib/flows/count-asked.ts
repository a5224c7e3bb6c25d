import { DAY_MS } from '../period/lengths.ts';
import type { Instant } from '../period/wall-time.ts';
import type { Store } from '../ports/store.ts';
import { type AddressLink, ASKED_DAYS, DECLINED_DAYS } from '../promise/address-link.ts';
import { freelancerId } from '../promise/identity.ts';
import type { Decision } from './decision.ts';
import { MOST_LOST } from './item-contended.ts';

/** So often a week one address is asked whether it belongs to somebody, whoever they are: many together must not flood it. */
export const MOST_ASKED_A_WEEK = 3;

/** The decision without the mail that asks another address, where that was asked often enough; else it is counted there. */
export async function countAsked(store: Store, decision: Decision, now: Instant): Promise<Decision> {
  const address = askedIn(decision);
  if (address === null || (await mayAsk(store, address, now))) return decision;
  const writes = decision.writes.map(({ item, claims }) => {
    const owed = item.owed.filter(({ about }) => about.kind !== 'confirmation' || about.link !== address);
    return { item: { ...item, owed }, claims: claims.filter((id) => owed.some((one) => one.id === id)) };
  });
  return { ...decision, writes };
}

/** Whose address it is, and when it was asked, stand in one item: under its own id, without a word of who asked. */
async function mayAsk(store: Store, address: string, now: Instant): Promise<boolean> {
  const id = freelancerId(address);
  for (let tries = 0; tries < MOST_LOST; tries += 1) {
    const before = (await store.list(id)).map(({ item }) => item).find((item) => item.kind === 'link');
    const asked = (before?.asked ?? []).filter((at) => isWithin(ASKED_DAYS, at, now));
    // One that said no is asked by nobody.
    const isDeclined = before?.declined !== undefined && isWithin(DECLINED_DAYS, before.declined, now);
    if (isDeclined || asked.length >= MOST_ASKED_A_WEEK) return false;
    const version = (before?.version ?? 0) + 1;
    const link: AddressLink = {
      kind: 'link',
      id,
      version,
      freelancer: before?.freelancer ?? null,
      asked: [...asked, now],
    };
    if ((await store.put(link, null)) === 'stored') return true;
  }
  return false;
}

function isWithin(days: number, at: Instant, now: Instant): boolean {
  return Date.parse(at) > Date.parse(now) - days * DAY_MS;
}

function askedIn({ writes }: Decision): string | null {
  for (const { item, claims } of writes) {
    for (const { id, about } of item.owed) {
      if (claims.includes(id) && about.kind === 'confirmation' && about.link !== undefined) return about.link;
    }
  }
  return null;
}
