import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ClockGoesForwardOnly } from '../../infra/local/assistant.ts';
import { DataFolderInUse } from '../../infra/local/data-folder-lock.ts';
import { startDynamodb } from '../../infra/local/embedded-dynamodb.ts';
import { type Runtime, type RuntimeOptions, startRuntime } from '../../infra/local/runtime.ts';
import type { SesBehaviour } from '../../infra/local/ses-stand-in.ts';
import { readSettings } from '../../infra/local/settings.ts';
import { TABLE } from '../../infra/local/stand-ins.ts';
import { primaryKey } from '../../lib/aws/stored-item.ts';
import { PROFILE, StoreUnavailable } from '../../lib/ports/store.ts';
import { freelancerId } from '../../lib/promise/identity.ts';
import { localAws } from '../contracts/local-aws.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { newFolder } from '../rooms/local/new-folder.ts';
import { speakSmtp } from './speak-smtp.ts';

const SANNE = 'sanne@studio.example';
const TRACK = 'track@in.example.com';
const FORWARD = gmailForward({
  body: 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl. Groet, Marieke',
});
const AFTER_CHECK_IN = '2026-08-18T07:30:00.000Z';

async function started(data: string, options: RuntimeOptions = {}): Promise<Runtime> {
  const settings = readSettings({
    PENCILLED_DATA: data,
    PENCILLED_SMTP_PORT: '0',
    PENCILLED_NOW: '2026-06-10T10:00:00+02:00',
    PENCILLED_DOMAIN: 'in.example.com',
  });
  const runtime = await startRuntime(settings, options);
  onTestFinished(() => runtime.close().catch(() => {}));
  return runtime;
}

/** What went out, but for the monthly overviews. */
const mails = async (runtime: Runtime) => (await runtime.mails()).filter(({ kind }) => kind !== 'overview');
const kinds = async (runtime: Runtime) => (await mails(runtime)).map(({ kind }) => kind);
const receive = (runtime: Runtime, raw = FORWARD) => runtime.receive(Buffer.from(raw), { to: [TRACK] });

