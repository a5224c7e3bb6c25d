import { Duration, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { deadLetterQueue } from './work-queue.ts';

export interface MinuteClockProps {
  /** Physical name of the schedule; ticks that could not be delivered stand in `<name>-dead`. */
  readonly name: string;
  readonly target: LambdaFunction;
}

/** Calls a Lambda every minute. A tick that is lost is not made up for: the next finds what it left. */
export class MinuteClock extends Construct {
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { name, target }: MinuteClockProps) {
    super(scope, id);
    this.deadLetters = deadLetterQueue(this, 'DeadLetters', `${name}-dead`);
    acknowledge(
      this.deadLetters,
      'AwsSolutions-SQS3',
      'It holds the dead letters of a schedule, which cdk-nag does not see.',
    );
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    const allow = (action: string, resource: string) =>
      role.addToPolicy(new PolicyStatement({ effect: Effect.ALLOW, actions: [action], resources: [resource] }));
    allow('lambda:InvokeFunction', target.functionArn);
    allow('sqs:SendMessage', this.deadLetters.queueArn);
    // Lambda itself would try a failed call twice more, and one that finds no free concurrency for six hours, beside the ticks that have
    // come since.
    target.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });
    const schedule = new CfnSchedule(this, 'Schedule', {
      name,
      scheduleExpression: 'rate(1 minute)',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: target.functionArn,
        roleArn: role.roleArn,
        deadLetterConfig: { arn: this.deadLetters.queueArn },
        retryPolicy: { maximumRetryAttempts: 1, maximumEventAgeInSeconds: 60 },
      },
    });
    schedule.node.addDependency(role);
  }
}
