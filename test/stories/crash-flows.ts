import { recordDelivery } from '../../lib/flows/record-delivery.ts';
import type { MailContent } from '../../lib/promise/owed-mail.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import type { World } from './world.ts';

/** A flow: what goes before it, and the step during which the world stops; done again it is what the queue would do. */
export interface CrashFlow {
  readonly name: string;
  /** The mail that the flow owes. */
  readonly owes: MailContent['kind'];
  /** How many promises there are in the end, one where left out; where none, nothing at all is left. */
  readonly promises?: number;
  prepare(here: World): Promise<void>;
  run(here: World): Promise<void>;
}

const forwarded =
  (job: string, body: string, date = 'wo 10 jun 2026 om 09:12') =>
  async (here: World) =>
    void (await here.receive(
      gmailForward({
        subject: job,
        date,
        messageId: `${job}@mail.example.com`,
        body: `Hoi Sanne, ${body}\n\nGroet, Marieke`,
      }),
      { as: job },
    ));
const huisstijl = forwarded('huisstijl', 'in september heb ik werk voor je: een nieuwe huisstijl.');
const brochure = forwarded(
  'brochure',
  'in september heb ik nog een klus voor je: een brochure.',
  'wo 10 jun 2026 om 09:40',
);
const jaarverslag = forwarded('jaarverslag', 'in oktober heb ik een klus voor je: een jaarverslag.');

/** The reply keeps its Message-ID where it is brought again. */
const replied = (text: string, kind: MailContent['kind']) => async (here: World) => {
  const to = (await here.mails()).findLast((mail) => mail.kind === kind);
  if (to === undefined) throw new Error(`there is no ${kind} to answer`);
  const raw = gmailReply({ text, to }).replace(/<reply-\d+@/, `<reply-${text.length}@`);
  await here.receive(raw, { to: [to.replyTo], as: `reply-${text}` });
};

const inTurn =
  (...steps: readonly ((here: World) => Promise<void>)[]) =>
  async (here: World) => {
    for (const step of steps) await step(here);
  };
const until = (wall: string) => (here: World) => here.moveTo(wall);
const CHECK_IN = '2026-08-18T09:30';

export const CRASH_FLOWS: readonly CrashFlow[] = [
  { name: 'a forward is received', owes: 'receipt', prepare: async () => {}, run: huisstijl },
  {
    name: 'a forward with two jobs is received',
    owes: 'receipt',
    promises: 2,
    prepare: async () => {},
    run: forwarded(
      'werk',
      'in september heb ik werk voor je: een nieuwe huisstijl. In november wil ik je vragen voor het jaarverslag.',
    ),
  },
  {
    name: 'a reminder is due',
    owes: 'reminder',
    prepare: inTurn(huisstijl, until('2026-08-17T23:00')),
    run: until(CHECK_IN),
  },
  {
    name: 'a reminder that two jobs share is due',
    owes: 'reminder',
    promises: 2,
    prepare: inTurn(huisstijl, brochure, until('2026-08-17T23:00')),
    run: until(CHECK_IN),
  },
  {
    name: 'an overview is due',
    owes: 'overview',
    promises: 2,
    prepare: inTurn(huisstijl, jaarverslag, until('2026-06-30T23:00')),
    run: until('2026-07-01T08:50'),
  },
  {
    name: 'a reply is received',
    owes: 'answer',
    prepare: inTurn(huisstijl, until(CHECK_IN)),
    run: replied('geboekt', 'reminder'),
  },
  {
    name: 'days off are told',
    owes: 'answer',
    promises: 3,
    prepare: inTurn(huisstijl, brochure, jaarverslag),
    run: replied('vrij van 15 augustus t/m 30 augustus', 'receipt'),
  },
  {
    name: 'everything is forgotten',
    owes: 'answer',
    promises: 0,
    prepare: inTurn(huisstijl, jaarverslag, replied('vergeet mij', 'receipt')),
    run: replied('ja', 'question'),
  },
  {
    name: 'an event tells that a reminder of which nobody knew was delivered',
    owes: 'reminder',
    prepare: inTurn(huisstijl, until('2026-08-17T23:00'), async (here) => {
      here.outbox.fault = ({ tags }) => (tags.kind === 'reminder' ? 'accept-then-drop' : null);
      here.clock.moveTo('2026-08-18T07:20:00.000Z');
      await here.tick();
      here.outbox.fault = () => null;
    }),
    run: async (here) => {
      for (const { tags } of here.outbox.sent()) {
        const { freelancer, item, mail } = tags;
        await recordDelivery(here.ports, { type: 'delivery', permanent: false, freelancer, item, mail });
      }
    },
  },
];
