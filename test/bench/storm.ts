import { createHandler } from '../../functions/receive-mail/handler.ts';
import { receivedNotification } from '../../infra/local/sns-envelopes.ts';
import type { Checks } from '../../lib/mailbox/receipt-notice.ts';
import type { LogFields } from '../../lib/ports/log.ts';
import type { Store } from '../../lib/ports/store.ts';
import { memoryOutbox } from '../fakes/memory-outbox.ts';
import { memoryQueue } from '../fakes/memory-queue.ts';
import { memoryRawMail } from '../fakes/memory-raw-mail.ts';
import { memoryStore } from '../fakes/memory-store.ts';
import { movableClock } from '../fakes/movable-clock.ts';
import { flowSettings } from '../fixtures/flow-settings.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { ALL_PASS } from '../fixtures/mail-notice.ts';
import { sqsEvent } from '../fixtures/ses-events.ts';

/**
 * `npm run storm -- [mails]`: so many mails of strangers, machines and forgers through the handler of the Lambda, on
 * the ports in memory, after one freelancer has one promise. Prints what came of them, and what they cost; exit code 1 where
 * one drew a mail out of us or changed what is stored.
 */
const MAILS = Number(process.argv[2] ?? 100_000);
const BATCH = 10;
const NOW = '2026-06-10T08:00:00.000Z';
const DOMAIN = 'in.example.com';
const SANNE = 'sanne@studio.example';
const FORWARD = 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.';

interface StormMail {
  readonly from: string;
  readonly raw: string;
  readonly to?: string;
  readonly checks?: Partial<Checks>;
}

let writes = 0;
let reads = 0;
const inMemory = memoryStore();
const store: Store = {
  ...inMemory,
  put: (item, dueAt) => counted('write', inMemory.put(item, dueAt)),
  remove: (key) => counted('write', inMemory.remove(key)),
  lease: (...given) => counted('write', inMemory.lease(...given)),
  get: (key) => counted('read', inMemory.get(key)),
  list: (freelancer) => counted('read', inMemory.list(freelancer)),
};
const verdicts = new Map<string, number>();
const [outbox, rawMail, clock] = [memoryOutbox(), memoryRawMail(), movableClock(NOW)];
// Where anybody may register each newcomer is asked once: that is what those settings are for.
const settings = flowSettings({ domain: DOMAIN, registration: 'closed', freelancers: [SANNE] });
const log = {
  info: (_: string, fields: LogFields = {}) => {
    const verdict = String(fields.verdict);
    if (fields.verdict) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  },
  warn: () => {},
  error: (code: string) => void verdicts.set(code, (verdicts.get(code) ?? 0) + 1),
};
const handler = createHandler({ store, outbox, rawMail, deadLetters: memoryQueue(), clock, log, settings });

await handle([{ from: SANNE, raw: gmailForward({ body: FORWARD }) }], 0);
const [before, mailsBefore] = [JSON.stringify(inMemory.items()), outbox.sent().length];
writes = 0;
reads = 0;
verdicts.clear();
globalThis.gc?.();
const heapBefore = process.memoryUsage().heapUsed;
const [started, cpu] = [performance.now(), process.cpuUsage()];
for (let at = 0; at < MAILS; at += BATCH) {
  await handle(
    Array.from({ length: Math.min(BATCH, MAILS - at) }, (_, n) => stormMail(at + n)),
    at + 1,
  );
}
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(cpu);
globalThis.gc?.();
const grown = (process.memoryUsage().heapUsed - heapBefore) / 2 ** 20;
const out = outbox.sent().length - mailsBefore;
const changed = JSON.stringify(inMemory.items()) !== before;

say('mails in', String(MAILS));
for (const [verdict, times] of [...verdicts].sort(([, a], [, b]) => b - a)) say(`  ${verdict}`, String(times));
say('mails out', String(out));
say('writes to the store', String(writes));
say('reads of the store', String(reads));
say('time', `${seconds.toFixed(1)} s, ${((seconds * 1000) / MAILS).toFixed(2)} ms a mail`);
say('processor', `${((user + system) / 1e6).toFixed(1)} s`);
say('heap that stays', `${grown.toFixed(1)} MB more`);
process.exit(out > 0 || writes > 0 || changed ? 1 : 0);

/** Ten kinds in turn, each of another sender, and each of its own words. */
function stormMail(n: number): StormMail {
  const from = `somebody-${n}@${n % 7 === 0 ? 'list' : 'elsewhere'}.example`;
  const words = `Hoi, in september heb ik werk: nummer ${n}.`;
  const mail = (headers: readonly string[] = [], sender = from, body = words) =>
    [
      `From: ${sender}`,
      `To: track@${DOMAIN}`,
      `Message-ID: <${n}@x.example>`,
      ...headers,
      `Subject: mail ${n}`,
      '',
      body,
    ].join('\r\n');
  const kinds: readonly (() => StormMail)[] = [
    () => ({ from, raw: gmailForward({ from, body: words }) }),
    () => ({ from, raw: mail() }),
    () => ({
      from,
      raw: mail(['In-Reply-To: <a@b.example>'], from, 'klaar'),
      to: `r-${'a'.repeat(26)}-${'b'.repeat(26)}@${DOMAIN}`,
    }),
    () => ({ from: SANNE, raw: gmailForward({ body: words }), checks: { dmarc: 'FAIL' } }),
    () => ({ from: SANNE, raw: mail(['Auto-Submitted: auto-replied'], SANNE, 'I am out of the office') }),
    () => ({ from, raw: mail(['List-Id: <list.example>', 'Precedence: bulk']) }),
    () => ({
      from: '',
      raw: mail(['Auto-Submitted: auto-replied'], 'MAILER-DAEMON@elsewhere.example', 'could not be delivered'),
    }),
    () => ({ from, raw: mail([], `Sanne <${SANNE}>, eve@evil.example`) }),
    () => ({ from: SANNE, raw: mail([], `Pencilled <track@${DOMAIN}>`) }),
    () => ({ from, raw: mail(), checks: { virus: 'FAIL' } }),
  ];
  return (kinds[n % kinds.length] ?? kinds[0])?.() ?? { from, raw: mail() };
}

async function handle(mails: readonly StormMail[], first: number): Promise<void> {
  const bodies = mails.map(({ from, raw, to = `track@${DOMAIN}`, checks = {} }, n) => {
    const id = `storm-${first + n}`;
    rawMail.add(id, Buffer.from(raw));
    return receivedNotification({
      messageId: id,
      objectKey: id,
      recipients: [to],
      envelopeFrom: from,
      receivedAt: NOW,
      checks: { ...ALL_PASS, ...checks },
    });
  });
  await handler(sqsEvent(...bodies), {} as never);
  // As the bucket's lifecycle rule does in the end.
  for (let n = 0; n < mails.length; n++) await rawMail.remove(`storm-${first + n}`);
}

function counted<Answer>(what: 'read' | 'write', answer: Answer): Answer {
  if (what === 'write') writes += 1;
  else reads += 1;
  return answer;
}

function say(what: string, number: string): void {
  process.stdout.write(`${what.padEnd(24)}${number}\n`);
}
