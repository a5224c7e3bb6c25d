import { domainToASCII } from 'node:url';
import { type SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { type Outbox, OutboxRejected, OutboxThrottled, OutboxUnknown } from '../ports/outbox.ts';

/**
 * Mails out by SES. The client must be made with `maxAttempts: 1`: SES has no idempotency key, so each try is a mail.
 *
 * An answer that names an error means that nothing was sent: where the fault is the mail's own it is refused for good; any
 * other (too fast, sending paused, a permission that is missing) leaves it to a later try, and so does a server that could not be
 * reached. No answer, or one of a broken server, leaves open whether it was sent.
 * Source: Amazon SES API v1, SendRawEmail and "Common errors".
 */
export function sesOutbox({
  client,
  configurationSet,
}: {
  client: SESClient;
  configurationSet: string | null;
}): Outbox {
  return {
    async send(mail) {
      try {
        const { MessageId } = await client.send(
          new SendRawEmailCommand({
            Source: mail.from,
            Destinations: [inAscii(mail.to)],
            RawMessage: { Data: mail.raw },
            Tags: Object.entries(mail.tags).map(([Name, Value]) => ({ Name, Value })),
            ...(configurationSet === null ? {} : { ConfigurationSetName: configurationSet }),
          }),
        );
        if (!MessageId) throw new OutboxUnknown('SES answered without a message id');
        return { messageId: MessageId };
      } catch (error) {
        throw translated(error, mail.from);
      }
    },
  };
}

/** SES takes a domain in ASCII alone. */
function inAscii(address: string): string {
  const at = address.lastIndexOf('@') + 1;
  return address.slice(0, at) + (domainToASCII(address.slice(at)) || address.slice(at));
}

/** The codes that speak of the mail itself: a later try would meet them again. */
const REFUSED = new Set(['MessageRejected', 'InvalidParameterValue', 'ValidationError', 'MessageTooLong']);

/**
 * What SES calls rejected although the mail is not at fault: sending is paused, or it is us whom it does not know (any more). It has no
 * code of its own. Source: Amazon SES developer guide, "Amazon SES email sending errors".
 */
function isAboutUs({ message }: SESServiceException, from: string): boolean {
  const [, unverified = ''] = /^Email address is not verified\..*: (.*)$/.exec(message) ?? [];
  const identities = unverified.toLowerCase().split(/,\s*/);
  return (
    /^Sending (?:paused|suspended)\b/.test(message) ||
    identities.some((identity) => identity === from || from.endsWith(`@${identity}`))
  );
}

/** Its name was not found, or no connection came about: a fault of the way there before a byte was sent. */
function wasNeverAsked(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // Several addresses were tried, and each failed.
  if (error instanceof AggregateError) return true;
  const { syscall } = error as NodeJS.ErrnoException;
  return syscall === 'getaddrinfo' || syscall === 'connect' || /did not establish a connection/.test(error.message);
}

function translated(error: unknown, from: string): Error {
  if (error instanceof OutboxUnknown) return error;
  if (wasNeverAsked(error)) return new OutboxThrottled('SES could not be reached', { cause: error });
  if (!(error instanceof SESServiceException)) {
    return new OutboxUnknown('the connection to SES broke', { cause: error });
  }
  if ((error.$metadata.httpStatusCode ?? 500) >= 500) {
    return new OutboxUnknown(`SES failed: ${error.name}`, { cause: error });
  }
  if (REFUSED.has(error.name) && !isAboutUs(error, from)) return new OutboxRejected(error.name, { cause: error });
  return new OutboxThrottled(`SES does not send now: ${error.name}`, { cause: error });
}
