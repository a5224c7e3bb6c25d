import { holdingsOf } from '../../lib/flows/holdings.ts';
import { calendarOf, dueAtOf } from '../../lib/flows/put-item.ts';
import type { Instant } from '../../lib/period/wall-time.ts';
import type { World } from './world.ts';

interface BesidePlan {
  readonly id: string;
  readonly dueAt: Instant | null;
  readonly planned: Instant | null;
}

/** The items of a world that the due index shows at another moment than their plan says, in a world of one freelancer. */
export function besidePlan({ store }: World): readonly BesidePlan[] {
  const listed = store.items();
  const holdings = holdingsOf(listed.map(({ item }) => item));
  return listed.flatMap(({ item, dueAt }) => {
    const planned = holdings && dueAtOf(item, calendarOf(item, holdings));
    return planned === dueAt ? [] : [{ id: item.id, dueAt, planned }];
  });
}