describe('the embedded runtime', () => {
  it('takes a forward by SMTP, and sends its check-in on the day', async () => {
    const runtime = await started(newFolder());

    const { data } = await speakSmtp(runtime.smtpPort, SANNE, TRACK, FORWARD);

    expect(data).toMatch(/^250 /);
    await expect.poll(() => kinds(runtime)).toEqual(['receipt']);
    await runtime.moveTo(AFTER_CHECK_IN);
    expect(await kinds(runtime)).toEqual(['receipt', 'reminder']);
    const [receipt, reminder] = await mails(runtime);
    expect(receipt?.sentAt).toMatch(/^2026-06-10T08:00:/);
    expect(reminder?.sentAt).toMatch(/^2026-08-18T07:(?:0\d|1[0-4]):00\.000Z$/);
    expect(reminder).toMatchObject({ to: [SANNE], from: TRACK });
    expect(await runtime.promises()).toMatchObject([{ freelancer: SANNE, state: 'asked', touch: 'nudge' }]);
  });

  it('takes mail to its own domain alone, and says so', async () => {
    const runtime = await started(newFolder());

    expect(await speakSmtp(runtime.smtpPort, SANNE, 'track@elsewhere.example', FORWARD)).toEqual({
      rcpt: expect.stringMatching(/^550 .*@in\.example\.com/),
      data: null,
    });
    expect(await speakSmtp(runtime.smtpPort, SANNE, 'Anything@IN.example.com', FORWARD)).toMatchObject({
      data: expect.stringMatching(/^250 /),
    });
  });

  it('shows a mail as its recipient gets it', async () => {
    const runtime = await started(newFolder());
    await receive(runtime);

    const id = (await runtime.mails())[0]?.id ?? '';
    const raw = Buffer.from((await runtime.raw(id)) ?? []).toString('latin1');
    const view = await runtime.mail(id);

    expect(raw).toMatch(new RegExp(`^Message-ID: <${id}@eu-west-1\\.amazonses\\.com>\r\n`));
    expect(view).toMatchObject({ id, kind: 'receipt', to: [SANNE] });
    expect(view?.text).toContain('Marieke');
    expect(view?.attachments.map(({ type }) => type)).toContain('text/calendar');
    expect(await runtime.mail('nothing')).toBeNull();
    expect(await runtime.raw('nothing')).toBeNull();
  });

  it('keeps everything over a stop: promises, mails, the clock', async () => {
    const data = newFolder();
    const first = await started(data);
    await receive(first);
    await first.moveTo('2026-08-01T00:00:00.000Z');
    const before = { promises: await first.promises(), mails: await first.mails(), next: await first.nextDue() };
    await first.close();

    const again = await started(data);

    expect({ promises: await again.promises(), mails: await again.mails(), next: await again.nextDue() }).toEqual(
      before,
    );
    expect(again.now().slice(0, 15)).toBe('2026-08-01T00:0');
    await again.moveTo(AFTER_CHECK_IN);
    expect(await kinds(again)).toEqual(['receipt', 'reminder']);
  });

  it('refuses a second one on the same data folder', async () => {
    const data = newFolder();
    await started(data);

    await expect(started(data)).rejects.toBeInstanceOf(DataFolderInUse);
  });

  it('does not go back in time', async () => {
    const runtime = await started(newFolder());

    await expect(runtime.moveTo('2026-06-10T07:59:59.000Z')).rejects.toBeInstanceOf(ClockGoesForwardOnly);
  });

  it('hands mail over with its verdicts: a virus is dropped', async () => {
    const runtime = await started(newFolder());

    const answer = await runtime.receive(Buffer.from(FORWARD), { to: [TRACK], checks: { virus: 'FAIL' } });

    expect(answer.verdict).toBe('virus');
    expect(await kinds(runtime)).toEqual([]);
  });

  it('takes the same mail twice for once', async () => {
    const runtime = await started(newFolder());

    await Promise.all([receive(runtime), receive(runtime)]);

    expect(await runtime.promises()).toHaveLength(1);
  });

  it('puts aside a mail that cannot be handled, says so, and takes it up again when its file is moved back', async () => {
    const data = newFolder();
    const first = await started(data);
    await receive(first);
    await first.close();
    await setSchema(data, 99);
    const events: string[] = [];
    const second = await started(data, { onEvent: ({ code }) => void events.push(code) });
    const another = FORWARD.replace('Message-ID: <', 'Message-ID: <another-').replaceAll('september', 'november');

    const { verdict } = await receive(second, another);

    expect(verdict).toBe('dead-letter');
    expect(events).toContain('dead-letter');
    const folder = join(data, 'dead-letters', 'receive-mail');
    const [file = ''] = readdirSync(folder);
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toMatchObject({ receives: 0 });
    await second.close();
    await setSchema(data, 1);
    renameSync(join(folder, file), join(data, 'queues', 'receive-mail', file));
    const third = await started(data);
    await expect.poll(() => kinds(third), { timeout: 5000 }).toEqual(['receipt', 'receipt']);
  });
});

describe('the embedded runtime, when SES has its faults', () => {
  const byAttempt = (behave: (nth: number, kind: string) => SesBehaviour): RuntimeOptions => {
    let nth = 0;
    return { sesBehaviour: ({ kind = '' }) => behave(nth++, kind) };
  };

  it('sends once what SES took although the answer got lost', async () => {
    const runtime = await started(
      newFolder(),
      byAttempt(() => 'accept-then-drop'),
    );
    await receive(runtime);

    await runtime.moveTo(AFTER_CHECK_IN);

    expect(await kinds(runtime)).toEqual(['receipt', 'reminder']);
  });

  it('sends again what SES never took', async () => {
    const runtime = await started(
      newFolder(),
      byAttempt((nth) => (nth === 0 ? 'drop' : 'delivery')),
    );
    await receive(runtime);
    expect(await kinds(runtime)).toEqual([]);

    await runtime.moveTo('2026-06-10T09:00:00.000Z');

    expect(await kinds(runtime)).toEqual(['receipt']);
  });

  it('loses nothing while SES throttles two of three', async () => {
    const runtime = await started(
      newFolder(),
      byAttempt((nth) => (nth % 3 === 2 ? 'delivery' : 'throttle')),
    );
    await receive(runtime);

    await runtime.moveTo('2026-11-01T00:00:00.000Z');

    expect(await kinds(runtime)).toEqual(['receipt', 'reminder', 'reminder', 'reminder']);
  });

  it('writes no more to an address that bounced', async () => {
    const runtime = await started(
      newFolder(),
      byAttempt((_, kind) => (kind === 'receipt' ? 'bounce' : 'delivery')),
    );
    await receive(runtime);

    await runtime.moveTo(AFTER_CHECK_IN);

    expect(await kinds(runtime)).toEqual(['receipt']);
  });
});

