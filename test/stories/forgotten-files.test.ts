import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Runtime, type RuntimeOptions, startRuntime } from '../../infra/local/runtime.ts';
import { readSettings } from '../../infra/local/settings.ts';
import { StoreUnavailable } from '../../lib/ports/store.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { newFolder } from '../rooms/local/new-folder.ts';

const FROM_MARIEKE = gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.' });
const FROM_JAN = gmailForward({
  subject: 'Jaarverslag',
  client: 'Jan Visser <jan@visser.example>',
  body: 'Hoi Sanne, in november heb ik werk voor je: een jaarverslag.',
});
const WORDS = /marieke|huisstijl|sanne|studio\.example|werk\.example/i;
/** The mails that went out lie in the recipient's own mailbox that the page shows, with what became of them. */
const OF_SENT = ['mails', 'queues/record-delivery'];

let count = 0;
/** A mail of Sanne's own words alone. */
function words(text: string): string {
  count += 1;
  return [
    'From: Sanne de Boer <sanne@studio.example>',
    'To: track@in.example.com',
    `Message-ID: <words-${count}@mail.example.com>`,
    'Subject: vraagje',
    '',
    text,
  ].join('\r\n');
}

function settingsOf(data: string) {
  const env = { PENCILLED_DATA: data, PENCILLED_SMTP_PORT: '0', PENCILLED_DOMAIN: 'in.example.com' };
  return readSettings({ ...env, PENCILLED_NOW: '2026-06-10T10:00:00+02:00' });
}

async function started(data: string, options: RuntimeOptions = {}): Promise<Runtime> {
  const runtime = await startRuntime(settingsOf(data), options);
  onTestFinished(() => runtime.close().catch(() => {}));
  return runtime;
}

function receiving(runtime: Runtime) {
  return (raw: string, to = 'track@in.example.com', from?: string) =>
    runtime.receive(Buffer.from(raw), { to: [to], ...(from ? { from } : {}) });
}

/** Files that hold a word of the client or an address of the freelancer. */
function traces(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !OF_SENT.some((part) => path.startsWith(join(folder, part))))
    .filter((path) => WORDS.test(readFileSync(path, 'latin1')));
}

/** What makes every mail fail while it is broken, and where its notice then lies. */
const FAULTS: readonly (readonly [
  name: string,
  options: (isBroken: () => boolean) => RuntimeOptions,
  withNotices: number,
])[] = [
  [
    'put aside, since the table was away',
    (isBroken) => ({
      aroundStore: (store) => ({
        ...store,
        async list(...asked) {
          if (isBroken()) throw new StoreUnavailable('away');
          return store.list(...asked);
        },
      }),
    }),
    0,
  ],
  [
    'that could not even be put aside',
    (isBroken) => ({
      aroundHandler: (handler) => async (event, context) => {
        if (isBroken() && event.Records.some(({ body }) => body.includes('notificationType')))
          throw new Error('broken');
        return handler(event, context);
      },
    }),
    2,
  ],
];

describe('the data folder after "vergeet mij"', () => {
  it.each(FAULTS)('holds no mail %s, nor what a linked address sent', async (_, optionsFor, withNotices) => {
    const data = newFolder();
    let broken = false;
    const options = optionsFor(() => broken);
    const first = await started(data, options);
    const receive = receiving(first);
    await receive(FROM_JAN);
    await receive(words('koppel sanne@werk.example'));
    const asked = (await first.mails()).find(({ to }) => to.includes('sanne@werk.example'));
    const raw = Buffer.from((await first.raw(asked?.id ?? '')) ?? []).toString();
    const replyTo = /r-[a-z2-7]{26}-[a-z2-7]{26}@in\.example\.com/.exec(raw)?.[0] ?? '';
    const yes = { replyTo, subject: asked?.subject ?? '', references: '' };
    const from = 'Sanne <sanne@werk.example>';
    expect((await receive(gmailReply({ text: 'ja', to: yes, from }), replyTo)).verdict).toBe('carried-out');
    broken = true;
    const verdicts = await Promise.all([
      // Whose it is shows only inside where the envelope names another sender.
      receive(FROM_MARIEKE, undefined, 'bounce-17@relay.example'),
      receive(gmailForward({ from, body: 'Hoi Sanne, in mei een huisstijl.' })),
      receive('From: ann@other.example\r\nSubject: x\r\n\r\nhelp'),
    ]);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['dead-letter', 'dead-letter', 'dead-letter']);
    broken = false;
    const letters = () => readdirSync(join(data, 'dead-letters', 'receive-mail'));
    expect(letters()).toHaveLength(3);
    expect(traces(join(data, 'dead-letters'))).toHaveLength(withNotices);
    await receive(words('vergeet mij'));
    await receive(words('ja'));
    expect(letters()).toHaveLength(1);
    expect(traces(data)).toEqual([]);
    await first.close();
    await (await started(data, options)).close();
    expect(traces(data)).toEqual([]);
  });

  it('holds none as soon as the yes is answered, also while the clock is moved', async () => {
    // Which comes first is chance: one time in three a tick looked into the table while its files were rewritten.
    for (let time = 0; time < 12; time += 1) {
      const data = newFolder();
      const runtime = await started(data);
      const receive = receiving(runtime);
      await receive(FROM_MARIEKE);
      await receive(words('vergeet mij'));
      const moved = runtime.moveTo('2026-06-10T08:01:00.000Z');
      await receive(words('ja'));
      const left = traces(data);
      await moved;
      await runtime.close();
      expect(left).toEqual([]);
    }
  });

  it('holds no word of the client or the freelancer, neither at once nor when it was started again', async () => {
    const data = newFolder();
    const first = await started(data);
    const receive = receiving(first);
    await receive(FROM_MARIEKE);
    await receive(words('vergeet mij'));
    expect(traces(data)).not.toEqual([]);
    await receive(words('ja'));
    expect(await first.promises()).toEqual([]);
    expect(traces(data)).toEqual([]);
    await first.close();
    await (await started(data)).close();
    expect(traces(data)).toEqual([]);
  });
});
