import { describe, expect, it } from 'vitest';
import {
  type Outbox,
  OutboxRejected,
  OutboxThrottled,
  OutboxUnknown,
  type OutgoingMail,
} from '../../lib/ports/outbox.ts';
import type { OutboxFault } from '../fakes/memory-outbox.ts';

/** An outbox, the fault that it is told to have, and what went out. */
export interface MadeOutbox {
  readonly outbox: Outbox;
  have(fault: OutboxFault | null): void;
  sent(): readonly {
    readonly to: readonly string[];
    readonly tags: Readonly<Record<string, string>>;
    readonly raw: Uint8Array;
  }[];
}

/** What every outbox holds to. */
export function outboxContract(name: string, make: () => Promise<MadeOutbox>): void {
  const mail: OutgoingMail = {
    from: 'track@in.example.com',
    to: 'sanne@studio.example',
    raw: Buffer.from(
      'From: track@in.example.com\r\nReferences: <a@in.example.com>\r\nSubject: In potlood\r\n\r\nHoi é\r\n',
    ),
    tags: { freelancer: 'f1', item: 'p-1', mail: 'm_1', attempt: '1', kind: 'receipt' },
  };

  describe(`outbox: ${name}`, () => {
    it('sends a mail with its tags, once', async () => {
      const { outbox, sent } = await make();

      const { messageId } = await outbox.send(mail);

      expect(messageId).not.toBe('');
      expect(sent()).toHaveLength(1);
      expect(sent()[0]).toMatchObject({ to: [mail.to], tags: mail.tags });
      expect(Buffer.from(sent()[0]?.raw ?? []).toString()).toContain('References: <a@in.example.com>');
    });

    it.each([
      ['throttle', OutboxThrottled, 0],
      ['reject', OutboxRejected, 0],
      ['drop', OutboxUnknown, 0],
      ['accept-then-drop', OutboxUnknown, 1],
    ] as const)('on %s says what it knows, and tries no second time', async (fault, expected, count) => {
      const { outbox, sent, have } = await make();
      have(fault);

      const error = await outbox.send(mail).catch((thrown: unknown) => thrown);

      expect(error).toBeInstanceOf(expected);
      expect(sent()).toHaveLength(count);
    });

    it('sends again after a fault', async () => {
      const { outbox, sent, have } = await make();
      have('throttle');
      await outbox.send(mail).catch(() => {});
      have(null);

      await outbox.send(mail);

      expect(sent()).toHaveLength(1);
    });
  });
}
