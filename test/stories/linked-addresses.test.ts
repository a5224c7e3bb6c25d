import { describe, expect, it } from 'vitest';
import { recordDelivery } from '../../lib/flows/record-delivery.ts';
import { freelancerId } from '../../lib/promise/identity.ts';
import { Crash, crashPlan } from '../fakes/crashing.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { kinds } from './steps.ts';
import { type SentMail, type World, world } from './world.ts';

const FIRST = 'Sanne de Boer <sanne@studio.example>';
const OTHER = 'Sanne <sanne@werk.example>';
const EVE = 'Eve <eve@evil.example>';
const TRACK = 'track@in.example.com';
const MARIEKE = 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.';

let count = 0;
function words(text: string, from = FIRST): string {
  count += 1;
  return [`From: ${from}`, `To: ${TRACK}`, `Message-ID: <w-${count}@x.example>`, 'Subject: vraag', '', text].join(
    '\r\n',
  );
}

function fromJan(from: string): string {
  const [client, subject] = ['Jan Visser <jan@visser.example>', 'Jaarverslag'];
  return gmailForward({ from, client, subject, body: 'Hoi Sanne, in november heb ik werk voor je: een jaarverslag.' });
}

const reply = (here: World, text: string, to: SentMail, from: string) =>
  here.receive(gmailReply({ text, to, from }), { to: [to.replyTo] });

async function mailTo(here: World, address: string): Promise<SentMail> {
  const mail = (await here.mails()).findLast(({ to }) => to === address);
  if (!mail) throw new Error(`no mail to ${address}`);
  return mail;
}

/** Sanne has a promise in pencil, and has asked to link her other address. */
async function asked(change: Parameters<typeof world>[1] = {}, crashes = crashPlan()): Promise<World> {
  const here = world('2026-06-10T10:00', change, crashes);
  await here.receive(gmailForward({ from: FIRST, body: MARIEKE }));
  await here.receive(words('koppel sanne@werk.example'));
  return here;
}

async function linked(change: Parameters<typeof world>[1] = {}): Promise<World> {
  const here = await asked(change);
  await reply(here, 'ja', await mailTo(here, 'sanne@werk.example'), OTHER);
  return here;
}

const addresses = (here: World) =>
  here.store.items().flatMap(({ item }) => (item.kind === 'freelancer' ? [[item.address, ...item.addresses]] : []));

describe('a second address', () => {
  it.each([
    ['nl', 'koppel sanne@werk.example', 'ontkoppel sanne@werk.example'],
    ['en', 'Link address: sanne@werk.example', 'unlink Sanne@Werk.example.'],
    ['de', 'verknüpfe sanne@werk.example', 'trenne sanne@werk.example'],
    ['fr', "associe l'adresse sanne@werk.example", 'dissocie l’adresse sanne@werk.example'],
  ])('%s: is asked, and counts once it has said yes; "%s"', async (_, link, unlink) => {
    const here = world('2026-06-10T10:00', { registration: 'closed', freelancers: ['sanne@studio.example'] });
    await here.receive(gmailForward({ from: FIRST, body: MARIEKE }));
    await here.receive(words(link));
    const question = await mailTo(here, 'sanne@werk.example');
    expect(question.kind).toBe('confirmation');
    expect(await here.receive(fromJan(OTHER))).toBe('stranger');
    expect(await reply(here, 'ja', question, OTHER)).toBe('carried-out');
    expect(await here.receive(fromJan(OTHER))).toBe('pencilled');
    expect((await here.lastMail()).to).toBe('sanne@studio.example');
    expect(new Set(here.promises().map(({ freelancer }) => freelancer)).size).toBe(1);
    await here.receive(words(unlink));
    expect(addresses(here)).toEqual([['sanne@studio.example']]);
    expect(await here.receive(words('lijst', OTHER))).toBe('stranger');
    expect(here.promises()).toHaveLength(2);
  });

  it('replies to mails of the first, and reminders keep going to the first', async () => {
    const here = await linked();
    await here.moveTo('2026-08-19T10:00');
    const reminder = await here.lastMail();
    expect([reminder.kind, reminder.to]).toEqual(['reminder', 'sanne@studio.example']);
    expect(await reply(here, 'geboekt', reminder, OTHER)).toBe('carried-out');
    expect(here.onlyPromise().outcome).toBe('booked');
  });

  it('brings along what it had of its own, and mails that went there before are answered too', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(fromJan(OTHER));
    const receipt = await here.lastMail();
    await here.receive(gmailForward({ from: FIRST, body: MARIEKE }));
    await here.receive(words('koppel sanne@werk.example'));
    await reply(here, 'ja', await mailTo(here, 'sanne@werk.example'), OTHER);
    expect(addresses(here)).toEqual([['sanne@studio.example', 'sanne@werk.example']]);
    expect(new Set(here.promises().map(({ freelancer }) => freelancer)).size).toBe(1);
    await reply(here, 'klaar', receipt, OTHER);
    expect(here.promises().map(({ job, state }) => [job, state])).toContainEqual(['jaarverslag', 'closed']);
  });

  it('what it sent while it was itself asked to confirm is not lost', async () => {
    const here = world('2026-06-10T10:00', { registration: 'confirm' });
    await here.receive(words('hallo'));
    await reply(here, 'ja', await here.lastMail(), FIRST);
    expect(await here.receive(fromJan(OTHER))).toBe('held');
    await here.receive(words('koppel sanne@werk.example'));
    await reply(here, 'ja', await mailTo(here, 'sanne@werk.example'), OTHER);
    expect(here.promises().map(({ job }) => job)).toContain('jaarverslag');
    expect(addresses(here)).toEqual([['sanne@studio.example', 'sanne@werk.example']]);
  });

  it('goes with everything else when all is forgotten, from whichever address', async () => {
    const here = await linked();
    await here.receive(words('vergeet mij', OTHER));
    await reply(here, 'ja', await here.lastMail(), FIRST);
    expect(here.store.items()).toEqual([]);
    expect(here.rawMail.keys()).toEqual([]);
  });

  it('in an export both stand', async () => {
    const here = await linked();
    await here.receive(words('export'));
    expect((await here.lastMail()).attachments.map(({ text }) => text).join()).toContain('sanne@werk.example');
  });
});

