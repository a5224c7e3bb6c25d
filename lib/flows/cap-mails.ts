import { DAY_MS, HOUR_MS } from '../period/lengths.ts';
import type { Instant } from '../period/wall-time.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import type { MailContent } from '../promise/owed-mail.ts';
import type { Decision, Write } from './decision.ts';
import type { Holdings } from './holdings.ts';

/** What mail that makes no sense can draw out of us; receipts, answers and reminders are never held back. */
const CAPPED: ReadonlySet<MailContent['kind']> = new Set(['refusal', 'question', 'confirmation']);

/** To one address: so many of them an hour, so many a day. Two programs that answer each other end here. */
export const MOST_AN_HOUR = 10;
export const MOST_A_DAY = 40;

/**
 * The decision with no more refusals, questions and confirmations than one address may get; those that go are counted in the
 * freelancer's item. What a mail changed is written all the same: only our mail about it stays away.
 */
export function capMails(decision: Decision, holdings: Holdings | null, now: Instant): Decision {
  const going = decision.writes.flatMap(({ item, claims }) => item.owed.filter((owed) => isCapped(owed, claims)));
  const freelancer = freelancerOf(decision) ?? holdings?.freelancer;
  if (going.length === 0 || freelancer === undefined) return decision;
  const since = (ms: number) => freelancer.capped.filter((at) => Date.parse(at) > Date.parse(now) - ms);
  const room = since(HOUR_MS).length < MOST_AN_HOUR && since(DAY_MS).length < MOST_A_DAY;
  if (!room) return { ...decision, writes: decision.writes.map(withoutCapped) };
  return { ...decision, writes: counted(decision, freelancer, [...since(DAY_MS), now]) };
}

function freelancerOf({ writes }: Decision): Freelancer | undefined {
  return writes.map(({ item }) => item).findLast((item) => item.kind === 'freelancer');
}

function isCapped({ id, about }: Freelancer['owed'][number], claims: readonly string[]): boolean {
  return claims.includes(id) && CAPPED.has(about.kind);
}

function withoutCapped({ item, claims }: Write): Write {
  const held = new Set(item.owed.filter((owed) => isCapped(owed, claims)).map(({ id }) => id));
  return {
    item: { ...item, owed: item.owed.filter(({ id }) => !held.has(id)) },
    claims: claims.filter((id) => !held.has(id)),
  };
}

/** The count goes into the freelancer's item where that is written anyway, else before everything else. */
function counted({ writes }: Decision, freelancer: Freelancer, capped: readonly Instant[]): readonly Write[] {
  if (!writes.some(({ item }) => item === freelancer)) {
    return [{ item: { ...freelancer, version: freelancer.version + 1, capped }, claims: [] }, ...writes];
  }
  return writes.map((write) => (write.item === freelancer ? { ...write, item: { ...freelancer, capped } } : write));
}
