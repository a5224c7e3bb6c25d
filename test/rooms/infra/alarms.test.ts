import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { exampleSettings, nameOf, ofType, synthesise } from './synthesise.ts';

const stack = synthesise(exampleSettings('smallest'));
const alarms = ofType(stack, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);

interface AlarmMetric {
  readonly Expression?: string;
  readonly Period?: number;
  readonly MetricStat?: {
    readonly Period: number;
    readonly Metric: { readonly MetricName: string; readonly Dimensions?: readonly { readonly Value: unknown }[] };
  };
}

const open = synthesise(exampleSettings('open'));
const large = synthesise(exampleSettings('large'));

describe('alarms', () => {
  it.each([
    ['dead-letters', 'GreaterThanOrEqualToThreshold', 1, 'notBreaching'],
    ['mail-waiting', 'GreaterThanOrEqualToThreshold', 600, 'notBreaching'],
    ['reminders-overdue', 'GreaterThanOrEqualToThreshold', 1_200, 'notBreaching'],
    ['clock-stopped', 'LessThanThreshold', 1, 'breaching'],
    ['mail-given-up', 'GreaterThanOrEqualToThreshold', 1, 'notBreaching'],
    ['allowed-sender-forged', 'GreaterThanOrEqualToThreshold', 1, 'notBreaching'],
    ['mail-not-handed-over', 'GreaterThanOrEqualToThreshold', 1, 'notBreaching'],
    ['bounce-rate', 'GreaterThanOrEqualToThreshold', 0.02, 'notBreaching'],
    ['complaint-rate', 'GreaterThanOrEqualToThreshold', 0.0005, 'notBreaching'],
  ])('%s: %s %d, silence is %s', (name, comparison, threshold, silence) => {
    const alarm = alarms.find(({ AlarmName }) => AlarmName === `pencilled-${name}`);
    expect(alarm).toMatchObject({
      ComparisonOperator: comparison,
      Threshold: threshold,
      TreatMissingData: silence,
      EvaluationPeriods: 1,
      AlarmActions: [{ Ref: expect.stringMatching(/^AlarmsTopic/) }],
    });
  });

  it('there are no others, and each has its section in the guide', () => {
    expect(alarms).toHaveLength(9);
    const guide = readFileSync(join(import.meta.dirname, '../../../DEPLOY.md'), 'utf8');
    for (const { AlarmName } of alarms) {
      expect(guide).toContain(`### ${String(AlarmName).replace('pencilled-', '')}\n`);
    }
  });

  it.each([
    [
      'dead-letters',
      300,
      [
        'ApproximateNumberOfMessagesVisible pencilled-received-mail-dead',
        'ApproximateNumberOfMessagesVisible pencilled-jobs-dead',
        'ApproximateNumberOfMessagesVisible pencilled-deliveries-dead',
        'ApproximateNumberOfMessagesVisible pencilled-clock-dead',
      ],
    ],
    [
      'mail-waiting',
      300,
      ['ApproximateAgeOfOldestMessage pencilled-received-mail', 'ApproximateAgeOfOldestMessage pencilled-deliveries'],
    ],
    ['reminders-overdue', 300, ['ApproximateAgeOfOldestMessage pencilled-jobs', 'LateSeconds']],
    ['clock-stopped', 300, ['Invocations pencilled-find-due', 'Errors pencilled-find-due']],
    ['mail-given-up', 300, ['MailsGivenUp']],
    ['allowed-sender-forged', 86_400, ['AllowedSendersForged']],
    ['mail-not-handed-over', 300, ['SELECT SUM(PublishFailure) FROM "AWS/SES"']],
    ['bounce-rate', 3_600, ['Reputation.BounceRate']],
    ['complaint-rate', 3_600, ['Reputation.ComplaintRate']],
  ])('%s: every %d s, of %j', (name, period, expected) => {
    const alarm = alarms.find(({ AlarmName }) => AlarmName === `pencilled-${name}`);
    const metrics = (alarm?.Metrics ?? [
      { MetricStat: { Metric: alarm, Period: alarm?.Period } },
    ]) as readonly AlarmMetric[];
    const found = metrics.flatMap(({ MetricStat: stat, Expression, Period }) =>
      stat === undefined
        ? /^SELECT/.test(Expression ?? '')
          ? [[Expression, Period]]
          : []
        : [
            [
              [stat.Metric.MetricName, ...(stat.Metric.Dimensions ?? []).map(({ Value }) => nameOf(stack, Value))].join(
                ' ',
              ),
              stat.Period,
            ],
          ],
    );
    expect(found).toEqual(expected.map((metric) => [metric, period]));
  });

  it('go by mail to the given address; CloudWatch may publish', () => {
    const [mail] = ofType(stack, 'AWS::SNS::Subscription').filter(
      ([, { Properties }]) => Properties.Protocol === 'email',
    );
    expect(mail?.[1].Properties.Endpoint).toBe('you@elsewhere.example');
    const policies = JSON.stringify(ofType(stack, 'AWS::SNS::TopicPolicy'));
    expect(policies).toContain('"Principal":{"Service":"cloudwatch.amazonaws.com"}');
  });

  it('there is one dashboard, with all of them', () => {
    stack.template.resourceCountIs('AWS::CloudWatch::Dashboard', 1);
    const [board] = ofType(stack, 'AWS::CloudWatch::Dashboard');
    const shown = JSON.stringify(board?.[1].Properties.DashboardBody);
    for (const [id] of ofType(stack, 'AWS::CloudWatch::Alarm')) expect(shown).toContain(`"${id}"`);
  });

  it('the guide says of each what to look at and what to type', () => {
    const guide = readFileSync(join(import.meta.dirname, '../../../DEPLOY.md'), 'utf8');
    for (const { AlarmName } of alarms) {
      const section = guide.split(`### ${String(AlarmName).replace('pencilled-', '')}\n`)[1]?.split('\n#')[0] ?? '';
      expect(section, String(AlarmName)).toMatch(/```\n|`npm run \w+`|`confirm`/);
    }
    for (const title of ['Redrive', 'Read a mail again', 'Restore', 'Rotate', 'Remove', 'Nothing comes in']) {
      expect(guide).toContain(`\n### ${title}\n`);
    }
  });
});

describe('other settings', () => {
  it('a hosted zone gets the records itself, and nothing is printed to be pasted', () => {
    const records = ofType(open, 'AWS::Route53::RecordSet').map(([, { Properties }]) => Properties);
    expect(records).toHaveLength(7);
    expect(records.map(({ Type }) => Type).sort()).toEqual(['CNAME', 'CNAME', 'CNAME', 'MX', 'MX', 'TXT', 'TXT']);
    expect(records).toContainEqual(
      expect.objectContaining({
        Name: '_dmarc.in.example.com',
        ResourceRecords: ['"v=DMARC1; p=quarantine; adkim=r; aspf=r"'],
      }),
    );
    const rows = [
      'in.example.com MX 10 inbound-smtp.eu-west-1.amazonaws.com',
      'bounce.in.example.com MX 10 feedback-smtp.eu-west-1.amazonses.com',
      'bounce.in.example.com TXT "v=spf1 include:amazonses.com ~all"',
    ];
    const found = records.map(
      ({ Name, Type, ResourceRecords }) => `${Name} ${Type} ${[ResourceRecords].flat().join()}`,
    );
    expect(found.map((row) => row.replace('com. ', 'com '))).toEqual(expect.arrayContaining(rows));
    expect(Object.keys(open.outputs).filter((key) => key.startsWith('Dns'))).toEqual([]);
  });

  it('large: TLS required, its own memory, the clock kept free, its own names', () => {
    const { keepRawMailDays, keepLogDays } = exampleSettings('large') as Record<string, number>;
    large.template.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: keepRawMailDays })] },
    });
    for (const [, { Properties }] of ofType(large, 'AWS::Logs::LogGroup')) {
      expect(Properties.RetentionInDays).toBe(keepLogDays);
    }
    large.template.hasResourceProperties('AWS::SES::ReceiptRule', {
      RuleSetName: 'pencilled-large',
      Rule: { TlsPolicy: 'Require', Recipients: ['potlood.example.com'] },
    });
    large.template.hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: 'pencilled-large-find-due',
      ReservedConcurrentExecutions: 2,
    });
    expect(JSON.stringify(ofType(stack, 'AWS::Lambda::Function'))).not.toContain('ReservedConcurrentExecutions');
  });

  it('a table that is there already is used instead, and the own one stays', () => {
    const restored = synthesise({ ...exampleSettings('smallest'), table: 'restored' });
    const variables = ofType(restored, 'AWS::Lambda::Function').map(([, { Properties }]) => Properties.Environment);
    for (const environment of variables) {
      expect(environment).toMatchObject({ Variables: { PENCILLED_TABLE: 'restored' } });
    }
    restored.template.resourceCountIs('AWS::DynamoDB::Table', 1);
    expect(JSON.stringify(ofType(restored, 'AWS::IAM::Policy'))).toContain(':table/restored/index/due');
  });
});
