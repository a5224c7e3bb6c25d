import type { Language } from '../../lib/period/language.ts';

/** What templates get wrong: a pattern, and an example that proves that the pattern sees it. */
export interface Trap {
  readonly trap: RegExp;
  readonly wrong: string;
}

const EVERYWHERE: readonly Trap[] = [
  { trap: / {2}/, wrong: 'two  spaces' },
  { trap: /undefined|null|NaN|\[object|\$\{/, wrong: 'in undefined' },
  { trap: / [.,]|,,|\.\.(?!\.)|\(\)|‘’|“”|„“/, wrong: 'a space , before it' },
  { trap: /(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu, wrong: 'voor voor september' },
  { trap: /\p{Ll}[.?!] \p{Ll}/u, wrong: 'Prima. laat het weten' },
  {
    trap: /(?<!\p{L})(voor|for|für|pour) [^.,;:\n]* (?:en|and|und|et) \1(?!\p{L})/u,
    wrong: 'mijn planning voor september en voor eind oktober',
  },
];

/** Articles, prepositions, cases and elisions that are wrong in a language. */
export const TRAPS: Record<Language, readonly Trap[]> = {
  nl: [
    ...EVERYWHERE,
    // A plan may be for one day.
    {
      trap: /\bde dagen die ik voor (?:je|u) had|nog dagen voor|daar dagen voor/,
      wrong: 'mijn planning voor dinsdag 15 september bij; de dagen die ik voor je had vrijgehouden',
    },
    { trap: /\bin (?:begin|eind|half|medio|na|rond|vanaf|uiterlijk|vóór)\b/i, wrong: 'in eind oktober' },
    { trap: /\bop (?:week|september|de week)\b/i, wrong: 'op week 38' },
    { trap: /\bin de week \d/i, wrong: 'in de week 38' },
    { trap: /\bvoor (?:in|op|van|vanaf|uiterlijk|vóór|tot|na|rond)\b/i, wrong: 'voor vanaf september' },
    { trap: /\bvanaf (?:op|in|van|tot)\b/i, wrong: 'vanaf op 15 september' },
    {
      trap: /\b(?:de (?:najaar|voorjaar|kwartaal|weekend|jaarverslag)|het (?:zomer|winter|lente|herfst|huisstijl|eerste helft))\b/i,
      wrong: 'de najaar',
    },
    {
      trap: /\b\d+ (?:Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December)\b/,
      wrong: '1 September',
    },
    { trap: /\b(?:[Kk]unt je|[Hh]eeft je|denkt je|verwacht u je|Hebt je)\b/, wrong: 'Kunt je' },
    { trap: /check-?in/i, wrong: 'een check-in' },
    { trap: /\b(?:had|noemde) (?:komt|geef|is|wordt|blijft|houd)\b/, wrong: 'waar je het over had komt daarmee vrij' },
    { trap: /\b(?:pasen|pinksteren)\b/, wrong: 'na pasen' },
    { trap: /\b(?:volgens|met|zonder) je\b/i, wrong: 'Wanneer valt daar volgens je iets over te zeggen?' },
    {
      trap: /\b[Mm]ijn (?:planning|agenda) (?:vanaf|tot) [^\n:]* (?:loopt|raakt|begint|binnenkort|aan|bij|en houd)\b/,
      wrong: 'Ik rond mijn planning vanaf oktober binnenkort af',
    },
    { trap: /(?:^|\n)(?:Mijn planning|Planning) (?:de|het)\b/, wrong: 'Planning het vierde kwartaal: jaarverslag' },
    // It may have been said on the telephone.
    { trap: /[Dd]ank voor (?:je|uw|het) bericht/, wrong: 'Dank voor je bericht; in mijn planning' },
    { trap: /\n\nHet gaat om/, wrong: 'Mijn agenda loopt al aardig vol.\n\nHet gaat om de nieuwe huisstijl.' },
    { trap: /\bgeef [^.]* aan ander werk/, wrong: 'ik geef de dagen aan ander werk' },
    { trap: /in de steigers|vooruit naar|\b[Rr]ond wanneer\b/, wrong: 'Rond wanneer denk je dat het begint?' },
    // "Het" would be the house style, or nothing.
    { trap: /\bhet (?:kan beginnen|dan begint|wel begint)\b/, wrong: 'Heb je al een idee wanneer het kan beginnen?' },
    { trap: /vrij(?:gehouden|hield) voor\b/, wrong: 'de dagen die ik voor je had vrijgehouden voor ander werk' },
    { trap: /had bewaard|, en er is daarin/, wrong: 'de ruimte die ik voor de nieuwe huisstijl had bewaard' },
    { trap: /moment om te beginnen\? Dan leg ik die\b/, wrong: 'een goed moment om te beginnen? Dan leg ik die vast.' },
    { trap: /\bis, is\b|genoeg om er rekening/, wrong: 'een berichtje zodra het duidelijker is, is genoeg' },
    { trap: /nog dagen voor (?:je|u)(?! vrij)/, wrong: 'ik heb nu nog dagen voor je.' },
    { trap: /\b[Dd]ank dat\b|wat (?:je|u) (?:in \p{L}+ )?noemde, doe/u, wrong: 'Dank dat je het liet weten' },
    { trap: /\been (?:klus|opdracht) \(/, wrong: 'ik haal een klus (september) uit mijn planning' },
    { trap: /nodig, laat het gerust/, wrong: 'Is het niet meer nodig, laat het gerust weten.' },
    // The clipped way out is of those who say "je".
    { trap: /\b[Uu]\b[\s\S]*, ook (?:prima|goed)\b/, wrong: 'Weet u meer? Schuift het door, ook prima.' },
  ],
  en: [
    ...EVERYWHERE,
    // A plan may be for one day.
    {
      trap: /the days I had kept|some days aside|have days free/,
      wrong: 'my schedule for Tuesday 15 September: the days I had kept free for you',
    },
    {
      trap: /\bthem until then, and plan my other work around it\b/,
      wrong: 'leave them until then, and plan my other work around it',
    },
    { trap: /\bin (?:the end of|around|after|from|by|before|the weekend)\b/i, wrong: 'in the end of 2026' },
    { trap: /\bin \d{1,2} (?:September|October)/, wrong: 'in 15 September' },
    { trap: /\bon (?:September|October|week|early|late|Q\d)\b/, wrong: 'on September' },
    { trap: /\bfor (?:in|on|from|by|before|up|after|around)\b/i, wrong: 'for from September' },
    { trap: /\bfrom (?:in|on|by|around)\b/, wrong: 'from in September' },
    {
      trap: /\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/,
      wrong: 'in september',
    },
    { trap: /\ba (?:[aeio]\w+)/i, wrong: 'a early start' },
    { trap: /\bmid-[a-z]/, wrong: 'mid-september' },
    { trap: /\b(?:christmas|easter)\b/, wrong: 'around christmas' },
    { trap: /\bfor the time (?:after|before)\b/, wrong: 'for the time after Easter' },
    {
      trap: /\b(?:calendar|schedule|plans) from (?!.{1,40}onwards)[^.;:\n]{1,40} (?:is|are|soon|and)\b/,
      wrong: 'My calendar from October is filling up',
    },
    {
      trap: /\bmy (?:calendar|plans|schedule) (?:from|up to|before|by)\b/,
      wrong: 'I’m working on my plans up to October',
    },
    { trap: /[Tt]hanks for your (?:message|mail|email)/, wrong: 'Thanks for your message; for the moment' },
    { trap: /\n\nIt’s about/, wrong: 'My schedule is filling up nicely.\n\nIt’s about the new logo.' },
    {
      trap: /filling up well|time for you to start|[Ww]hich period/,
      wrong: 'When would be a good time for you to start?',
    },
    { trap: /just (?:bumping|checking|following)|touch(?:ing)? base|circle back/i, wrong: 'just bumping this' },
    {
      trap: /\band am still\b|\broom in them\b/,
      wrong: 'my plans for September and for late October and am still keeping',
    },
    {
      trap: /\b[Ss]oon and\b|(?:onwards|up to [^.,;:\n]+) soon\b/,
      wrong: 'my plans for the period from 2027 onwards soon',
    },
    // An indefinite "some work" is news; what the client knows is "the work".
    { trap: /\b(?:with|for|about|take) some work\b/, wrong: 'How do things stand with some work (September)?' },
    { trap: /\bplan for it\b/, wrong: 'Do you know more about them? I’m asking so that I can plan for it.' },
    { trap: /\bfor you to other work\b/, wrong: 'give the time I was keeping for you to other work' },
    { trap: /\bglad to do what\b/, wrong: 'I’d still be glad to do what you mentioned.' },
    { trap: /\bfor \d{1,2} \p{L}+ – \d/u, wrong: 'my schedule for 29 September – 9 October' },
    // The day is known: what is not is whether it holds.
    {
      trap: /day \d{1,2} \p{L}+[^?]*\bstart(?: then)?\?/u,
      wrong: 'my plans for Tuesday 15 September. When could I start?',
    },
  ],
  de: [
    ...EVERYWHERE,
    // A plan may be for one day.
    {
      trap: /für den \d{1,2}\. \p{L}+[^.\n]*\bdie Tage\b/u,
      wrong: 'meine Planung für den 15. September auf den neuesten Stand und gebe die Tage',
    },
    { trap: /\bim (?:KW|Q\d|Anfang|Mitte|Ende|der|den|dem|die|erste|zweite|20\d\d)\b/, wrong: 'im KW 38' },
    {
      trap: /\bin (?:September|Oktober|April|August|Herbst|Winter|Frühjahr|Sommer|der \p{L}+ Quartal)\b/u,
      wrong: 'in Herbst',
    },
    {
      trap: /\bfür (?:im|am|in|vom|ab|bis|vor|nach|um|dem|der|Herbst|Winter|Sommer|Frühjahr|\d{1,2}\.)(?!\p{L})/u,
      wrong: 'für im September',
    },
    { trap: /\bab (?:im|am|in|vom|den|die|das|\d{1,2}\.)(?!\p{L})/u, wrong: 'ab den 15. September' },
    { trap: /\bab dem (?:Herbst|Winter|Sommer|Frühjahr|Frühling)(?!\p{L})/u, wrong: 'Planung ab dem Herbst' },
    { trap: /\bfür die \p{L}+n \p{L}+hälfte/u, wrong: 'für die zweiten Septemberhälfte' },
    { trap: /\b(?:im|dem) \p{L}+(?:te|ste|es) (?:Quartal|Halbjahr)/u, wrong: 'im vierte Quartal' },
    { trap: /\bfür das \p{L}+(?:en|es) (?:Quartal|Halbjahr)/u, wrong: 'für das viertes Quartal' },
    { trap: /\b\d{1,2} (?:September|Oktober|Dezember)/, wrong: '15 September' },
    { trap: /(?:Guten Tag|Hallo)[^\n]*,\n\n\p{Lu}/u, wrong: 'Hallo Katrin,\n\nIch mache' },
    { trap: /\bbis (?:dem|den|der|die|das)(?!\p{L})/u, wrong: 'bis den 20. September' },
    {
      trap: /\b[Mm]eine? (?:Planung|Kalender) (?:ab|bis) [^\n:]* (?:füllt|ist|bald|und|zusammen)(?!\p{L})/u,
      wrong: 'mein Kalender ab Oktober ist gut gefüllt.',
    },
    { trap: /\bab [^.?:;\n]*\bab(?!\p{L})/u, wrong: 'ich schließe meine Planung für die Zeit ab Oktober bald ab' },
    { trap: /danke für (?:deine|Ihre) (?:Nachricht|Mail)/, wrong: 'danke für deine Nachricht; in meiner Planung' },
    { trap: /\n\nEs geht um/, wrong: 'mein Kalender füllt sich schon gut.\n\nEs geht um das Projekt.' },
    {
      trap: /schaue [^.]*voraus|skizziere|ein Beginn|Wie ist der Stand/,
      wrong: 'ich schaue gerade voraus auf meine Planung',
    },
    {
      trap: /Zeit für [^.]*, (?:das|die) [^.]*, wird/,
      wrong: 'Die Zeit für das Projekt, das du erwähnt hattest, wird frei',
    },
    { trap: /\b(?:das|dieses|die) Projekte?\s*(?:,|\.|das das)\s*das das/, wrong: 'das Projekt, das das' },
    {
      trap: /füllt sich (?:schon|allmählich) gut|\bPlanung [^.;\n]* (?:füllt sich|zusammen)(?!\p{L})/u,
      wrong: 'mein Kalender für September füllt sich allmählich gut',
    },
    {
      trap: /\bZeit (?:[^.?\n]|\d\.)*\bZeit\b/,
      wrong: 'ich passe meine Planung für die Zeit vom 14. bis 25. September an und gebe die Zeit',
    },
    { trap: /freigehalten [^.\n]* frei\b/, wrong: 'gebe die Tage, die ich für dich freigehalten hatte, frei' },
    { trap: /\bfür [^.;:\n]{1,40} und für\b/, wrong: 'Planung für September und für Ende Oktober' },
    // By the beginning of October, or by its end?
    { trap: /Planung (?:für \p{L}+ \p{L}+ )?bis (?:Juli|Oktober)\b/u, wrong: 'Planung bis Oktober: Jahresbericht' },
    {
      trap: /\bfrei für (?:das|die) Projekt/,
      wrong: 'Den halte ich gern frei für das Projekt, das du erwähnt hattest',
    },
    {
      trap: /wird es anders|oder anders,|ziehe ich mit|Ist es verschoben|\bes mir gern|der Start gut|schon mehr darüber/,
      wrong: 'Dauert es länger oder wird es anders',
    },
    { trap: /gut zu wissen;/, wrong: 'gut zu wissen; in meiner Planung' },
    // They have just written about it: that they mentioned it is no news.
    { trap: /erwähnt\. (?:Wann w|Bis wann)/, wrong: 'Im Juni hattest du ein Projekt erwähnt. Wann weißt du' },
  ],
  fr: [
    ...EVERYWHERE,
    // Of two jobs, too; and what was said last is that they are withdrawn.
    { trap: /Je le ferai volontiers/, wrong: 'les projets que tu as évoqués. Je le ferai volontiers plus tard' },
    { trap: /\b(?:de|que|le|la|je|ne|se) (?:[aeiouàâéèêîôû])/iu, wrong: 'de octobre' },
    { trap: /d’(?![aeiouàâéèêîôûœhy])/iu, wrong: 'd’septembre' },
    { trap: /(?<!\p{L})(?:à|de) (?:le|les)(?!\p{L})/iu, wrong: 'à le printemps' },
    { trap: /(?<!\p{L})en (?:début|fin|mi|le|la|l’|à|pour|avant)(?!\p{L})/iu, wrong: 'en début octobre' },
    { trap: /(?<!\p{L})pour (?:en|à|au|du|de|le \d{1,2} au|avant|jusqu)(?!\p{L})/iu, wrong: 'pour en septembre' },
    { trap: /d’ici (?:le|les|la (?!fin|semaine))(?!\p{L})/u, wrong: 'd’ici le 15 septembre' },
    { trap: /(?<!\d)1 (?:janvier|octobre|septembre)/, wrong: 'le 1 octobre' },
    {
      trap: /(?<!\p{L})(?:Janvier|Février|Mars|Avril|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)(?!\p{L})/u,
      wrong: 'en Septembre',
    },
    { trap: /\p{L} [?!;:»]|«[^\u00a0]/u, wrong: 'commencer ?' },
    {
      trap: /les projets [^.?]* que \p{L}+ (?:as|avez|avais|aviez) (?:récemment )?évoqué(?!s)/u,
      wrong: 'les projets « A » que tu as évoqué',
    },
    { trap: /(?<!\p{L})en semaines/u, wrong: 'en semaines 38 à 40' },
    {
      trap: /(?:prépare|finalise|boucle|mets à jour|organise|adapte|établir)[^\n.;]*planning (?:à partir|jusqu)/,
      wrong: 'Je mets à jour mon planning à partir d’octobre',
    },
    { trap: /Merci pour (?:ton|votre) (?:message|mail)/, wrong: 'Merci pour ton message ; dans mon planning' },
    { trap: /\n\nC’est pour/, wrong: 'Mon planning se remplit bien.\n\nC’est pour le projet.' },
    {
      trap: /donne à d’autres travaux|esquisse|moment plus tardif|ces jours\./,
      wrong: 'je donne à d’autres travaux les jours',
    },
    { trap: /Où en (?:es-tu|êtes-vous)/, wrong: 'Où en es-tu ?' },
    { trap: /organise\p{L}* (?:le reste |l’ensemble )?autour/u, wrong: 'je peux m’organiser autour' },
    { trap: /autres travaux/, wrong: 'je consacre à d’autres travaux les jours' },
    {
      trap: /volontiers pour plus tard|suffit quand|quoi faire du reste|cela change,|(?:temps|plus tard) ou change|replanifie/,
      wrong: 'Ce sera volontiers pour plus tard.',
    },
    // Whether October still counts, nobody knows.
    { trap: /jusqu’à (?:janvier|avril|juin|juillet|octobre)(?!\p{L})/u, wrong: 'la période jusqu’à octobre' },
    { trap: /jusqu’à mi-/, wrong: 'jusqu’à mi-octobre' },
    { trap: /période jusqu/, wrong: 'mon planning pour la période jusqu’à Noël' },
    // "Mardi 15 septembre" is one day.
    { trap: /(?<!\p{L})(?:des|les|ces) jours(?! ouvrés)/u, wrong: 'je réserve des jours pour cela' },
    { trap: /^Salut,/m, wrong: 'Salut,' },
    { trap: /planning [^.:]*(?<!déjà) se remplit bien\./, wrong: 'Mon planning pour mai se remplit bien.' },
    {
      trap: /(?<!\p{L})(?:suis|serais?|reste) (?:\p{L}+ )?(?:ravie?|prête?|partante?|disponible|libre)(?!\p{L})/iu,
      wrong: 'je serais ravi',
    },
  ],
};

interface Blame {
  readonly blame: RegExp;
  readonly wrong: string;
}

/** Reproach and pressure: what no letter may say. */
export const BLAME: Record<Language, readonly Blame[]> = {
  nl: [
    { blame: /beloofd|toegezegd|afgesproken/i, wrong: 'u had beloofd' },
    {
      blame: /(?:nog (?:steeds|altijd)|nog) (?:niets|niks|geen)|niets (?:meer )?gehoord|geen (?:reactie|antwoord)/i,
      wrong: 'nog steeds niets gehoord',
    },
    { blame: /herinner|zoals (?:eerder|gezegd)|nogmaals|wederom|alweer/i, wrong: 'zoals eerder gemeld' },
    {
      blame: /dring|spoed|zo snel mogelijk|uiterlijk (?:vandaag|morgen)|anders (?:moet|ben)|jammer|teleur|helaas/i,
      wrong: 'zo snel mogelijk',
    },
    { blame: /moet(?:en)? (?:je|u)|laatste kans|vervalt/i, wrong: 'anders vervalt het' },
  ],
  en: [
    { blame: /promised|agreed|you said you/i, wrong: 'as you promised' },
    {
      blame: /haven['’]t heard|no (?:reply|response|answer)|still waiting|not (?:yet )?(?:heard|received)/i,
      wrong: 'I still haven’t heard',
    },
    {
      blame: /bump|gentle reminder|remind|following up|as (?:mentioned|I said|per)|once again/i,
      wrong: 'just bumping this',
    },
    {
      blame: /urgent|asap|as soon as possible|at the latest|otherwise|unfortunately|disappoint|last chance|must/i,
      wrong: 'as soon as possible',
    },
  ],
  de: [
    { blame: /versprochen|zugesagt|vereinbart/i, wrong: 'Sie hatten versprochen' },
    {
      blame: /(?:noch|immer) (?:nichts|keine)|keine (?:Antwort|Rückmeldung)|nichts (?:mehr )?gehört/i,
      wrong: 'noch nichts gehört',
    },
    { blame: /erinner|wie bereits|nochmals|erneut|wie gesagt/i, wrong: 'wie bereits erwähnt' },
    {
      blame:
        /dringend|schnellstmöglich|umgehend|spätestens|ansonsten|leider|enttäusch|letzte (?:Chance|Gelegenheit)|müssen/i,
      wrong: 'schnellstmöglich',
    },
  ],
  fr: [
    { blame: /promis|convenu|engagé/i, wrong: 'vous aviez promis' },
    { blame: /sans (?:réponse|nouvelles)|toujours (?:pas|rien)|pas (?:reçu|eu) de/i, wrong: 'toujours pas de réponse' },
    {
      blame: /sauf erreur|rappel|relance|comme (?:indiqué|convenu|dit)|à nouveau sans/i,
      wrong: 'sauf erreur de ma part',
    },
    {
      blame:
        /urgent|au plus (?:vite|tard)|dès que possible|sinon|malheureusement|hélas|déçu|dernière chance|devez|dois/i,
      wrong: 'au plus vite',
    },
  ],
};
