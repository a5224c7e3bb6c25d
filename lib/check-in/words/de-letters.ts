import { germanArticle } from './de-articles.ts';
import type { LetterParts, LetterWords } from './letter-words.ts';
import { namedFirst } from './named-first.ts';
import { withoutColon } from './without-colon.ts';

/** Picks the form of address. */
const by = (p: LetterParts, informal: string, formal: string): string => (p.formal ? formal : informal);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Of one day there are no days to give back. */
const days = ({ daysNamed }: LetterParts): string => (daysNamed ? 'die Zeit' : 'die Tage');
/** "Im Juni hattest du … erwähnt": the verb stays second. */
const mentioned = (p: LetterParts): string =>
  p.said
    ? `${capital(p.said)} ${by(p, 'hattest du', 'hatten Sie')} ${p.aJob} erwähnt.`
    : `${by(p, 'Du hattest', 'Sie hatten')} ${p.recent ? 'neulich ' : ''}${p.aJob} erwähnt.`;
const when = (p: LetterParts): string => (p.said ? `${p.said} ` : p.recent ? 'neulich ' : '');
/** ", das du im Juni erwähnt hattest": the pronoun is the article that the job has. */
const whichOf = (p: LetterParts): string =>
  `, ${p.several ? 'die' : p.theJob.slice(0, 3)} ${by(p, 'du', 'Sie')} ${when(p)}erwähnt ${by(p, 'hattest', 'hatten')}`;

