import { DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandler as findDue } from '../../functions/find-due/handler.ts';
import { createHandler as receiveMail } from '../../functions/receive-mail/handler.ts';
import { createHandler as recordDelivery } from '../../functions/record-delivery/handler.ts';
import { createHandler as sendReminder } from '../../functions/send-reminder/handler.ts';
import { type EmbeddedDynamodb, ensureTable, startDynamodb } from '../../infra/local/embedded-dynamodb.ts';
import { dynamodbStore } from '../../lib/aws/dynamodb-store.ts';
import { primaryKey } from '../../lib/aws/stored-item.ts';
import type { DueJob } from '../../lib/flows/due-job.ts';
import { addMinutes } from '../../lib/period/wall-time.ts';
import { type ItemKey, PROFILE } from '../../lib/ports/store.ts';
import { localAws } from '../contracts/local-aws.ts';
import { memoryQueue } from '../fakes/memory-queue.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { deliveryEvent, receiptNotice, snsNotification, sqsEvent } from '../fixtures/ses-events.ts';
import { type World, world } from '../stories/world.ts';

const table = 'pencilled-messages';
const OBJECT = 'in/o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1';
const CHECK_IN = '2026-08-18T07:30:00.000Z';
const LEASED = '2026-08-18T07:45:00.000Z';
const NEWER = 99;
const SANNE = 'sanne@studio.example';
/** Nothing of these may stand in a log. */
const PERSONAL = /sanne|marieke|huisstijl|studio\.example|postma/i;

let dynamodb: EmbeddedDynamodb;
let client: DynamoDBClient;
let tables = 0;
beforeAll(async () => {
  dynamodb = await startDynamodb(null);
  client = new DynamoDBClient(localAws(dynamodb.endpoint));
});
afterAll(async () => {
  client.destroy();
  await dynamodb.close();
});

/** One promise for September on a table of its own, and the clock at its check-in. */
interface Here extends World {
  readonly promise: ItemKey;
  readonly dueAt: string;
  readonly stored: (key: ItemKey) => Promise<Record<string, unknown> | undefined>;
  /** Makes an item look as if a newer Pencilled had written it. */
  readonly fromTheFuture: (key: ItemKey) => Promise<void>;
}

async function pencilledIn(): Promise<Here> {
  const TableName = `${table}-${tables++}`;
  await ensureTable(client, TableName);
  const here = world('2026-06-10T10:00');
  Object.assign(here.ports, { store: dynamodbStore({ client, table: TableName }) });
  await here.receive(FORWARD);
  const freelancer = here.outbox.sent()[0]?.tags.freelancer ?? '';
  const item = here.outbox.sent()[0]?.tags.item ?? '';
  const queue = memoryQueue<DueJob>();
  here.clock.moveTo('2026-08-01T07:30:00.000Z');
  const { store } = here.ports;
  // The overview of July is out of the way.
  await findDue({ ...here.ports, queue })({}, CONTEXT);
  await sendReminder(here.ports)(sqsEvent(...queue.take().map((job) => JSON.stringify(job))), CONTEXT);
  here.clock.moveTo(CHECK_IN);
  const entries = await Promise.all(Array.from({ length: 16 }, (_, at) => store.due(at, CHECK_IN, 10)));
  const entry = entries.flat().find((one) => one.item === item);
  return {
    ...here,
    promise: { freelancer, item },
    dueAt: entry?.dueAt ?? '',
    stored: async (key) => (await client.send(new GetItemCommand({ TableName, Key: primaryKey(key) }))).Item,
    async fromTheFuture(key) {
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: primaryKey(key),
          UpdateExpression: 'SET #schema = :newer',
          ExpressionAttributeNames: { '#schema': 'schema' },
          ExpressionAttributeValues: { ':newer': { N: String(NEWER) } },
        }),
      );
    },
  };
}

const FORWARD = gmailForward({
  client: 'Marieke Postma <marieke@postma.example>',
  subject: 'Huisstijl',
  body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nGroet, Marieke',
  messageId: 'huisstijl@mail.example.com',
});
const CONTEXT = {} as Context;

type Handler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

/** A message, the code that it is logged with, and the verdict or the name of the error beside it. */
type Row = readonly [message: string, body: Body, code: string, what?: string];
type Body = (here: Here) => string | Promise<string>;

const job = (change: Record<string, unknown>) => (here: Here) =>
  JSON.stringify({ ...here.promise, dueAt: here.dueAt, leasedUntil: LEASED, ...change });
