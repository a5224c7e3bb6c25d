import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context, SQSEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { createHandler as receiveMail } from '../../../functions/receive-mail/handler.ts';
import { createHandler as sendReminder } from '../../../functions/send-reminder/handler.ts';
import { MOST_RECEIVES } from '../../../functions/sqs-batch.ts';
import { consoleLog } from '../../../lib/aws/console-log.ts';
import { gmailForward } from '../../fixtures/gmail.ts';
import { receiptNotice, snsNotification, sqsEvent } from '../../fixtures/ses-events.ts';
import { type World, world } from '../../stories/world.ts';
import { exampleSettings, ofType, synthesise } from './synthesise.ts';

const FORWARD = gmailForward({ body: 'Hoi Sanne,\n\nIn september heb ik werk voor je.\n\nGroet,\nMarieke' });
const START = '2026-06-10T10:00';

/** What the flows log in each story that an alarm or the guide asks the log about, as it stands in CloudWatch. */
const STORIES: Readonly<Record<string, () => Promise<World>>> = {
  async 'SES refuses a mail'() {
    const pencilled = world(START);
    pencilled.outbox.fault = () => 'reject';
    await pencilled.receive(FORWARD);
    return pencilled;
  },
  async 'nobody knows, twice, whether a mail went out'() {
    const pencilled = world(START);
    pencilled.outbox.fault = () => 'drop';
    await pencilled.receive(FORWARD);
    await pencilled.moveTo('2026-06-10T12:00');
    return pencilled;
  },
  async 'SES lets us send less'() {
    const pencilled = world(START);
    pencilled.outbox.fault = () => 'throttle';
    await pencilled.receive(FORWARD);
    return pencilled;
  },
  async 'SES lets us send nothing for half an hour'() {
    const pencilled = world(START);
    pencilled.outbox.fault = () => 'throttle';
    await pencilled.receive(FORWARD);
    await pencilled.moveTo('2026-06-10T10:30');
    return pencilled;
  },
  async 'somebody poses as a freelancer who is allowed'() {
    const pencilled = world(START, { registration: 'closed', freelancers: ['sanne@studio.example'] });
    await pencilled.receive(FORWARD, { checks: { dmarc: 'FAIL' } });
    return pencilled;
  },
  async 'a job is handled late'() {
    const pencilled = world(START);
    await pencilled.receive(FORWARD);
    const { freelancer, id: item } = pencilled.onlyPromise();
    const job = JSON.stringify({ freelancer, item, dueAt: '2026-06-10T07:00:00.000Z' });
    await sendReminder(pencilled.ports)(sqsEvent(job), {} as Context);
    return pencilled;
  },
  async 'a mail fails for the last time'() {
    const pencilled = world(START);
    const rawMail = { ...pencilled.rawMail, read: () => Promise.reject(new Error('away')) };
    const [record] = sqsEvent(snsNotification(receiptNotice())).Records;
    if (record) record.attributes.ApproximateReceiveCount = String(MOST_RECEIVES);
    await receiveMail({ ...pencilled.ports, rawMail })({ Records: record ? [record] : [] }, {} as Context);
    return pencilled;
  },
  async 'a mail is handled well'() {
    const pencilled = world(START);
    const name = join(import.meta.dirname, '../../fixtures/aws/notice-of-a-mail.json');
    pencilled.rawMail.add('o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1', Buffer.from(FORWARD));
    await receiveMail(pencilled.ports)(JSON.parse(readFileSync(name, 'utf8')) as SQSEvent, {} as Context);
    return pencilled;
  },
};

async function linesOf(story: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const lines: string[] = [];
  const log = consoleLog((line) => void lines.push(line));
  for (const { level, code, fields } of (await STORIES[story]?.())?.log.lines() ?? []) log[level](code, fields);
  return lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

/** As much of the syntax as stands here: `{ ($.a = "b") || ($.c >= 0) }`. Source: "Filter pattern syntax", CloudWatch Logs. */
function matches(pattern: string, line: Readonly<Record<string, unknown>>): boolean {
  const [, inside = ''] = /^\{ ?(.*?) ?\}$/.exec(pattern) ?? [];
  return inside.split(/ \|\| /).some((part) => {
    const [, field = '', is, value = ''] = /^\(?\$\.(\w+) (=|>=) ("[^"*]*"|\d+)\)?$/.exec(part) ?? [];
    if (is === undefined) throw new Error(`a pattern that this test cannot read: ${pattern}`);
    const [found, asked] = [line[field], JSON.parse(value) as unknown];
    return is === '=' ? found === asked : Number(found) >= Number(asked);
  });
}

const stack = synthesise(exampleSettings('smallest'));
const filters = ofType(stack, 'AWS::Logs::MetricFilter').map(([, { Properties }]) => ({
  pattern: String(Properties.FilterPattern),
  metric: (Properties.MetricTransformations as readonly { MetricName: string; MetricValue: string }[])[0],
}));
const patternOf = (name: string) => filters.find(({ metric }) => metric?.MetricName === name)?.pattern ?? '';

describe('what an alarm counts in the log is what the flows log', () => {
  it.each([
    ['MailsGivenUp', 'SES refuses a mail'],
    ['MailsGivenUp', 'nobody knows, twice, whether a mail went out'],
    ['AllowedSendersForged', 'somebody poses as a freelancer who is allowed'],
    ['LateSeconds', 'a job is handled late'],
  ])('%s: %s', async (metric, story) => {
    const found = (await linesOf(story)).filter((line) => matches(patternOf(metric), line));
    expect(found).toHaveLength(1);
    expect((await linesOf('a mail is handled well')).filter((line) => matches(patternOf(metric), line))).toEqual([]);
  });

  it('how late is a number of seconds', async () => {
    const [line] = (await linesOf('a job is handled late')).filter(({ code }) => code === 'due-handled');
    expect(filters.find(({ metric }) => metric?.MetricName === 'LateSeconds')?.metric?.MetricValue).toBe(
      '$.lateSeconds',
    );
    expect(line?.lateSeconds).toBe(3_600);
  });

  // Each try puts the mail off by a minute: counted from the last one it would never be late.
  it('a mail that SES does not take grows late, from when it was due', async () => {
    const held = (await linesOf('SES lets us send nothing for half an hour')).filter((line) =>
      matches(patternOf('LateSeconds'), line),
    );
    expect(Math.max(...held.map(({ lateSeconds }) => Number(lateSeconds)))).toBeGreaterThanOrEqual(29 * 60);
  });
});

describe('what the guide asks the log for is there', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../DEPLOY.md'), 'utf8');
  const patterns = [...guide.matchAll(/--filter-pattern '([^']*)'/g)].map(([, pattern = '']) => pattern);

  it('each of its patterns finds a line in one of the stories', async () => {
    const all = (await Promise.all(Object.keys(STORIES).map(linesOf))).flat();
    expect(patterns.length).toBeGreaterThan(3);
    for (const pattern of patterns) expect(all.filter((line) => matches(pattern, line))).not.toEqual([]);
  });

  it.each([
    'mail-handled',
    'mail-throttled',
    'mail-rejected',
    'allowed-sender-forged',
    'mail-given-up',
    'record-failed',
    'mail-put-aside',
  ])('%s, which it names, is a code that is logged', async (code) => {
    const all = (await Promise.all(Object.keys(STORIES).map(linesOf))).flat();
    expect(guide).toContain(code);
    expect(all.map((line) => line.code)).toContain(code);
  });
});
