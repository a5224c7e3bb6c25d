import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MAX_START, type RawMail, RawMailTooLarge } from '../../lib/ports/raw-mail.ts';

/** Raw mails, and the way by which the test puts one there. */
export interface MadeRawMail {
  readonly rawMail: RawMail;
  add(objectKey: string, raw: Uint8Array): void;
}

/** What every store of raw mails holds to. */
export function rawMailContract(name: string, make: () => Promise<MadeRawMail>): void {
  const MEGABYTE = 1024 * 1024;

  describe(`raw mail: ${name}`, () => {
    it.each([
      ['no byte at all', new Uint8Array()],
      ['every byte there is', Uint8Array.from({ length: 256 }, (_, at) => at)],
      ['five megabytes', randomBytes(5 * MEGABYTE)],
    ])('gives back %s as it came', async (_, raw) => {
      const { rawMail, add } = await make();
      add('mail-1', raw);

      expect(Buffer.from((await rawMail.read('mail-1', 40 * MEGABYTE)) ?? []).equals(raw)).toBe(true);
    });

    it.each(['in/2026/06/mail', 'a..b/.mail', 'a mail+with&every?sign=#%', 'é.eml'])(
      'takes the key %s as given',
      async (key) => {
        const { rawMail, add } = await make();
        add(key, Buffer.from('From: a@b.example\r\n\r\nhello'));

        expect(Buffer.from((await rawMail.read(key, MEGABYTE)) ?? []).toString()).toContain('hello');
      },
    );

    it('knows nothing of a key that never came', async () => {
      const { rawMail } = await make();

      expect(await rawMail.read('nothing', MEGABYTE)).toBeNull();
    });

    it('reads up to the limit and not a byte more', async () => {
      const { rawMail, add } = await make();
      add('mail-1', Buffer.alloc(1000, 'a'));

      expect((await rawMail.read('mail-1', 1000))?.length).toBe(1000);
      const refused = await rawMail.read('mail-1', 999).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(RawMailTooLarge);
      expect(refused).toMatchObject({ size: 1000 });
      expect(refused instanceof RawMailTooLarge && Buffer.from(refused.start).toString()).toBe('a'.repeat(1000));
    });

    it('of what is too large it still reads the start', async () => {
      const { rawMail, add } = await make();
      add('mail-1', randomBytes(5 * MEGABYTE));

      const refused = await rawMail.read('mail-1', MEGABYTE).catch((error: unknown) => error);
      expect(refused instanceof RawMailTooLarge && refused.start.length).toBe(MAX_START);
    });

    it('keeps what is written, the last of it', async () => {
      const { rawMail } = await make();
      await rawMail.write('kept/a', Buffer.from('first'));
      await rawMail.write('kept/a', Buffer.from('zweite – é'));

      expect(Buffer.from((await rawMail.read('kept/a', MEGABYTE)) ?? []).toString()).toBe('zweite – é');
    });

    it('lists the keys that begin so, in their order, and no others', async () => {
      const { rawMail, add } = await make();
      const keys = ['listed/b&c/"d"', 'listed/b/2', 'listed/a', 'listed/<é> +%'];
      for (const key of keys) await rawMail.write(key, Buffer.from('x'));
      add('list', Buffer.from('a mail'));

      expect(await rawMail.list('listed/b')).toEqual(['listed/b&c/"d"', 'listed/b/2']);
      expect(await rawMail.list('listed/')).toEqual([...keys].sort());
      expect(await rawMail.list('unlisted/')).toEqual([]);
    });

    it('lists more than S3 tells at once', async () => {
      const { rawMail, add } = await make();
      const keys = Array.from({ length: 1_001 }, (_, at) => `many/${String(at).padStart(4, '0')}`);
      for (const key of keys) add(key, Buffer.from('x'));

      expect(await rawMail.list('many/')).toEqual(keys);
    });

    it('removes, and removes again without a word', async () => {
      const { rawMail, add } = await make();
      add('mail-1', Buffer.from('hello'));

      await rawMail.remove('mail-1');
      await rawMail.remove('mail-1');

      expect(await rawMail.read('mail-1', MEGABYTE)).toBeNull();
    });
  });
}