export const germanLetters: LetterWords = {
  greeting(formal, name) {
    if (/^ehepaar\s/i.test(name)) return `${formal ? 'Sehr geehrtes' : 'Liebes'} ${capital(name)},`;
    if (/^(?:frau|familie)\s/i.test(name)) return `${formal ? 'Sehr geehrte' : 'Liebe'} ${capital(name)},`;
    if (/^herr\s/i.test(name)) return `${formal ? 'Sehr geehrter' : 'Lieber'} ${capital(name)},`;
    return name ? `${formal ? 'Guten Tag' : 'Hallo'} ${name},` : formal ? 'Guten Tag,' : 'Hallo,';
  },
  closing: (formal) => (formal ? 'Mit freundlichen Grüßen' : 'Viele Grüße'),
  job: (name, formal) => germanArticle(name) ?? `das Projekt „${theirs(name, formal)}“`,
  jobs(jobs, formal) {
    const named = namedFirst(jobs).map(
      ({ name, period }) => `${name === null ? 'ein weiteres' : `„${theirs(name, formal)}“`} (${period})`,
    );
    if (jobs.every(({ name }) => name === null)) return 'die Projekte';
    const names = jobs.filter(({ name }) => name !== null).length;
    return `${names > 1 ? 'die Projekte' : 'das Projekt'} ${list(named)}`;
  },
  noJob: () => ({ a: 'ein Projekt', the: 'das Projekt' }),
  said: (month, year) => `im ${month}${year}`,
  subject(kind, { for: planned }, job, formal) {
    const about = job ? `: ${withoutColon(theirs(job, formal))}` : '';
    return kind === 'release' || kind === 'postponed'
      ? `Meine Planung ${planned}${about}`
      : `Planung ${planned}${about}`;
  },
  quoted: (on, name) => (name ? `Am ${on} schrieb ${name}:` : `Nachricht vom ${on}:`),
  and: 'und',
  letters: {
    'check-in': [
      (p) => [
        p.filling
          ? `mein Kalender ${p.for} füllt sich schon ganz gut.`
          : `ich mache gerade meine Planung ${p.for} und halte im Moment noch Platz für ${by(p, 'dich', 'Sie')} frei.`,
        `${mentioned(p)} ${by(p, 'Weißt du', 'Wissen Sie')} ${p.daysNamed ? 'schon, ob es bei dem Termin bleibt' : 'dazu schon mehr, zum Beispiel wann ich anfangen könnte'}? Ich frage jetzt, damit ich es gut einplanen kann.`,
        `Falls es sich verschiebt, ist das auch in Ordnung: ${by(p, 'Sag mir einfach', 'Geben Sie mir einfach')} kurz Bescheid.`,
      ],
      (p) => [
        p.filling
          ? `mein Kalender ${p.for} füllt sich allmählich; im Moment ist noch Platz für ${by(p, 'dich', 'Sie')}.`
          : `ich arbeite gerade an meiner Planung ${p.for} und habe darin noch Platz für ${by(p, 'dich', 'Sie')}.`,
        `Den halte ich gern für ${p.theJob} frei${whichOf(p)}. ${by(p, 'Kannst du', 'Können Sie')} schon ${p.daysNamed ? 'sagen, ob der Termin steht' : 'etwas zum Starttermin sagen'}? Dann stimme ich meine übrige Arbeit darauf ab.`,
        'Wird es später oder kommt es anders, freue ich mich genauso über eine kurze Nachricht.',
      ],
      (p) => [
        p.filling
          ? `mein Kalender ${p.for} ist schon gut gefüllt.`
          : `ich werfe gerade einen Blick auf meine Planung ${p.for}; im Moment ist noch Platz für ${by(p, 'dich', 'Sie')}.`,
        `${mentioned(p)} ${p.daysNamed ? 'Bleibt es bei dem Termin' : `${by(p, 'Hast du', 'Haben Sie')} schon eine Vorstellung, wann es losgehen könnte`}? Wenn ich es jetzt weiß, kann ich alles andere gut darauf abstimmen.`,
        'Ist es noch nicht sicher oder wird es später, ist das gar kein Problem; eine kurze Nachricht genügt.',
      ],
      (p) => [
        p.filling
          ? `mein Kalender füllt sich ${p.for} langsam.`
          : `ich gehe gerade meine Planung ${p.for} durch und habe darin noch Platz für ${by(p, 'dich', 'Sie')}.`,
        p.daysNamed
          ? `Den Termin reserviere ich gern für ${p.theJob}${whichOf(p)}. Soll ich ihn mir fest eintragen? Dann plane ich alles andere darum herum.`
          : `Ich reserviere gern ein paar Tage für ${p.theJob}${whichOf(p)}. Welcher Starttermin würde ${by(p, 'dir', 'Ihnen')} gut passen? Dann trage ich mir das so ein.`,
        'Passt es jetzt doch nicht, verschieben wir es einfach.',
      ],
    ],
    nudge: [
      (p) => [
        p.filling
          ? `mein Kalender ${p.for} füllt sich schon ganz gut, und ich bringe meine Planung bald zum Abschluss.`
          : `ich bringe meine Planung ${p.for} bald zum Abschluss und halte darin noch Platz für ${by(p, 'dich', 'Sie')} frei.`,
        `${mentioned(p)} ${by(p, 'Kannst du', 'Können Sie')} schon sagen, ob es dann losgeht? Auch eine vorläufige Antwort hilft mir beim Planen.`,
        'Wird es später oder wird nichts daraus, ist das auch in Ordnung.',
      ],
      (p) => [
        p.filling
          ? `ich lege meine Planung ${p.for} bald fest; mein Kalender füllt sich allmählich.`
          : `ich lege meine Planung ${p.for} bald fest, und darin ist noch Platz für ${by(p, 'dich', 'Sie')}.`,
        `${mentioned(p)} Soll ich dafür ${p.daysNamed ? 'Zeit' : 'Tage'} reservieren? Dann kann ich alles andere darum herum planen.`,
        `Passt ein anderer Zeitpunkt besser, richte ich mich gern danach.`,
      ],
      (p) => [
        p.filling
          ? `mein Kalender ${p.for} ist schon gut gefüllt; bald steht die Planung endgültig.`
          : `meine Planung ${p.for} steht bald; im Moment habe ich darin noch ${p.daysNamed ? 'Zeit' : 'Tage'} für ${by(p, 'dich', 'Sie')} frei.`,
        `${mentioned(p)} Gibt es dazu schon etwas Neues? Ein paar Worte genügen, damit ich es einplanen kann.`,
        'Hat es sich verschoben, ist das gar kein Problem: Dann trage ich es mir für später ein.',
      ],
    ],
    release: [
      (p) => [
        `ich bringe meine Planung ${p.for} auf den neuesten Stand und gebe ${days(p)}, die ich für ${by(p, 'dich', 'Sie')} reserviert hatte, für andere Aufträge frei.`,
        `${mentioned(p)} Gibt es einen späteren Zeitpunkt, der besser passt? Dann mache ich dafür wieder Platz.`,
        'Kommt es nicht zustande, ist das auch in Ordnung; eine kurze Nachricht genügt.',
      ],
      (p) => [
        `in meiner Planung ${p.for} gebe ich jetzt ${days(p)} frei, die ich für ${p.theJob} vorgesehen hatte.`,
        `Vom Tisch ist es damit nicht: Was ${by(p, 'du', 'Sie')} ${when(p)}erwähnt ${by(p, 'hattest', 'hatten')}, übernehme ich weiterhin gern. Wann würde es ${by(p, 'dir', 'Ihnen')} stattdessen passen? Dann plane ich es neu ein.`,
        `Wird es nicht mehr gebraucht, ist das gar kein Problem; ${by(p, 'sag', 'sagen Sie')} mir dann einfach kurz Bescheid.`,
      ],
      (p) => [
        `ich bringe meine Planung ${p.for} auf den neuesten Stand; ${days(p)}, die darin für ${by(p, 'dich', 'Sie')} reserviert ${p.daysNamed ? 'war, wird' : 'waren, werden'} für andere Aufträge frei.`,
        `Für ${p.theJob}${whichOf(p)}, schaffe ich später gern wieder Platz. Soll ich das schon einplanen? Dann ${by(p, 'nenn', 'nennen Sie')} mir einfach einen Zeitraum.`,
        'Hat es sich erledigt, ist das auch in Ordnung.',
      ],
    ],
    decision: [
      (p) => [
        `danke, dass ${by(p, 'du', 'Sie')} Bescheid gegeben ${by(p, 'hast', 'haben')}; in meiner Planung ${p.for} halte ich vorerst Platz für ${by(p, 'dich', 'Sie')} frei.`,
        `Wann ${by(p, 'weißt du', 'wissen Sie')} voraussichtlich mehr über ${p.theJob}${whichOf(p)}? Dann stimme ich alles andere darauf ab und melde mich erst danach wieder.`,
        'Dauert es länger oder kommt es anders, ist das auch in Ordnung.',
      ],
      (p) => [
        `gut zu wissen, danke; in meiner Planung ${p.for} lasse ich vorerst Platz für ${by(p, 'dich', 'Sie')}.`,
        `Bis wann ${by(p, 'rechnest du', 'rechnen Sie')} mit einer Entscheidung über ${p.theJob}${whichOf(p)}? Dann weiß ich, wie lange ich den Platz freihalte.`,
        'Wird es doch später, richte ich mich gern danach.',
      ],
      (p) => [
        `danke für die Rückmeldung; in meiner Planung ${p.for} bleibt vorerst Platz für ${by(p, 'dich', 'Sie')}.`,
        `${mentioned(p)} Wann darf ich wieder danach fragen? Bis dahin lasse ich es ruhen und plane alles andere darum herum.`,
        'Verschiebt es sich in der Zwischenzeit, ist das auch in Ordnung.',
      ],
    ],
    postponed: [
      (p) => [
        `danke, dass ${by(p, 'du', 'Sie')} Bescheid gegeben ${by(p, 'hast', 'haben')}; in meiner Planung ${p.for} stelle ich mich darauf ein, dass es später wird.`,
        `${mentioned(p)} Wann könnte es ${by(p, 'deiner', 'Ihrer')} Einschätzung nach losgehen? Dann halte ich mir dafür Zeit frei.`,
        'Lässt es sich noch nicht sagen, ist das auch in Ordnung; dann genügt eine kurze Nachricht, sobald es klarer ist.',
      ],
      (p) => [
        `gut zu wissen, danke; ich vermerke in meiner Planung ${p.for}, dass ${p.theJob}${whichOf(p)}, später ${p.several ? 'kommen' : 'kommt'}.`,
        'Ich schaffe dafür gern Platz. Welcher Zeitraum ist jetzt am wahrscheinlichsten? Dann stimme ich meine übrige Arbeit darauf ab.',
        'Ist es dafür noch zu früh, ist das auch in Ordnung.',
      ],
    ],
  },
};

/** "Unsere Website" in the client's words is "eure Website" in a letter to them. */
function theirs(job: string, formal: boolean): string {
  return job.replace(/(?<!\p{L})(u)nser(e[mnrs]?)?(?!\p{L})/giu, (_, first: string, ending = '') => {
    const yours = ending ? `eur${ending}` : 'euer';
    return formal ? `Ihr${ending}` : first === 'U' ? capital(yours) : yours;
  });
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`;
}
