import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { tableDefinition } from '../../../lib/aws/table-definition.ts';
import { exampleSettings, ofType, synthesise, target } from './synthesise.ts';

const smallest = synthesise(exampleSettings('smallest'));
const { template } = smallest;

describe('mail that comes in', () => {
  it('is taken at the whole inbound domain, scanned, written to the bucket and told to the topic', () => {
    template.hasResourceProperties('AWS::SES::ReceiptRule', {
      RuleSetName: 'pencilled',
      Rule: {
        Enabled: true,
        Recipients: ['in.example.com'],
        ScanEnabled: true,
        TlsPolicy: 'Optional',
        Actions: [{ S3Action: { BucketName: { Ref: id('AWS::S3::Bucket') }, TopicArn: { Ref: noticesTopic() } } }],
      },
    });
  });

  it('SES may publish to the topic, for our rule alone, before the rule is made', () => {
    const [policy] = ofType(smallest, 'AWS::SNS::TopicPolicy').filter(([, { Properties }]) =>
      JSON.stringify(Properties.Topics).includes(noticesTopic()),
    );
    expect(statements(policy?.[1].Properties.PolicyDocument)).toContainEqual(
      expect.objectContaining({
        Action: 'sns:Publish',
        Effect: 'Allow',
        Principal: { Service: 'ses.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' }, 'aws:SourceArn': OUR_RULE } },
      }),
    );
    expect(rule().DependsOn).toContain(policy?.[0]);
  });

  it('SES may write to the bucket, for our rule alone, before the rule is made', () => {
    const [policy] = ofType(smallest, 'AWS::S3::BucketPolicy');
    expect(statements(policy?.[1].Properties.PolicyDocument)).toContainEqual(
      expect.objectContaining({
        Action: 's3:PutObject',
        Principal: { Service: 'ses.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' }, 'aws:SourceArn': OUR_RULE } },
      }),
    );
    expect(rule().DependsOn).toContain(policy?.[0]);
  });

  it('no rule set is made active by the stack itself', () => {
    expect(Object.values(smallest.resources).filter(({ Type }) => Type.includes('Custom'))).toEqual([]);
  });
});

describe('mail that goes out', () => {
  it('goes out from the inbound domain, signed, with an envelope sender below it, its bounces as events', () => {
    template.hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'in.example.com',
      DkimAttributes: Match.absent(), // Easy DKIM with keys of SES's own is what a domain gets.
      MailFromAttributes: { MailFromDomain: 'bounce.in.example.com', BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' },
      FeedbackAttributes: { EmailForwardingEnabled: false },
    });
  });

  it('tells deliveries, bounces and complaints', () => {
    template.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: { Enabled: true, MatchingEventTypes: ['delivery', 'bounce', 'complaint'] },
    });
    template.hasResourceProperties('AWS::SES::ConfigurationSet', {
      ReputationOptions: { ReputationMetricsEnabled: true },
    });
  });

  // SES would keep a bounced address on its list for ever: who writes again after a bounce would hear nothing from us.
  it('whom it may not write to, the flows alone decide', () => {
    template.hasResourceProperties('AWS::SES::ConfigurationSet', { SuppressionOptions: { SuppressedReasons: [] } });
  });

  it('prints what must stand in DNS where there is no hosted zone', () => {
    const printed = Object.entries(smallest.outputs).filter(([key]) => key.startsWith('Dns'));
    expect(Object.fromEntries(printed)).toMatchObject({
      DnsInbound: { Value: 'in.example.com  MX  10 inbound-smtp.eu-west-1.amazonaws.com' },
      DnsMailFrom: { Value: 'bounce.in.example.com  MX  10 feedback-smtp.eu-west-1.amazonses.com' },
      DnsSpf: { Value: 'bounce.in.example.com  TXT  v=spf1 include:amazonses.com ~all' },
      DnsDmarc: { Value: '_dmarc.in.example.com  TXT  v=DMARC1; p=quarantine; adkim=r; aspf=r' },
    });
    expect(printed.filter(([key]) => key.startsWith('DnsDkim'))).toHaveLength(3);
    template.resourceCountIs('AWS::Route53::RecordSet', 0);
  });
});

