import { describe, expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { STORIES } from './later-answers.ts';
import { answer } from './steps.ts';
import { world } from './world.ts';

/** The promise of September, or of week 38 (14 to 20 September), and where the answer of 8 September or of 20 August moves it. */
const ROWS = {
  week: {
    nl: [
      ['Hoi Sanne, het schuift een week op, het wordt de week erna.', '2026-09-21', '2026-09-28'],
      ['Hoi Sanne, het wordt helaas een week later.', '2026-09-21', '2026-09-28'],
      ['Hoi Sanne, doe maar de week daarna, dan komt het beter uit.', '2026-09-21', '2026-09-28'],
      ['Hoi Sanne, het wordt twee weken later dan gepland.', '2026-09-28', '2026-10-05'],
    ],
    en: [
      ['Hi Sanne, it has been pushed back to the week after.', '2026-09-21', '2026-09-28'],
      ['Hi Sanne, can we do the week after instead?', '2026-09-21', '2026-09-28'],
      ['Hi Sanne, it will be two weeks later than planned.', '2026-09-28', '2026-10-05'],
      ['Hi Sanne, it will be a week later than planned, sorry.', '2026-09-21', '2026-09-28'],
    ],
    de: [
      ['Hallo Sanne, bei uns wird es eine Woche später.', '2026-09-21', '2026-09-28'],
      ['Hallo Sanne, wir verschieben auf die Woche danach.', '2026-09-21', '2026-09-28'],
      ['Hallo Sanne, wir machen das lieber die Woche darauf.', '2026-09-21', '2026-09-28'],
      ['Hallo Sanne, es wird zwei Wochen später als geplant.', '2026-09-28', '2026-10-05'],
    ],
    fr: [
      ['Bonjour Sanne, ce sera plutôt la semaine d’après.', '2026-09-21', '2026-09-28'],
      ['Bonjour Sanne, c’est décalé à la semaine suivante.', '2026-09-21', '2026-09-28'],
      ['Bonjour Sanne, ce sera deux semaines plus tard que prévu.', '2026-09-28', '2026-10-05'],
    ],
  },
  month: {
    nl: [['Hoi Sanne, het schuift op naar de maand erna.', '2026-10-01', '2026-11-01']],
    en: [
      ['Hi Sanne, it has moved to the month after.', '2026-10-01', '2026-11-01'],
      ['Hi Sanne, we have to push it back, it will be a month later.', '2026-10-01', '2026-11-01'],
    ],
    de: [['Hallo Sanne, es verschiebt sich um einen Monat, es wird der Monat danach.', '2026-10-01', '2026-11-01']],
    fr: [['Bonjour Sanne, c’est décalé au mois d’après.', '2026-10-01', '2026-11-01']],
  },
} as const;

const PROMISED = {
  week: {
    nl: 'Hoi Sanne, in week 38 heb ik werk voor je: een nieuwe huisstijl.',
    en: 'Hi Sanne, in week 38 we will have work for you: the annual report.',
    de: 'Hallo Sanne, in KW 38 haben wir Arbeit für dich: eine neue Website.',
    fr: 'Bonjour Sanne, en semaine 38 j’aurai du travail pour toi : un nouveau site.',
  },
  month: {
    nl: STORIES.nl.promised,
    en: STORIES.en.promised,
    de: STORIES.de.promised,
    fr: STORIES.fr.promised,
  },
} as const;

const SAID = {
  week: { wall: '2026-09-08T10:00', date: 'di 8 sep 2026 om 09:30', from: '2026-09-14' },
  month: { wall: '2026-08-20T10:00', date: 'do 20 aug 2026 om 09:30', from: '2026-09-01' },
} as const;

const rows = (['week', 'month'] as const).flatMap((grain) =>
  (['nl', 'en', 'de', 'fr'] as const).flatMap((language) =>
    ROWS[grain][language].map(([body, from, to]) => ({ grain, language, body, from, to })),
  ),
);

describe('“the week after” in an answer is the one after what was promised', () => {
  it.each(rows)('$grain: $body', async ({ grain, language, body, from, to }) => {
    const { client, subject } = STORIES[language];
    const here = world('2026-06-10T10:00');
    await here.receive(gmailForward({ client, subject, body: PROMISED[grain][language] }));
    const { wall, date, from: promised } = SAID[grain];
    await here.moveTo(wall);
    expect(here.onlyPromise()).toMatchObject({ state: 'asked', period: { from: promised } });
    expect(await here.receive(gmailForward({ client, subject: `Re: ${subject}`, body, date }))).toBe('updated');
    expect(here.onlyPromise().period).toMatchObject({ from, to });
    await answer(here, 'undo');
    expect(here.onlyPromise()).toMatchObject({ state: 'asked', period: { from: promised } });
  });

  it('after what the mail below asks about, where no promise is open', async () => {
    const here = world('2026-09-08T10:00');
    const below =
      'Op ma 7 sep 2026 om 10:00 schreef Sanne de Boer:\n> Hoi Marieke, kan ik in week 38 bij jullie terecht?';
    const body = `Hoi Sanne, doe maar de week erna, dan heb ik werk voor je.\n\nGroet, Marieke\n\n${below}`;
    await here.receive(gmailForward({ subject: 'Re: Huisstijl', body, date: 'di 8 sep 2026 om 09:30' }));
    expect(here.onlyPromise().period).toMatchObject({ from: '2026-09-21', to: '2026-09-28' });
  });

  it('after what the answer itself names first', async () => {
    const { client, subject } = STORIES.nl;
    const here = world('2026-06-10T10:00');
    await here.receive(gmailForward({ client, subject, body: PROMISED.week.nl }));
    await here.moveTo(SAID.week.wall);
    const body = 'Hoi Sanne, op 5 oktober verhuizen we. De huisstijl wordt de week daarna.';
    await here.receive(gmailForward({ client, subject: `Re: ${subject}`, body, date: SAID.week.date }));
    expect(here.onlyPromise().period).toMatchObject({ from: '2026-10-12', to: '2026-10-19' });
  });

  it('of two jobs in the thread it is after neither', async () => {
    const here = world('2026-06-10T10:00');
    const two =
      'Hoi Sanne,\n\nIn week 38 heb ik werk voor je: een nieuwe huisstijl. In week 45 wil ik je vragen voor het jaarverslag.';
    await here.receive(gmailForward({ subject: 'Werk', body: two }));
    await here.moveTo(SAID.week.wall);
    const before = here.promises().map(({ period }) => period);
    const body = 'Hoi Sanne, het wordt de week erna.';
    expect(await here.receive(gmailForward({ subject: 'Re: Werk', body, date: SAID.week.date }))).toBe('asked');
    expect(here.promises().map(({ period }) => period)).toEqual(before);
  });
});