describe('the embedded runtime, when the cloud has its faults', () => {
  const dice = (seed: number) => () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const threeForwards = ['september', 'oktober', 'november'].map((month, at) =>
    gmailForward({
      client: `Klant${at} Bakker <klant${at}@bakker.example>`,
      subject: `Klus ${at}`,
      body: `Hoi Sanne, in ${month} heb ik werk voor je.`,
    }),
  );
  const receiptsAndCheckIns = async (runtime: Runtime) => {
    await Promise.all(threeForwards.map((forward) => receive(runtime, forward)));
    await runtime.moveTo('2026-12-31T00:00:00.000Z');
    const sent = await mails(runtime);
    return [0, 1, 2].map((at) => sent.filter(({ subject }) => subject.includes(`Klant${at}`)).map(({ kind }) => kind));
  };
  const ONCE = ['receipt', 'reminder', 'reminder', 'reminder'];

  it('sends once although every message comes twice and in another order', async () => {
    const shuffled = dice(3);
    const runtime = await started(newFolder(), {
      aroundHandler: (handler) => async (event, context) => {
        const Records = event.Records.toSorted(() => shuffled() - 0.5);
        const answer = await handler({ Records }, context);
        await handler({ Records: Records.toReversed() }, context);
        return answer;
      },
    });

    expect(await receiptsAndCheckIns(runtime)).toEqual([ONCE, ONCE, ONCE]);
  });

  it('loses nothing when calls of DynamoDB fail, some of them after they took effect', async () => {
    const chance = dice(11);
    // A claim that was written and not heard of is a try that was not made; two in a row are given up with an alarm.
    let sinceHalfDone = 0;
    const fails = <Arguments extends unknown[], Answer>(verb: (...given: Arguments) => Promise<Answer>) => {
      return async (...given: Arguments): Promise<Answer> => {
        const thrown = chance();
        if (thrown < 0.05) throw new StoreUnavailable('before');
        const answer = await verb(...given);
        sinceHalfDone += 1;
        if (thrown < 0.1 && sinceHalfDone > 30) {
          sinceHalfDone = 0;
          throw new StoreUnavailable('after');
        }
        return answer;
      };
    };
    const data = newFolder();
    const runtime = await started(data, {
      aroundStore: (store) => ({
        get: fails(store.get),
        put: fails(store.put),
        list: fails(store.list),
        due: fails(store.due),
        lease: fails(store.lease),
        remove: fails(store.remove),
      }),
    });

    for (const [at, kinds] of (await receiptsAndCheckIns(runtime)).entries()) {
      expect(new Set(kinds), `Klant${at}`).toEqual(new Set(ONCE));
      expect(kinds.length, `Klant${at}`).toBeGreaterThanOrEqual(ONCE.length);
      expect(kinds.length, `Klant${at}`).toBeLessThanOrEqual(ONCE.length + 1);
    }
    expect(await runtime.nextDue()).toSatisfy((at: string | null) => at === null || at > '2026-12-31T00:00:00.000Z');
  });
});

/** Makes Sanne's profile look as if written by another Pencilled. */
async function setSchema(data: string, schema: number): Promise<void> {
  const dynamodb = await startDynamodb(join(data, 'dynamodb'));
  const client = new DynamoDBClient(localAws(dynamodb.endpoint));
  await client.send(
    new UpdateItemCommand({
      TableName: TABLE,
      Key: primaryKey({ freelancer: freelancerId(SANNE), item: PROFILE }),
      UpdateExpression: 'SET #schema = :schema',
      ExpressionAttributeNames: { '#schema': 'schema' },
      ExpressionAttributeValues: { ':schema': { N: String(schema) } },
    }),
  );
  client.destroy();
  await dynamodb.close();
}
