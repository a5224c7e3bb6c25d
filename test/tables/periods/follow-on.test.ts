import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { readPeriods } from '../../../lib/period/read-periods.ts';
import { periodTable, SAID_ON } from './period-table.ts';

/** What is told from another period: the one named first, then the days that follow on it or go before it. */
const ROWS: readonly (readonly [Language, string, string, string])[] = [
  ['en', 'Not ready before September. Picking is the third week of that month.', '2026-09-15', '2026-09-22'],
  ['en', 'June is full, the second half of that month anyway.', '2026-06-16', '2026-07-01'],
  ['en', 'In September, on the last Friday of that month.', '2026-09-25', '2026-09-26'],
  ['nl', 'In september komt het. Eind van die maand kun je beginnen.', '2026-09-21', '2026-10-01'],
  ['nl', 'In oktober, de laatste week van die maand.', '2026-10-25', '2026-11-01'],
  ['de', 'Im Oktober. Ende jenes Monats brauchen wir dich.', '2026-10-21', '2026-11-01'],
  ['fr', 'En octobre, la dernière semaine de ce mois-là.', '2026-10-25', '2026-11-01'],
  ['fr', 'En mai. À la fin de ce mois-là, on démarre.', '2026-05-21', '2026-06-01'],
  ['nl', 'Niet volgende week maar die erna.', '2026-03-23', '2026-03-30'],
  ['de', 'Nächste Woche bin ich in Hamburg, aber übernächste könntest du anfangen.', '2026-03-23', '2026-03-30'],
  ['en', 'Not this week but next is fine.', '2026-03-16', '2026-03-23'],
  ['nl', 'Deze week niet, volgende wel.', '2026-03-16', '2026-03-23'],
  ['fr', 'Pas cette semaine mais la prochaine.', '2026-03-16', '2026-03-23'],
  ['nl', 'De stukadoor is er tot half oktober, eind oktober is de badkamer voor jou.', '2026-10-21', '2026-11-01'],
  ['en', 'Not next week but the one after.', '2026-03-23', '2026-03-30'],
  ['en', "Not next week but the one after we're in the studio with you.", '2026-03-23', '2026-03-30'],
  ['en', 'Next week I am ashore, so could you fit it then, Tuesday or Wednesday?', '2026-03-17', '2026-03-19'],
  ['nl', 'Volgende week ben ik er, kun je dan dinsdag of woensdag komen?', '2026-03-17', '2026-03-19'],
  ['de', 'Nächste Woche bin ich da, könnten Sie dann am Dienstag kommen?', '2026-03-17', '2026-03-18'],
  ['de', 'Nicht nächste Woche, sondern die danach.', '2026-03-23', '2026-03-30'],
  ['fr', "Pas la semaine prochaine mais celle d'après.", '2026-03-23', '2026-03-30'],
  ['en', 'Next month is full, the one after is fine.', '2026-05-01', '2026-06-01'],
  ['nl', 'De beurs is van 6 tot en met 8 oktober, de week daarop ben jij aan de beurt.', '2026-10-12', '2026-10-19'],
  ['nl', 'In april zijn we druk. De maand daarop mag jij los.', '2026-05-01', '2026-06-01'],
  ['nl', 'Het dak wordt op 8 juni gelegd, de dag erna kun je beginnen.', '2026-06-09', '2026-06-10'],
  ['nl', 'De tekst komt op 1 juni, drie weken later moet alles af zijn.', '2026-06-22', '2026-06-29'],
  ['nl', 'Op 12 juni is de opening. In de week ervoor hang je het werk op.', '2026-06-01', '2026-06-08'],
  ['en', 'The show runs 6-8 October; cut the reel the week after.', '2026-10-12', '2026-10-19'],
  ['en', 'Next week the auditors are in, but the week after that is fine.', '2026-03-23', '2026-03-30'],
  ['en', 'We move on 4 May. Two weeks later you can paint.', '2026-05-18', '2026-05-25'],
  ['en', 'Exams are in June and the following month is yours.', '2026-07-01', '2026-08-01'],
  ['de', 'Die Tagung ist am 11. und 12. Mai. In der Woche davor brauche ich dich.', '2026-05-04', '2026-05-11'],
  ['de', 'Die Ziegel kommen am 8. Juni. Tags darauf können Sie anfangen.', '2026-06-09', '2026-06-10'],
  ['de', 'Im April wird gebaut, im Monat darauf sind Sie dran.', '2026-05-01', '2026-06-01'],
  ['fr', 'La carte sera prête le 15 avril. Venez la semaine suivante.', '2026-04-20', '2026-04-27'],
  ['fr', 'On livre le 8 juin et tu poses le lendemain.', '2026-06-09', '2026-06-10'],
  ['fr', 'Le salon a lieu en mai, le mois suivant vous intervenez.', '2026-06-01', '2026-07-01'],
  ['fr', 'Le livre part le 15 juin, il nous le faut pour le 9 au plus tard.', '2026-03-10', '2026-06-10'],
  ['nl', 'De woning komt 1 september leeg. In die maand kun je binnen alles sauzen.', '2026-09-01', '2026-10-01'],
  ['nl', 'De keuring is op 12 juni. De twee weken ervoor heb ik je nodig.', '2026-05-29', '2026-06-12'],
  ['en', 'The auditors come on 12 June. I want you with me for the fortnight before that.', '2026-05-29', '2026-06-12'],
  ['en', 'She is discharged on 21 July. Please see her for the six weeks after that.', '2026-07-22', '2026-09-02'],
  [
    'en',
    'The election is on 17 September. You are ours for the three weeks leading up to it.',
    '2026-08-27',
    '2026-09-17',
  ],
  ['nl', 'De vloer komt op 4 juni, de maandag erna kun je schilderen.', '2026-06-08', '2026-06-09'],
  [
    'nl',
    'De beurs is van 6 tot en met 8 oktober, de daaropvolgende dinsdag ben jij aan de beurt.',
    '2026-10-13',
    '2026-10-14',
  ],
  ['nl', 'De opening is op 12 juni. Je hangt het op de dinsdag ervoor.', '2026-06-09', '2026-06-10'],
  ['nl', 'Op 12 juni is de opening, maandag en dinsdag van die week hang je alles op.', '2026-06-08', '2026-06-10'],
  ['nl', 'De stand staat tot 8 juni. Op de woensdag van de week erna halen we hem weg.', '2026-06-17', '2026-06-18'],
  ['nl', 'De proeven zijn op 3 en 4 juni, meteen daarna ben jij aan zet.', '2026-06-05', '2026-07-01'],
  ['nl', 'De keuring begint op 4 juni, voor die tijd moet alles gelabeld zijn.', '2026-03-10', '2026-06-05'],
  [
    'en',
    'The floor is laid on 4 June and you paint the Monday after, so bring your brushes.',
    '2026-06-08',
    '2026-06-09',
  ],
  ['en', 'We shoot 6-8 October. Cutting starts the following Tuesday.', '2026-10-13', '2026-10-14'],
  ['en', 'The fair opens on 12 June. We set up on the Tuesday before.', '2026-06-09', '2026-06-10'],
  ['en', "The fair's on 12 June. We need you Monday and Tuesday that week.", '2026-06-08', '2026-06-10'],
  ['en', 'The stand is up until 8 June. Take it down on the Wednesday of the week after.', '2026-06-17', '2026-06-18'],
  ['en', 'Trials are on 3 and 4 June, you are up straight after that.', '2026-06-05', '2026-07-01'],
  ['en', 'The inspection starts on 4 June and everything must have its label by then.', '2026-03-10', '2026-06-05'],
  ['de', 'Der Boden kommt am 4. Juni, am Montag darauf können Sie streichen.', '2026-06-08', '2026-06-09'],
  [
    'de',
    'Wir drehen vom 6. bis 8. Oktober, am darauffolgenden Dienstag beginnt der Schnitt.',
    '2026-10-13',
    '2026-10-14',
  ],
  ['de', 'Die Messe öffnet am 12. Juni. Aufbau ist am Dienstag davor.', '2026-06-09', '2026-06-10'],
  ['de', 'Am 12. Juni ist Messe, Montag und Dienstag derselben Woche bauen wir auf.', '2026-06-08', '2026-06-10'],
  ['de', 'Der Stand steht bis zum 8. Juni. Am Mittwoch der Woche darauf wird abgebaut.', '2026-06-17', '2026-06-18'],
  ['de', 'Die Proben sind am 3. und 4. Juni, direkt danach sind Sie dran.', '2026-06-05', '2026-07-01'],
  ['de', 'Die Prüfung beginnt am 4. Juni. Bis dahin müssen alle Belege sortiert sein.', '2026-03-10', '2026-06-05'],
  ['en', 'The show is on Sunday 14 June, you would have the week before that.', '2026-06-08', '2026-06-15'],
  ['nl', 'De markt is zondag 14 juni, de week ervoor bouw je op.', '2026-06-08', '2026-06-15'],
  ['nl', 'We nemen op vrijdag 5 juni op en de zaterdag erna.', '2026-06-06', '2026-06-07'],
  ['fr', 'Le sol est posé le 4 juin, vous peignez le lundi suivant.', '2026-06-08', '2026-06-09'],
  ['fr', "On tourne du 6 au 8 octobre. Le montage commence le mardi d'après.", '2026-10-13', '2026-10-14'],
  ['fr', "Le salon ouvre le 12 juin. On installe tout le mardi d'avant.", '2026-06-09', '2026-06-10'],
  ['fr', 'Le salon est le 12 juin, on installe tout lundi et mardi de cette semaine-là.', '2026-06-08', '2026-06-10'],
  [
    'fr',
    "Le stand reste jusqu'au 8 juin. Le démontage, c'est le mercredi de la semaine suivante.",
    '2026-06-17',
    '2026-06-18',
  ],
  ['fr', 'Les essais ont lieu les 3 et 4 juin, vous enchaînez juste après.', '2026-06-05', '2026-07-01'],
  ['fr', "On tourne jusqu'au 9 juin et tu montes juste après, à partir du 12.", '2026-06-12', '2026-07-01'],
  ['fr', "Le contrôle commence le 4 juin. D'ici là tout doit être étiqueté.", '2026-03-10', '2026-06-05'],
  [
    'fr',
    'Le fournisseur passe le 4 juin. Vous tirez les câbles dans les deux semaines qui suivent.',
    '2026-06-05',
    '2026-06-19',
  ],
  ['fr', 'Les auditeurs arrivent le 12 juin. Soyez là les quinze jours qui précèdent.', '2026-05-28', '2026-06-12'],
];

