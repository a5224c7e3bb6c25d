import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../../infra/bundle.ts';
import { runSmoke } from '../../../infra/deploy/run-smoke.ts';
import { deliveryNotification, receivedNotification } from '../../../infra/local/sns-envelopes.ts';
import type { ClientPromise } from '../../../lib/promise/client-promise.ts';
import { freelancerId } from '../../../lib/promise/identity.ts';
import { sqsEvent } from '../../fixtures/ses-events.ts';
import { bundledWorld } from './bundled-world.ts';
import { scratchFolder } from './scratch-folder.ts';

const FROM = 'sanne@studio.example';
const OTHER = 'mia@ontwerp.example';
const TO = 'track@in.example.com';
const PASS = 'PASS' as const;

const pencilled = await bundledWorld();
afterAll(() => pencilled.close());

/** As SES would: the object, then the notice. */
async function receive(raw: Uint8Array, messageId: string) {
  return pencilled.run('receive-mail', sqsEvent(notified(messageId, raw)));
}

/** The object, and its notice. */
function notified(messageId: string, raw: Uint8Array | null, envelopeFrom = FROM): string {
  if (raw !== null) pencilled.objects.put(messageId, raw);
  return receivedNotification({
    messageId,
    objectKey: messageId,
    recipients: [TO],
    envelopeFrom,
    receivedAt: new Date().toISOString(),
    checks: { spf: PASS, dkim: PASS, dmarc: PASS, spam: PASS, virus: PASS },
  });
}

function smoke(nonce: string, keep = false) {
  const { store } = pencilled;
  return runSmoke(
    { from: FROM, to: TO, nonce },
    {
      send: async (_from, _to, raw) => void (await receive(raw, nonce)),
      store: keep ? { list: store.list, remove: async () => {} } : store,
      now: () => new Date(),
      sleep: () => Promise.reject(new Error('everything has happened by now')),
    },
  );
}

async function promiseOf(nonce: string): Promise<ClientPromise> {
  const items = await pencilled.store.list(freelancerId(FROM));
  const found = items.map(({ item }) => item).find((item) => item.kind === 'promise' && item.subject.includes(nonce));
  if (found?.kind !== 'promise') throw new Error(`${nonce} was not pencilled in`);
  return found;
}

