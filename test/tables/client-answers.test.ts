import { describe, expect, it } from 'vitest';
import type { Language } from '../../lib/period/language.ts';
import { type ClientAnswer, readClientAnswer } from '../../lib/reply/read-client-answer.ts';

type Rows = Readonly<Record<ClientAnswer | 'nothing', readonly string[]>>;

/** What clients answer to "do you know any more about it?". */
const ANSWERS: Record<Language, Rows> = {
  nl: {
    undecided: [
      'Hoi Sanne, we zijn er intern nog mee bezig.',
      'Ik weet het nog niet, sorry!',
      'Goede vraag. We zijn er helaas nog niet helemaal uit.',
      'Over twee weken weten we meer.',
      'Het is nog niet rond met de directie.',
      'We wachten nog op akkoord van de raad.',
      'Er is nog geen budget voor vrijgegeven.',
      'Ik ben er nog niet aan toegekomen.',
      'Dat hangt nog af van de verhuizing.',
      'Ik kan er nog niks over zeggen.',
      'Intern is het nog in beraad; je hoort van me.',
      'In september gaat het helaas niet door en we weten nog niet wanneer wel.',
    ],
    'comes-back': [
      'Dank voor je bericht, ik kom er volgende week op terug.',
      'Goed dat je het vraagt! Ik laat het je zo snel mogelijk weten.',
    ],
    no: [
      'Helaas gaat het niet door.',
      'De huisstijl gaat in september helaas toch niet door.',
      'Het spijt me: we hebben besloten het niet te doen.',
      'We zien er dit jaar van af.',
      'Het project is geannuleerd.',
      'We zijn met een ander bureau in zee gegaan.',
      'We hebben voor een ander gekozen.',
      'Het is niet meer nodig, maar bedankt!',
      'Er is dit jaar geen budget.',
      'De opdracht komt te vervallen.\nWe weten nog niet of er volgend jaar iets komt.',
    ],
    postponed: [
      'Hoi Sanne, het is helaas uitgesteld.',
      'We schuiven het even op, ik hoor nog tot wanneer.',
      'Het wordt allemaal wat later dan gepland.',
      'Het project staat on hold.',
      'De huisstijl is doorgeschoven, we weten nog niet naar wanneer.',
    ],
    yes: [
      'Ja hoor, dat gaat gewoon door!',
      'Akkoord, je kunt beginnen!',
      'Het budget is goedgekeurd.',
      'We rekenen op je.',
      'We gaan ervoor, zoals afgesproken.',
    ],
    nothing: [
      'Het is niet uitgesteld hoor.',
      'De vergadering is uitgesteld.',
      'Gaat het bij jou nog door?',
      'Het akkoord is er niet.',
      'Mocht het niet doorgaan, dan laat ik het weten.',
      'Als het toch niet doorgaat hoor je het.',
      'Gaat het bij jou dan niet door?',
      'De vergadering van morgen gaat niet door.',
      'Ons overleg gaat helaas niet door.',
      'We hebben besloten om met jou verder te gaan.',
      'Top, tot dan!',
      'Dat is nu niet meer zo duur.',
      'Het project is niet geannuleerd, hoor.',
      'Wat leuk dat je nog ruimte hebt.',
      'We hoeven niet te wachten.',
    ],
  },
  en: {
    undecided: [
      'We’re still discussing it internally.',
      'We know more in two weeks.',
      "I don't know yet, I'm afraid.",
      'Unfortunately we haven’t decided yet.',
      'I haven’t got round to it, sorry.',
      'It’s still up in the air.',
      'We are waiting for budget approval.',
      'No decision has been made. It’s still with the board.',
      'We should know more by the end of the month.',
      'Not sure yet!',
      'Still awaiting sign-off from finance.',
      'It’s not going ahead in September and we don’t know yet when it will.',
    ],
    'comes-back': ['Thanks for asking! I’ll get back to you next week.', 'I will let you know as soon as I can.'],
    no: [
      'Unfortunately it’s not going ahead.',
      'I’m afraid we’ve decided not to.',
      'We’ve decided not to go ahead with the rebrand.',
      'The project has been cancelled.',
      'Sorry, we’ve gone with someone else.',
      'We no longer need the translation.',
      'The budget has been cut.',
      'We won’t be going ahead with this.',
      'It fell through, sadly.',
      'We’re doing it in-house after all.',
    ],
    postponed: [
      'It’s been postponed, I’m afraid.',
      'We’re pushing it back a bit.',
      'The whole thing is on hold.',
      'It will be later than planned.',
    ],
    yes: [
      'Yes, it’s going ahead!',
      'We have the green light.',
      'Good to go, you can start as planned.',
      'We’re counting on you.',
    ],
    nothing: [
      'It hasn’t been postponed.',
      'The meeting has been postponed.',
      'Are we still on?',
      'Yes, that still works!',
      'If it’s not going ahead I’ll tell you.',
      'Let me know if you’d rather not.',
      'The meeting has been cancelled.',
      'I have to cancel our call tomorrow.',
      'It hasn’t been cancelled, don’t worry.',
      'We’ve decided not to wait.',
      'Is it not going ahead on your side?',
      'Great, looking forward to it.',
      'Sounds good, talk soon.',
      'Unfortunately I was ill last week.',
      'I’d love to know more about your rates.',
    ],
  },
  de: {
    undecided: [
      'Wir sind noch in Abstimmung.',
      'Wir sind intern noch in der Abstimmung.',
      'Das ist leider noch nicht entschieden.',
      'Wir wissen es noch nicht.',
      'In zwei Wochen wissen wir mehr.',
      'Die Freigabe steht noch aus.',
      'Dazu kann ich noch nichts sagen.',
      'Ich bin leider noch nicht dazu gekommen.',
      'Es gibt noch keine Entscheidung.',
      'Wir müssen das intern noch klären.',
      'Wir warten noch auf das Budget.',
      'Im September wird das leider nichts, wann es losgeht, ist noch offen.',
    ],
    'comes-back': ['Danke der Nachfrage! Ich melde mich nächste Woche.', 'Ich gebe dir Bescheid.'],
    no: [
      'Leider kommt das Projekt nicht zustande.',
      'Wir haben uns dagegen entschieden.',
      'Leider wird daraus nichts.',
      'Das Projekt wurde gestrichen.',
      'Leider müssen wir das Projekt absagen.',
      'Wir haben uns für einen anderen Dienstleister entschieden.',
      'Wir brauchen die Übersetzung leider nicht mehr.',
      'Das machen wir jetzt selbst.',
      'Die Messe fällt dieses Jahr aus.',
      'Dafür gibt es kein Budget.',
    ],
    postponed: [
      'Das Projekt ist leider verschoben.',
      'Es verzögert sich noch etwas.',
      'Das wird alles später.',
      'Das liegt gerade auf Eis.',
    ],
    yes: ['Ja, das klappt!', 'Das Budget ist freigegeben.', 'Sie können wie geplant anfangen.', 'Wir rechnen mit dir.'],
    nothing: [
      'Das ist nicht verschoben.',
      'Unser Termin ist verschoben.',
      'Klappt das bei dir?',
      'Falls das Projekt nicht zustande kommt, sage ich es dir.',
      'Das Meeting wurde abgesagt.',
      'Unser Termin morgen fällt aus.',
      'Das Projekt ist nicht abgesagt, keine Sorge.',
      'Kommt das bei dir etwa nicht zustande?',
      'Leider war ich letzte Woche krank.',
      'Daran wird sich nichts ändern.',
      'Super, dann bis September.',
      'Wir haben uns entschieden, mit dir weiterzumachen.',
      'Vielen Dank für die Nachricht!',
      'Das Budget steht.',
    ],
  },
  fr: {
    undecided: [
      'On n’a pas encore décidé.',
      'Nous n’avons pas encore tranché.',
      'C’est toujours en discussion en interne.',
      'Nous en saurons plus dans deux semaines.',
      'Nous attendons encore la validation de la direction.',
      'Malheureusement, rien n’est sûr : on ne sait pas encore.',
      'Je n’ai pas eu le temps de m’en occuper.',
      'Le budget est en cours de validation.',
      'Nous sommes en attente du feu vert.',
      'La date reste à confirmer.',
      'On en discute encore en interne.',
      'Ça ne se fera pas en septembre, et on ne sait pas encore quand.',
    ],
    'comes-back': ['Merci pour ton message, je reviens vers toi la semaine prochaine.', 'Je te tiens au courant.'],
    no: [
      'Malheureusement, le projet est annulé.',
      'Malheureusement, le projet a été annulé.',
      'Ça ne se fera finalement pas.',
      'Nous avons décidé de ne pas donner suite.',
      'Nous ne donnerons pas suite.',
      'Le salon n’aura pas lieu cette année.',
      'Nous n’avons plus besoin de la traduction.',
      'Nous avons choisi un autre prestataire.',
      'Il n’y a plus de budget.',
      'Finalement, nous le ferons en interne.',
    ],
    postponed: [
      'Le projet est reporté, désolée.',
      'On a dû décaler un peu.',
      'Ce sera plus tard que prévu.',
      'C’est en pause pour l’instant.',
    ],
    yes: [
      'Le budget est validé.',
      'Oui, ça se fait !',
      'C’est validé par la direction.',
      'Tu peux commencer comme prévu.',
      'Nous comptons sur toi.',
    ],
    nothing: [
      'Ce n’est pas reporté.',
      'La réunion est reportée.',
      'C’est bon pour toi ?',
      'Oui, c’est toujours d’actualité !',
      'Si le projet est annulé, je te préviens.',
      'La réunion est annulée.',
      'Le projet n’est pas annulé, rassure-toi.',
      'Est-ce que ça ne se fera pas chez vous ?',
      'Malheureusement, j’étais malade la semaine dernière.',
      'Parfait, à bientôt.',
      'Nous avons décidé de continuer avec toi.',
      'Merci beaucoup !',
      'Nous avons besoin de toi.',
      'Pas de souci.',
    ],
  },
};

const rows = Object.entries(ANSWERS).flatMap(([language, answers]) =>
  Object.entries(answers).flatMap(([said, texts]) => texts.map((text) => [language as Language, said, text] as const)),
);

describe('what a client answers later', () => {
  it.each(rows)('%s: %s: %s', (language, said, text) => {
    expect(readClientAnswer(text, language)?.said ?? 'nothing').toBe(said);
  });

  it('a greeting, a name and the quoted letter change nothing', () => {
    const text =
      'Hoi Sanne,\n\nHelaas gaat het niet door.\n\nGroet, Marieke\n\nOp di 18 aug 2026 om 10:00 schreef Sanne:\n> Als het nog niet zeker is, ook prima.';
    expect(readClientAnswer(text, 'nl')?.said).toBe('no');
  });

  it('a long text without an end says nothing', () => {
    const long = 'gaat het niet '.repeat(20_000);
    expect(readClientAnswer(long, 'nl')).toBeNull();
  });
});
