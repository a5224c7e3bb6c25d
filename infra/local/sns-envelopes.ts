import { randomUUID } from 'node:crypto';
import type { ReceiptNotice } from '../../lib/mailbox/receipt-notice.ts';
import type { SentMail } from './sent-mails.ts';

const ACCOUNT = '000000000000';
const REGION = 'eu-west-1';

/**
 * The notice of a received mail, as SES hands it to SNS and SNS to SQS. Of the mail's headers it has From alone, as it is written there
 * (`headersTruncated`): they stand in the object.
 * Source: "Contents of notifications for Amazon SES email receiving".
 */
export function receivedNotification(notice: ReceiptNotice, from: string | null = null): string {
  const { spf, dkim, dmarc, spam, virus } = notice.checks;
  return notification('received-mail', notice.receivedAt, {
    notificationType: 'Received',
    mail: {
      timestamp: notice.receivedAt,
      source: notice.envelopeFrom,
      messageId: notice.messageId,
      destination: notice.recipients,
      headersTruncated: true,
      headers: [],
      commonHeaders: from === null ? {} : { from: [from] },
    },
    receipt: {
      timestamp: notice.receivedAt,
      processingTimeMillis: 12,
      recipients: notice.recipients,
      spfVerdict: { status: spf },
      dkimVerdict: { status: dkim },
      dmarcVerdict: { status: dmarc },
      spamVerdict: { status: spam },
      virusVerdict: { status: virus },
      action: {
        type: 'S3',
        topicArn: topic('received-mail'),
        bucketName: 'raw-mail',
        objectKeyPrefix: '',
        objectKey: notice.objectKey,
      },
    },
  });
}

/**
 * The event of a mail that was delivered, bounced for good or was complained about.
 * Source: "Contents of event data that Amazon SES publishes to Amazon SNS".
 */
export function deliveryNotification(mail: SentMail, at: string): string {
  const recipients = mail.to;
  const details = {
    delivery: {
      eventType: 'Delivery',
      delivery: {
        timestamp: at,
        processingTimeMillis: 400,
        recipients,
        smtpResponse: '250 ok',
        reportingMTA: 'a.local',
      },
    },
    bounce: {
      eventType: 'Bounce',
      bounce: {
        bounceType: 'Permanent',
        bounceSubType: 'General',
        bouncedRecipients: recipients.map((emailAddress) => ({ emailAddress, action: 'failed', status: '5.1.1' })),
        timestamp: at,
        feedbackId: randomUUID(),
      },
    },
    complaint: {
      eventType: 'Complaint',
      complaint: {
        complainedRecipients: recipients.map((emailAddress) => ({ emailAddress })),
        complaintFeedbackType: 'abuse',
        timestamp: at,
        feedbackId: randomUUID(),
      },
    },
  }[mail.outcome];
  return notification('deliveries', at, {
    ...details,
    mail: {
      timestamp: mail.sentAt,
      source: mail.from,
      sendingAccountId: ACCOUNT,
      messageId: mail.id,
      destination: recipients,
      headersTruncated: true,
      headers: [],
      commonHeaders: {},
      tags: Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]])),
    },
  });
}

function notification(name: string, at: string, message: object): string {
  return JSON.stringify({
    Type: 'Notification',
    MessageId: randomUUID(),
    TopicArn: topic(name),
    Message: JSON.stringify(message),
    Timestamp: at,
    SignatureVersion: '1',
    Signature: '',
    SigningCertURL: '',
    UnsubscribeURL: '',
  });
}

function topic(name: string): string {
  return `arn:aws:sns:${REGION}:${ACCOUNT}:${name}`;
}