describe('days that follow on others', () => {
  it.each(ROWS)('%s: %s', (language, text, from, to) => {
    const readings = readPeriods(text, { saidOn: SAID_ON, languages: [language] });
    expect(readings.slice(1).map((reading) => [reading.from, reading.to])).toEqual([[from, to]]);
  });
});

describe('a weekday in brackets is that of the day before it, and one with its number is of the month named before', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'They go in on the 25th (Wednesday). You start the Monday after.', ['2026-03-25', '2026-03-30']],
    ['de', 'am 25. März (Mittwoch), die Woche darauf', ['2026-03-25', '2026-03-30']],
    ['nl', 'Het festival is zaterdag 29 augustus, vrijdag 28 inregelen.', ['2026-08-29', '2026-08-28']],
    ['de', 'Das Fest ist am 29. August, Sprechstunde freitags 28–30 Uhr', ['2026-08-29', '2026-03-13']],
  ])('%s: %s', (language, text, from) => {
    const readings = readPeriods(text, { saidOn: SAID_ON, languages: [language] });
    expect(readings.map((reading) => reading.from)).toEqual(from);
  });
});

describe('a holiday whose days stand in brackets or after a comma behind it', () => {
  it.each([
    ['nl', 'in de herfstvakantie (12 t/m 20 oktober)', '2026-10-12', '2026-10-21'],
    ['nl', 'in de herfstvakantie, 12 t/m 20 oktober', '2026-10-12', '2026-10-21'],
    ['en', 'at half-term, 25–29 May', '2026-05-25', '2026-05-30'],
    ['de', 'in den Herbstferien, 12.–24. Oktober', '2026-10-12', '2026-10-25'],
    ['de', 'in den Herbstferien, das ist vom 12. bis 24. Oktober', '2026-10-12', '2026-10-25'],
    ['en', "in October half term? That's 26 to 30 Oct here.", '2026-10-26', '2026-10-31'],
    ['nl', 'in de herfstvakantie, dat is 17 t/m 25 oktober', '2026-10-17', '2026-10-26'],
    ['fr', "pendant les vacances de la Toussaint, c'est du 17 octobre au 2 novembre", '2026-10-17', '2026-11-03'],
    ['nl', 'na de zomervakantie, 7 t/m 10 september', '2026-09-01', '2026-10-01'],
    ['nl', 'na de herfstvakantie (12 t/m 20 oktober)', '2026-10-21', '2026-10-26'],
    ['nl', 'na de bouwvak, die bij ons loopt t/m 14 augustus', '2026-08-15', '2026-08-24'],
    ['en', 'after the summer break, which lasts until 21 August', '2026-08-22', '2026-08-31'],
    ['de', 'nach den Sommerferien (9. Juli bis 19. August)', '2026-08-20', '2026-08-31'],
    ['fr', "après les vacances d'été, qui durent jusqu'au 30 août", '2026-08-31', '2026-09-07'],
    ['nl', 'voor de zomervakantie (die begint zaterdag 4 juli)', '2026-03-10', '2026-07-04'],
    ['en', 'before the summer holidays (from 25 July)', '2026-03-10', '2026-07-25'],
    ['de', 'vor den Sommerferien (Beginn 16. Juli)', '2026-03-10', '2026-07-16'],
    ['fr', "avant les vacances d'été (le 4 juillet)", '2026-03-10', '2026-07-04'],
    ['fr', 'pendant les vacances de la Toussaint (17 octobre - 2 novembre)', '2026-10-17', '2026-11-03'],
  ] as const)('%s: %s', (language, text, from, to) => {
    const [reading] = readPeriods(text, { saidOn: SAID_ON, languages: [language] });
    expect([reading?.from, reading?.to]).toEqual([from, to]);
  });
});

