import type { DeliveryEvent } from '../../lib/flows/record-delivery.ts';
import { field, parseJson } from '../json.ts';

const TYPES: Readonly<Record<string, DeliveryEvent['type']>> = {
  Delivery: 'delivery',
  Bounce: 'bounce',
  Complaint: 'complaint',
};

/**
 * An event of one of our mails inside an SQS message: SES's JSON as the `Message` of an SNS notification. Null for events of
 * other kinds and for mails without our tags. Source: "Contents of event data that Amazon SES publishes to Amazon SNS".
 */
export function readEvent(body: string): DeliveryEvent | null {
  const message = field(parseJson(body), 'Message');
  const event = typeof message === 'string' ? parseJson(message) : null;
  const type = TYPES[String(field(event, 'eventType'))];
  const tags = field(field(event, 'mail'), 'tags');
  const freelancer = tag(tags, 'freelancer');
  const item = tag(tags, 'item');
  const mail = tag(tags, 'mail');
  if (type === undefined || freelancer === null || item === null || mail === null) return null;
  const permanent = field(field(event, 'bounce'), 'bounceType') === 'Permanent';
  return { type, permanent, freelancer, item, mail };
}

/** SES gives every tag as a list of values. */
function tag(tags: unknown, name: string): string | null {
  const values = field(tags, name);
  const first: unknown = Array.isArray(values) ? values[0] : undefined;
  return typeof first === 'string' ? first : null;
}