describe('the Lambdas as they are deployed', () => {
  it.each(FUNCTIONS)('%s does nothing while it starts that can wait for a mail', async (name) => {
    expect(await pencilled.waits(name)).toEqual([]);
  });

  it('pencil a forward in and send its receipt', async () => {
    expect(await smoke('first')).toMatchObject({ came: 'receipt' });
    expect(pencilled.sent.map(({ to, tags }) => [to, tags.kind])).toEqual([[[FROM], 'receipt']]);
  });

  it('send what could not be sent at once, by the clock, and note that it was delivered', async () => {
    pencilled.ses = 'throttle';
    await expect(smoke('second', true)).rejects.toThrow('everything has happened');
    pencilled.ses = 'delivery';
    const owing = await promiseOf('second');
    expect(owing.owed).toHaveLength(1);
    const past = new Date(Date.now() - 60_000).toISOString();
    const due = owing.owed.map((mail) => ({ ...mail, claim: { leaseUntil: past } }));
    await pencilled.store.put({ ...owing, owed: due, version: owing.version + 1 }, past);

    expect((await pencilled.run('find-due', {})).answer).toMatchObject({ queued: 1 });
    const { answer, log } = await pencilled.run('send-reminder', sqsEvent(...pencilled.jobs));
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(log.map(({ code }) => code)).toEqual(['mail-sent', 'due-handled']);
    expect((await promiseOf('second')).owed).toEqual([]);
    expect(pencilled.sent).toHaveLength(2);

    const [mail] = pencilled.sent.slice(-1);
    if (mail === undefined) throw new Error('nothing went out');
    const event = deliveryNotification({ ...mail, outcome: 'bounce' }, new Date().toISOString());
    const noted = await pencilled.run('record-delivery', sqsEvent(event));
    expect(noted.log).toMatchObject([{ code: 'delivery-handled', verdict: 'paused' }]);
  });

  it('pass the smoke test, as npm run smoke runs it', async () => {
    const received: Promise<unknown>[] = [];
    pencilled.onSent = ({ id, to }) => {
      if (to.includes(TO)) received.push(receive(pencilled.rawOf(id) ?? new Uint8Array(), id));
    };
    const settings = join(scratchFolder(), 'pencilled.json');
    const given = { domain: 'example.com', region: 'eu-west-1', alarmAddress: 'you@elsewhere.example' };
    writeFileSync(settings, JSON.stringify({ ...given, registration: 'welcome' }));
    const command = ['infra/deploy/smoke.ts', '--settings', settings, '--from', OTHER, '--table', 'pencilled'];
    const { stdout } = await promisify(execFile)(process.execPath, command, { env: pencilled.environment });
    await Promise.all(received);
    expect(received).toHaveLength(1);
    expect(stdout).toMatch(/^mia@ontwerp\.example → track@in\.example\.com …\nIts receipt went out after \d+ s: /);
    const left = await pencilled.store.list(freelancerId(OTHER));
    expect(left.filter(({ item }) => item.kind === 'promise')).toEqual([]);
  });

  it('put a mail aside that was tried in vain, take it when it is put back, and forget one that was not', async () => {
    const tried = (body: string, times: number) => {
      const { Records } = sqsEvent(body);
      const attributes = { ...Records[0]?.attributes, ApproximateReceiveCount: String(times) };
      return { Records: Records.map((record) => ({ ...record, attributes })) };
    };
    const aside = async (id: string, text: string, from: string) => {
      pencilled.jobs.length = 0;
      const raw = `From: ${from}\r\nMessage-ID: <${id}@a.example>\r\nSubject: x\r\n\r\n${text}`;
      const ran = await pencilled.run('receive-mail', tried(notified(id, Buffer.from(raw), from), 9));
      expect(ran.log).toMatchObject([{ code: 'mail-put-aside', messageId: id }]);
      expect(pencilled.jobs).toHaveLength(1);
      return pencilled.jobs[0] ?? '';
    };
    const mia = await aside('words-1', 'help', OTHER);
    const lost = await aside('words-2', 'help', FROM);
    expect([mia, lost].join()).not.toContain('@');
    const taken = await pencilled.run('receive-mail', sqsEvent(mia));
    expect(taken.log).toMatchObject([{ code: 'mail-sent' }, { code: 'mail-handled', messageId: 'words-1' }]);
    for (const words of ['vergeet mij', 'ja']) {
      const raw = Buffer.from(`From: ${FROM}\r\nMessage-ID: <${words.length}@a.example>\r\nSubject: x\r\n\r\n${words}`);
      await pencilled.run('receive-mail', sqsEvent(notified(words, raw, FROM)));
    }
    const again = await pencilled.run('receive-mail', sqsEvent(lost));
    expect(again.log).toMatchObject([{ code: 'parked-mail-gone' }]);

    const bounce = { type: 'bounce', permanent: true, freelancer: 'f', item: 'PROFILE', mail: 'm1' };
    const event = await pencilled.run('record-delivery', tried(JSON.stringify(bounce), 9));
    expect(event.log).toMatchObject([{ code: 'delivery-put-aside', freelancer: 'f' }]);
    expect(JSON.parse(pencilled.jobs.at(-1) ?? '')).toEqual({ ...bounce, code: 'Unfinished' });
  });

  it('leave a mail whose object is gone', async () => {
    const { answer, log } = await pencilled.run('receive-mail', sqsEvent(notified('gone', null)));
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(log).toMatchObject([{ code: 'mail-handled', verdict: 'raw-mail-gone' }]);
  });
});