describe('not linked', () => {
  it.each([
    ['says no', 'nee', OTHER],
    ['says nothing that is a yes', 'wie is dit?', OTHER],
    ['is not who was asked', 'ja', EVE],
    ['is the one who asked', 'ja', FIRST],
  ])('where the one who answers %s', async (_, text, from) => {
    const here = await asked({ registration: 'closed', freelancers: ['sanne@studio.example'] });
    await reply(here, text, await mailTo(here, 'sanne@werk.example'), from);
    expect(addresses(here)).toEqual([['sanne@studio.example']]);
    expect((await here.mails()).filter(({ to }) => to !== 'sanne@studio.example')).toHaveLength(1);
  });

  it('after a week', async () => {
    const here = await asked();
    const question = await mailTo(here, 'sanne@werk.example');
    await here.moveTo('2026-06-19T10:00');
    await reply(here, 'ja', question, OTHER);
    expect(addresses(here)).toEqual([['sanne@studio.example']]);
  });

  it('where only the item of the address says so, and the freelancer does not', async () => {
    const here = world('2026-06-10T10:00', { registration: 'closed', freelancers: ['sanne@studio.example'] });
    await here.receive(gmailForward({ from: FIRST, body: MARIEKE }));
    const { freelancer } = here.onlyPromise();
    const id = freelancerId('eve@evil.example');
    await here.ports.store.put({ kind: 'link', id, version: 1, freelancer, asked: [] }, null);
    expect(await here.receive(words('export', EVE))).toBe('stranger');
  });

  it('our own addresses, their own, and what is no plain address: nobody is asked', async () => {
    const here = await asked();
    const before = (await here.mails()).filter(({ to }) => to !== 'sanne@studio.example').length;
    for (const address of [TRACK, 'sanne@studio.example', 'jan@één.example', '"a b"@x.example', 'x@localhost']) {
      await here.receive(words(`koppel ${address}`));
    }
    expect((await here.mails()).filter(({ to }) => to !== 'sanne@studio.example')).toHaveLength(before);
  });

  it('one mail to the same address as long as that may be answered, at most ten an hour in all', async () => {
    const here = await asked();
    const others = async () => (await here.mails()).filter(({ to }) => to !== 'sanne@studio.example');
    for (let n = 0; n < 5; n++) await here.receive(words('koppel sanne@werk.example'));
    expect(await others()).toHaveLength(1);
    here.clock.pass(6 * 24 * 60);
    await here.receive(words('koppel sanne@werk.example'));
    expect(await others()).toHaveLength(1);
    here.clock.pass(2 * 24 * 60);
    await here.receive(words('koppel sanne@werk.example'));
    expect(await others()).toHaveLength(2);
    here.clock.pass(61);
    for (let n = 0; n < 30; n++) await here.receive(words(`koppel victim-${n}@elsewhere.example`));
    expect(await others()).toHaveLength(12);
  });

  it.each(['nee', 'stop'])('one that says “%s” is asked by nobody for a month', async (word) => {
    const here = await asked();
    await reply(here, word, await mailTo(here, 'sanne@werk.example'), OTHER);
    const others = async () =>
      (await here.mails()).filter(({ to }) => to !== 'sanne@studio.example' && to !== 'eve@evil.example').length;
    await here.receive(gmailForward({ from: EVE, client: 'Noor <noor@x.example>', subject: 'x', body: MARIEKE }));
    await here.receive(words('koppel sanne@werk.example', EVE));
    here.clock.pass(29 * 24 * 60);
    await here.receive(words('koppel sanne@werk.example'));
    expect(await others()).toBe(1);
    expect(JSON.stringify(here.store.items().filter(({ item }) => item.kind === 'link'))).not.toMatch(/sanne|werk/);
    here.clock.pass(9 * 24 * 60);
    await here.receive(words('koppel sanne@werk.example'));
    expect(await others()).toBe(2);
  });

  it('and one address three a week, however many freelancers want it', async () => {
    const here = world('2026-06-10T10:00');
    for (let n = 0; n < 10; n++) {
      const from = `Eve <eve-${n}@evil.example>`;
      await here.receive(gmailForward({ from, client: 'Noor <noor@x.example>', subject: 'x', body: MARIEKE }));
      await here.receive(words('koppel victim@elsewhere.example', from));
    }
    const toVictim = async () => (await here.mails()).filter(({ to }) => to === 'victim@elsewhere.example').length;
    expect(await toVictim()).toBe(3);
    expect(JSON.stringify(here.store.items().filter(({ item }) => item.kind === 'link'))).not.toMatch(/eve|victim/);
    here.clock.pass(6 * 24 * 60);
    await here.receive(words('koppel victim@elsewhere.example', 'Eve <eve-9@evil.example>'));
    expect(await toVictim()).toBe(3);
    here.clock.pass(2 * 24 * 60);
    await here.receive(words('koppel victim@elsewhere.example', 'Eve <eve-0@evil.example>'));
    expect(await toVictim()).toBe(4);
  });

  it('an address that belongs to another freelancer cannot be taken over', async () => {
    const here = await linked();
    await here.receive(gmailForward({ from: EVE, client: 'Noor <noor@x.example>', subject: 'x', body: MARIEKE }));
    await here.receive(words('koppel sanne@werk.example', EVE));
    await reply(here, 'ja', await mailTo(here, 'sanne@werk.example'), OTHER);
    expect(addresses(here)).toContainEqual(['sanne@studio.example', 'sanne@werk.example']);
    expect(addresses(here)).toContainEqual(['eve@evil.example']);
  });

  it('a bounce of the mail that asks pauses nobody', async () => {
    const here = await asked();
    const tags = here.outbox.sent().find(({ to }) => to === 'sanne@werk.example')?.tags;
    const { freelancer = '', item = '', mail = '' } = tags ?? {};
    await recordDelivery(here.ports, { type: 'bounce', permanent: true, freelancer, item, mail });
    await here.moveTo('2026-08-19T10:00');
    expect(await kinds(here)).toContain('reminder');
  });
});

