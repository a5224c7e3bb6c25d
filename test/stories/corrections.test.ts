import { describe, expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { answer, pencilled } from './steps.ts';
import { world } from './world.ts';

describe('the client put right', () => {
  it.each([
    ['haar mailadres is nu marieke@nieuw.example', 'Marieke Postma', 'marieke@nieuw.example'],
    ['Haar nieuwe adres is marieke@nieuw.example', 'Marieke Postma', 'marieke@nieuw.example'],
    ['haar nieuwe mail: marieke@nieuw.example', 'Marieke Postma', 'marieke@nieuw.example'],
    ['klant Marieke de Wit', 'Marieke de Wit', 'marieke@postma.example'],
    ['klant Jan Visser', 'Jan Visser', null],
    ['klant jan@visser.example', '', 'jan@visser.example'],
    ['klant Jan Visser jan@visser.example', 'Jan Visser', 'jan@visser.example'],
  ])('“%s”: %s, %s', async (text, name, address) => {
    const here = await pencilled();
    await answer(here, text);
    expect(here.onlyPromise().client).toMatchObject({ name, address });
  });

  it.each([
    ['Kunde Frau Dr. Lindner', 'Dr. Petra Lindner <p.lindner@stadtwerke-neuburg.example>'],
    ['klant mevrouw Postma', 'Marieke Postma <marieke@postma.example>'],
    ['klant Postma', 'Marieke Postma <marieke@postma.example>'],
    ['klant Bakkerij Jansen', 'Marieke Postma <marieke@postma.example>'],
    ['klant M. Postma', 'Marieke Postma <marieke@postma.example>'],
    ['client Alex Morgan', 'The Morgan Trust <office@morgantrust.example>'],
    ['client Ms Okafor', 'J. Okafor <j.okafor@museum.example>'],
    ['client Madame Marchand', 'Hélène Marchand <helene@festivaldulac.example>'],
    ['client Hélène Marchand', 'Festival du Lac <contact@festivaldulac.example>'],
    ['client : Hélène Roux', 'Marchand Hélène <h.marchand@festivaldulac.example>'],
    // Whose name the address is not.
    ['klant Jan Visser', 'Studio Noor <info@noor.example>'],
    ['klant Jan Visser', 'M. Postma <jan.visser@noor.example>'],
  ])('a name alone leaves the address: “%s” for %s', async (text, client) => {
    const here = world('2026-06-10T10:00');
    await here.receive(gmailForward({ client, body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.' }));
    const told = await answer(here, text);
    const address = /<(.+)>/.exec(client)?.[1];
    expect(here.onlyPromise().client.address).toBe(address);
    expect(told.text).toContain(`Berichtjes gaan naar ${address}.`);
    await here.moveTo('2026-08-18T10:00');
    expect((await here.lastMail()).text).not.toContain('geen e-mailadres bekend');
  });

  it('that an address was the other’s is told at once', async () => {
    const here = await pencilled();
    expect((await answer(here, 'klant Jan Visser')).text).toContain('Er is nu geen e-mailadres bekend.');
  });

  it.each(['klant Hélène Marchand', 'klant: Hélène Marchand', 'client Hélène Marchand, helene@lac.example'])(
    'is greeted as the freelancer says, however the mail was signed: “%s”',
    async (text) => {
      const here = world('2026-06-10T10:00');
      const body = 'Bonjour Sanne, en septembre j’ai du travail pour toi : une affiche.\n\nÀ bientôt,\nLéna';
      await here.receive(gmailForward({ client: 'Hélène Marchand <helene@lac.example>', body }));
      expect((await answer(here, text)).text).not.toContain('Léna');
      await here.moveTo('2026-08-20T10:00');
      const reminder = await here.lastMail();
      expect(reminder.text).toMatch(/Bonjour Hélène,/);
      expect(reminder.text).not.toContain('Léna');
    },
  );

  it.each([
    ['klant Jan Visser', 'Hoi Jan,'],
    ['klant Jan Visser jan@visser.example', 'Hoi Jan,'],
    ['klant Bakkerij Jansen', 'Hoi,'],
    ['klant Marieke de Wit', 'Hoi Marieke,'],
    ['haar mailadres is marieke@nieuw.example', 'Hoi Marieke,'],
    ['klant jan@visser.example', 'Hoi,'],
  ])('is who the letter greets: “%s”, %s', async (text, greeting) => {
    const here = await pencilled();
    const told = await answer(here, text);
    if (!greeting.includes('Marieke')) expect(told.text).not.toContain('Marieke');
    await here.moveTo('2026-08-18T10:00');
    const reminder = await here.lastMail();
    expect(reminder.kind).toBe('reminder');
    expect(reminder.text).toContain(greeting);
  });

  it('is the one before again after undo', async () => {
    const here = await pencilled();
    await answer(here, 'klant Jan Visser');
    await answer(here, 'undo');
    await here.moveTo('2026-08-18T10:00');
    expect((await here.lastMail()).text).toContain('Hoi Marieke,');
  });

  it('an address of the freelancer’s own is asked, and no client’s', async () => {
    const here = await pencilled();
    await answer(here, 'ik mail ook vanaf sanne@werk.example');
    expect(here.onlyPromise().client).toEqual({ name: 'Marieke Postma', address: 'marieke@postma.example' });
  });
});

describe('what a note above a forward says of client, job and address', () => {
  const body = 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nGroet, Marieke';

  it.each([
    ['klant: Karin Blom, karin@blom.example', { client: { name: 'Karin Blom', address: 'karin@blom.example' } }],
    ['klus: logo en huisstijl', { job: 'logo en huisstijl' }],
    ['Voor mijn lijstje.\nklus: logo\nu', { job: 'logo', register: 'formal' }],
    ['wordt oktober\nklus: logo', { job: 'logo', period: { from: '2026-10-01' } }],
  ])('“%s” counts', async (note, expected) => {
    const here = world('2026-06-10T10:00');
    expect(await here.receive(gmailForward({ body, note }))).toBe('pencilled');
    expect(here.onlyPromise()).toMatchObject(expected);
  });

  it.each(['zie ook jan@visser.example', 'klus lijkt me leuk', 'Van Marieke, mijn klant'])(
    '“%s” changes nothing',
    async (note) => {
      const here = world('2026-06-10T10:00');
      await here.receive(gmailForward({ body, note }));
      expect(here.onlyPromise()).toMatchObject({
        client: { name: 'Marieke Postma', address: 'marieke@postma.example' },
        job: 'nieuwe huisstijl',
        register: 'informal',
      });
    },
  );
});

it('when reminders come is no setting: said so, with those that there are', async () => {
  const here = await pencilled();
  const told = await answer(here, 'herinner me voortaan een week eerder');
  expect(told.kind).toBe('refusal');
  expect(told.text).toContain('“herinner me voortaan een week eerder” is geen instelling');
  expect(told.text).toContain('vrij: 3 t/m 21 augustus');
  expect(here.onlyPromise()).toMatchObject({ state: 'waiting', snoozed: null });
});
