import {
  type Outbox,
  OutboxRejected,
  OutboxThrottled,
  OutboxUnknown,
  type OutgoingMail,
} from '../../lib/ports/outbox.ts';

/** What the outbox does with a mail; `accept-then-drop` sends it and then breaks the connection. */
export type OutboxFault = 'throttle' | 'reject' | 'drop' | 'accept-then-drop';

/** An outbox that keeps what went out. */
export interface MemoryOutbox extends Outbox {
  /** Mails that went out, oldest first. */
  sent(): readonly (OutgoingMail & { readonly messageId: string })[];
  /** Asked before each mail; null lets it pass. */
  fault: (mail: OutgoingMail) => OutboxFault | null;
}

export function memoryOutbox(): MemoryOutbox {
  const sent: (OutgoingMail & { readonly messageId: string })[] = [];
  const outbox: MemoryOutbox = {
    async send(mail) {
      const fault = outbox.fault(mail);
      if (fault === 'throttle') throw new OutboxThrottled('too busy');
      if (fault === 'reject') throw new OutboxRejected('MessageRejected');
      if (fault === 'drop') throw new OutboxUnknown('the connection broke');
      const messageId = `fake-${sent.length + 1}`;
      sent.push({ ...mail, raw: mail.raw.slice(), messageId });
      if (fault === 'accept-then-drop') throw new OutboxUnknown('the connection broke');
      return { messageId };
    },
    sent: () => sent,
    fault: () => null,
  };
  return outbox;
}