it('an address to which another is linked itself is not linked: that one would be nobody’s', async () => {
  const here = await linked();
  await here.receive(gmailForward({ from: EVE, client: 'Noor <noor@x.example>', subject: 'Folder', body: MARIEKE }));
  await here.receive(words('koppel sanne@studio.example', EVE));
  expect(await reply(here, 'ja', await mailTo(here, 'sanne@studio.example'), FIRST)).toBe('courtesy');
  expect(addresses(here)).toContainEqual(['sanne@studio.example', 'sanne@werk.example']);
});

describe('a reply to a mail of the first from an address that is not linked', () => {
  const CLOSED = { registration: 'closed' as const, freelancers: ['sanne@studio.example'] };

  it('waits: the first is asked, then the other one, then it is carried out', async () => {
    const here = world('2026-06-10T10:00', CLOSED);
    await here.receive(gmailForward({ from: FIRST, body: MARIEKE }));
    expect(await reply(here, 'geboekt', await here.lastMail(), OTHER)).toBe('stranger');
    const question = await here.lastMail();
    expect([question.kind, question.to]).toEqual(['question', 'sanne@studio.example']);
    expect(question.text).toContain('sanne@werk.example');
    expect(here.onlyPromise().state).toBe('waiting');
    await reply(here, 'ja', question, FIRST);
    expect(here.onlyPromise().state).toBe('waiting');
    await reply(here, 'ja', await mailTo(here, 'sanne@werk.example'), OTHER);
    expect(here.onlyPromise().outcome).toBe('booked');
  });

  it('waits without a reference of ours too, where the mail was about the freelancer themselves', async () => {
    const here = world('2026-06-10T10:00', CLOSED);
    await here.receive(gmailForward({ from: FIRST, body: MARIEKE }));
    await here.receive(words('lijst'));
    const list = await here.lastMail();
    const verdict = await here.receive(words('overzicht uit', OTHER), { to: [list.replyTo] });
    expect(verdict).toBe('stranger');
    expect((await here.lastMail()).text).toContain('sanne@werk.example');
  });

  it('whoever sent it gets exactly what a made-up reply address gets', async () => {
    const told = async (forge: boolean) => {
      const here = world('2026-06-10T10:00');
      await here.receive(gmailForward({ from: FIRST, body: MARIEKE }));
      const receipt = await here.lastMail();
      await here.receive(gmailForward({ from: EVE, client: 'Noor <noor@x.example>', subject: 'x', body: MARIEKE }));
      const replyTo = forge ? receipt.replyTo.replace(/-.(?=[a-z2-7]*@)/, '-a') : receipt.replyTo;
      const verdict = await reply(here, 'klaar', { ...receipt, replyTo }, EVE);
      const mails = (await here.mails()).filter(({ to }) => to === 'eve@evil.example');
      return { verdict, mails: mails.map(({ kind, subject, text }) => [kind, subject, text]) };
    };
    expect(await told(false)).toEqual(await told(true));
  });

  it('asks once, and no more than ten times an hour whoever writes', async () => {
    const here = world('2026-06-10T10:00', CLOSED);
    await here.receive(gmailForward({ from: FIRST, body: MARIEKE }));
    const receipt = await here.lastMail();
    for (let n = 0; n < 3; n++) await reply(here, 'klaar', receipt, EVE);
    expect(await kinds(here)).toEqual(['receipt', 'question']);
    for (let n = 0; n < 30; n++) await reply(here, 'klaar', receipt, `eve-${n}@evil.example`);
    expect((await kinds(here)).filter((kind) => kind === 'question')).toHaveLength(10);
  });

  it('a made-up reply address with our reference asks nobody', async () => {
    const here = world('2026-06-10T10:00', CLOSED);
    await here.receive(gmailForward({ from: FIRST, body: MARIEKE }));
    const receipt = await here.lastMail();
    const replyTo = receipt.replyTo.replace(/-[a-z2-7]{26}@/, `-${'a'.repeat(26)}@`);
    expect(await reply(here, 'klaar', { ...receipt, replyTo }, EVE)).toBe('stranger');
    expect(await kinds(here)).toEqual(['receipt']);
  });

  it('without the reply address our reference alone asks nobody', async () => {
    const here = world('2026-06-10T10:00', CLOSED);
    await here.receive(gmailForward({ from: FIRST, body: MARIEKE }));
    const receipt = await here.lastMail();
    await here.receive(gmailReply({ text: 'klaar', to: receipt, from: EVE }));
    expect(await kinds(here)).toEqual(['receipt']);
  });
});

