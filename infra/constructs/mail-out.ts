import {
  ConfigurationSet,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  MailFromBehaviorOnMxFailure,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { WorkQueue } from './work-queue.ts';

export interface MailOutProps {
  /** Physical name of the configuration set. */
  readonly name: string;
  readonly domain: string;
  readonly deliveries: WorkQueue;
}

/** The domain that mails go out from, and what SES tells about each of them. */
export class MailOut extends Construct {
  readonly identity: EmailIdentity;
  /** The envelope sender's domain: bounces go to SES itself. */
  readonly mailFrom: string;
  readonly configurationSetName: string;

  constructor(scope: Construct, id: string, { name, domain, deliveries }: MailOutProps) {
    super(scope, id);
    this.mailFrom = `bounce.${domain}`;
    this.configurationSetName = name;
    const configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: name,
      reputationMetrics: true,
      // Its list keeps an address for ever, and drops in silence what goes there. `recordDelivery` pauses a freelancer until they write.
      disableSuppressionList: true,
    });
    this.identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(domain),
      configurationSet,
      mailFromDomain: this.mailFrom,
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
      // Bounces come as events; as mails they would come to ourselves.
      feedbackForwarding: false,
    });
    const topic = new Topic(this, 'Events', { topicName: `${name}-deliveries`, enforceSSL: true });
    topic.addSubscription(new SqsSubscription(deliveries.queue, { deadLetterQueue: deliveries.deadLetters }));
    configurationSet.addEventDestination('Deliveries', {
      destination: EventDestination.snsTopic(topic),
      events: [EmailSendingEvent.DELIVERY, EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
    });
  }
}
