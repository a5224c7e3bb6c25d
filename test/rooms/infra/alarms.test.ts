import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleSettings, ofType, synthesise } from './synthesise.ts';

const stack = synthesise(exampleSettings('smallest'));
const alarms = ofType(stack, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
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

  it('dead letters of all four are counted', () => {
    const alarm = alarms.find(({ AlarmName }) => AlarmName === 'pencilled-dead-letters');
    const text = JSON.stringify(alarm?.Metrics);
    expect(text.match(/"ApproximateNumberOfMessagesVisible"/g)).toHaveLength(4);
  });

  it('go by mail to the given address; CloudWatch may publish', () => {
    const [mail] = ofType(stack, 'AWS::SNS::Subscription').filter(
      ([, { Properties }]) => Properties.Protocol === 'email',
    );
    expect(mail?.[1].Properties.Endpoint).toBe('you@elsewhere.example');
    const policies = JSON.stringify(ofType(stack, 'AWS::SNS::TopicPolicy'));
    expect(policies).toContain('"Principal":{"Service":"cloudwatch.amazonaws.com"}');
  });

  it('there is one dashboard', () => {
    stack.template.resourceCountIs('AWS::CloudWatch::Dashboard', 1);
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

  it('large: TLS required, shorter memory, the clock kept free, its own names', () => {
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
