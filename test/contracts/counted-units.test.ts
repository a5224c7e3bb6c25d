import { describe, expect, it, onTestFinished } from 'vitest';
import { COUNTED } from '../../infra/price/counted-units.ts';
import type { DueJob } from '../../lib/flows/due-job.ts';
import { findDue } from '../../lib/flows/find-due.ts';
import type { ReceivingPorts } from '../../lib/flows/ports.ts';
import { receiveMail } from '../../lib/flows/receive-mail.ts';
import { recordDelivery } from '../../lib/flows/record-delivery.ts';
import { sendDue } from '../../lib/flows/send-due.ts';
import { countUnits } from '../emulators/count-units.ts';
import { whyNoDynamodbLocal } from '../emulators/dynamodb-local.ts';
import { type DynamodbLocalTable, dynamodbLocalTable } from '../emulators/dynamodb-local-table.ts';
import { memoryLog } from '../fakes/memory-log.ts';
import { memoryOutbox } from '../fakes/memory-outbox.ts';
import { memoryQueue } from '../fakes/memory-queue.ts';
import { memoryRawMail } from '../fakes/memory-raw-mail.ts';
import { movableClock } from '../fakes/movable-clock.ts';
import { flowSettings } from '../fixtures/flow-settings.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { mailNotice } from '../fixtures/mail-notice.ts';
import { readSent } from '../stories/world.ts';

const whyNot = whyNoDynamodbLocal();

/** Lives one promise through and tells what each step cost; with `due` those of the tick and of the sending together. */
async function countPromise({ client, store }: DynamodbLocalTable) {
  const { units, reset } = countUnits(client);
  const clock = movableClock('2026-06-10T08:00:00.000Z');
  const [outbox, rawMail] = [memoryOutbox(), memoryRawMail()];
  const [log, queue] = [memoryLog(), memoryQueue<DueJob>()];
  const ports: ReceivingPorts = { store, outbox, rawMail, clock, log, settings: flowSettings() };
  const counted = async (work: () => Promise<unknown>) => {
    reset();
    await work();
    return { read: units.read, write: units.tableWrite + units.indexWrite };
  };
  const receive = async (raw: string, to: string) => {
    rawMail.add(to, Buffer.from(raw));
    await receiveMail(ports, mailNotice({ messageId: to, objectKey: to, recipients: [to], receivedAt: clock.now() }));
  };
  const forward = await counted(() =>
    receive(
      gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nGroet, Marieke' }),
      'track@in.example.com',
    ),
  );
  const first = outbox.sent()[0];
  const [freelancer = '', item = '', mail = ''] = [first?.tags.freelancer, first?.tags.item, first?.tags.mail];
  const delivery = await counted(() =>
    recordDelivery(ports, { type: 'delivery', permanent: false, freelancer, item, mail }),
  );
  clock.moveTo('2026-08-18T07:20:00.000Z');
  await findDue({ store, queue, clock, log });
  const overview = queue.take().filter((job) => job.item !== item);
  for (const job of overview) await sendDue(ports, job);
  clock.moveTo('2026-08-18T07:40:00.000Z');
  const reminder = await counted(async () => {
    await findDue({ store, queue, clock, log });
    for (const job of queue.take()) await sendDue(ports, job);
  });
  const sent = outbox.sent().findLast(({ tags }) => tags.kind === 'reminder');
  if (!sent) throw new Error('no reminder has gone out');
  const shown = await readSent(sent.raw, sent.to);
  const reply = await counted(() => receive(gmailReply({ text: 'klaar', to: shown }), shown.replyTo));
  return { forward, reminder, reply, delivery };
}

describe('the units that the price is counted from', () => {
  if (whyNot === null) {
    it("are those that DynamoDB's own engine counts", async () => {
      const table = await dynamodbLocalTable();
      onTestFinished(table.stop);
      expect(await countPromise(table)).toEqual(COUNTED);
    });
  } else {
    it('are counted on this machine', () => {
      console.warn(`\nThe units of the price were NOT counted: ${whyNot}.\n`);
      expect(process.env.CI, 'on CI it must be there').toBeUndefined();
    });
  }
});
