import type { RuntimeEvent } from './runtime-log.ts';

/** Tells what becomes of a mail to whoever handed it in. */
export interface AwaitedVerdicts {
  /** The verdict on the mail of that id, once `begin` has handed it in; rejects with what `begin` throws. */
  of(messageId: string, begin: () => void): Promise<string>;
  /** Hears all that is logged. */
  hear(event: RuntimeEvent): void;
}

/** The verdict that a mail is logged with; `dead-letter` where it was tried in vain. */
export function awaitedVerdicts(): AwaitedVerdicts {
  const waiting = new Map<string, (verdict: string) => void>();
  return {
    of: (messageId, begin) =>
      new Promise<string>((resolve, reject) => {
        waiting.set(messageId, resolve);
        try {
          begin();
        } catch (error) {
          reject(error);
        }
      }).finally(() => waiting.delete(messageId)),

    hear({ code, fields }) {
      if (code === 'mail-handled') waiting.get(String(fields.messageId))?.(String(fields.verdict));
      if (code === 'mail-put-aside') waiting.get(String(fields.messageId))?.('dead-letter');
      // Where not even that could be done with it.
      if (code === 'dead-letter') waiting.get(String(fields.message))?.('dead-letter');
    },
  };
}
