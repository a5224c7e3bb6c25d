import { MAX_START, type RawMail, RawMailTooLarge } from '../../lib/ports/raw-mail.ts';

/** Raw mails in memory, and the way by which they come in. */
export interface MemoryRawMail extends RawMail {
  add(objectKey: string, raw: Uint8Array): void;
  keys(): readonly string[];
}

export function memoryRawMail(): MemoryRawMail {
  const objects = new Map<string, Uint8Array>();
  return {
    async read(objectKey, atMost) {
      const raw = objects.get(objectKey);
      if (raw && raw.length > atMost) throw new RawMailTooLarge(raw.length, raw.slice(0, MAX_START));
      return raw?.slice() ?? null;
    },
    async remove(objectKey) {
      objects.delete(objectKey);
    },
    async write(objectKey, bytes) {
      objects.set(objectKey, bytes.slice());
    },
    list: async (prefix) => [...objects.keys()].filter((key) => key.startsWith(prefix)).sort(),
    add: (objectKey, raw) => void objects.set(objectKey, raw.slice()),
    keys: () => [...objects.keys()],
  };
}
