import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESClient } from '@aws-sdk/client-ses';
import { afterAll, describe, expect, it } from 'vitest';
import type { LoopbackServer } from '../../infra/local/loopback-server.ts';
import { sentMails } from '../../infra/local/sent-mails.ts';
import { type SesBehaviour, startSes } from '../../infra/local/ses-stand-in.ts';
import { sesOutbox } from '../../lib/aws/ses-outbox.ts';
import { memoryOutbox } from '../fakes/memory-outbox.ts';
import { movableClock } from '../fakes/movable-clock.ts';
import { localAws } from './local-aws.ts';
import { type MadeOutbox, outboxContract } from './outbox-contract.ts';

const NOW = '2026-06-10T08:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'pencilled-ses-'));
const servers: LoopbackServer[] = [];
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

outboxContract('in memory', async () => {
  const outbox = memoryOutbox();
  return {
    outbox,
    have: (fault) => {
      outbox.fault = () => fault;
    },
    sent: () => outbox.sent().map(({ to, tags, raw }) => ({ to: [to], tags, raw })),
  };
});

outboxContract('SES on this machine', madeSes);

describe('SES on this machine', () => {
  it('sets Message-ID and Date, and leaves every other byte', async () => {
    const { outbox, sent } = await madeSes();
    const raw = Buffer.from(
      'Date: Mon, 1 Jan 2001 00:00:00 +0000\r\nMessage-ID:\r\n <ours@in.example.com>\r\nX-Ours: é\r\n\r\nDate: stays\r\n',
    );

    const { messageId } = await outbox.send({ ...MAIL, raw });

    expect(Buffer.from(sent()[0]?.raw ?? []).toString()).toBe(
      `Message-ID: <${messageId}@eu-west-1.amazonses.com>\r\nDate: Wed, 10 Jun 2026 08:00:00 +0000\r\nX-Ours: é\r\n\r\nDate: stays\r\n`,
    );
  });

  it('is given an address in letters that it takes', async () => {
    const { outbox, sent } = await madeSes();
    await outbox.send({ ...MAIL, to: 'sanne@büro.example' });
    expect(sent()[0]?.to).toEqual(['sanne@xn--bro-hoa.example']);
  });

  it('refuses more than 10 MB', async () => {
    const { endpoint, sent } = await madeSes();
    const data = Buffer.alloc(10 * 1024 * 1024 + 1, 65).toString('base64');

    const answer = await fetch(endpoint, { method: 'POST', body: `Action=SendRawEmail&RawMessage.Data=${data}` });

    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('<Code>InvalidParameterValue</Code>');
    expect(sent()).toEqual([]);
  });

  it('finds its mails again after a restart, oldest first', async () => {
    const { outbox, mails } = await madeSes();
    await outbox.send(MAIL);
    await outbox.send({ ...MAIL, to: 'other@studio.example' });

    const again = sentMails(mails);

    expect(again.all().map(({ to }) => to)).toEqual([[MAIL.to], ['other@studio.example']]);
    expect(Buffer.from(again.raw(again.all()[1]?.id ?? '') ?? []).toString()).toContain('hello');
  });
});

const MAIL = {
  from: 'track@in.example.com',
  to: 'sanne@studio.example',
  raw: Buffer.from('Subject: hello\r\n\r\nhello\r\n'),
  tags: { freelancer: 'f1', item: 'p1', mail: 'm1', attempt: '1', kind: 'receipt' },
};

async function madeSes(): Promise<MadeOutbox & { readonly mails: string; readonly endpoint: string }> {
  const mails = mkdtempSync(join(folder, 'mails-'));
  const sent = sentMails(mails);
  let behaviour: SesBehaviour = 'delivery';
  const ses = await startSes({ clock: movableClock(NOW), sent, onSent: () => {}, behaviour: () => behaviour });
  servers.push(ses);
  const client = new SESClient({ ...localAws(ses.endpoint), maxAttempts: 1 });
  return {
    mails,
    endpoint: ses.endpoint,
    outbox: sesOutbox({ client, configurationSet: null }),
    have: (fault) => {
      behaviour = fault ?? 'delivery';
    },
    sent: () => sent.all().map(({ id, to, tags }) => ({ to, tags, raw: sent.raw(id) ?? new Uint8Array() })),
  };
}
