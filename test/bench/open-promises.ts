/**
 * What one freelancer's other promises cost: mail is received, and reminders are sent, with all that is stored of them at hand, so
 * the reads grow with what is open. Counted by DynamoDB Local.
 *
 *   npm run bench:open -- [--open 1,10,100,400]
 */
import { parseArgs } from 'node:util';
import { UNIT_PRICES } from '../../infra/price/unit-prices.ts';
import type { DueJob } from '../../lib/flows/due-job.ts';
import { findDue } from '../../lib/flows/find-due.ts';
import { putItem } from '../../lib/flows/put-item.ts';
import { receiveMail } from '../../lib/flows/receive-mail.ts';
import { sendDue } from '../../lib/flows/send-due.ts';
import { freelancerId } from '../../lib/promise/identity.ts';
import { countUnits } from '../emulators/count-units.ts';
import { dynamodbLocalTable } from '../emulators/dynamodb-local-table.ts';
import { memoryLog } from '../fakes/memory-log.ts';
import { memoryOutbox } from '../fakes/memory-outbox.ts';
import { memoryQueue } from '../fakes/memory-queue.ts';
import { memoryRawMail } from '../fakes/memory-raw-mail.ts';
import { movableClock } from '../fakes/movable-clock.ts';
import { flowSettings } from '../fixtures/flow-settings.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { freelancer, promise } from '../fixtures/items/promise.ts';
import { mailNotice } from '../fixtures/mail-notice.ts';
import { TICK } from './cost/fill-table.ts';

const { values } = parseArgs({ options: { open: { type: 'string', default: '1,10,100,400' } } });
const { client, store, stop } = await dynamodbLocalTable();
const counted = countUnits(client);
const rows = [];
for (const open of values.open.split(',').map(Number)) rows.push(await measure(open));
console.log('read units, by how many promises that freelancer has open; $: a million of such mails, reads alone');
console.table(rows);
await stop();

async function measure(open: number) {
  const address = `freelancer-with-${open}@studio.example`;
  const id = freelancerId(address);
  const me = freelancer({ id, address, overviewOf: '2026-08' });
  await putItem(store, me, me);
  for (let number = 0; number < open; number += 1) {
    const client = { name: `Klant ${number}`, address: `klant${number}@client.example` };
    const job = promise({ id: `p${open}x${number}`, freelancer: id, client, subject: `Klus ${number}` });
    const later = { ...job, period: job.period && { ...job.period, from: '2026-11-01', to: '2026-12-01' } };
    await putItem(store, number === 0 ? job : later, me);
  }
  const [outbox, rawMail, queue, log] = [memoryOutbox(), memoryRawMail(), memoryQueue<DueJob>(), memoryLog()];
  const ports = {
    store,
    outbox,
    rawMail,
    log,
    settings: flowSettings(),
    clock: movableClock('2026-06-20T10:00:00.000Z'),
  };

  const raw = gmailForward({ from: `Sanne <${address}>`, body: 'Hoi Sanne, in oktober heb ik werk voor je.' });
  rawMail.add('mail', Buffer.from(raw));
  counted.reset();
  await receiveMail(ports, mailNotice({ envelopeFrom: address, receivedAt: ports.clock.now() }));
  const received = counted.units.read;

  const clock = movableClock(TICK);
  await findDue({ store, queue, log, clock });
  counted.reset();
  for (const job of queue.take()) await sendDue({ ...ports, clock }, job);
  const sent = counted.units.read;
  const dollars = (read: number) => Math.round(read * UNIT_PRICES.readUnit * 1_000_000 * 100) / 100;
  return {
    open,
    'a forward received': received,
    'a reminder sent': sent,
    '$, received': dollars(received),
    '$, sent': dollars(sent),
  };
}
