import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { exampleSettings, nameOf, ofType, only, type Synthesised, synthesise, target } from './synthesise.ts';

const smallest = synthesise(exampleSettings('smallest'));
const { template } = smallest;

describe('queues', () => {
  const queues = ofType(smallest, 'AWS::SQS::Queue');
  const dead = queues.filter(([, { Properties }]) => String(Properties.QueueName).endsWith('-dead'));
  const working = queues.filter(([, { Properties }]) => !String(Properties.QueueName).endsWith('-dead'));

  it('each has its dead letters; they are kept for fourteen days', () => {
    expect(working).toHaveLength(3);
    for (const [, { Properties }] of working) {
      expect(Properties.RedrivePolicy).toMatchObject({
        deadLetterTargetArn: { 'Fn::GetAtt': [queueNamed(`${Properties.QueueName}-dead`), 'Arn'] },
      });
    }
    expect(dead).toHaveLength(4);
    for (const [, { Properties }] of dead) expect(Properties.MessageRetentionPeriod).toBe(14 * 86_400);
  });

  it('what holds addresses goes there by its Lambda; by SQS only where that did not so much as start for days', () => {
    const tries = working.map(([, { Properties }]) => {
      const { maxReceiveCount } = Properties.RedrivePolicy as { maxReceiveCount: number };
      return [Properties.QueueName, maxReceiveCount, Number(Properties.VisibilityTimeout)] as const;
    });
    expect(tries).toEqual([
      ['pencilled-received-mail', 1_000, 360],
      ['pencilled-jobs', 5, 180],
      ['pencilled-deliveries', 1_000, 90],
    ]);
    for (const [name, most, hidden] of tries) {
      const kept = working.find(([, { Properties }]) => Properties.QueueName === name)?.[1].Properties;
      // Nothing ends by waiting before SQS has moved it.
      expect(Number(kept?.MessageRetentionPeriod)).toBeGreaterThan(most * hidden);
    }
  });

  it('each is encrypted and TLS only', () => {
    for (const [, { Properties }] of queues) expect(Properties.SqsManagedSseEnabled).toBe(true);
    const policies = ofType(smallest, 'AWS::SQS::QueuePolicy');
    expect(policies).toHaveLength(queues.length);
    for (const [, { Properties }] of policies) {
      expect(JSON.stringify(Properties)).toContain('"Condition":{"Bool":{"aws:SecureTransport":"false"}}');
    }
  });

  it('each leaves a message alone for six times the timeout of who reads it, and is read without losing one', () => {
    const mappings = ofType(smallest, 'AWS::Lambda::EventSourceMapping');
    expect(mappings).toHaveLength(3);
    for (const [, { Properties }] of mappings) {
      const queue = smallest.resources[target(Properties.EventSourceArn)];
      const reader = smallest.resources[target(Properties.FunctionName)];
      expect(queue?.Properties.VisibilityTimeout).toBe(6 * Number(reader?.Properties.Timeout));
      expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
    }
  });

  it('each is read by its own Lambda, by so many at once at most', () => {
    const read = (stack: Synthesised) =>
      ofType(stack, 'AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => [
        nameOf(stack, Properties.EventSourceArn),
        nameOf(stack, Properties.FunctionName),
        Properties.BatchSize,
        (Properties.ScalingConfig as { MaximumConcurrency: number }).MaximumConcurrency,
      ]);
    expect(read(smallest)).toEqual([
      ['pencilled-received-mail', 'pencilled-receive-mail', 1, 5],
      ['pencilled-jobs', 'pencilled-send-reminder', 1, 2],
      ['pencilled-deliveries', 'pencilled-record-delivery', 10, 2],
    ]);
    expect(read(synthesise(exampleSettings('large'))).map(([, , , most]) => most)).toEqual([200, 100, 100]);
  });

  it('the jobs are sent by no more Lambdas than the send rate allows', () => {
    expect(concurrencyOf(synthesise({ ...exampleSettings('smallest'), sendRate: 1 }))).toBe(2);
    expect(concurrencyOf(synthesise(exampleSettings('large')))).toBe(100);
  });

  it('SNS puts what it cannot deliver with the dead letters', () => {
    const toQueues = ofType(smallest, 'AWS::SNS::Subscription').filter(
      ([, { Properties }]) => Properties.Protocol === 'sqs',
    );
    const wired = toQueues.map(([, { Properties }]) => [
      nameOf(smallest, Properties.TopicArn),
      nameOf(smallest, Properties.Endpoint),
      nameOf(smallest, (Properties.RedrivePolicy as { deadLetterTargetArn: unknown }).deadLetterTargetArn),
      Properties.RawMessageDelivery,
    ]);
    expect(wired).toEqual([
      ['pencilled-received-mail', 'pencilled-received-mail', 'pencilled-received-mail-dead', undefined],
      ['pencilled-deliveries', 'pencilled-deliveries', 'pencilled-deliveries-dead', undefined],
    ]);
  });
});

