import { describe, expect, it } from 'vitest';
import { createHandler } from '../../functions/receive-mail/handler.ts';
import { receivedNotification } from '../../infra/local/sns-envelopes.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { mailNotice } from '../fixtures/mail-notice.ts';
import { answer } from './steps.ts';
import { type World, world } from './world.ts';

/** Words that stand in mails alone: none of them may come out of anything but a mail. */
const CANARY = /kanarie|zangvogel|sanne|marieke|postma|studio\.example/i;

const FORWARD = gmailForward({
  subject: 'Zangvogel kanarie-1',
  body: 'Hoi Sanne, in september heb ik werk voor je: een kanarie-2 huisstijl.',
});

function logged(here: World): string {
  return JSON.stringify(here.log.lines());
}

describe('no word of a mail and no address comes into the log', () => {
  it('of a whole story: forward, reminder, replies, refusals, forgetting', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(FORWARD);
    await here.receive(FORWARD);
    await here.receive(gmailForward({ subject: 'kanarie-3', body: 'Ik heb misschien een kanarie-4 voor je.' }));
    await here.receive(gmailForward({ from: 'Sanne <sanne@kanarie.example>', body: 'x' }), {
      checks: { dmarc: 'FAIL' },
    });
    await here.receive('From: kanarie-5 <a@b.example>, c@kanarie.example\r\nSubject: zangvogel\r\n\r\nkanarie-6');
    await here.moveTo('2026-08-18T10:00');
    await answer(here, 'wordt november kanarie-7');
    await answer(here, 'kanarie-8 zomaar iets');
    await answer(here, 'tijdzone kanarie-9/Zangvogel');
    await answer(here, 'koppel kanarie@zangvogel.example');
    await answer(here, 'ja', undefined, 'Kanarie <kanarie@zangvogel.example>');
    await answer(here, 'klaar', (await here.mails())[0], 'Zangvogel <z@kanarie.example>');
    await answer(here, 'ontkoppel kanarie@zangvogel.example');
    await answer(here, 'export');
    await answer(here, 'vergeet mij');
    await answer(here, 'ja');
    expect((await here.mails()).length).toBeGreaterThan(6);
    expect(here.log.lines().length).toBeGreaterThan(6);
    expect(logged(here)).not.toMatch(CANARY);
  });

  it.each(['throttle', 'reject', 'drop', 'accept-then-drop'] as const)(
    'of mails that meet a fault: %s',
    async (fault) => {
      const here = world('2026-06-10T10:00');
      here.outbox.fault = () => fault;
      await here.receive(FORWARD);
      await here.moveTo('2026-06-10T12:00');
      expect(here.log.lines().length).toBeGreaterThan(0);
      expect(logged(here)).not.toMatch(CANARY);
    },
  );

  it('of a flow that throws with what it was given', async () => {
    const here = world('2026-06-10T10:00');
    const rawMail = { ...here.ports.rawMail, read: () => Promise.reject(new Error(`kanarie-10: ${FORWARD}`)) };
    const handler = createHandler({ ...here.ports, rawMail });
    const attributes = { ApproximateReceiveCount: '1' };
    const record = { messageId: 'queue-1', attributes, body: receivedNotification(mailNotice()) };
    const answered = await handler({ Records: [record] } as never, { getRemainingTimeInMillis: () => 1_000 } as never);
    expect(answered).toEqual({ batchItemFailures: [{ itemIdentifier: 'queue-1' }] });
    expect(here.log.lines().map(({ code }) => code)).toContain('record-failed');
    expect(logged(here)).not.toMatch(CANARY);
  });
});
