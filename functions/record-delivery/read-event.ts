import type { DeliveryEvent } from '../../lib/flows/delivery-event.ts';
import { field, parseJson } from '../json.ts';

const TYPES: Readonly<Record<string, DeliveryEvent['type']>> = {
  Delivery: 'delivery',
  Bounce: 'bounce',
  Complaint: 'complaint',
};

/**
 * An event of one of our mails inside an SQS message: SES's JSON as the `Message` of an SNS notification, or what was put aside of
 * it. Null for events of other kinds and for mails without our tags. Source: "Contents of event data that Amazon SES publishes to
 * Amazon SNS".
 */
export function readEvent(body: string): DeliveryEvent | null {
  const message = parseJson(body);
  const notified = field(message, 'Message');
  return typeof notified === 'string' ? fromService(parseJson(notified)) : putAside(message);
}

function putAside(letter: unknown): DeliveryEvent | null {
  const type = Object.values(TYPES).find((one) => one === field(letter, 'type'));
  const [freelancer, item, mail] = ['freelancer', 'item', 'mail'].map((name) => field(letter, name));
  if (type === undefined || typeof freelancer !== 'string' || typeof item !== 'string' || typeof mail !== 'string') {
    return null;
  }
  return { type, permanent: field(letter, 'permanent') === true, freelancer, item, mail };
}

function fromService(event: unknown): DeliveryEvent | null {
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
