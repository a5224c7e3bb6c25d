import { describe, expect, it } from 'vitest';
import { Crash, type CrashPlan, crashPlan } from '../fakes/crashing.ts';
import { readsBehind } from '../fakes/reads-behind.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { besidePlan } from './beside-plan.ts';
import { kinds } from './steps.ts';
import { type World, world } from './world.ts';

const FORWARD = gmailForward({
  subject: 'Huisstijl',
  date: 'wo 10 jun 2026 om 09:12',
  body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nGroet, Marieke',
});

function behind(writes: number): World {
  const here = world('2026-06-10T10:00');
  Object.assign(here.ports, { store: readsBehind(here.store, writes) });
  return here;
}

describe('readings that show what stood there some writes ago', () => {
  it.each([1, 2, 3, 5])('%i writes behind: one reminder, on its own day', async (writes) => {
    const here = behind(writes);
    await here.receive(FORWARD);
    await here.moveTo('2026-08-18T09:30');
    expect(await kinds(here)).toEqual(['receipt', 'reminder']);
    expect(here.store.items().flatMap(({ item }) => (item.kind === 'link' ? [] : item.owed))).toEqual([]);
  });

  it('a promise that was closed a moment before it came due gets no reminder', async () => {
    const here = behind(5);
    await here.receive(FORWARD);
    const due = here.store.items().flatMap(({ item, dueAt }) => (item.kind === 'promise' && dueAt ? [dueAt] : []));
    here.clock.moveTo(new Date(Date.parse(due[0] ?? '') - 30_000).toISOString());
    const receipt = await here.lastMail();
    await here.receive(gmailReply({ text: 'klaar', to: receipt }), { to: [receipt.replyTo] });
    await here.moveTo('2026-08-18T12:00');
    expect((await kinds(here)).filter((kind) => kind === 'reminder')).toEqual([]);
  });

  it.each([1, 2, 3, 4])(
    '%i behind: a zone told a moment before a reminder goes holds for what comes after it',
    async (writes) => {
      const here = behind(writes);
      await here.receive(FORWARD);
      await here.moveTo('2026-08-18T08:30');
      // The reminder is due, and waits for its tick.
      here.clock.moveTo('2026-08-18T07:20:00.000Z');
      const receipt = (await here.mails())[0];
      if (receipt === undefined) throw new Error('there is no receipt');
      await here.receive(gmailReply({ text: 'tijdzone Asia/Tokyo', to: receipt }), { to: [receipt.replyTo] });
      await here.moveTo('2026-08-18T12:00');
      expect((await kinds(here)).at(-1)).toBe('reminder');
      expect(besidePlan(here)).toEqual([]);
    },
  );

  it('a receipt that goes out late, read beside the zone of before, plans by the one that was told', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(FORWARD);
    const receipt = await here.lastMail();
    const before = (await here.store.list(here.onlyPromise().freelancer)).filter(
      ({ item }) => item.kind === 'freelancer',
    );
    await here.receive(gmailReply({ text: 'tijdzone Asia/Tokyo', to: receipt }), { to: [receipt.replyTo] });
    const list: World['store']['list'] = async (freelancer, reading) => {
      const items = await here.store.list(freelancer);
      return reading === 'eventual' ? [...before, ...items.filter(({ item }) => item.kind !== 'freelancer')] : items;
    };
    Object.assign(here.ports, { store: { ...here.store, list } });
    here.outbox.fault = () => 'drop';
    const body = 'Hoi Sanne, in oktober heb ik werk voor je: een website.';
    await here.receive(gmailForward({ subject: 'Website', client: 'Joris Bakker <joris@bakkerij.example>', body }));
    here.outbox.fault = () => null;
    await here.moveTo('2026-06-11T12:00');
    expect(await kinds(here)).toEqual(['receipt', 'answer', 'receipt']);
    expect(besidePlan(here)).toEqual([]);
  });

  it('a zone whose promises the crash left out: the mail brought again plans them by it, at whatever call the world stopped', async () => {
    const told = async (crashes: CrashPlan) => {
      const here = world('2026-06-10T10:00', {}, crashes);
      await here.receive(FORWARD);
      const receipt = await here.lastMail();
      const raw = gmailReply({ text: 'tijdzone Asia/Tokyo', to: receipt }).replace(/<reply-\d+@/, '<zone@');
      return { here, tell: () => here.receive(raw, { to: [receipt.replyTo], as: 'zone' }) };
    };
    const whole = crashPlan();
    const { here: right, tell } = await told(whole);
    const before = whole.calls.length;
    await tell();
    const { plannedBy } = right.onlyPromise();
    const calls = whole.calls.length - before;
    expect(calls).toBeGreaterThan(3);
    for (let call = 0; call < calls; call += 1) {
      for (const when of ['before', 'after'] as const) {
        const crashes = crashPlan();
        const { here, tell: again } = await told(crashes);
        crashes.stopAt(crashes.calls.length + call, when);
        await again().catch((error) => expect(error).toBeInstanceOf(Crash));
        crashes.restart();
        await again();
        expect(here.onlyPromise().plannedBy, `${when} ${call}`).toBe(plannedBy);
        expect(besidePlan(here), `${when} ${call}`).toEqual([]);
      }
    }
  });
});