describe('the world stops while an address is linked', () => {
  async function answering(crashes = crashPlan()) {
    const here = world('2026-06-10T10:00', {}, crashes);
    await here.receive(fromJan(OTHER));
    await here.receive(gmailForward({ from: FIRST, body: MARIEKE }));
    await here.receive(words('koppel sanne@werk.example'));
    const question = await mailTo(here, 'sanne@werk.example');
    const raw = gmailReply({ text: 'ja', to: question, from: OTHER });
    return { here, yes: () => here.receive(raw, { to: [question.replyTo], as: 'yes' }) };
  }

  it('at every call to a port: brought again, one freelancer has both promises', async () => {
    const whole = crashPlan();
    const { yes } = await answering(whole);
    const before = whole.calls.length;
    await yes();
    for (let call = 0; call < whole.calls.length - before; call += 1) {
      for (const when of ['before', 'after'] as const) {
        const crashes = crashPlan();
        const { here, yes: again } = await answering(crashes);
        crashes.stopAt(crashes.calls.length + call, when);
        await again().catch((error) => expect(error).toBeInstanceOf(Crash));
        crashes.restart();
        await again();
        expect(addresses(here), `${when} ${call}`).toEqual([['sanne@studio.example', 'sanne@werk.example']]);
        expect(here.promises(), `${when} ${call}`).toHaveLength(2);
        expect(new Set(here.promises().map(({ freelancer }) => freelancer)).size).toBe(1);
      }
    }
  });
});