it('reads a day that the month named long before has not as any other', () => {
  const text = 'The gala is on 20 November and all of us here look forward to it very much indeed. Pay by the 31st.';
  const [, last] = readPeriods(text, { saidOn: SAID_ON, languages: ['en'] });
  expect(last).toMatchObject({ to: '2026-04-01', bound: 'until' });
});

it('takes no year from the sentence behind', () => {
  const [reading] = readPeriods('Write it between 8 and 19 May. Last year it was late.', {
    saidOn: SAID_ON,
    languages: ['en'],
  });
  expect(reading).toMatchObject({ from: '2026-05-08', to: '2026-05-20' });
});

periodTable('a day without its month', [
  ['nl', 'kom dan vrijdag de 20e.', '2026-03-20', '2026-03-21', 'day'],
  ['nl', 'op de 22e zou mooi zijn', '2026-03-22', '2026-03-23', 'day'],
  ['en', 'see you on the 22nd!', '2026-03-22', '2026-03-23', 'day'],
  ['en', 'w/c 16th', '2026-03-16', '2026-03-23', 'week'],
  ['de', 'alles bis zum 20. fertig', '2026-03-10', '2026-03-21', 'until'],
  ['fr', 'venez le mardi 24.', '2026-03-24', '2026-03-25', 'day'],
]);

