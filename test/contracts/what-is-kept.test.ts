import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { describe, expect, it } from 'vitest';
import { loopbackServer } from '../../infra/local/loopback-server.ts';
import { fromAttributes, toAttributes } from '../../lib/aws/stored-item.ts';
import { readTokenKey, TokenKeyUnavailable } from '../../lib/aws/token-key.ts';
import { freelancer, promise } from '../fixtures/items/promise.ts';

const CLOSED = promise({ state: 'closed', outcome: 'done', lastMailAt: '2026-08-18T07:03:00.500Z' });

describe('the end of an item', () => {
  it('a closed promise that waits for nothing ends so many days after its last mail, in seconds', () => {
    const { purgeAt } = toAttributes(CLOSED, null, 'write', 90);
    expect(new Date(Number(purgeAt?.N) * 1_000).toISOString()).toBe('2026-11-16T07:03:01.000Z');
  });

  it('that an address was asked whose it is counts for a week, that it said no for a month', () => {
    const asked = { kind: 'link' as const, id: 'a', version: 1, freelancer: null, asked: ['2026-06-10T08:00:00.000Z'] };
    const { purgeAt } = toAttributes(asked, null, 'write', 90);
    expect(new Date(Number(purgeAt?.N) * 1_000).toISOString()).toBe('2026-06-17T08:00:00.000Z');
    const declined = toAttributes({ ...asked, declined: '2026-06-12T08:00:00.000Z' }, null, 'write', 90).purgeAt;
    expect(new Date(Number(declined?.N) * 1_000).toISOString()).toBe('2026-07-12T08:00:00.000Z');
    expect(toAttributes({ ...asked, freelancer: 'b' }, null, 'write', 90)).not.toHaveProperty('purgeAt');
  });

  it('a newcomer who never confirmed ends after thirty days', () => {
    const pending = freelancer({ confirmed: false, since: '2026-06-10T08:00:00.000Z' });
    const { purgeAt } = toAttributes(pending, null, 'write', 90);
    expect(new Date(Number(purgeAt?.N) * 1_000).toISOString()).toBe('2026-07-10T08:00:00.000Z');
  });

  it('where closed promises are kept for ever, newcomers and addresses that were only asked end all the same', () => {
    const asked = { kind: 'link' as const, id: 'a', version: 1, freelancer: null, asked: ['2026-06-10T08:00:00.000Z'] };
    for (const item of [asked, freelancer({ confirmed: false })]) {
      expect(toAttributes(item, null, 'write', null)).toHaveProperty('purgeAt');
    }
  });

  it('one without any mail ends so long after it came in', () => {
    const { purgeAt } = toAttributes({ ...CLOSED, lastMailAt: null }, null, 'write', 1);
    expect(new Date(Number(purgeAt?.N) * 1_000).toISOString()).toBe('2026-06-11T08:00:00.000Z');
  });

  it.each([
    ['a promise that waits', promise(), '2026-08-18T07:03:00.000Z', 90],
    ['a closed one that owes a mail', CLOSED, '2026-08-18T07:03:00.000Z', 90],
    ['an open one of which nothing is due', promise({ state: 'unclear' }), null, 90],
    ['the freelancer', freelancer(), null, 90],
    ['anything where all is kept', CLOSED, null, null],
  ])('%s has none', (_, item, dueAt, days) => {
    expect(toAttributes(item, dueAt, 'write', days)).not.toHaveProperty('purgeAt');
  });
});

describe('the key of the reply addresses', () => {
  async function readFrom(answer: { status: number; body: string }): Promise<string> {
    const server = await loopbackServer(() => ({
      ...answer,
      headers: { 'content-type': 'application/x-amz-json-1.1' },
    }));
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const client = new SecretsManagerClient({ region: 'eu-west-1', endpoint: server.endpoint, credentials });
    try {
      return await readTokenKey({ client, secret: 'the-secret' });
    } finally {
      client.destroy();
      await server.close();
    }
  }
  const key = 'k'.repeat(64);

  it('is the text of the secret', async () => {
    expect(await readFrom({ status: 200, body: JSON.stringify({ SecretString: `${key}\n` }) })).toBe(key);
  });

  it.each([
    ['one that somebody typed', { status: 200, body: '{"SecretString":"secret"}' }, 'it holds 6 characters'],
    ['an empty one', { status: 200, body: '{}' }, 'it holds 0 characters'],
    ['one that is gone', { status: 400, body: '{"__type":"ResourceNotFoundException"}' }, 'ResourceNotFoundException'],
  ])('%s is refused, without being told', async (_, answer, why) => {
    const read = readFrom(answer);
    await expect(read).rejects.toThrow(TokenKeyUnavailable);
    await expect(read).rejects.toThrow(why);
  });
});

describe('items that were written before a field was there', () => {
  it.each([promise(), freelancer()])('are read with nothing in it', (item) => {
    const older = JSON.parse(
      JSON.stringify({ ...item, rawMails: undefined, capped: undefined, addresses: undefined, linking: undefined }),
    );
    expect(fromAttributes(toAttributes(older, null, 'write'))).toEqual(item);
  });
});
