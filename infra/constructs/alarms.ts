import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

export interface AlarmsProps {
  /** Alarms are called `<name>-<alarm>`. */
  readonly name: string;
  readonly address: string;
}

/** When to call: `metric` per period against `threshold`, so many periods in a row. */
export interface Watch {
  readonly alarm: string;
  /** What it means, in one sentence; the guide has a section of this alarm's name. */
  readonly means: string;
  readonly metric: IMetric;
  readonly threshold: number;
  readonly below?: boolean;
  readonly periods?: number;
  /** What silence means: nothing wrong, unless it is said to be the alarm itself. */
  readonly silence?: TreatMissingData;
}

/** Alarms that go to one address by mail. */
export class Alarms extends Construct {
  readonly all: Alarm[] = [];
  private readonly topic: Topic;
  private readonly name: string;

  constructor(scope: Construct, id: string, { name, address }: AlarmsProps) {
    super(scope, id);
    this.name = name;
    this.topic = new Topic(this, 'Topic', { topicName: `${name}-alarms`, enforceSSL: true });
    this.topic.addSubscription(new EmailSubscription(address));
    // A topic with a policy of its own loses the one that let every service of the account publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
  }

  watch({
    alarm,
    means,
    metric,
    threshold,
    below = false,
    periods = 1,
    silence = TreatMissingData.NOT_BREACHING,
  }: Watch) {
    const made = new Alarm(this, alarm, {
      alarmName: `${this.name}-${alarm}`,
      alarmDescription: `${means} See DEPLOY.md, "${alarm}".`,
      metric,
      threshold,
      comparisonOperator: below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: silence,
    });
    made.addAlarmAction(new SnsAction(this.topic));
    made.addOkAction(new SnsAction(this.topic));
    this.all.push(made);
  }
}

/** How the account stands with SES, as SES itself counts it. */
export function reputation(metricName: 'Reputation.BounceRate' | 'Reputation.ComplaintRate'): Metric {
  return new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Average', period: Duration.hours(1) });
}

/** Mails that SES took but could not hand over, whatever rule they came by. */
export function publishFailures(): MathExpression {
  return new MathExpression({
    expression: 'SELECT SUM(PublishFailure) FROM "AWS/SES"',
    usingMetrics: {},
    label: 'PublishFailure',
    period: Duration.minutes(5),
  });
}
