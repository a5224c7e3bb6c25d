import { PROFILE, type Store } from '../ports/store.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import type { DeliveryEvent } from './delivery-event.ts';
import { isLinkMail } from './owed-mails.ts';
import type { DeliveryPorts } from './ports.ts';
import { putItem } from './put-item.ts';
import { owingItem, recordSent } from './record-sent.ts';

export type DeliveryVerdict = 'recorded' | 'already-recorded' | 'paused' | 'unknown-freelancer' | 'transient-bounce';

/**
 * A delivery settles an attempt of which nobody knew whether it went out. A permanent bounce or a complaint pauses the
 * address: nothing is sent until that freelancer writes again.
 */
export async function recordDelivery(ports: DeliveryPorts, event: DeliveryEvent): Promise<DeliveryVerdict> {
  const profile = await ports.store.get({ freelancer: event.freelancer, item: PROFILE });
  if (profile?.kind !== 'freelancer') return 'unknown-freelancer';
  const settled = await settle(ports, event, profile);
  if (event.type === 'delivery') return settled;
  if (event.type === 'bounce' && !event.permanent) return 'transient-bounce';
  // It went to an address that was only asked whether it is theirs: their own still takes mail.
  if (isLinkMail(event.mail)) return settled;
  return pause(ports.store, event.type, profile);
}

async function settle(
  ports: DeliveryPorts,
  event: DeliveryEvent,
  profile: Freelancer,
): Promise<'recorded' | 'already-recorded'> {
  const item = event.item === PROFILE ? profile : owingItem(await ports.store.get(event));
  if (!item?.owed.some(({ id, claim }) => id === event.mail && claim !== null)) return 'already-recorded';
  await recordSent(ports, item, { id: event.mail }, profile);
  return 'recorded';
}

async function pause(store: Store, why: 'bounce' | 'complaint', before: Freelancer): Promise<'paused'> {
  let profile: Freelancer = before;
  while (profile.paused === null) {
    const next: Freelancer = { ...profile, paused: why, version: profile.version + 1 };
    if ((await putItem(store, next, next)) === 'stored') return 'paused';
    const again = await store.get({ freelancer: profile.id, item: PROFILE });
    if (again?.kind !== 'freelancer') return 'paused';
    profile = again;
  }
  return 'paused';
}
