import { Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { CfnReceiptRule, CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { WorkQueue } from './work-queue.ts';

export interface MailInProps {
  /** Physical name of the rule set and the topic. */
  readonly name: string;
  /** Mail to any address at this domain is taken. */
  readonly domain: string;
  readonly requireTls: boolean;
  readonly rawMail: Bucket;
  readonly received: WorkQueue;
}

const RULE = 'take-all';

/**
 * ```
 *  MX ──► rule ──► object in the bucket
 *           └────► notice to the topic ──► queue
 * ```
 * The rule set is not active: only one of a region and account is, and which one is for the deployer to say.
 */
export class MailIn extends Construct {
  readonly ruleSetName: string;

  constructor(scope: Construct, id: string, { name, domain, requireTls, rawMail, received }: MailInProps) {
    super(scope, id);
    this.ruleSetName = name;
    // Not encrypted by a key: SES cannot publish through the one that SNS brings, and one of our own costs more than all the
    // rest. The notice passes through in an instant and stands encrypted in the queue.
    const topic = new Topic(this, 'Notices', { topicName: `${name}-received-mail`, enforceSSL: true });
    topic.addSubscription(new SqsSubscription(received.queue, { deadLetterQueue: received.deadLetters }));
    const ruleArn = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'receipt-rule-set',
      resourceName: `${name}:receipt-rule/${RULE}`,
    });
    const onlyOurRule = { StringEquals: { 'aws:SourceAccount': Stack.of(this).account, 'aws:SourceArn': ruleArn } };
    const mayWrite = rawMail.addToResourcePolicy(bySes('s3:PutObject', rawMail.arnForObjects('*'), onlyOurRule));
    // A rule with a topic that SES may not publish to is refused: the topic's permission must be there first.
    const mayPublish = topic.addToResourcePolicy(bySes('sns:Publish', topic.topicArn, onlyOurRule));

    const ruleSet = new CfnReceiptRuleSet(this, 'RuleSet', { ruleSetName: name });
    const rule = new CfnReceiptRule(this, 'Rule', {
      ruleSetName: name,
      rule: {
        name: RULE,
        enabled: true,
        recipients: [domain],
        scanEnabled: true,
        tlsPolicy: requireTls ? 'Require' : 'Optional',
        actions: [{ s3Action: { bucketName: rawMail.bucketName, topicArn: topic.topicArn } }],
      },
    });
    rule.addResourceDependency(ruleSet);
    for (const { policyDependable } of [mayWrite, mayPublish]) {
      if (policyDependable !== undefined) rule.node.addDependency(policyDependable);
    }
  }
}

/** Source: "Giving permissions to Amazon SES for email receiving". */
function bySes(action: string, resource: string, conditions: Record<string, unknown>): PolicyStatement {
  return new PolicyStatement({
    effect: Effect.ALLOW,
    principals: [new ServicePrincipal('ses.amazonaws.com')],
    actions: [action],
    resources: [resource],
    conditions,
  });
}
