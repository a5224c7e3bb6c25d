import type { ChoiceWords } from '../choice-words.ts';
import { GERMAN_CONCEPTS, GERMAN_CUES } from './cues.ts';
import { GERMAN_PHRASES } from './phrases.ts';

/** What German mails speak of work with. */
export const GERMAN: ChoiceWords = {
  cues: GERMAN_CUES,
  concepts: GERMAN_CONCEPTS,
  phrases: GERMAN_PHRASES,
  clause: {
    and: 'und',
    but: 'aber|denn|sondern|während|dass|sodass|weil|wobei',
    doers: 'wir|ich|dann|brauchen|auch|du|sie|danach|da|hätten|können|könnten',
  },
  things: {
    ending:
      'app|seite|website|portal|modul|system|software|tool|maske|film|video|kampagne|projekt|formular|vorlage|design|karte|karten|schnittstelle|migration|plattform|strecke',
    behind: 'relaunch|redesign|projekt|app|portal|modul|website|video|film|kampagne|migration',
  },
  refines: {
    words: 'also|genauer|genauer gesagt|und zwar|sprich|konkret|das heisst|d\\.\\s?h\\.|und das|namlich',
    small: 'vom|von|am|den|der|dem|im|in|zwischen',
    likelier:
      'wahrscheinlich|vermutlich|voraussichtlich|am liebsten|idealerweise|wohl|ich denke|denke ich|vielleicht|moglichst|eher|hoffentlich|sagen wir',
  },
  articles: 'für|ein|eine|einen|einem|einer|der|die|das|den|dem|unser|unsere|unseren|unserem|mein|meine|neue',
  leading: /^(?:für\s+)?(?:(?:eine[nmrs]?|ein|der|die|das|den|dem|unsere[nm]?|unser|meine|mein)\s+)?/i,
  bends: {
    oblique: /^(?:.*\p{Lu}\p{L}+\s(?=\p{Ll})|(?!(?:ein|unser|mein)\s)(?:das|\p{Ll}+[mnr])\s(?:\p{Ll}+\s)*)/u,
    weak: /(?<!\p{L})\p{Ll}+[mn]\s/gu,
    owner: /\p{Lu}\p{L}+\sde[rs]\s[\p{L}\s-]{0,40}$/u,
  },
  frame: {
    reminds: 'erinner\\w*',
    greetings: 'hallo|liebe|lieber|sehr geehrte[rs]?|guten tag|guten morgen|moin|servus',
    closings: String.raw`[\w ]*(?:gruss\w*|grusse)|mit (?:\w+ )+(?:wunsch\w*|dank)|lg|vlg|vg|mfg|hochachtungsvoll|herzlich\w*|ihre?|deine?|euer|eure|alles (?:liebe|gute)|servus|bis (?:bald|dann)|in (?:\w+ )?wertschatzung|tschuss|mach's gut|bussi`,
    added: String.raw`p\.? ?p?\.? ?s\b\.?|nb|nachtrag|nachsatz|korrektur|zusatz|erganzung|edit|berichtigung|postskriptum`,
    titles: String.raw`herr\w*|frau|dr|prof|professor|damen|herren|alle|zusammen|kolleg\w*|freunde|liebe\w*`,
    and: '[Uu]nd',
    toAKind: '',
    toAPerson: '',
    abbreviations:
      'bzgl ca dr nr tel z.b u.a d.h ggf bzw inkl zzgl str kw env usw vgl zzt ggfs jan feb mär febr apr jun jul aug sep sept okt nov dez mo di mi do fr sa so max min',
    afterOrdinal:
      'jan|feb|m[äa]r|maer|apr|mai|jun|jul|aug|sep|o[kc]t|nov|de[zc]|quartal|halbjahr|kalenderw|kw|woche|h[äa]lfte|und|bis|oder',
    wrote: 'schrieb',
    opensWrote: 'am',
    fields: 'von|an|datum|gesendet|betreff|cc',
    sender: 'von',
    separators: 'urspr(?:ü|ue)ngliche nachricht|weitergeleitete nachricht',
    bareSeparators: '',
    thanks: 'danke|vielen dank|gluckwunsch\\w*',
    bills: 'rechnung|mahnung|zahlung',
    automatic: 'automati|abwesen',
    away: 'nicht da',
    numbers: 'tel|mobil|fax|ust-?id|iban',
    verbs: 'film text',
  },
  subject: {
    planning: 'planung|meine planung',
    before: 'neue[nrs]?',
    unnamed:
      'zeitplan|timing|(?:rück|nach|an|projekt|auftrags|job|termin)?(?:frage|anfrage)|planung|auftrag|projekt|arbeit|job|sache|kleinigkeit|verfügbarkeit|kapazität(?:en)?|zusammenarbeit|kontakt|hallo|hey|moin|angebot|kostenvoranschlag|kalkulation|kosten|preise?|satz|honorar|tagessatz|budget|stunden|vertrag|rechnung|termine?|fortsetzung|buchung|anruf|telefonat|notiz|nachricht|rückmeldung|zusage|verlängerung|deadline|budgetfreigabe|spielzeit|info|update|danke(?: dir| ihnen| schön)?|vielen dank|idee|neuigkeiten|neues|pläne|hilfe|eilt|dringend|krank|krankheit|grippe|schwanger|schwangerschaft|mutterschutz|elternzeit|[a-zäöü]*(?:urlaub|ferien)|feiertage|weihnachten|ostern|pfingsten|silvester|(?:frohes )?neues jahr|neujahr|semester|sommer|(?:sommer)?pause|hast du (?:noch )?zeit|haben sie (?:noch )?zeit|liebe grüße|kein betreff',
    little:
      'eine?|die|der|das|kurze[rsn]?|kleine[rsn]?|neue[rsn]?|noch|schnelle|dringende|meine?|deine?|ihre?|unsere?|gute|mögliches',
    opens:
      'nach|vor|während|bis|ab|im|in|am|für|über|seit|wegen|wer|was|wann|wo|wie|welche[rsnm]?|kannst|können|könntest|könnten|hast|habt|haben|hättest|hätten|bist|seid|sind|ist|wäre|wären|würdest|würden|willst|wollen|ich|wir|du|ihr|sie|es|doch|noch|wieder|jetzt|endlich|leider|vielleicht|nicht|kein|ja|nein|ok|heute|morgen|übermorgen|bald|später|erst|bitte|suche|suchen|brauche|brauchen|geht',
    said: 'so|sich|eilt|sehr|next|klappt|klar|licht|fertig|weiter|zwischendurch|kennenlernen|noch',
    lead: 'angebot|anfrage|terminanfrage|rückfrage|frage|kostenvoranschlag|buchung|auftrag|neuer auftrag|dringend|eilt',
    leads: 'für|zum|zur|zu|über|wegen|betreffend',
    tail: 'gesucht|benötigt|verschoben|vertagt|angebot|anfrage|termin|termine|zeitplan|verfügbarkeit|verlegt|eilt',
    of: 'vom|von|des',
    when: 'in|im|am|an|für|ab|zum|zur|bis|bis zum|gegen|um|nach|vor|der|die|das|den|dem',
  },
};
