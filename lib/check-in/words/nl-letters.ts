import type { LetterParts, LetterWords } from './letter-words.ts';
import { dutchArticle } from './nl-articles.ts';
import { withoutColon } from './without-colon.ts';

const je = ({ formal }: LetterParts): string => (formal ? 'u' : 'je');
const Je = ({ formal }: LetterParts): string => (formal ? 'U' : 'Je');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** "In juni had je het over …": when it was said goes first, as one would say it. */
const hadItOver = (p: LetterParts): string =>
  p.said ? `${capital(p.said)} had ${je(p)} het over ${p.aJob}.` : `${Je(p)} had het ${lately(p)}over ${p.aJob}.`;
const lately = (p: LetterParts): string => (p.recent ? (p.formal ? 'onlangs ' : 'laatst ') : '');
/** ", waar je het in juni over had": as a clause behind the job. */
const whereOf = (p: LetterParts): string =>
  `${p.named ? ',' : ''} waar ${je(p)} het ${p.said ? `${p.said} ` : lately(p)}over had`;

/** ", ook prima" is of those who say "je". */
const fine = ({ formal }: LetterParts, word = 'prima'): string => (formal ? `dan is dat ook ${word}` : `ook ${word}`);
/** Where the client named the days, the question is whether they stand. */
const whenOrWhether = ({ daysNamed }: LetterParts, when: string, whether: string): string =>
  daysNamed ? whether : when;

const work = (formal: boolean): string => (formal ? 'opdracht' : 'klus');