const event =
  (type: string, more = {}, tags: Record<string, string[]> = {}) =>
  (here: Here) => {
    const { freelancer, item } = here.promise;
    const own = { freelancer: [freelancer], item: [item], mail: ['m1'] };
    return snsNotification(deliveryEvent(type, more, { ...own, ...tags }));
  };
const notice =
  (receipt = {}, mail = {}) =>
  () =>
    snsNotification(receiptNotice(receipt, mail));
/** As `put-aside` leaves it: the notice among the objects, its key in the message. */
const parked = (change: Record<string, unknown>) => (here: Here) => {
  const checks = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' };
  const recipients = ['track@in.example.com'];
  const kept = { messageId: 'x', objectKey: OBJECT, recipients, envelopeFrom: SANNE, receivedAt: CHECK_IN, checks };
  here.rawMail.add('parked/f/x', Buffer.from(JSON.stringify(kept)));
  return JSON.stringify({ messageId: 'x', parked: 'parked/f/x', ...change });
};
const ofANewer = (item: 'profile' | 'promise', body: Body) => async (here: Here) => {
  await here.fromTheFuture(item === 'profile' ? { ...here.promise, item: PROFILE } : here.promise);
  return body(here);
};

const aside = (change: Record<string, unknown>) => (here: Here) =>
  JSON.stringify({ type: 'delivery', permanent: false, ...here.promise, mail: 'm1', code: 'Error', ...change });

/** What is in the queue twice: the first has been handled. */
const afterIt = (body: (here: Here) => string) => async (here: Here) => {
  await sendReminder(here.ports)(sqsEvent(body(here)), CONTEXT);
  return body(here);
};

