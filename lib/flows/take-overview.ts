import { addMonths } from '../period/calendar.ts';
import { dateAt } from '../period/wall-time.ts';
import type { OwingItem } from '../ports/store.ts';
import { nextLook } from '../promise/due-at.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import { closedSilently, listing } from '../promise/open-promises.ts';
import type { Holdings } from './holdings.ts';
import { owe } from './owed-mails.ts';
import type { SendingPorts } from './ports.ts';
import { putItem } from './put-item.ts';
import { sendOwed } from './send-owed.ts';

/**
 * The monthly overview, if it is due: what is open, and what closed silently in the month before. Where there is neither, or none
 * is wanted, nothing is sent. Answers the freelancer as written, null where it was not due, `elsewhere` where they have to be read to know.
 */
export async function takeOverview(ports: SendingPorts, holdings: Holdings): Promise<OwingItem | 'elsewhere' | null> {
  const { freelancer } = holdings;
  const now = ports.clock.now();
  const due = nextLook(freelancer);
  if (due === null || due > now) return null;
  const month = dateAt(now, freelancer.timeZone).slice(0, 7);
  const version = freelancer.version + 1;
  const isTold = freelancer.overview && isWorthTelling(holdings, month);
  // What was asked before it is no longer what a yes is about.
  const told: Freelancer = isTold
    ? { ...listing({ ...freelancer, version }, holdings.promises, now), question: null }
    : freelancer;
  const owed = isTold ? [owe(`m${version}`, { kind: 'overview', month }, now, null)] : [];
  const item: Freelancer = { ...told, overviewOf: month, version, owed: [...told.owed, ...owed] };
  if ((await putItem(ports.store, item, item)) === 'lost') return 'elsewhere';
  const after = { ...holdings, freelancer: item };
  const claims = owed.map(({ id }) => id);
  return (await sendOwed(ports, item, after, claims)) ?? 'elsewhere';
}

function isWorthTelling({ promises }: Holdings, month: string): boolean {
  const silent = closedSilently(promises, addMonths(`${month}-01`, -1), `${month}-01`);
  return silent.length > 0 || promises.some(({ state }) => state !== 'closed');
}
