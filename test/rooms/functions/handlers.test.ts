import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { createHandler as findDue } from '../../../functions/find-due/handler.ts';
import { createHandler as receiveMail } from '../../../functions/receive-mail/handler.ts';
import { createHandler as recordDelivery } from '../../../functions/record-delivery/handler.ts';
import { createHandler as sendReminder } from '../../../functions/send-reminder/handler.ts';
import type { DueJob } from '../../../lib/flows/due-job.ts';
import { PROFILE } from '../../../lib/ports/store.ts';
import { memoryQueue } from '../../fakes/memory-queue.ts';
import { memoryRawMail } from '../../fakes/memory-raw-mail.ts';
import { gmailForward } from '../../fixtures/gmail.ts';
import { deliveryEvent, snsNotification, sqsEvent } from '../../fixtures/ses-events.ts';
import { type World, world } from '../../stories/world.ts';

const CONTEXT = {} as Context;
const OBJECT = 'o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1';
const NOTHING_FAILED: SQSBatchResponse = { batchItemFailures: [] };
const FORWARD = gmailForward({ body: 'Hoi Sanne,\n\nIn september heb ik werk voor je.\n\nGroet,\nMarieke' });
/** What SES writes on top where the domain publishes no policy but signs. */
const SIGNED =
  'Authentication-Results: amazonses.com; spf=pass smtp.mailfrom=studio.example; dkim=pass header.i=@studio.example; dmarc=none header.from=studio.example;\r\n';

