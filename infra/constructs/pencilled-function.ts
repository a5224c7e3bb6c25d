import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Bundle } from '../bundle.ts';
import { type GrantedOn, grantsOf } from '../port-grants.ts';

/** The ARNs behind each thing that a grant can be on. */
export type GrantTargets = Readonly<Partial<Record<GrantedOn, readonly string[]>>>;

export interface PencilledFunctionProps {
  readonly bundle: Bundle;
  /** Physical name. */
  readonly name: string;
  readonly description: string;
  readonly timeout: Duration;
  /** MB; the share of a processor goes with it. */
  readonly memory: number;
  readonly keepLogDays: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly targets: GrantTargets;
  readonly reservedConcurrency?: number;
}

/** A Lambda with a log group and a role of its own, which may do what its port calls need and nothing else. */
export class PencilledFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly logGroup: LogGroup;
  private readonly role: Role;

  constructor(scope: Construct, id: string, props: PencilledFunctionProps) {
    super(scope, id);
    this.logGroup = new LogGroup(this, 'Logs', {
      logGroupName: `/aws/lambda/${props.name}`,
      retention: props.keepLogDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [this.logGroup.logGroupArn]);
    for (const { on, actions } of grantsOf(props.bundle.name)) {
      const resources = props.targets[on];
      if (resources === undefined)
        throw new Error(`${props.bundle.name} needs ${actions.join()} on ${on}: no such target`);
      this.allow(
        actions,
        resources,
        on === 'mail' ? { StringEquals: { 'ses:FromAddress': senderOf(props) } } : undefined,
      );
    }
    this.lambda = new LambdaFunction(this, 'Function', {
      functionName: props.name,
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(props.bundle.folder),
      role: this.role,
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.TEXT,
      timeout: props.timeout,
      memorySize: props.memory,
      environment: { ...props.environment },
      ...(props.reservedConcurrency === undefined ? {} : { reservedConcurrentExecutions: props.reservedConcurrency }),
    });
  }

  /** Feeds it from a queue, message by message; those that fail come again alone. */
  readFrom(queue: Queue, { batchSize, maxConcurrency }: { batchSize: number; maxConcurrency: number }): void {
    this.allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], [queue.queueArn]);
    this.lambda.addEventSourceMapping('Messages', {
      eventSourceArn: queue.queueArn,
      batchSize,
      maxConcurrency,
      reportBatchItemFailures: true,
    });
  }

  private allow(actions: readonly string[], resources: readonly string[], conditions?: Record<string, unknown>): void {
    this.role.addToPolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: [...actions],
        resources: [...resources],
        ...(conditions === undefined ? {} : { conditions }),
      }),
    );
  }
}

function senderOf({ environment, name }: PencilledFunctionProps): string {
  const domain = environment.PENCILLED_DOMAIN;
  if (domain === undefined) throw new Error(`${name} sends mail but knows no domain`);
  return `track@${domain}`;
}
