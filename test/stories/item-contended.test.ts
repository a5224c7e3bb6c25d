import { describe, expect, it } from 'vitest';
import { PROFILE, type StoredItem } from '../../lib/ports/store.ts';
import { freelancerId } from '../../lib/promise/identity.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { type World, world } from './world.ts';

/** From now on somebody else is always first with such an item; counts how often. */
function contend(here: World, isSuch: (item: StoredItem) => boolean) {
  const { put } = here.store;
  const counted = { lost: 0 };
  here.store.put = async (item, dueAt) => {
    if (!isSuch(item)) return put(item, dueAt);
    counted.lost += 1;
    return 'lost';
  };
  return counted;
}

const SANNE = freelancerId('sanne@studio.example');
const forward = (here: World) => here.receive(gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je.' }));

const contended = (item: string, tries: number) => ({
  name: 'ItemContended',
  message: `item ${item} of freelancer ${SANNE} was changed by others ${tries} times in a row: nothing to do, the queue brings the job again`,
});

describe('an item that others change each time: which, how often and what follows is said', () => {
  it('where a mail is decided about', async () => {
    const here = world('2026-06-10T10:00');
    const counted = contend(here, ({ kind }) => kind === 'freelancer');
    await expect(forward(here)).rejects.toMatchObject(contended(PROFILE, 20));
    expect(counted.lost).toBe(20);
  });

  it('where a mail that went out is recorded', async () => {
    const here = world('2026-06-10T10:00');
    const counted = contend(here, () => here.outbox.sent().length > 0);
    const failed = await forward(here).catch((error) => error);
    expect(failed).toMatchObject(contended(here.onlyPromise().id, 20));
    expect(counted.lost).toBe(20);
  });

  it('a step that somebody else was first to take is not said to be taken', async () => {
    const here = world('2026-06-10T10:00');
    await forward(here);
    await here.moveTo('2026-10-01T10:00');
    const { put } = here.store;
    const counted = contend(here, (item) => item.kind === 'promise' && item.state === 'closed' && counted.lost === 0);
    await here.moveTo('2026-10-20T10:00');
    here.store.put = put;
    expect([counted.lost, here.onlyPromise().outcome]).toEqual([1, 'silent']);
    expect(here.log.lines().filter(({ fields }) => fields?.step === 'close')).toHaveLength(1);
  });

  it('where mails that waited have been taken', async () => {
    const here = world('2026-06-10T10:00', { registration: 'confirm' });
    await forward(here);
    const question = await here.lastMail();
    const counted = contend(here, (item) => item.kind === 'freelancer' && item.confirmed && item.held.length === 0);
    const yes = here.receive(gmailReply({ text: 'ja', to: question }), { to: [question.replyTo] });
    await expect(yes).rejects.toMatchObject(contended(PROFILE, 20));
    expect(counted.lost).toBe(20);
  });
});