export const dutchLetters: LetterWords = {
  greeting(formal, name) {
    // A Dutch "mr." is a lawyer, and is written only.
    const shown = name.replace(/^mr\. /i, '').replace(/^dr\.? /i, 'dr. ');
    if (/^(?:mevrouw|meneer|heer|familie|dominee|pastoor|professor|dr\.)\s/i.test(shown))
      return `${formal ? 'Geachte' : 'Beste'} ${shown},`;
    return shown ? `${formal ? 'Beste' : 'Hoi'} ${shown},` : formal ? 'Goedendag,' : 'Hoi,';
  },
  closing: (formal) => (formal ? 'Met vriendelijke groet,' : 'Groet,'),
  job: (name, formal) => dutchArticle(name) ?? `de ${work(formal)} ‘${name}’`,
  jobs: (jobs, formal) =>
    list(
      jobs.map(
        ({ name, period }) =>
          `${name === null ? `de ${work(formal)}` : (dutchArticle(name) ?? `‘${name}’`)} (${period})`,
      ),
    ),
  noJob: (formal) => ({ a: `een ${work(formal)}`, the: `de ${work(formal)}` }),
  said: (month, year) => `in ${month}${year}`,
  subject(kind, { name, for: planned, isDeadline }, job) {
    const period = isDeadline ? planned : name;
    const about = job ? `: ${withoutColon(job)}` : '';
    return kind === 'release' || kind === 'postponed'
      ? `Mijn planning ${period}${about}`
      : `Planning ${period}${about}`;
  },
  quoted: (on, name) => `Op ${on} ${name ? `schreef ${name}` : 'stond er'}:`,
  and: 'en',
  letters: {
    'check-in': [
      (p) => [
        p.filling
          ? `Mijn agenda ${p.for} loopt al aardig vol.`
          : `Ik maak mijn planning ${p.for} en houd nu nog ruimte voor ${je(p)} vrij.`,
        `${hadItOver(p)} ${whenOrWhether(p, `Weet ${je(p)} daar al meer over, bijvoorbeeld wanneer ik kan beginnen`, 'Staat dat nog steeds zo gepland')}? Ik vraag het nu, zodat ik er rekening mee kan houden.`,
        `Schuift het door, ${fine(p)}: laat het me even weten.`,
      ],
      (p) => [
        p.filling
          ? `Mijn agenda ${p.for} begint al aardig vol te lopen; er is nu nog ruimte voor ${je(p)}.`
          : `In mijn planning ${p.for} is nu nog ruimte voor ${je(p)}.`,
        `Die houd ik graag vrij voor ${p.theJob}${whereOf(p)}. ${p.formal ? 'Kunt u' : 'Kun je'} al ${whenOrWhether(p, 'ongeveer zeggen wanneer ik kan beginnen', 'zeggen of dat zo blijft')}? Dan stem ik mijn andere werk erop af.`,
        'Wordt het later of anders, dan hoor ik dat net zo graag.',
      ],
      (p) => [
        p.filling
          ? `Mijn agenda ${p.for} raakt al aardig gevuld.`
          : `Ik kijk alvast naar mijn planning ${p.for}; er is nu nog ruimte voor ${je(p)}.`,
        `${hadItOver(p)} ${whenOrWhether(p, `${p.formal ? 'Hebt u' : 'Heb je'} al een idee wanneer we kunnen beginnen`, 'Is dat nog steeds het plan')}? Als ik dat nu weet, kan ik er goed omheen plannen.`,
        'Is het nog niet zeker of wordt het later, dan is dat geen enkel probleem; een kort berichtje is genoeg.',
      ],
      (p) => [
        p.filling
          ? `Mijn planning ${p.for} loopt al aardig vol.`
          : `Ik ben mijn agenda ${p.for} aan het indelen en heb nu nog plek voor ${je(p)}.`,
        `Voor ${p.theJob}${whereOf(p)}, houd ik graag tijd vrij. ${whenOrWhether(
          p,
          `Wat is voor ${p.formal ? 'u' : 'jou'} een goed moment om te beginnen? Dan zet ik het vast in mijn agenda.`,
          'Zal ik dat vastleggen? Dan plan ik de rest eromheen.',
        )}`,
        'Komt het nu toch niet uit, dan schuiven we het gewoon op.',
      ],
    ],
    nudge: [
      (p) => [
        p.filling
          ? `Mijn agenda ${p.for} loopt al aardig vol en ik rond mijn planning binnenkort af.`
          : `Ik rond mijn planning ${p.for} binnenkort af en houd daarin nog ruimte voor ${je(p)} vrij.`,
        `${hadItOver(p)} ${p.formal ? 'Kunt u' : 'Kun je'} al zeggen of het dan doorgaat? Ook een voorlopig antwoord helpt me om goed te plannen.`,
        'Wordt het later of gaat het niet door, dan is dat ook prima.',
      ],
      (p) => [
        p.filling
          ? `Ik leg mijn planning ${p.for} binnenkort vast; mijn agenda loopt al aardig vol.`
          : `Ik leg mijn planning ${p.for} binnenkort vast en heb daarin nog plek voor ${je(p)}.`,
        `${hadItOver(p)} Zal ik daar tijd voor reserveren? Dan weet ik wat ik met de rest van mijn agenda kan doen.`,
        'Komt een ander moment beter uit, dan schuif ik mee.',
      ],
      (p) => [
        p.filling
          ? `Mijn agenda ${p.for} raakt al aardig gevuld; ik maak de planning binnenkort definitief.`
          : `Ik maak mijn planning ${p.for} binnenkort definitief en heb nu nog tijd voor ${je(p)} vrij.`,
        `Is er al iets bekend over ${p.theJob}${whereOf(p)}? Aan een paar woorden heb ik genoeg: dan houd ik er rekening mee.`,
        `Is het uitgesteld, ${fine(p, 'goed')}; ik zet het gewoon later in mijn agenda.`,
      ],
    ],
    release: [
      (p) => [
        `Ik werk mijn planning ${p.for} bij; de tijd die ik voor ${je(p)} had vrijgehouden, gebruik ik voor ander werk.`,
        `${hadItOver(p)} Is er een later moment dat beter uitkomt? Dan maak ik er opnieuw ruimte voor.`,
        'Gaat het niet door, dan is dat ook prima; een kort berichtje is genoeg.',
      ],
      (p) => [
        `Ik geef de ruimte vrij die ik in mijn planning ${p.for} had gereserveerd voor ${p.theJob}.`,
        `${p.said ? `Wat ${je(p)} ${p.said} noemde, hoeft daarmee niet van tafel` : 'Het hoeft daarmee niet van tafel'}: ik doe het nog altijd graag. Wanneer zou het ${p.formal ? 'u wel schikken' : 'je wel uitkomen'}? Dan plan ik het opnieuw in.`,
        'Is het niet meer nodig, laat het dan gerust weten.',
      ],
      (p) => [
        `Ik werk mijn planning ${p.for} bij: de ruimte voor ${p.theJob}${whereOf(p)}, komt daarmee vrij voor ander werk.`,
        `Zal ik op een later moment opnieuw ruimte voor ${je(p)} maken? Dan houd ik daar rekening mee.`,
        `Is het niet meer aan de orde, ${fine(p, 'goed')}.`,
      ],
    ],
    decision: [
      (p) => [
        `Fijn dat ${je(p)} het liet weten; in mijn planning ${p.for} houd ik voorlopig ruimte voor ${je(p)} vrij.`,
        `Wanneer verwacht ${je(p)} meer te weten over ${p.theJob}${whereOf(p)}? Dan plan ik de rest eromheen en kom ik er daarna pas op terug.`,
        `Duurt het langer of wordt het anders, ${fine(p)}.`,
      ],
      (p) => [
        `Goed om te weten; ik laat in mijn planning ${p.for} voorlopig ruimte voor ${je(p)} open.`,
        `${hadItOver(p)} Wanneer ${p.formal ? 'denkt u' : 'denk je'} dat daarover een besluit valt? Dan weet ik tot wanneer ik die ruimte vasthoud.`,
        'Wordt het toch later, dan schuif ik mee.',
      ],
      (p) => [
        `Duidelijk, dank ${je(p)}; in mijn planning ${p.for} blijft er voorlopig plek voor ${je(p)}.`,
        `${hadItOver(p)} Wanneer kan ik er het best weer naar vragen? Tot die tijd laat ik het rusten en plan ik de rest eromheen.`,
        'Verschuift het intussen, dan is dat ook prima.',
      ],
    ],
    postponed: [
      (p) => [
        `Fijn dat ${je(p)} het liet weten; in mijn planning ${p.for} houd ik er rekening mee dat het later wordt.`,
        `${hadItOver(p)} Wanneer zou het ongeveer wel kunnen? Dan houd ik daar ruimte voor vrij.`,
        `Is dat nog niet te zeggen, ${fine(p)}; ik hoor het graag zodra het duidelijker is.`,
      ],
      (p) => [
        `Goed om te weten; ik noteer in mijn planning ${p.for} dat ${p.theJob}${whereOf(p)}${p.named ? ',' : ''} later ${p.several ? 'komen' : 'komt'}.`,
        'Ik maak er graag plaats voor. Welke periode ligt nu het meest voor de hand? Dan plan ik mijn andere werk eromheen.',
        'Is het daar nog te vroeg voor, dan is dat ook goed.',
      ],
    ],
  },
};

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
}