const MALFORMED = [
  ['empty', ''],
  ['no JSON', '{"freelancer": "sanne@studio.example'],
  ['null', 'null'],
  ['a number', '42'],
  ['a list', '[{"item":"x"}]'],
  ['an object without anything known', '{"a":1}'],
  ['as deep as it is wide', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
] as const;
const malformed = (code: string): readonly Row[] => MALFORMED.map(([message, body]) => [message, () => body, code]);

const RECEIVE: readonly Row[] = [
  ...malformed('no-notice'),
  ['a notice', notice(), 'mail-handled', 'redelivered'],
  ['the setup of SES', notice({}, { messageId: 'AMAZON_SES_SETUP_NOTIFICATION' }), 'no-notice'],
  ['without an object', notice({ action: { type: 'SNS' } }), 'no-notice'],
  ['recipients that are no list', notice({ recipients: 'track@in.example.com' }), 'no-notice'],
  ['a time that is none', notice({ timestamp: 'yesterday' }), 'no-notice'],
  ['of a mail that is gone', notice({ action: { objectKey: 'in/gone' } }), 'mail-handled', 'raw-mail-gone'],
  ['a freelancer of a newer Pencilled', ofANewer('profile', notice()), 'record-failed', 'ItemFromTheFuture'],
  ['a mail that was put aside', parked({}), 'mail-handled', 'redelivered'],
  ['one put aside, by a newer Pencilled', parked({ code: 'Error', since: 7 }), 'mail-handled', 'redelivered'],
  ['one put aside, that is gone', parked({ parked: 'parked/gone/x' }), 'parked-mail-gone'],
  ['one put aside, that lies elsewhere', parked({ parked: OBJECT }), 'no-notice'],
  ['one put aside, without its id', parked({ messageId: undefined }), 'no-notice'],
];

const SEND: readonly Row[] = [
  ...malformed('no-due-job'),
  ['a job', job({}), 'due-handled', 'stepped'],
  ['an older shape: a version, no lease', job({ version: 3, leasedUntil: undefined }), 'due-handled', 'stepped'],
  ['an older shape, a version of long ago', job({ version: 1 }), 'due-handled', 'stepped'],
  ['a moment that is none', job({ dueAt: 'tomorrow' }), 'no-due-job'],
  ['a lease that is none', job({ leasedUntil: 'later' }), 'no-due-job'],
  ['no item', job({ item: undefined }), 'no-due-job'],
  ['a promise that is gone', job({ item: 'gone' }), 'due-handled', 'gone'],
  ['a freelancer that is gone', job({ freelancer: 'gone' }), 'due-handled', 'gone'],
  ['of what has been done meanwhile', afterIt(job({})), 'due-handled', 'stale'],
  ['a promise of a newer Pencilled', ofANewer('promise', job({})), 'record-failed', 'ItemFromTheFuture'],
];

const RECORD: readonly Row[] = [
  ...malformed('no-delivery-event'),
  ['a delivery', event('Delivery'), 'delivery-handled', 'already-recorded'],
  ['another event', event('Open'), 'no-delivery-event'],
  ['one that was put aside', aside({}), 'delivery-handled', 'already-recorded'],
  ['one put aside, of a freelancer that is gone', aside({ freelancer: 'x' }), 'delivery-handled', 'unknown-freelancer'],
  ['one put aside, of a kind that there is not', aside({ type: 'open' }), 'no-delivery-event'],
  ['one put aside, without its mail', aside({ mail: 1 }), 'no-delivery-event'],
  ['tags that are no lists', event('Delivery', {}, { item: 'x' as never }), 'no-delivery-event'],
  ['without our tags', () => snsNotification({ eventType: 'Delivery', mail: { source: SANNE } }), 'no-delivery-event'],
  ['a mail that is not known', event('Delivery', {}, { mail: ['m99'] }), 'delivery-handled', 'already-recorded'],
  ['a promise that is gone', event('Delivery', {}, { item: ['gone'] }), 'delivery-handled', 'already-recorded'],
  ['a freelancer that is gone', event('Bounce', {}, { freelancer: ['x'] }), 'delivery-handled', 'unknown-freelancer'],
  ['a bounce of no known kind', event('Bounce'), 'delivery-handled', 'transient-bounce'],
  ['a promise of a newer Pencilled', ofANewer('promise', event('Delivery')), 'record-failed', 'ItemFromTheFuture'],
  ['a freelancer of a newer Pencilled', ofANewer('profile', event('Complaint')), 'record-failed', 'ItemFromTheFuture'],
];

const FUNCTIONS: readonly (readonly [name: string, handler: (here: Here) => Handler, rows: readonly Row[]])[] = [
  ['receive-mail', ({ ports }) => receiveMail(ports), RECEIVE],
  ['send-reminder', ({ ports }) => sendReminder(ports), SEND],
  ['record-delivery', ({ ports }) => recordDelivery(ports), RECORD],
];

describe.each(FUNCTIONS)('%s', (_, handlerOf, rows) => {
  it.each(rows.map((row) => ({ row, message: row[0] })))('$message', async ({ row: [, body, code, what] }) => {
    const here = await pencilledIn();
    here.rawMail.add(OBJECT, Buffer.from(FORWARD));
    const message = await body(here);
    const items = [here.promise, { ...here.promise, item: PROFILE }];
    const before = await Promise.all(items.map(here.stored));
    const told = here.log.lines().length;
    const mails = here.outbox.sent().length;

    const { batchItemFailures } = await handlerOf(here)(sqsEvent(message), CONTEXT);

    // Acknowledged, or left in the queue: after the fifth time it is a dead letter.
    expect(batchItemFailures).toHaveLength(code === 'record-failed' ? 1 : 0);
    const lines = here.log.lines().slice(told);
    const line = lines.findLast((one) => one.code === code);
    expect(line).toBeDefined();
    expect(line?.fields.verdict ?? line?.fields.error).toBe(what);
    expect(JSON.stringify(lines)).not.toMatch(PERSONAL);
    if (what === 'stepped') return;
    // Nothing else has come of it: what is stored stands as it stood, and no mail went out.
    expect(await Promise.all(items.map(here.stored))).toEqual(before);
    expect(here.outbox.sent()).toHaveLength(mails);
  });
});

describe('find-due', () => {
  it.each([['nothing'], [null], [42], [{ time: 'yesterday' }], [{ Records: [] }]])(
    'called with %j: it looks what is due all the same',
    async (calledWith) => {
      const here = await pencilledIn();
      const queue = memoryQueue<DueJob>();
      expect(await findDue({ ...here.ports, queue })(calledWith, CONTEXT)).toEqual({ queued: 1 });
      expect(queue.take()).toEqual([{ ...here.promise, dueAt: here.dueAt, leasedUntil: LEASED }]);
    },
  );

  it('an item that a newer Pencilled wrote is queued once in a lease, and stays as it is but for its key', async () => {
    const here = await pencilledIn();
    await here.fromTheFuture(here.promise);
    const before = await here.stored(here.promise);
    const queue = memoryQueue<DueJob>();
    const queued: number[] = [];
    for (let minute = 0; minute < 60; minute += 1) {
      queued.push((await findDue({ ...here.ports, queue })({}, CONTEXT)).queued);
      here.clock.moveTo(addMinutes(here.clock.now(), 1));
    }
    expect(queued.filter((found) => found > 0)).toEqual([1, 1, 1, 1]);
    expect({ ...(await here.stored(here.promise)), dueSort: before?.dueSort }).toEqual(before);
  });
});
