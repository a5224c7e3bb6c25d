import type { Context, SQSEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { createHandler as receiveMail } from '../../functions/receive-mail/handler.ts';
import { createHandler as recordDelivery } from '../../functions/record-delivery/handler.ts';
import { MOST_RECEIVES } from '../../functions/sqs-batch.ts';
import { receivedNotification } from '../../infra/local/sns-envelopes.ts';
import { PROFILE } from '../../lib/ports/store.ts';
import { freelancerId } from '../../lib/promise/identity.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { deliveryEvent, snsNotification, sqsEvent } from '../fixtures/ses-events.ts';
import { answer } from './steps.ts';
import { type World, world } from './world.ts';

const FORWARD = gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.' });
const SANNE = 'sanne@studio.example';
const CONTEXT = {} as Context;
const DONE = { batchItemFailures: [] };
const LEFT = { batchItemFailures: [{ itemIdentifier: 'message-0' }] };
/** Nothing of these may come out of anything but a mail. */
const CANARY = /sanne|marieke|huisstijl|studio\.example|relay\.example|track@|@/i;

/** A message that is received for the so many-th time. */
function received(times: number, body: string): SQSEvent {
  const { Records } = sqsEvent(body);
  return {
    Records: Records.map((record) => ({
      ...record,
      attributes: { ...record.attributes, ApproximateReceiveCount: String(times) },
    })),
  };
}

interface Mail {
  readonly id: string;
  readonly raw?: string;
  readonly envelopeFrom?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A world whose table and bucket can be away, and the notices of mails that came into its bucket. */
function faulty() {
  const here = world('2026-06-10T10:00');
  const state = { away: false, asked: 0 };
  const { store, rawMail } = here.ports;
  const ports = {
    ...here.ports,
    rawMail: {
      ...here.rawMail,
      async read(...asked: Parameters<typeof rawMail.read>) {
        state.asked += 1;
        if (state.away) throw new Error(`away: ${SANNE}`);
        return rawMail.read(...asked);
      },
    },
    store: {
      ...store,
      async get(...asked: Parameters<typeof store.get>) {
        if (state.away) throw new Error(`away: ${SANNE}`);
        return store.get(...asked);
      },
    },
  };
  const take = receiveMail(ports);
  const notice = ({
    id,
    raw = FORWARD,
    envelopeFrom = SANNE,
    from = `Sanne de Boer <${SANNE}>`,
    to = 'track@in.example.com',
  }: Mail) => {
    here.rawMail.add(id, Buffer.from(raw));
    const checks = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' } as const;
    const recipients = [to];
    const receivedAt = here.clock.now();
    return receivedNotification({ messageId: id, objectKey: id, recipients, envelopeFrom, receivedAt, checks }, from);
  };
  /** Tries a mail in vain until it is put aside; answers the message that lies in the dead letters then. */
  const putAside = async (mail: Mail): Promise<string> => {
    const body = notice(mail);
    state.away = true;
    for (let times = 1; times < MOST_RECEIVES; times += 1) {
      expect(await take(received(times, body), CONTEXT)).toEqual(LEFT);
      expect(here.deadLetters.take()).toEqual([]);
    }
    expect(await take(received(MOST_RECEIVES, body), CONTEXT)).toEqual(DONE);
    state.away = false;
    const [letter, ...more] = here.deadLetters.take();
    expect(more).toEqual([]);
    return JSON.stringify(letter);
  };
  return { here, ports, state, take, notice, putAside };
}

const codes = ({ log }: World) => log.lines().map(({ code }) => code);

describe('a mail that is tried in vain', () => {
  it('goes to the dead letters by ids and a code, its notice beside its bytes', async () => {
    const { here, putAside } = faulty();
    const letter = await putAside({ id: 'one' });
    const parked = `parked/${freelancerId(SANNE)}/one`;
    expect(JSON.parse(letter)).toEqual({ messageId: 'one', parked, code: 'Error' });
    expect(here.rawMail.keys().toSorted()).toEqual(['one', parked]);
    expect(letter).not.toMatch(CANARY);
    expect(codes(here)).toContain('mail-put-aside');
    expect(JSON.stringify(here.log.lines())).not.toMatch(CANARY);
  });

  it('is handled when it is put back, and then nothing of it lies aside', async () => {
    const { here, take, putAside } = faulty();
    const letter = await putAside({ id: 'one' });
    expect(await take(received(1, letter), CONTEXT)).toEqual(DONE);
    expect(here.onlyPromise().client.name).toBe('Marieke Postma');
    expect((await here.lastMail()).kind).toBe('receipt');
    expect(here.rawMail.keys()).toEqual(['one']);
    // The dead letter came twice, as all that is queued may.
    expect(await take(received(1, letter), CONTEXT)).toEqual(DONE);
    expect(codes(here).at(-1)).toBe('parked-mail-gone');
    expect(here.outbox.sent()).toHaveLength(1);
  });

  it('goes there again where it fails again', async () => {
    const { here, state, take, putAside } = faulty();
    const letter = await putAside({ id: 'one' });
    const keys = here.rawMail.keys();
    state.away = true;
    for (let times = 1; times < MOST_RECEIVES; times += 1)
      expect(await take(received(times, letter), CONTEXT)).toEqual(LEFT);
    expect(await take(received(MOST_RECEIVES, letter), CONTEXT)).toEqual(DONE);
    expect(here.deadLetters.take()).toEqual([JSON.parse(letter)]);
    expect(here.rawMail.keys()).toEqual(keys);
  });

  it('and ends with the process each time is put aside without another try', async () => {
    const { here, state, take, notice } = faulty();
    expect(await take(received(MOST_RECEIVES + 1, notice({ id: 'one' })), CONTEXT)).toEqual(DONE);
    expect(state.asked).toBe(0);
    expect(here.deadLetters.take()).toMatchObject([{ messageId: 'one', code: 'Unfinished' }]);
  });

  it.each(['the queue', 'the bucket'])('waits where it was as long as %s takes nothing', async (what) => {
    const { here, ports, state, notice } = faulty();
    let isWhole = false;
    here.deadLetters.fault = () => what === 'the queue' && !isWhole;
    const write: typeof here.rawMail.write = async (...given) => {
      if (what === 'the bucket' && !isWhole) throw new Error('no room');
      return here.rawMail.write(...given);
    };
    const take = receiveMail({ ...ports, rawMail: { ...ports.rawMail, write } });
    const body = notice({ id: 'one' });
    state.away = true;
    for (const times of [MOST_RECEIVES, MOST_RECEIVES + 1, MOST_RECEIVES + 99]) {
      expect(await take(received(times, body), CONTEXT)).toEqual(LEFT);
    }
    isWhole = true;
    expect(await take(received(MOST_RECEIVES + 100, body), CONTEXT)).toEqual(DONE);
    expect(here.deadLetters.take()).toHaveLength(1);
    expect(JSON.stringify(here.log.lines())).not.toMatch(CANARY);
  });

  it('is found by everybody who may have sent it, however many it names', async () => {
    const { here, putAside } = faulty();
    const many = Array.from({ length: 10_000 }, (_, at) => `a${at}@b.example`).join(', ');
    await putAside({ id: 'one', envelopeFrom: 'bounce-17@relay.example' });
    await putAside({ id: 'two', envelopeFrom: '', from: many });
    await putAside({ id: 'three', envelopeFrom: '', from: 'undisclosed' });
    const parked = here.rawMail.keys().filter((key) => key.startsWith('parked/'));
    expect(parked).toEqual([
      `parked/${freelancerId('bounce-17@relay.example')}.${freelancerId(SANNE)}/one`,
      `parked/${['a0', 'a1', 'a2'].map((name) => freelancerId(`${name}@b.example`)).join('.')}/two`,
      'parked//three',
    ]);
  });
});

describe('what was put aside of whoever is forgotten', () => {
  const words = (text: string, from = SANNE) =>
    `From: Sanne <${from}>\r\nTo: track@in.example.com\r\nMessage-ID: <${text}@mail.example>\r\nSubject: x\r\n\r\n${text}`;

  it('goes with its bytes, also of a linked address and by a From alone; nobody else’s does', async () => {
    const { here, take, putAside } = faulty();
    await here.receive(FORWARD);
    await answer(here, 'koppel sanne@werk.example');
    const asked = (await here.mails()).find(({ to }) => to === 'sanne@werk.example');
    await answer(here, 'ja', asked, 'Sanne <sanne@werk.example>');
    const letter = await putAside({ id: 'hers' });
    await putAside({ id: 'relayed', envelopeFrom: 'bounce-17@relay.example' });
    await putAside({ id: 'linked', envelopeFrom: 'sanne@werk.example', from: 'sanne@werk.example' });
    const others = { envelopeFrom: 'ann@other.example', from: 'ann@other.example' };
    await putAside({ id: 'another', ...others });
    await here.receive(words('vergeet mij'));
    expect(here.rawMail.keys()).toContain('hers');
    await answer(here, 'ja');
    expect(here.store.items()).toEqual([]);
    expect(here.rawMail.keys()).toEqual(['another', `parked/${freelancerId('ann@other.example')}/another`]);
    // What is left in the dead letters names nothing any more.
    expect(await take(received(1, letter), CONTEXT)).toEqual(DONE);
    expect(codes(here).at(-1)).toBe('parked-mail-gone');
  });

  it('is not the yes itself, as long as that is being carried out', async () => {
    const { here, putAside } = faulty();
    await here.receive(FORWARD);
    await here.receive(words('vergeet mij'));
    const question = await here.lastMail();
    const letter = await putAside({ id: 'yes', raw: gmailReply({ text: 'ja', to: question }), to: question.replyTo });
    const { remove } = here.ports.store;
    let isStopped = true;
    Object.assign(here.ports.store, {
      async remove(...asked: Parameters<typeof remove>) {
        if (isStopped) throw new Error('stopped');
        return remove(...asked);
      },
    });
    const again = receiveMail(here.ports);
    expect(await again(received(1, letter), CONTEXT)).toEqual(LEFT);
    isStopped = false;
    expect(await again(received(2, letter), CONTEXT)).toEqual(DONE);
    expect(here.store.items()).toEqual([]);
    expect(here.rawMail.keys()).toEqual([]);
  });
});

describe('an event of a mail that went out, tried in vain', () => {
  it('goes to the dead letters by ids, and is carried out when it is put back', async () => {
    const { here, ports, state } = faulty();
    await here.receive(FORWARD);
    const { freelancer = '', item = '', mail = '' } = here.outbox.sent()[0]?.tags ?? {};
    const bounced = { bounce: { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: SANNE }] } };
    const tags = { freelancer: [freelancer], item: [item], mail: [mail] };
    const body = snsNotification(deliveryEvent('Bounce', bounced, tags));
    const record = recordDelivery(ports);
    state.away = true;
    expect(await record(received(1, body), CONTEXT)).toEqual(LEFT);
    expect(await record(received(MOST_RECEIVES, body), CONTEXT)).toEqual(DONE);
    state.away = false;
    const [letter] = here.deadLetters.take();
    expect(letter).toEqual({ type: 'bounce', permanent: true, freelancer, item, mail, code: 'Error' });
    expect(JSON.stringify([letter, here.log.lines()])).not.toMatch(CANARY);
    expect(await record(received(1, JSON.stringify(letter)), CONTEXT)).toEqual(DONE);
    expect(await here.store.get({ freelancer, item: PROFILE })).toMatchObject({ paused: 'bounce' });
  });
});
