import { type Assistant, ClockGoesForwardOnly, type MailView, type PromiseRow } from '../../infra/local/assistant.ts';
import type { Instant } from '../../lib/period/wall-time.ts';

const CHECK_IN: Instant = '2026-08-18T07:06:00.000Z';

/**
 * A stand-in for the embedded runtime, for tests of what lies in front of it: every mail to `track@` becomes the same promise
 * for September 2026 with a receipt, its reminder comes on 18 August, and any other mail closes the newest promise.
 */
export function fakeAssistant(start: Instant = '2026-06-10T07:30:00.000Z') {
  const mails: MailView[] = [];
  const raws = new Map<string, Uint8Array>();
  const promises: PromiseRow[] = [];
  const received: { raw: Uint8Array; envelope: Parameters<Assistant['receive']>[1] }[] = [];
  let now = start;

  const send = (kind: MailView['kind'], to: string, subject: string, text: string): void => {
    const id = `mail-${mails.length + 1}`;
    const klaar = `<a href="mailto:r-${id}-abc@in.localhost?subject=klaar&amp;body=klaar">klaar</a>`;
    const html = `<html lang="nl"><body style="font:16px/1.5 sans-serif"><p>${text.replaceAll('\n', '<br>')}</p>${klaar}<script>document.title='ran'</script></body></html>`;
    const from = 'pencilled@in.localhost';
    mails.push({ id, to: [to], from, subject, sentAt: now, kind, text, html, attachments: [] });
    raws.set(
      id,
      new TextEncoder().encode(
        `From: Pencilled <${from}>\r\nTo: ${to}\r\nSubject: ${subject}\r\nMessage-ID: <${id}@email.example>\r\nReferences: <first@email.example>\r\n <p1@in.localhost>\r\nReply-To: <r-${id}-abc@in.localhost>\r\n\r\n${text}\r\n`,
      ),
    );
  };

  const assistant: Assistant = {
    domain: 'in.localhost',
    receive: async (raw, envelope) => {
      received.push({ raw, envelope });
      const freelancer = envelope.from ?? 'sanne@example.com';
      const newest = promises.at(-1);
      if (envelope.to.some((address) => address.startsWith('track@'))) {
        promises.push(september(`promise-${promises.length + 1}`, freelancer));
        send('receipt', freelancer, 'In potlood: Marieke, in september', 'Genoteerd: Marieke, in september.');
      } else if (newest !== undefined) {
        const closed = { state: 'closed', outcome: 'done', touch: null, dueAt: null } as const;
        promises.splice(-1, 1, { ...newest, ...closed, version: newest.version + 1 });
        send('answer', freelancer, 'Geregeld: Marieke', 'Klaar. Je hoort hier niets meer over.');
      }
      return { messageId: `received-${received.length}`, verdict: 'accepted' };
    },
    mails: async () => mails,
    mail: async (id) => mails.find((mail) => mail.id === id) ?? null,
    raw: async (id) => raws.get(id) ?? null,
    promises: async () => promises,
    now: () => now,
    nextDue: async () => promises.find(({ dueAt }) => dueAt !== null)?.dueAt ?? null,
    moveTo: async (instant) => {
      if (instant < now) throw new ClockGoesForwardOnly(instant, now);
      for (const [index, promise] of promises.entries()) {
        if (promise.dueAt === null || promise.dueAt > instant) continue;
        now = promise.dueAt;
        promises[index] = { ...promise, state: 'asked', touch: null, dueAt: null, version: promise.version + 1 };
        send('reminder', promise.freelancer, 'Seintje: pols Marieke', 'Tijd om Marieke te polsen.');
      }
      now = instant;
    },
  };
  return { assistant, received, promises, mails };
}

function told(at: string, next: string) {
  return { client: 'Marieke Jansen', job: 'nieuwe huisstijl', at, days: '', next, nextShort: next };
}

function september(id: string, freelancer: string): PromiseRow {
  return {
    id,
    freelancer,
    client: { name: 'Marieke Jansen', address: 'marieke@studiolinde.example' },
    subject: 'Nieuwe huisstijl',
    saidOn: '2026-06-10T09:12:00+02:00',
    period: { from: '2026-09-01', to: '2026-10-01', grain: 'month', bound: 'in', words: 'in september' },
    state: 'waiting',
    outcome: null,
    touch: 'check-in',
    dueAt: CHECK_IN,
    closesAt: null,
    version: 1,
    told: {
      nl: told('in september', 'Dinsdag 18 augustus krijg je een kant-en-klaar berichtje voor Marieke.'),
      en: told('in September', 'On Tuesday 18 August you’ll get a note to Marieke, ready to send.'),
    },
  };
}
