import type { MailWords, PromiseText } from './mail-words.ts';
import { withoutColon } from './without-colon.ts';

/** A client without a name is declined, and so is "Herr"; a name isn't. */
const SOMEONE = 'dein Kunde';
const declined = (who: string): string => who.replace(/^Herr (?=\S)/, 'Herrn ');
const accusative = (who: string): string => (who === SOMEONE ? 'deinen Kunden' : declined(who));
const dative = (who: string): string => (who === SOMEONE ? 'deinem Kunden' : declined(who));
const inBrackets = ({ job }: PromiseText): string => (job ? ` (${withoutColon(job)})` : '');
/** "„Website“ von Marieke im September"; works in the nominative and the accusative. */
const theJob = (p: PromiseText): string =>
  `${p.job ? `„${p.job}“` : 'der Auftrag'} von ${dative(p.client)}${p.at ? ` ${p.at}` : ''}`;
const aboutJob = (p: PromiseText): string =>
  `${p.job ? `„${p.job}“` : 'den Auftrag'} von ${dative(p.client)}${p.at ? ` ${p.at}` : ''}`;
const nextOf = (p: PromiseText): string => {
  if (!p.next) return 'Du hörst davon nichts mehr.';
  const on = `Am ${p.next.on},`;
  switch (p.next.touch) {
    case 'check-in':
      return `${on} bekommst du eine fertige Nachricht an ${accusative(p.who)}.`;
    case 'nudge':
      return `${on} wirst du erinnert: Hat ${p.who} bis dahin geantwortet?`;
    case 'release':
      return `${on} wirst du erinnert: Klappt es, oder gibst du die Tage frei?`;
    case 'ask':
      return `${on} wirst du gefragt, ob es geklappt hat.`;
  }
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const germanMails: MailWords = {
  someone: SOMEONE,
  colon: ': ',
  looks: {
    pencilled: 'Vorgemerkt',
    asked: 'Vorgemerkt, Erinnerung verschickt',
    booked: 'Gebucht',
    closed: 'Abgeschlossen',
  },
  outcomes: {
    booked: 'gebucht',
    no: 'kommt nicht zustande',
    silent: 'nichts mehr gehört',
    dropped: 'gestrichen',
    done: 'erledigt',
  },
  undo: 'Nicht so gemeint? Antworte: [[rückgängig]].',
  footer: (address) =>
    `Pencilled behält im Blick, was Kunden dir zusagen. Leite ihre Mail an ${address} weiter; antworte „[[Hilfe]]“, und du siehst, was du alles antworten kannst.`,
  next: nextOf,
  takenBack: (before, now) => `„${before}“ gilt nicht mehr${now && `, es ist wieder „${now}“`}`,
  touches: {
    'check-in': 'nachfragen',
    nudge: 'noch einmal nachfragen',
    release: 'Tage freigeben?',
    ask: 'hat es geklappt?',
  },
  noTouch: 'keine Erinnerung mehr',
  source: (p) => `Aus der Nachricht vom ${p.saidOn}:`,

  receipt: {
    subject: (p, count) => `Vorgemerkt: ${count > 1 ? `${count} Aufträge` : p.period} – ${p.client}`,
    lead: (p, count) =>
      count > 1
        ? `Notiert: ${count} Aufträge von ${dative(p.client)} sind vorgemerkt.`
        : `Notiert: ${p.job ? `„${p.job}“` : 'ein Auftrag'} von ${dative(p.client)}${p.at ? `, ${p.at}` : ''}.`,
    updated: (p, before, by) =>
      `Dieser Auftrag war schon vorgemerkt: ${before}. Das ist jetzt geändert.${by && ` ${by} schreibt das; der Auftrag läuft weiter unter ${p.client}.`}`,
    letterNow: (p) => `Es beginnt so bald, dass die Nachricht an ${accusative(p.who)} gleich dabei ist.`,
    correct:
      'Stimmt etwas nicht? Antworte einfach: [[~Oktober]], [[~KW 42]], [[~Kunde Katrin Schäfer]], [[lass gut sein]].',
    correctSeveral: (one, other) =>
      `Stimmt etwas nicht? Antworte mit der Nummer: [[~${other} wird Oktober]], [[~${one} streichen]].`,
    noteWon: 'Deine Notiz sagt etwas anderes als die Mail. Deine Notiz zählt.',
    overlap: (others) => `In denselben Wochen steht auch an: ${others.join('; ')}.`,
    perhapsSame: (who, other) =>
      `Von ${dative(who)} ist noch ein Auftrag offen: ${other}. Ist es derselbe? Dann antworte: [[dasselbe]].`,
    holdBooked: 'Der Termin für deinen Kalender liegt bei, jetzt als gebucht.',
    holdReplaces: 'Er ersetzt den bisherigen.',
    holdCancelled: 'Der Anhang nimmt den Termin aus deinem Kalender.',
    hold: 'Für deinen Kalender liegt ein vorläufiger Termin bei; er blockiert keine Tage.',
    unread: 'Ein Teil deiner Mail war nicht lesbar. Stand darin etwas Wichtiges, leite ihn bitte einzeln weiter.',
    zone: (zone) =>
      `Deine Mail kam aus einer anderen Zeitzone als der, in der wir rechnen. Arbeitest du dort? Antworte: [[Zeitzone: ${zone}]]. Sonst bleibt es, wie es ist.`,
    first: (address) =>
      `Das ist dein erster vorgemerkter Auftrag. Die Adresskarte liegt bei: Speichere ${address} in deinen Kontakten, dann reichen beim Weiterleiten die ersten Buchstaben.`,
    holdTitle: (p, look) => `${look}: ${p.job || 'Auftrag'} – ${p.client}`,
    holdName: { pencilled: 'vorgemerkt', booked: 'gebucht', cancelled: 'abgesagt' },
  },

  question: {
    period: (p) => ({
      subject: `Wann geht es los? ${p.job ? `${p.job} – ` : ''}${p.client}`,
      lead: `Wann soll die Arbeit für ${accusative(p.who)} beginnen?`,
      say: [
        'In der Nachricht steht kein eindeutiger Zeitraum. Antworte mit ein paar Worten: [[~September]], [[~KW 38]], [[~Ende Oktober]], [[~Q4]]. Oder: [[lass gut sein]].',
      ],
    }),
    client: () => ({
      subject: 'Wer ist der Kunde?',
      lead: 'Von wem kommt dieser Auftrag?',
      say: [
        'In deiner Mail finden wir nicht, wer der Kunde ist. Antworte mit einem Namen, einer E-Mail-Adresse oder beidem: Katrin Schäfer, katrin@kunde.example. Oder: [[lass gut sein]].',
      ],
    }),
    over: (p) => ({
      subject: `Schon vorbei: ${p.period || 'der Zeitraum'} – ${p.client}`,
      lead: `${p.days ? `Schon vorbei: ${p.days}.` : 'Dieser Zeitraum ist schon vorbei.'} Wann soll es stattdessen losgehen?`,
      say: [
        'Antworte mit dem neuen Zeitraum, zum Beispiel: November, KW 3, nächstes Frühjahr. Oder: [[lass gut sein]].',
      ],
    }),
    'far-ahead': (p) => ({
      subject: `Stimmt ${p.days.match(/\d{4}/)?.[0] ?? 'das Jahr'}? ${p.client}`,
      lead: `Vorgemerkt: ${p.days}. Stimmt das?`,
      say: [
        'Bis dahin sind es mehr als zwei Jahre. Antworte „[[ja]]“, wenn es stimmt, oder nenne den richtigen Zeitraum.',
      ],
    }),
    'two-commands': (p, detail) => ({
      subject: `Was meinst du? ${p.client}`,
      lead: detail ? `In „${detail}“ steht zweierlei auf einmal.` : 'In deiner Antwort steht zweierlei.',
      say: [
        'Es wurde noch nichts geändert. Antworte mit dem, was du meinst. Meinst du beides, schick zwei Antworten, zuerst das, was zuerst kam:',
      ],
    }),
    'unclear-command': (p, detail) => ({
      subject: `Das ist nicht ganz klar – ${p.client}`,
      lead: detail
        ? `Aus „${detail}“ geht nicht hervor, was geschehen soll.`
        : 'Aus deiner Antwort geht nicht hervor, was geschehen soll.',
      say: ['Es wurde nichts geändert. Das kannst du antworten:'],
    }),
    'until-when': (p) => ({
      subject: `Bis wann? ${p.client}`,
      lead: 'Später: bis wann?',
      say: [
        `Noch ist nichts geändert. Antworte, wann die Arbeit beginnt: [[~wird ${p.later}]], [[~KW 42]].`,
        ...(p.next ? ['Willst du nur später erinnert werden? Antworte: [[~in 2 Wochen]].'] : []),
      ],
    }),
    'snooze-too-far': (p) => ({
      subject: `Später erinnern oder später beginnen? ${p.client}`,
      lead: `Dieser Tag liegt nach dem Beginn des Auftrags (${p.period}).`,
      say: [
        'Beginnt die Arbeit später? Antworte mit dem neuen Zeitraum: [[~wird November]]. Willst du nur später erinnert werden? Dann nenne einen Tag vor dem Beginn.',
      ],
    }),
    'which-promise': (_p, missing) => ({
      subject: 'Um welchen Auftrag geht es?',
      lead: missing
        ? `Unter Nummer ${missing} steht kein Auftrag in der Liste.`
        : 'Um welchen Auftrag geht es in deiner Antwort? Es sind mehrere offen.',
      say: ['Antworte mit der Nummer, zum Beispiel: [[~2 erledigt]].'],
    }),
    'stop-what': (p) => ({
      subject: 'Nur dieser Auftrag oder alle Mails?',
      lead: `Keine Erinnerungen mehr an ${aboutJob(p)}, oder gar keine Mails mehr?`,
      say: ['Antworte: [[dieser Auftrag]], oder: [[alle Mails]].'],
    }),
    'forget-me': () => ({
      subject: 'Alles löschen?',
      lead: 'Soll alles über dich und deine Aufträge gelöscht werden?',
      say: [
        'Antworte „[[ja]]“, um alles zu löschen: deine Aufträge, deine Einstellungen und die aufbewahrten Mails. Danach lässt sich nichts mehr zurückholen. Antwortest du nicht, ändert sich nichts.',
      ],
    }),
    'forget-client': (_p, detail) => ({
      subject: 'Alles löschen?',
      lead: `Soll alles von ${detail} gelöscht werden?`,
      say: [
        'Antworte „[[ja]]“, um alles zu löschen: die Aufträge und die aufbewahrten Mails. Danach lässt sich nichts mehr zurückholen. Antwortest du nicht, ändert sich nichts.',
      ],
    }),
    'not-right': (p) => ({
      subject: `Was stimmt nicht? ${p.client}`,
      lead: 'Was stimmt nicht?',
      say: [
        'Antworte mit dem, was richtig ist, zum Beispiel: Oktober, KW 42, Kunde Katrin Schäfer, Auftrag Jahresbericht. Oder: [[lass gut sein]].',
      ],
    }),
    'going-ahead': (p, detail) => ({
      subject: `Steht es fest? ${p.client}`,
      lead: detail
        ? `„${detail}“, schreibt ${p.who}. Steht es damit fest?`
        : `${capital(p.who)} schreibt, dass es klappt. Steht es damit fest?`,
      say: [
        'Antworte „[[gebucht]]“, dann hörst du davon nichts mehr. Beginnt es zu einem anderen Zeitpunkt? Antworte mit dem Zeitraum: [[~wird November]]. Sonst bleibt alles, wie es ist.',
      ],
    }),
    'went-ahead': (p) => ({
      subject: `Hat es geklappt? ${p.client}`,
      lead: `Hat es mit dem Auftrag von ${dative(p.client)} ${p.at} geklappt?`,
      say: ['Dass eine Nachricht raus ist, sagt das noch nicht. Es wurde nichts geändert. Antworte mit einem davon:'],
    }),
    'link-address': (_p, detail) => ({
      subject: 'Gehört diese Adresse auch dir?',
      lead: `Es kam eine Antwort von ${detail || 'einer anderen Adresse'}. Gehört sie auch dir?`,
      say: [
        'Antworte „[[ja]]“, dann fragen wir auch dort nach, und was von dieser Adresse kommt, zählt künftig als deines. Sonst musst du nichts tun; es wurde nichts geändert.',
      ],
    }),
  },
  candidates: (p) => `Vielleicht meint ${p.who} einen von diesen:`,

  reminder: {
    'check-in': {
      subject: (p) => `Zeit, bei ${dative(p.who)} nachzufragen: ${p.period}${inBrackets(p)}`,
      lead: (p) =>
        `Ein guter Moment, bei ${dative(p.who)} nachzufragen: ${p.job ? `„${p.job}“` : 'der Auftrag'}, ${p.at}.`,
    },
    nudge: {
      subject: (p) => `Noch einmal bei ${dative(p.who)} nachfragen: ${p.period}${inBrackets(p)}`,
      lead: (p) => `Hat ${p.who} geantwortet?`,
    },
    release: {
      subject: (p) => `Tage freigeben? ${p.who}: ${p.period}${inBrackets(p)}`,
      lead: (p) => `Hat ${p.who} geantwortet? Der Zeitraum hat inzwischen begonnen.`,
    },
    ask: {
      subject: (p) => `Hat es geklappt? ${p.who}: ${p.period}${inBrackets(p)}`,
      lead: (p) => `Hat es mit dem Auftrag von ${dative(p.client)} ${p.at} geklappt?`,
    },
    late: 'Diese Erinnerung kommt später als vorgesehen. Entschuldige bitte.',
    together: (jobs) => `In derselben Nachricht steht auch: ${jobs.join('; ')}.`,
    letterTo: (who) => `Nachricht an ${accusative(who)}`,
    letterOffer: (who) => `Noch nichts gehört? Das kannst du ${dative(who)} schicken`,
    subjectLine: (subject) => `Betreff: ${subject}`,
    copyOnly: (who) =>
      `Von ${dative(who)} ist keine E-Mail-Adresse bekannt. Kopiere den Text in deine eigene Mail oder App. Kennst du die Adresse? Antworte mit „Kunde“ und der Adresse dahinter.`,
    ways: { mailto: 'Im Mailprogramm öffnen', gmail: 'Gmail', outlook: 'Outlook (Arbeit)', outlookLive: 'Outlook.com' },
    draft: 'Die Nachricht liegt auch als Entwurf bei: öffnen, durchlesen, senden.',
    inThread: (who) => `Läuft dein Gespräch mit ${dative(who)} noch? Dann antworte besser dort und füge den Text ein.`,
    findThread: 'Gespräch in Gmail suchen',
    otherOpening: (sentence) =>
      `Ist dein Kalender schon gut gefüllt? Dann kann der erste Satz auch so lauten: „${sentence}“`,
    otherOpeningLink: 'Mit diesem ersten Satz öffnen',
    draftName: (who) => `nachricht-an-${who}`,
    wordsLead: () => 'Danach genügt eine kurze Antwort, wie es steht:',
    words: {
      'check-in': (p) => [
        ['gesendet', p.next ? 'die Nachricht ist raus; die nächste Erinnerung bleibt' : 'die Nachricht ist raus'],
        ['erledigt', 'geregelt, du hörst davon nichts mehr'],
        ['gebucht', 'der Auftrag steht fest'],
        [`wird ${p.later}`, 'verschiebt sich auf einen anderen Zeitraum'],
        ['in 1 Woche', 'später noch einmal erinnern'],
        ['nein', 'kommt nicht zustande'],
        ['streichen', 'nicht weiter verfolgen, keine Erinnerungen mehr'],
      ],
      nudge: (p) => [
        ['gebucht', 'ja, der Auftrag steht fest'],
        [`wird ${p.later}`, 'es wird später'],
        ['noch nicht', 'noch keine Antwort; alles bleibt, wie es ist'],
        ['nein', 'es kommt nicht zustande'],
        ['gesendet', 'ich habe noch einmal nachgefragt'],
        ['erledigt', 'geregelt, du hörst davon nichts mehr'],
        ['in 3 Tagen', 'später noch einmal erinnern'],
      ],
      release: (p) => [
        ['gebucht', 'ja, der Auftrag steht fest'],
        [`wird ${p.later}`, 'es wird später'],
        ['noch nicht', 'noch keine Antwort; alles bleibt, wie es ist'],
        ['nein', 'es kommt nicht zustande'],
        ['gesendet', 'ich habe die Tage freigegeben'],
        ['erledigt', 'geregelt, du hörst davon nichts mehr'],
      ],
      ask: (p) => [
        ['gebucht', 'ja, es hat geklappt'],
        ['nein', 'nein, es ist nichts daraus geworden'],
        [`wird ${p.later}`, 'es hat sich verschoben'],
        ['erledigt', 'geregelt, du hörst davon nichts mehr'],
      ],
    },
  },

  answer: {
    done: (p) => ({ subject: 'Erledigt', lead: `Erledigt: ${theJob(p)}. Du hörst davon nichts mehr.` }),
    sent: (p) => ({
      subject: 'Gesendet',
      lead: `Gut, die Nachricht an ${accusative(p.who)} ist raus.`,
      say: [nextOf(p)],
    }),
    booked: (p, detail) => ({
      subject: 'Gebucht',
      lead: `Gebucht: ${theJob(p)}.`,
      say: [
        ...(detail ? [`Bisher war vorgemerkt: ${detail}.`] : []),
        'Du bekommst dazu keine Erinnerungen mehr. Der Auftrag zählt ab jetzt mit, wenn eine Nachricht sagt, dass sich dein Kalender füllt.',
      ],
    }),
    'booked-as-it-was': (p, detail) => ({
      subject: 'Gebucht',
      lead: `Gebucht: ${theJob(p)}.`,
      say: [`Der Zeitraum bleibt, wie er war. Gilt stattdessen „${detail}“? Antworte: [[~wird ${detail}]].`],
    }),
    moved: (p, detail) => ({
      subject: 'Verschoben',
      lead: `Verschoben, und weiterhin gebucht: ${p.period}.`,
      say: detail ? [`Vorher war das: ${detail}.`] : [],
    }),
    'still-booked': (p) => ({
      subject: 'Gebucht',
      lead: `${capital(theJob(p))} ist gebucht, und dabei bleibt es.`,
      say: ['Ein anderer Zeitraum? Antworte mit dem Zeitraum. Doch nicht sicher? Antworte: [[~doch nicht gebucht]].'],
    }),
    no: (p) => ({
      subject: 'Kommt nicht zustande',
      lead: `Notiert: ${capital(theJob(p))} kommt nicht zustande.`,
      say: ['Die Tage sind wieder frei.'],
    }),
    later: (p) => ({ subject: 'Verschoben', lead: `Verschoben: ${p.period}.`, say: [nextOf(p)] }),
    snooze: (p) => ({ subject: 'Später', lead: 'Gut, vorerst hörst du davon nichts.', say: [nextOf(p)] }),
    drop: (p) => ({
      subject: 'Gestrichen',
      lead: `Gestrichen: ${theJob(p)}. Du bekommst dazu keine Erinnerungen mehr.`,
    }),
    yes: (p) => ({ subject: 'Notiert', lead: `Notiert: ${p.days || p.client}.`, say: [nextOf(p)] }),
    'not-yet': (p) => ({ subject: 'Noch nicht', lead: 'Gut, dann bleibt alles, wie es ist.', say: [nextOf(p)] }),
    same: (p) => ({
      subject: 'Zusammengelegt',
      lead: `Zusammengelegt: Es ist ein Auftrag von ${dative(p.client)}.`,
      say: [nextOf(p)],
    }),
    undo: (p, detail) => ({
      subject: 'Zurückgenommen',
      lead: `Zurückgenommen${detail && `: ${detail}`}. So steht es jetzt:`,
      say: [nextOf(p)],
    }),
    'nothing-to-undo': () => ({
      subject: 'Nichts zurückzunehmen',
      lead: 'Es gibt nichts mehr zurückzunehmen. So steht es:',
    }),
    client: (p, address) => ({
      subject: 'Kunde geändert',
      lead: `Geändert: Der Kunde ist ${p.client}.`,
      say: [
        address
          ? `Nachrichten gehen an ${address}.`
          : 'Eine E-Mail-Adresse ist jetzt nicht bekannt. Kennst du sie? Antworte mit „Kunde“ und der Adresse dahinter.',
        nextOf(p),
      ],
    }),
    job: (p) => ({
      subject: 'Auftrag geändert',
      lead: `Geändert: Der Auftrag heißt jetzt „${p.job}“.`,
      say: [nextOf(p)],
    }),
    register: (p, detail) => ({
      subject: 'Anrede geändert',
      lead: detail
        ? `Gut, in Nachrichten an ${accusative(p.who)} steht künftig „${detail}“.`
        : `Gut, in Nachrichten an ${accusative(p.who)} steht künftig die andere Anrede.`,
      say: [nextOf(p)],
    }),
    settings: () => ({ subject: 'Einstellung geändert', lead: 'Deine Einstellung ist geändert.' }),
    stop: () => ({
      subject: 'Angehalten',
      lead: 'Du bekommst keine Mails mehr.',
      say: [
        'Deine Aufträge bleiben gespeichert. Antworte „[[start]]“, um wieder erinnert zu werden, oder „[[vergiss mich]]“, um alles zu löschen.',
      ],
    }),
    start: () => ({ subject: 'Es geht weiter', lead: 'Gut, du wirst wieder erinnert.' }),
    export: () => ({
      subject: 'Deine Daten',
      lead: 'Alles, was Pencilled über dich speichert, liegt bei: als JSON und als CSV.',
    }),
    link: (_p, detail) => ({
      subject: 'Angefragt',
      lead: `An ${detail} ist eine Mail unterwegs.`,
      say: ['Antworte dort „[[~ja]]“, dann gehört die Adresse zu dir. Erinnerungen kommen weiterhin hierher.'],
    }),
    linked: (_p, detail) => ({
      subject: 'Adresse verknüpft',
      lead: `${detail} gehört jetzt auch zu dir.`,
      say: [
        'Du kannst von dort weiterleiten und antworten. Alle Mails kommen weiterhin hierher. Doch nicht? Antworte „[[~trenne]]“ mit der Adresse dahinter.',
      ],
    }),
    unlink: (_p, detail) => ({
      subject: 'Adresse getrennt',
      lead: `${detail} gehört nicht mehr zu dir.`,
      say: ['Was vorgemerkt ist, bleibt stehen.'],
    }),
    forget: (_p, detail) => ({
      subject: 'Gelöscht',
      lead: detail ? `Gelöscht: alles von ${detail}.` : 'Alles über dich ist gelöscht.',
    }),
    'decides-later': (p, detail) => ({
      subject: 'Noch nicht sicher',
      lead: `${capital(p.who)} weiß es noch nicht; mehr Klarheit gibt es ${detail || 'später'}.`,
      say: ['Nachfragen musst du jetzt nicht.', nextOf(p)],
    }),
    postponed: (p) => ({
      subject: 'Verschoben',
      lead: `${capital(p.who)} verschiebt es, nennt aber keinen neuen Zeitraum. Frag nach, wann es ungefähr so weit ist.`,
      say: ['Weißt du es schon? Antworte: [[~wird November]].', nextOf(p)],
    }),
    undecided: (p) => ({
      subject: 'Noch nicht sicher',
      lead: `${capital(p.who)} weiß es noch nicht. Frag nach, bis wann sich etwas sagen lässt.`,
      say: [nextOf(p)],
    }),
    'already-known': (p) => ({ subject: 'Schon notiert', lead: `Schon notiert: ${theJob(p)}.`, say: [nextOf(p)] }),
    'already-closed': (p) => ({
      subject: 'Schon abgeschlossen',
      lead: `${capital(theJob(p))} war schon abgeschlossen. Es wurde nichts geändert.`,
      say: ['Geht es doch weiter? Antworte „[[rückgängig]]“ oder mit einem neuen Zeitraum: [[~wird November]].'],
    }),
  },

  list: {
    subject: (count) =>
      count === 0 ? 'Nichts vorgemerkt' : count === 1 ? '1 Auftrag vorgemerkt' : `${count} Aufträge vorgemerkt`,
    lead: (count) => (count === 1 ? 'Ein Auftrag ist vorgemerkt.' : `${count} Aufträge sind vorgemerkt.`),
    empty: 'Es ist nichts vorgemerkt. Leite eine Mail weiter, in der ein Kunde Arbeit zusagt, dann ändert sich das.',
    how: 'Antworte mit der Nummer und dem, was geschehen soll, zum Beispiel: [[~1 erledigt]], oder: [[~1 wird November]].',
    overviewSubject: (month) => `Übersicht ${month}`,
    overviewLead: (month, count) =>
      `Anfang ${month} ${count === 1 ? 'ist ein Auftrag' : `sind ${count} Aufträge`} vorgemerkt.`,
    overviewOff: 'Lieber keine Monatsübersicht? Antworte: [[Übersicht aus]].',
    silent: (rows) => `Nichts mehr gehört und darum abgeschlossen: ${rows.join('; ')}.`,
    noPeriod: 'noch ohne Zeitraum',
  },
  help: {
    subject: 'So funktioniert Pencilled',
    lead: 'Leite eine Mail weiter, in der ein Kunde Arbeit zusagt. Rechtzeitig vor dem Beginn bekommst du eine Nachricht, die du nur noch senden musst.',
    how: [
      'Schreib gern eine Zeile über die weitergeleitete Mail, zum Beispiel: wird Ende September. Das zählt mehr als die Mail selbst. Auch eine eigene Notiz geht: Katrin (katrin@kunde.example) hat angerufen, im September eine Website.',
    ],
    wordsLead: 'Antworte auf eine Mail zu einem Auftrag mit:',
    words: [
      ['erledigt', 'geregelt, du hörst davon nichts mehr'],
      ['gesendet', 'die Nachricht ist raus'],
      ['gebucht', 'der Auftrag steht fest'],
      ['wird November', 'anderer Zeitraum; nur November geht auch'],
      ['in 2 Wochen', 'später erinnern'],
      ['nein', 'kommt nicht zustande'],
      ['streichen', 'nicht weiter verfolgen'],
      ['rückgängig', 'die letzte Änderung zurücknehmen'],
      ['Kunde … / Auftrag …', 'Name oder Adresse des Kunden oder den Namen des Auftrags berichtigen'],
      ['du / Sie', 'wie du diesen Kunden anredest'],
      ['Liste', 'alles, was vorgemerkt ist'],
      ['Export', 'alle deine Daten'],
      ['stopp / start', 'keine Mails mehr, oder wieder'],
      ['vergiss mich', 'alles löschen'],
    ],
    settingsLead: 'Einstellungen:',
    settings: [
      ['Zeitzone: Europe/Berlin', 'in welcher Zeitzone du arbeitest'],
      ['Land: AT', 'welche Feiertage zählen'],
      ['Sprache: Englisch', 'in welcher Sprache wir dir schreiben'],
      ['frei: 3. bis 21. August', 'dann kommen keine Erinnerungen'],
      ['Name: Lena', 'wie Nachrichten unterschrieben werden'],
      ['Übersicht: aus', 'keine Übersicht mehr am Monatsanfang'],
      ['verknüpfe katrin@example.com', 'noch eine Adresse von dir; „trenne“ entfernt sie wieder'],
    ],
  },
  settings: {
    zone: (value) => `Deine Zeitzone ist jetzt ${value}.`,
    country: (value) => `Ab jetzt zählen die Feiertage dieses Landes: ${value}.`,
    language: (value) => `Ab jetzt schreiben wir dir in dieser Sprache: ${value}.`,
    'days off': (value) => `Frei: ${value}. Erinnerungen kommen davor oder danach.`,
    name: (value) => `Nachrichten sind jetzt mit ${value} unterschrieben.`,
    signature: (value) => `Unter deinen Nachrichten steht jetzt: ${value}`,
    overview: (value) => `Die Monatsübersicht ist ${value}.`,
  },
  settingWords: { on: 'an', off: 'aus', none: 'nichts' },

  refusal: {
    'too-large': (_p, detail) => ({
      subject: 'Diese Mail ist zu groß',
      lead: `Diese Mail ist zu groß${detail ? ` (${detail} MB)` : ''} und wurde nicht gelesen.`,
      say: ['Leite sie ohne Anhänge weiter; nur der Text wird gebraucht.'],
    }),
    'headers-too-large': () => ({
      subject: 'Diese Mail ist zu groß',
      lead: 'Die Kopfzeilen dieser Mail sind zu lang; darum wurde sie nicht gelesen.',
      say: ['Füge den Text in eine neue Mail ein, mit dem Namen deines Kunden.'],
    }),
    'too-many-parts': () => ({
      subject: 'Diese Mail hat zu viele Anhänge',
      lead: 'Diese Mail besteht aus zu vielen Teilen; darum wurde sie nicht gelesen.',
      say: ['Leite sie ohne Anhänge weiter; nur der Text wird gebraucht.'],
    }),
    'too-deep': () => ({
      subject: 'Diese Mail ist zu tief verpackt',
      lead: 'In dieser Mail stecken zu viele Mails ineinander.',
      say: ['Leite nur die Mail deines Kunden weiter.'],
    }),
    unreadable: () => ({
      subject: 'Diese Mail ist nicht lesbar',
      lead: 'Diese Mail kam beschädigt an und ist nicht lesbar.',
      say: ['Leite sie noch einmal weiter, oder füge den Text in eine neue Mail ein, mit dem Namen deines Kunden.'],
    }),
    empty: () => ({
      subject: 'Diese Mail ist leer',
      lead: 'In dieser Mail steht kein Text.',
      say: [
        'Leite die Mail deines Kunden weiter, oder schreib selbst eine Zeile: Katrin hat angerufen, im September eine Website.',
      ],
    }),
    unopened: () => ({
      subject: 'Diese Mail lässt sich nicht öffnen',
      lead: 'In dieser Mail steckt eine Outlook-Datei oder eine verschlüsselte Nachricht, und die wurde nicht gelesen.',
      say: ['Öffne die Mail deines Kunden und leite sie direkt weiter, nicht als Anhang.'],
    }),
    'no-words': () => ({
      subject: 'Deine Antwort war leer',
      lead: 'In deiner Antwort stehen keine eigenen Worte. Es wurde nichts geändert.',
      say: ['Antworte mit einem Wort über der Mail, zum Beispiel: erledigt, gebucht oder wird November.'],
    }),
    'token-forged': () => ({
      subject: 'Diese Antwort wurde nicht verarbeitet',
      lead: 'Es ist nicht sicher, dass diese Antwort von dir kommt. Es wurde nichts geändert.',
      say: [
        'Antworte von der Adresse aus, an die du diese Mails bekommst. Hast du das schon getan, dann gilt die Antwortadresse der alten Mail nicht mehr: Antworte hier „[[Liste]]“ und mach mit der Liste weiter.',
      ],
    }),
    'promise-gone': () => ({
      subject: 'Diesen Auftrag gibt es nicht mehr',
      lead: 'Dieser Auftrag ist nicht mehr gespeichert. Es wurde nichts geändert.',
      say: ['Antworte „[[Liste]]“, um zu sehen, was jetzt vorgemerkt ist.'],
    }),
    'unknown-setting': (_p, detail) => ({
      subject: 'Diese Einstellung verstehen wir nicht',
      lead: detail ? `„${detail}“ ist keine Einstellung, die wir verstehen.` : 'Diese Einstellung verstehen wir nicht.',
      say: ['Es wurde nichts geändert. So geht es:'],
    }),
    'unknown-zone': (_p, detail) => ({
      subject: 'Diese Zeitzone ist unbekannt',
      lead: detail ? `Die Zeitzone „${detail}“ ist unbekannt.` : 'Diese Zeitzone ist unbekannt.',
      say: ['Schreib sie so: Zeitzone: Europe/Berlin.'],
    }),
    'too-many-addresses': (_p, detail) => ({
      subject: 'Mehr Adressen gehen nicht',
      lead: 'Neben deiner eigenen sind fünf Adressen möglich, und die sind alle vergeben.',
      say: [`Verknüpft sind: ${detail}. Antworte „[[~trenne]]“ mit einer davon dahinter, dann ist wieder Platz.`],
    }),
    'too-old': () => ({
      subject: 'Diese Mail ist zu alt',
      lead: 'Deine Mail wurde vor mehr als einer Woche geschrieben und kam erst jetzt an. Darum wurde nichts geändert.',
      say: [
        'Gilt es noch? Dann schick es noch einmal, in einer neuen Mail.',
        'Hast du sie gerade erst geschrieben? Dann geht die Uhr deines Computers oder Telefons nach.',
      ],
    }),
    'too-many': (_p, detail) => ({
      subject: 'Im Moment geht nichts mehr',
      lead: detail
        ? `Im Moment können wir nichts mehr vormerken: ${detail}.`
        : 'Im Moment können wir nichts mehr vormerken.',
      say: ['Schließe zuerst ein paar Aufträge ab (antworte „[[Liste]]“), oder versuche es später noch einmal.'],
    }),
  },
  confirmation: (address) => ({
    subject: 'Möchtest du Pencilled nutzen?',
    lead: 'Von deiner Adresse kam eine Mail. Möchtest du Pencilled nutzen?',
    say: [
      `Antworte „[[ja]]“, dann wird die Mail gelesen und vorgemerkt. Warst du das nicht? Dann musst du nichts tun: Die Mail und deine Adresse werden von selbst gelöscht, und du bekommst keine Mail mehr von ${address}.`,
    ],
  }),
  linkConfirmation: (address) => ({
    subject: 'Gehört diese Adresse auch dir?',
    lead: `${address} nutzt Pencilled und möchte diese Adresse verknüpfen.`,
    say: [
      `Bist du das? Antworte „[[ja]]“, dann zählen Mails von dieser Adresse als Mails von ${address}. Bist du es nicht? Dann musst du nichts tun: Es ändert sich nichts. Nach einem „[[nein]]“ fragt einen Monat lang niemand mehr.`,
    ],
  }),
  notice: {
    paused: (detail) => ({
      subject: 'Du bekommst wieder Mail',
      lead:
        detail === 'complaint'
          ? 'Eine Mail an dich wurde als Spam gemeldet; darum kam eine Weile nichts.'
          : 'Mails an dich kamen zurück; darum kam eine Weile nichts.',
      say: [
        'Jetzt, da du schreibst, laufen die Erinnerungen wieder. Antworte „[[Liste]]“, um zu sehen, was offen ist.',
      ],
    }),
  },
};
