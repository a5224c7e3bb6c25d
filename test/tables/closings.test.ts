import { describe, expect, it } from 'vitest';
import { findGreetingName } from '../../lib/check-in/find-greeting-name.ts';
import { LANGUAGES, type Language } from '../../lib/period/language.ts';

/** Wishes and farewells above a name. Each stands alone on its line, behind thanks, and before the name. */
const CLOSINGS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Fijn weekend',
    'Fijn weekend alvast',
    'Fijne avond',
    'Fijne avond nog',
    'Fijne dag verder',
    'Fijne dag gewenst',
    'Nog een fijne dag',
    'Nog een fijne middag',
    'Een prettig weekend',
    'Prettige feestdagen',
    'Prettige werkdag',
    'Goed weekend',
    'Goede reis',
    'Mooie zomer',
    'Heel fijne vakantie',
    'Zonnige groeten',
    'Warme Kerst',
    'Fijne Kerst',
    'Zalig Pasen',
    'Ik wens je een fijne avond',
    'Geniet van je weekend',
    'Geniet van het Paasweekend',
    'Tot snel',
    'Tot dan',
    'Tot morgen',
    'Tot maandag',
    'Tot Maandag',
    'Tot volgende week',
    'Tot in september',
    'Tot binnenkort',
    'Tot spoedig',
    'Spreek je snel',
    'Hartelijk dank',
    'Alvast hartelijk dank',
    'Dank je wel en fijn weekend',
    'Werk ze',
    'Veel plezier',
    'Slaap lekker',
  ],
  en: [
    'Enjoy your weekend',
    'Enjoy the rest of your week',
    'Have a lovely evening',
    'Have a great Friday',
    'Have a good one',
    'Wishing you a lovely Easter',
    'Good luck',
    'Good night',
    'Lovely weekend to you',
    'Happy Friday',
    'Happy New Year',
    'Merry Christmas',
    'Speak soon',
    'Speak Monday',
    'Talk to you next week',
    'See you Monday',
    'See you in September',
    'See you then',
    'Until then',
    'Until Monday',
    'Catch you later',
    'Looking forward to it',
    'Look forward to hearing from you',
    'Thanks in advance',
    'Thanks so much',
    'Thank you very much',
    'Thanks and have a nice day',
    'Stay safe',
    'Best of luck',
    'All my best',
    'Keep well',
  ],
  de: [
    'Schönen Feierabend',
    'Einen schönen Feierabend',
    'Schönes Wochenende',
    'Ein schönes Wochenende noch',
    'Schönen Abend',
    'Noch einen schönen Abend',
    'Schönen Tag noch',
    'Schöne Woche',
    'Schönen Sonntag',
    'Schöne Feiertage',
    'Guten Start in die Woche',
    'Guten Rutsch',
    'Gute Nacht',
    'Gute Besserung',
    'Frohe Ostern',
    'Frohes Neues',
    'Frohes Fest',
    'Erholsamen Urlaub',
    'Sonnige Grüße',
    'Bis Montag',
    'Bis nächste Woche',
    'Bis demnächst',
    'Bis zum Herbst',
    'Bis Ende August',
    'Auf bald',
    'Auf gute Zusammenarbeit',
    'Besten Dank',
    'Herzlichen Dank',
    'Vielen Dank im Voraus',
    'Danke im Voraus',
    'Danke und schönes Wochenende',
    'Ich wünsche Ihnen einen schönen Tag',
    'Viel Erfolg',
    'Mach’s gut',
    'Machen Sie es gut',
    'Bleiben Sie gesund',
  ],
  fr: [
    'Belle soirée',
    'Belle journée',
    'Bonne soirée',
    'Bonne journée à vous',
    'Bel après-midi',
    'Bon après-midi',
    'Belle fin de journée',
    'Bonne fin de semaine',
    'Belle fin d’après-midi',
    'Très belle soirée',
    'Excellente soirée',
    'Excellent week-end',
    'Bon week-end',
    'Douce soirée',
    'Bel été',
    'Joyeux Noël',
    'Joyeuses Pâques',
    'Belle année',
    'Meilleurs vœux',
    'Bonnes vacances',
    'Je vous souhaite une belle soirée',
    'Passez une bonne journée',
    'À demain',
    'À lundi',
    'À Lundi',
    'À plus tard',
    'À la semaine prochaine',
    'À tout à l’heure',
    'A bientôt',
    'A très vite',
    'À septembre',
    'Au plaisir de vous lire',
    'Dans l’attente de votre retour',
    'Merci par avance',
    'Mille mercis',
    'Un grand merci',
    'Merci et belle journée',
    'Bien amicalement',
    'Très cordialement',
    'Prenez soin de vous',
  ],
};

const THANKS: Readonly<Record<Language, string>> = { nl: 'Alvast bedankt!', en: 'Thanks,', de: 'Danke,', fr: 'Merci,' };

describe.each(LANGUAGES)('the words that close a mail name nobody: %s', (language) => {
  const greeted = (end: string, name = '', address: string | null = null) =>
    findGreetingName(`Hello.\n\nWork in September.\n\n${end}`, { name, address }, language);

  it.each(CLOSINGS[language])('%s', (closing) => {
    const ends = [
      `${closing},\nRon`,
      `${closing}!\n\nRon Mol`,
      `${closing}\nRon`,
      `${closing}, Ron`,
      `${THANKS[language]}\n${closing},\nRon`,
      `${THANKS[language]}\n\n${closing}\n\nRon`,
    ];
    expect(ends.map((end) => [end, greeted(end)])).toEqual(ends.map((end) => [end, 'Ron']));
    // Where nobody signs, nobody is greeted by it.
    for (const end of [closing, `${closing}!`, `${THANKS[language]}\n${closing}`])
      expect([end, greeted(end)]).toEqual([end, '']);
  });
});

describe('a wish that no table knows', () => {
  it.each([
    ['fr', 'Merci,\nBelle traversée,\nHélène'],
    ['nl', 'Bedankt!\nMooie klusdag nog,\nHélène'],
    ['en', 'Thanks,\nJolly boating weather,\nHélène'],
    ['de', 'Danke,\nFröhliches Werkeln,\nHélène'],
  ] as const)('%s: is no name where the one who shows it signs below: %j', (language, end) => {
    const client = { name: 'Hélène Marchand', address: 'helene@festivaldulac.example' };
    expect(findGreetingName(`Work in September.\n\n${end}`, client, language)).toBe('Hélène');
  });

  it.each([
    ['fr', 'Merci,\nBelle traversée,\nHélène', 'Hélène'],
    ['en', 'Thanks,\nJolly boating weather,\nHélène', 'Hélène'],
    // A name is not passed over for what stands below it.
    ['nl', 'Groet,\nMarieke van der Berg,\nDirecteur', 'Marieke'],
    ['fr', 'Cordialement,\nHélène Marchand,\nDirectrice', 'Hélène'],
    ['en', 'Thanks,\nHelen from Bright Spark,\nLeeds', 'Helen'],
  ] as const)('%s, of nobody known: %j', (language, end, name) => {
    expect(findGreetingName(`Work in September.\n\n${end}`, { name: '', address: null }, language)).toBe(name);
  });

  it('and the name that they show and sign with goes before one that stands nearer to the closing', () => {
    const client = { name: 'Robert Mol', address: 'robert@mol.example' };
    expect(findGreetingName('In september.\n\nGroet,\nBob', client, 'nl')).toBe('Bob');
    expect(findGreetingName('In september.\n\nGroet,\nBob\n\nRobert Mol\nDirecteur', client, 'nl')).toBe('Bob');
  });
});