periodTable('not before it', [
  ['nl', 'de omslag is niet nodig voor mei', '2026-05-01', '2026-06-01', 'from'],
  ['en', "your cover isn't needed until May", '2026-05-01', '2026-06-01', 'from'],
  ['en', 'we will not need it before May', '2026-05-01', '2026-06-01', 'from'],
]);

periodTable('whole weeks, last days, years to come', [
  ['nl', 'de eerste volle week van juli', '2026-07-06', '2026-07-13', 'week'],
  ['de', 'in der ersten vollen Juliwoche', '2026-07-06', '2026-07-13', 'week'],
  ['en', 'in the last days of May', '2026-05-21', '2026-06-01', 'part-of-month'],
  ['de', 'das Vorhaben soll 2028 starten', '2028-01-01', '2029-01-01', 'year'],
]);

it('what goes on behind "and the Saturday after" is another thing', () => {
  const text = 'We paint on Friday 5 June and the Saturday after you can start.';
  const readings = readPeriods(text, { saidOn: SAID_ON, languages: ['en'] });
  expect(readings.map(({ from, to }) => `${from}..${to}`)).toEqual([
    '2026-06-05..2026-06-06',
    '2026-06-06..2026-06-07',
  ]);
});

describe('words that follow on nothing', () => {
  it.each<[Language, string]>([
    ['nl', 'Meteen daarna ging het mis.'],
    ['nl', 'We zien elkaar op 4 juni. Voor die tijd, groetjes!'],
    ['en', 'Straight after that it went wrong.'],
    ['en', 'The fair is on 4 June. Ring me on Monday after lunch.'],
    ['de', 'Wir sehen uns am 4. Juni. Bis dahin, viele Grüße'],
    ['fr', "On se voit le 4 juin. D'ici là, bon courage !"],
  ])('%s: %s', (language, text) => {
    const rules = readPeriods(text, { saidOn: SAID_ON, languages: [language] }).map(({ rule }) => rule);
    expect(rules).not.toContain('follow-on');
  });
});

periodTable('the one or the one after', [
  ['nl', 'volgende week of de week erop', '2026-03-16', '2026-03-30', 'range'],
  ['en', 'next week or the week after', '2026-03-16', '2026-03-30', 'range'],
  ['de', 'nächste Woche oder die Woche darauf', '2026-03-16', '2026-03-30', 'range'],
  ['fr', 'la semaine prochaine ou la semaine suivante', '2026-03-16', '2026-03-30', 'range'],
  ['nl', 'in mei of de maand daarna', '2026-05-01', '2026-07-01', 'range'],
]);
