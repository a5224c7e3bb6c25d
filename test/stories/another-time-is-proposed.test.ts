import { describe, expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { answer } from './steps.ts';
import { type World, world } from './world.ts';

const MAIL = { subject: 'Workshop', client: 'Tess Vos <tess@vos.example>', sent: 'Mon, 22 Mar 2027 09:55:00 +0100' };

async function job(isBooked: boolean): Promise<World> {
  const here = world('2027-03-22T10:00');
  const body = 'Hoi Sanne, de workshop is van 17 t/m 21 mei 2027.\n\nTess';
  await here.receive(gmailForward({ ...MAIL, body, date: 'ma 22 mrt 2027 om 09:12' }));
  if (isBooked) await answer(here, 'geboekt');
  return here;
}

async function hears(here: World, said: string, client = MAIL.client) {
  const body = `Hoi Sanne,\n\n${said}\n\nTess`;
  await here.receive(gmailForward({ ...MAIL, client, body, date: 'ma 22 mrt 2027 om 11:12' }));
  return here.lastMail();
}

const STANDS = { from: '2027-05-17', to: '2027-05-22' };

describe.each([
  ['booked', true, 'closed', 'booked'],
  ['pencilled in', false, 'waiting', null],
] as const)('of a job that is %s', (_, isBooked, state, outcome) => {
  it.each([
    'Could we push the workshop back a week?',
    'Our rooms fell through on the 21st. Could we push it back a week?',
    'De zaal valt weg op de 21e. Kunnen we de workshop een week opschuiven?',
    'Der Raum geht nicht, er ist geplatzt. Können wir den Workshop um eine Woche verschieben?',
    'La salle est tombée à l’eau. Pourrait-on décaler d’une semaine ?',
  ])('“%s” is asked about, with the week that it would be', async (said) => {
    const here = await job(isBooked);
    const told = await hears(here, said);
    expect(here.onlyPromise()).toMatchObject({ state, outcome, period: STANDS });
    expect(told.kind).toBe('question');
    expect(told.text).toContain('24 t/m 28 mei 2027');
    await answer(here, 'wordt 24 t/m 28 mei');
    expect(here.onlyPromise()).toMatchObject({ outcome, period: { from: '2027-05-24', to: '2027-05-29' } });
  });

  it.each([
    'We moeten de workshop een week opschuiven.',
    'De zaal valt weg, dus we schuiven de workshop een week op.',
    'Der Workshop verschiebt sich um eine Woche.',
    'The workshop is delayed by one week.',
    'L’atelier est décalé d’une semaine.',
  ])('“%s” moves it', async (said) => {
    const here = await job(isBooked);
    await hears(here, said);
    expect(here.onlyPromise()).toMatchObject({ outcome, period: { from: '2027-05-24', to: '2027-05-29' } });
  });

  it.each([
    'The workshop is cancelled. Could we push the invoice back a week?',
    'Helaas gaat de workshop niet door. Kunnen we de betaling een week uitstellen?',
    'Der Workshop fällt leider aus, das können wir nicht verschieben.',
    'L’atelier est annulé. Pourrait-on décaler la facture d’une semaine ?',
    'The workshop fell through, sorry.',
  ])('“%s” ends it', async (said) => {
    const here = await job(isBooked);
    await hears(here, said);
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'no', period: STANDS });
  });

  it.each(['We zijn vertraagd, over twee weken weten we meer.', 'Could we do it a week earlier?'])(
    '“%s” moves it nowhere',
    async (said) => {
      const here = await job(isBooked);
      await hears(here, said);
      expect(here.onlyPromise()).toMatchObject({ outcome, period: STANDS });
    },
  );
});

describe('a later mail about what is booked', () => {
  it.each(['Er is vertraging, het wordt later.', 'Unfortunately we can only start on 31 May.'])(
    '“%s”: asked about the booked job',
    async (said) => {
      const here = await job(true);
      const told = await hears(here, said);
      expect(here.onlyPromise()).toMatchObject({ outcome: 'booked', period: STANDS });
      expect([told.kind, told.text]).toEqual(['question', expect.stringContaining('Tess Vos · workshop')]);
    },
  );

  it('a colleague’s, in that thread, moves it as well', async () => {
    const here = await job(true);
    await hears(here, 'Het wordt een week later dan gepland.', 'Bram Kok <bram@vos.example>');
    expect(here.onlyPromise()).toMatchObject({ outcome: 'booked', period: { from: '2027-05-24', to: '2027-05-29' } });
  });

  it('“Top, dank je wel!” changes nothing, and is no other job', async () => {
    const here = await job(true);
    const told = await hears(here, 'Top, dank je wel!');
    expect(here.onlyPromise()).toMatchObject({ outcome: 'booked', period: STANDS });
    expect(told.text).toContain('is geboekt, en dat blijft zo');
  });

  it('other work without a time is asked about as such', async () => {
    const here = await job(true);
    await hears(here, 'Zou je ook nog een flyer voor ons kunnen maken?');
    expect(here.promises()).toHaveLength(2);
  });
});