describe('the Lambdas', () => {
  it('run on Node 24 on arm64, each with a log of its own that ends', () => {
    const functions = ofType(smallest, 'AWS::Lambda::Function');
    expect(functions.map(([, { Properties }]) => Properties.FunctionName).sort()).toEqual([
      'pencilled-find-due',
      'pencilled-receive-mail',
      'pencilled-record-delivery',
      'pencilled-send-reminder',
    ]);
    for (const [, { Properties }] of functions) {
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
      const log = smallest.resources[target((Properties.LoggingConfig as { LogGroup: unknown }).LogGroup)];
      expect(log?.Properties).toMatchObject({
        LogGroupName: `/aws/lambda/${Properties.FunctionName}`,
        RetentionInDays: 30,
      });
    }
  });

  it('the clock calls find-due every minute, once, with dead letters, and a tick ends before the next', () => {
    const [, { Properties: schedule }] = only(smallest, 'AWS::Scheduler::Schedule');
    const { Arn, DeadLetterConfig } = schedule.Target as {
      Arn: unknown;
      DeadLetterConfig: { Arn: unknown };
    };
    expect([nameOf(smallest, Arn), nameOf(smallest, DeadLetterConfig.Arn)]).toEqual([
      'pencilled-find-due',
      'pencilled-clock-dead',
    ]);
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 minute)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: {
        DeadLetterConfig: Match.anyValue(),
        RetryPolicy: { MaximumRetryAttempts: 1, MaximumEventAgeInSeconds: 60 },
      },
    });
    // Lambda keeps a call that finds no free concurrency for six hours otherwise: a backlog of ticks, each with nothing to do.
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      MaximumRetryAttempts: 0,
      MaximumEventAgeInSeconds: 60,
    });
    const [findDue] = ofType(smallest, 'AWS::Lambda::Function').filter(
      ([, { Properties }]) => Properties.FunctionName === 'pencilled-find-due',
    );
    expect(findDue?.[1].Properties.Timeout).toBeLessThan(60);
  });
});

describe('events of mails that went out', () => {
  it('are asked for by every mail, and end in the queue of deliveries', () => {
    const [id, { Properties: set }] = only(smallest, 'AWS::SES::ConfigurationSet');
    const [, { Properties: events }] = only(smallest, 'AWS::SES::ConfigurationSetEventDestination');
    const { SnsDestination } = events.EventDestination as { SnsDestination: { TopicARN: unknown } };
    expect(events.ConfigurationSetName).toEqual({ Ref: id });
    expect(nameOf(smallest, SnsDestination.TopicARN)).toBe('pencilled-deliveries');
    const senders = ['pencilled-receive-mail', 'pencilled-send-reminder'];
    for (const name of senders) {
      expect(environmentOf(name).PENCILLED_CONFIGURATION_SET).toBe(set.Name);
    }
  });
});

const DEAD_LETTERS = {
  received: queueNamed('pencilled-received-mail-dead'),
  deliveries: queueNamed('pencilled-deliveries-dead'),
};

describe('what the Lambdas are told', () => {
  const store = { PENCILLED_TABLE: { Ref: expect.any(String) } };
  const keep = { PENCILLED_KEEP_CLOSED_DAYS: '396' };
  const flows = {
    ...store,
    ...keep,
    PENCILLED_DOMAIN: 'in.example.com',
    PENCILLED_REGISTRATION: 'closed',
    PENCILLED_FREELANCERS: 'you@example.com',
    PENCILLED_TIME_ZONE: 'Europe/Amsterdam',
    PENCILLED_COUNTRY: 'NL',
    PENCILLED_LANGUAGE: 'nl',
    PENCILLED_CONFIGURATION_SET: 'pencilled',
    PENCILLED_TOKEN_KEY: { Ref: expect.any(String) },
  };

  it.each([
    [
      'pencilled-receive-mail',
      {
        ...flows,
        PENCILLED_RAW_MAIL: { Ref: expect.any(String) },
        PENCILLED_DEAD_LETTERS: { Ref: DEAD_LETTERS.received },
      },
    ],
    ['pencilled-send-reminder', flows],
    ['pencilled-find-due', { ...store, PENCILLED_JOBS: { Ref: expect.any(String) } }],
    ['pencilled-record-delivery', { ...store, ...keep, PENCILLED_DEAD_LETTERS: { Ref: DEAD_LETTERS.deliveries } }],
  ])('%s: what it needs, and nothing else; no secret in the clear', (name, expected) => {
    expect(environmentOf(name)).toEqual(expected);
  });
});

function environmentOf(name: string): Readonly<Record<string, unknown>> {
  const found = ofType(smallest, 'AWS::Lambda::Function').find(
    ([, { Properties }]) => Properties.FunctionName === name,
  );
  return (found?.[1].Properties.Environment as { Variables: Record<string, unknown> } | undefined)?.Variables ?? {};
}

function queueNamed(name: string): string {
  return ofType(smallest, 'AWS::SQS::Queue').find(([, { Properties }]) => Properties.QueueName === name)?.[0] ?? '';
}

function concurrencyOf(stack: Synthesised): unknown {
  const mapping = ofType(stack, 'AWS::Lambda::EventSourceMapping').find(([, { Properties }]) =>
    target(Properties.FunctionName).startsWith('SendReminder'),
  );
  return (mapping?.[1].Properties.ScalingConfig as { MaximumConcurrency?: number } | undefined)?.MaximumConcurrency;
}