describe('what holds data', () => {
  it('is the table of its definition, on demand, restorable, protected, with an end only for what is purged', () => {
    const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, BillingMode } = tableDefinition('');
    const [table] = ofType(smallest, 'AWS::DynamoDB::Table');
    expect(table?.[1].Properties).toMatchObject({
      KeySchema,
      AttributeDefinitions,
      GlobalSecondaryIndexes,
      BillingMode,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
      TimeToLiveSpecification: { AttributeName: 'purgeAt', Enabled: true },
    });
  });

  it.each(['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::SecretsManager::Secret'])('%s stays', (type) => {
    const found = ofType(smallest, type);
    expect(found).toHaveLength(1);
    for (const [, resource] of found) {
      expect(resource).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    }
  });

  it('raw mails are private, encrypted, TLS only, and forgotten', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: Match.anyValue() }] },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 30, Status: 'Enabled' })] },
    });
    const [policy] = ofType(smallest, 'AWS::S3::BucketPolicy');
    expect(statements(policy?.[1].Properties.PolicyDocument)).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
  });

  it('the key of the reply addresses is made at deploy', () => {
    template.hasResourceProperties('AWS::SecretsManager::Secret', {
      GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true },
    });
  });
});

describe('a second deployment', () => {
  it.each(['smallest', 'open', 'large'] as const)('%s: the same settings are the same template', (name) => {
    const [first, second] = [1, 2].map(() => synthesise(exampleSettings(name)).template.toJSON());
    expect(second).toEqual(first);
  });
});

describe('an index that was made otherwise', () => {
  it('is taken out by one deployment and made anew by the next; the table is the same all along', () => {
    const without = synthesise(exampleSettings('smallest'), { dueIndex: 'none' });
    const [[name, before] = []] = ofType(smallest, 'AWS::DynamoDB::Table');
    const [[same, between] = []] = ofType(without, 'AWS::DynamoDB::Table');
    expect(same).toBe(name);
    const { GlobalSecondaryIndexes, AttributeDefinitions, ...rest } = before?.Properties ?? {};
    expect(GlobalSecondaryIndexes).toHaveLength(1);
    expect(AttributeDefinitions).toHaveLength(4);
    expect(between?.Properties).toEqual({
      ...rest,
      AttributeDefinitions: (AttributeDefinitions as readonly unknown[]).slice(0, 2),
    });
    const others = ({ resources }: typeof without) => Object.entries(resources).filter(([id]) => id !== name);
    expect(others(without)).toEqual(others(smallest));
  });
});

describe('what stays after the stack is removed', () => {
  it('is named by its outputs', () => {
    const { Table, RawMail, TokenKey } = smallest.outputs;
    expect([Table, RawMail, TokenKey].map((output) => target(output?.Value))).toEqual([
      id('AWS::DynamoDB::Table'),
      id('AWS::S3::Bucket'),
      id('AWS::SecretsManager::Secret'),
    ]);
  });
});

const OUR_RULE = {
  'Fn::Join': [
    '',
    [
      'arn:',
      { Ref: 'AWS::Partition' },
      ':ses:eu-west-1:',
      { Ref: 'AWS::AccountId' },
      ':receipt-rule-set/pencilled:receipt-rule/take-all',
    ],
  ],
};

function id(type: string): string {
  return ofType(smallest, type)[0]?.[0] ?? '';
}

function rule() {
  return smallest.resources[id('AWS::SES::ReceiptRule')] ?? { DependsOn: [] };
}

function noticesTopic(): string {
  const named = ofType(smallest, 'AWS::SNS::Topic').find(
    ([, { Properties }]) => Properties.TopicName === 'pencilled-received-mail',
  );
  return named?.[0] ?? '';
}

function statements(document: unknown): readonly unknown[] {
  return (document as { Statement: readonly unknown[] }).Statement;
}
