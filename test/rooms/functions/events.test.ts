import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../functions/receive-mail/read-notice.ts';
import { readEvent } from '../../../functions/record-delivery/read-event.ts';
import { sqsBatch } from '../../../functions/sqs-batch.ts';
import { memoryLog } from '../../fakes/memory-log.ts';
import { deliveryEvent, receiptNotice, snsNotification, sqsEvent } from '../../fixtures/ses-events.ts';

describe('the notice of a received mail', () => {
  it('is read out of SES in SNS in SQS', () => {
    expect(readNotice(snsNotification(receiptNotice()))).toEqual({
      messageId: 'o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1',
      objectKey: 'in/o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1',
      recipients: ['track@in.example.com'],
      envelopeFrom: 'sanne@studio.example',
      receivedAt: '2026-06-10T08:00:00.000Z',
      checks: { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' },
    });
  });

  it.each([
    ['no DMARC verdict', receiptNotice({ dmarcVerdict: undefined }), 'GRAY'],
    ['a verdict that SES has not got yet', receiptNotice({ dmarcVerdict: { status: 'LATER' } }), 'GRAY'],
    ['a failed check', receiptNotice({ dmarcVerdict: { status: 'FAIL' }, dmarcPolicy: 'REJECT' }), 'FAIL'],
  ])('%s', (_, notice, dmarc) => {
    expect(readNotice(snsNotification(notice))?.checks.dmarc).toBe(dmarc);
  });

  it('takes the recipients of the envelope, plus-addresses too, and the null sender of a bounce', () => {
    const notice = receiptNotice(
      { recipients: ['track+q4@in.example.com', 'week38@in.example.com'] },
      { source: '<>' },
    );
    expect(readNotice(snsNotification(notice))).toMatchObject({
      recipients: ['track+q4@in.example.com', 'week38@in.example.com'],
      envelopeFrom: '',
    });
  });

  it.each([
    ['the setup message of a rule', snsNotification(receiptNotice({}, { messageId: 'AMAZON_SES_SETUP_NOTIFICATION' }))],
    [
      'a plain-text test of the topic',
      snsNotification('Successfully validated SNS topic for Amazon SES event publishing.'),
    ],
    ['no JSON', 'hello'],
    ['JSON of another shape', '{"Records":[]}'],
    ['a notice without an object key', snsNotification(receiptNotice({ action: { type: 'Stop' } }))],
    ['an empty message', ''],
  ])('is not read out of %s', (_, body) => {
    expect(readNotice(body)).toBeNull();
  });
});

describe('the event of a mail that went out', () => {
  const found = { freelancer: 'f', item: 'p', mail: 'm3' };
  it.each([
    ['a delivery', deliveryEvent('Delivery'), { type: 'delivery', permanent: false, ...found }],
    [
      'a bounce for good',
      deliveryEvent('Bounce', { bounce: { bounceType: 'Permanent' } }),
      { type: 'bounce', permanent: true, ...found },
    ],
    [
      'a full mailbox',
      deliveryEvent('Bounce', { bounce: { bounceType: 'Transient' } }),
      { type: 'bounce', permanent: false, ...found },
    ],
    ['a complaint', deliveryEvent('Complaint'), { type: 'complaint', permanent: false, ...found }],
    ['an event of another kind', deliveryEvent('Send'), null],
    ['a mail without our tags', deliveryEvent('Delivery', {}, { freelancer: [] }), null],
  ])('%s', (_, event, expected) => {
    expect(readEvent(snsNotification(event))).toEqual(expected);
  });
});

describe('a batch of queue messages', () => {
  it('reports what failed, and only that; errors go to the log by name', async () => {
    const log = memoryLog();
    const handler = sqsBatch(log, async ({ body }) => {
      if (body === 'bad') throw new RangeError('marieke@postma.example is in this text');
    });
    expect(await handler(sqsEvent('good', 'bad', 'good', 'bad'))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'message-1' }, { itemIdentifier: 'message-3' }],
    });
    expect(log.lines().map(({ code, fields }) => [code, fields.error])).toEqual([
      ['record-failed', 'RangeError'],
      ['record-failed', 'RangeError'],
    ]);
    expect(JSON.stringify(log.lines())).not.toContain('postma');
  });
});