function event(name: string): SQSEvent {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../../fixtures/aws/${name}.json`), 'utf8')) as SQSEvent;
}

/** The handler of received mails, with the bucket that the notices speak of. */
function receiving(raw = FORWARD) {
  const pencilled = world('2026-06-10T10:00');
  const rawMail = memoryRawMail();
  rawMail.add(OBJECT, Buffer.from(raw));
  const handler = receiveMail({ ...pencilled.ports, rawMail });
  return { pencilled, take: (name: string) => handler(event(name), CONTEXT) };
}

function verdicts({ log }: World): readonly unknown[] {
  return log.lines().flatMap(({ code, fields }) => (code === 'mail-handled' ? [fields.verdict] : []));
}

describe('receive-mail', () => {
  it.each([
    ['notice-of-a-mail', FORWARD, 'pencilled'],
    ['notice-with-headers-truncated', FORWARD, 'pencilled'],
    ['notice-without-dmarc-verdict', SIGNED + FORWARD, 'pencilled'],
    ['notice-without-dmarc-verdict', FORWARD, 'forged'],
    ['notice-with-a-plus-address', FORWARD, 'pencilled'],
    ['notice-whose-checks-could-not-be-made', FORWARD, 'pencilled'],
    ['notice-that-failed-dmarc', FORWARD, 'forged'],
    ['notice-of-a-virus', FORWARD, 'virus'],
    ['notice-from-an-unknown-object', FORWARD, 'raw-mail-gone'],
  ])('%s', async (name, raw, verdict) => {
    const { pencilled, take } = receiving(raw);
    expect(await take(name)).toEqual(NOTHING_FAILED);
    expect(verdicts(pencilled)).toEqual([verdict]);
    expect(pencilled.outbox.sent()).toHaveLength(verdict === 'pencilled' ? 1 : 0);
  });

  it('several recipients of ours are one mail', async () => {
    const { pencilled, take } = receiving();
    await take('notice-with-several-recipients');
    expect(verdicts(pencilled)).toHaveLength(1);
  });

  it.each(['setup-message-of-a-rule', 'plain-text-test-of-the-topic', 'no-sns-at-all'])(
    '%s is acknowledged, and never becomes a dead letter',
    async (name) => {
      const { pencilled, take } = receiving();
      expect(await take(name)).toEqual(NOTHING_FAILED);
      expect(verdicts(pencilled)).toEqual([]);
    },
  );

  it('a mail that is delivered twice is pencilled in once', async () => {
    const { pencilled, take } = receiving();
    await take('notice-of-a-mail');
    await take('notice-of-a-mail');
    expect(pencilled.onlyPromise().subject).toBe('Nieuwe huisstijl');
    expect(pencilled.outbox.sent()).toHaveLength(1);
  });

  it('a bucket that does not answer leaves the mail in the queue, and nothing of it in the log', async () => {
    const pencilled = world('2026-06-10T10:00');
    const broken = { ...memoryRawMail(), read: () => Promise.reject(new Error('sanne@studio.example')) };
    const handler = receiveMail({ ...pencilled.ports, rawMail: broken });
    const [record] = event('notice-of-a-mail').Records;
    expect(await handler(event('notice-of-a-mail'), CONTEXT)).toEqual({
      batchItemFailures: [{ itemIdentifier: record?.messageId }],
    });
    expect(JSON.stringify(pencilled.log.lines())).not.toContain('sanne');
  });
});

describe('the clockwork', () => {
  it('a tick queues what is due, the job is handled once, and how late it was is told', async () => {
    const { pencilled, take } = receiving();
    await take('notice-of-a-mail');
    const queue = memoryQueue<DueJob>();
    const tick = findDue({ ...pencilled.ports, queue });
    expect(await tick(event('tick-of-the-scheduler'), CONTEXT)).toEqual({ queued: 0 });
    pencilled.clock.moveTo('2026-08-18T07:30:00.000Z');
    await tick(event('tick-of-the-scheduler'), CONTEXT);
    const promise = pencilled.onlyPromise().id;
    const jobs = queue.take().flatMap((job) => (job.item === promise ? [JSON.stringify(job)] : []));
    expect(jobs).toHaveLength(1);
    const send = sendReminder(pencilled.ports);
    expect(await send(sqsEvent(...jobs, ...jobs, 'no job'), CONTEXT)).toEqual(NOTHING_FAILED);
    expect((await pencilled.lastMail()).kind).toBe('reminder');
    expect(pencilled.outbox.sent()).toHaveLength(2);
    const handled = pencilled.log.lines().filter(({ code }) => code === 'due-handled');
    expect(handled).toHaveLength(2);
    for (const { fields } of handled) {
      expect(fields.lateSeconds).toBeGreaterThan(900);
      expect(fields.lateSeconds).toBeLessThanOrEqual(1_800);
    }
  });
});

describe('record-delivery', () => {
  it.each([
    ['event-of-a-delivery', 'already-recorded'],
    ['event-of-a-bounce-for-good', 'paused'],
    ['event-of-a-suppressed-address', 'paused'],
    ['event-of-a-full-mailbox', 'transient-bounce'],
    ['event-of-a-complaint', 'paused'],
    ['event-of-a-sending', null],
    ['plain-text-test-of-the-events', null],
  ])('%s', async (name, verdict) => {
    const { pencilled, take } = receiving();
    await take('notice-of-a-mail');
    const { freelancer = '', item = '', mail = '' } = pencilled.outbox.sent()[0]?.tags ?? {};
    const text = JSON.stringify(event(name))
      .replace('FREELANCER', freelancer)
      .replace('ITEM', item)
      .replace('MAIL', mail);
    const handler = recordDelivery(pencilled.ports);
    expect(await handler(JSON.parse(text) as SQSEvent, CONTEXT)).toEqual(NOTHING_FAILED);
    const handled = pencilled.log.lines().filter(({ code }) => code === 'delivery-handled');
    expect(handled.map(({ fields }) => fields.verdict)).toEqual(verdict === null ? [] : [verdict]);
    const paused = await pencilled.ports.store.get({ freelancer, item: PROFILE });
    const why = { 'event-of-a-complaint': 'complaint' }[name] ?? 'bounce';
    expect(paused).toMatchObject({ kind: 'freelancer', paused: verdict === 'paused' ? why : null });
  });

  it('a bounce for good pauses the freelancer; what is not ours is acknowledged', async () => {
    const { pencilled, take } = receiving();
    await take('notice-of-a-mail');
    const told = Object.fromEntries(
      Object.entries(pencilled.outbox.sent()[0]?.tags ?? {}).map(([name, value]): [string, string[]] => [
        name,
        [value],
      ]),
    );
    const bounce = deliveryEvent('Bounce', { bounce: { bounceType: 'Permanent' } }, told);
    const handler = recordDelivery(pencilled.ports);
    const events = sqsEvent(snsNotification(bounce), snsNotification(deliveryEvent('Send')), 'no JSON');
    expect(await handler(events, CONTEXT)).toEqual(NOTHING_FAILED);
    const verdict = pencilled.log.lines().find(({ code }) => code === 'delivery-handled');
    expect(verdict?.fields.verdict).toBe('paused');
  });
});
