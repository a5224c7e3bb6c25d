import { describe, expect, it } from 'vitest';
import { recordDelivery } from '../../lib/flows/record-delivery.ts';
import { PROFILE } from '../../lib/ports/store.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { kinds, pencilled } from './steps.ts';
import type { World } from './world.ts';

const about = (here: World) => {
  const { freelancer, item, mail } = here.outbox.sent().at(-1)?.tags ?? { freelancer: '', item: '', mail: '' };
  return { freelancer, item, mail };
};

describe('what becomes of a mail that went out', () => {
  it('a bounce for good pauses the address; at the next contact they are told, and mail goes again', async () => {
    const here = await pencilled();
    expect(await recordDelivery(here.ports, { type: 'bounce', permanent: true, ...about(here) })).toBe('paused');
    await here.moveTo('2026-08-18T09:30');
    expect(await kinds(here)).toEqual(['receipt']);
    await here.receive(
      gmailForward({
        subject: 'Jaarverslag',
        body: 'Hoi Sanne, in november heb ik werk voor je: het jaarverslag.\n\nGroet, Marieke',
      }),
    );
    expect(await kinds(here)).toEqual(['receipt', 'notice', 'receipt']);
  });

  it('a full mailbox changes nothing', async () => {
    const here = await pencilled();
    const event = { type: 'bounce' as const, permanent: false, ...about(here) };
    expect(await recordDelivery(here.ports, event)).toBe('transient-bounce');
    await here.moveTo('2026-08-18T09:30');
    expect(await kinds(here)).toEqual(['receipt', 'reminder']);
  });

  it('the connection broke after the mail was taken: its delivery event settles it, nothing goes twice', async () => {
    const here = await pencilled();
    here.outbox.fault = () => 'accept-then-drop';
    await here.moveTo('2026-08-18T09:14');
    here.outbox.fault = () => null;
    expect(await kinds(here)).toEqual(['receipt', 'reminder']);
    expect(await recordDelivery(here.ports, { type: 'delivery', permanent: false, ...about(here) })).toBe('recorded');
    await here.moveTo('2026-08-19T09:00');
    expect(await kinds(here)).toEqual(['receipt', 'reminder']);
  });

  it('no word of it in a quarter of an hour: once more, never a third time', async () => {
    const here = await pencilled();
    here.outbox.fault = ({ tags }) => (tags.kind === 'reminder' ? 'accept-then-drop' : null);
    await here.moveTo('2026-08-20T09:00');
    expect((await kinds(here)).filter((kind) => kind === 'reminder')).toHaveLength(2);
    expect(here.log.lines().filter(({ code }) => code === 'mail-given-up')).toHaveLength(1);
  });

  it('throttled: not lost, and sent when the service takes mail again', async () => {
    const here = await pencilled();
    let refused = 0;
    here.outbox.fault = () => (refused++ < 40 ? 'throttle' : null);
    await here.moveTo('2026-08-18T10:30');
    expect((await kinds(here)).filter((kind) => kind === 'reminder')).toHaveLength(1);
  });

  it('an event of somebody unknown, or of a mail recorded before, does nothing', async () => {
    const here = await pencilled();
    expect(await recordDelivery(here.ports, { type: 'delivery', permanent: false, ...about(here) })).toBe(
      'already-recorded',
    );
    const nobody = { freelancer: 'nobody', item: PROFILE, mail: 'm1' };
    expect(await recordDelivery(here.ports, { type: 'complaint', permanent: false, ...nobody })).toBe(
      'unknown-freelancer',
    );
  });
});
