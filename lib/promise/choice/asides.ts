import type { Candidate } from './candidate.ts';
import { type CueIndex, says } from './cue.ts';

/** "op de 14e is het Hemelvaart", "wegen Pfingsten", "le pont de l'Ascension": a feast that is named, not when the work is. */
export function isFeastAside({ reading, before, behind }: Candidate): boolean {
  if (reading.rule !== 'feast' || reading.bound !== 'in') return false;
  return FEAST_NAMED.test(before) || FEAST_HELD.test(behind);
}

const FEAST_NAMED =
  /\b(?:is het|is het dan|is|it's|it is|ist|ist ja|ist dann|c'est|ce sera|valt|vallen|fallt|tombe|falls on|lands on|ivm|i\.v\.m\.|in verband met|vanwege|wegens|wegen|aufgrund|because of|due to|given|en raison de|a cause de|cause de|pont de|denk aan|mind|beachte|beachten)\s(?:de |das |der |die |le |la |l'|the |dan |ja |weer |ook )?$/;
const FEAST_HELD =
  /^\s?[,;:]?\s?(?:is a|is een|ist ein|est un|zit er|zit|ligt er|ligt|liegt|liegen|falls|valt|fallt|tombe|daar houden|houden we rekening|berucksichtig|dazwischen|ertussen|in between|taken into|est ferie|telt|tellen|counts as|count as|zahlt|zahlen wir|compte comme)/;

/** "The gala is on 22 October, but what we need from you is rather sooner": the date of what the work is for. */
export function isLaterEvent({ whole, clause }: Candidate, patterns: CueIndex): boolean {
  return (says(patterns, 'ends', clause) || says(patterns, 'event', clause)) && SOONER.test(whole);
}

const SOONER =
  /\b(?:sooner|earlier|before that|beforehand|well before|ahead of (?:that|it)|daarvoor|eerder|ruim van tevoren|vooraf|vorher|davor|fruher|im vorfeld|avant cela|bien avant|en amont|plus tot|au prealable)\b/;

/** "Prima, dan …", "Passt, dann …", "Parfait, alors …": the client takes up what was offered. */
export function isAgreed({ sentence, reading, clause, behind }: Candidate): boolean {
  return (
    TAKEN.test(behind) ||
    CHOSEN.test(clause) ||
    AGREED.test(sentence.text.slice(0, Math.max(0, reading.at - sentence.at)))
  );
}

/** "Friday the 20th then", "2 December it is". */
const TAKEN = /^\s?,?\s?(?:dan|it is|then|dann|alors|donc)\s?(?:[.,!;:]|$)/;

/** "Retenons le mardi 29", "let's take Thursday", "houden we het op de 18e", "passt uns am besten". */
const CHOSEN =
  /\b(?:(?:zeg|zeg maar|say) (?:\w+ ){0,2}…|(?:retenons|retiens|on retient|gardons|on garde|prenons|on prend|va pour|partons sur|on part sur|choisissons|optons pour)\b.*…|(?:let's take|let's go (?:with|for)|let's say|laten we zeggen|sagen wir|disons|we'll take|we'll go (?:with|for)|i'll take|houden we het op|we houden het op|kiezen (?:we|wij) voor|(?:we|wij) kiezen voor|doe maar|doen we|dan machen wir|dann machen wir|machen wir es|machen wir das|on fait ca|let's do|nemen we|we nemen|gaan we voor|we gaan voor|nehmen wir|wir nehmen|bleiben wir bei|wir entscheiden uns fur)\b.*…|…\s{0,2}(?:dann )?(?:suits? us best|works? best|suits us|works for us|is best for us|passt uns(?: am besten)?|ist uns am liebsten|ware uns am liebsten|komt ons (?:het )?best|past ons (?:het )?best|schikt ons|heeft onze voorkeur|nous convient|nous irait|nous arrange|est parfait pour nous))/;

const AGREED =
  /^\W{0,3}(?:passt|prima|top|super|perfekt|perfect|great|lovely|fine|brilliant|ok|oke|oké|okay|okee|goed|akkoord|deal|gut|alles klar|geht klar|einverstanden|abgemacht|d'accord|parfait|ça marche|ca marche|nickel|entendu|afgesproken|mooi|klasse|sounds good|works for us|works for me|done|c'est bon|impeccable|geregeld)\s?[,.!:;–-]{0,2}\s(?:dan|dann|then|alors|donc|so|let's|we'll|on se|on dit)\b/i;

/** "1) early October the portraits, 2) …": of several jobs that are counted, the first is named first. */
export function isListedFirst({ sentence, reading }: Candidate): boolean {
  const at = Math.max(0, reading.at - sentence.at);
  return FIRST_MARK.test(sentence.text.slice(Math.max(0, at - LONGEST_ITEM), at));
}

const LONGEST_ITEM = 60;
const FIRST_MARK = /(?:^|[\s:(])(?:1|a)\)[^)]*$/i;

/** "I'll send it Monday", "let's talk Thursday": said of small things, not of work. */
export function isSmallThing({ clause }: Candidate): boolean {
  return SMALL_THINGS.test(clause);
}

const SMALL_THINGS =
  /\b(?:send|mail|call|ring|talk|speak|chat|stuur|stuurt|sturen|bel|bellen|praten|spreken|spreek|mailen|schick|schicke|schicken|maile|mailen|ruf|rufe|rufen|sprechen|reden|envoie|envoies|envoyer|appelle|parle|parler|parlons|telephone)\b/;

/** "Ich schicke dir Montag die Texte": a day of the week alone is work only where work is asked for or agreed on. */
export function isBareDay({ reading, before }: Candidate): boolean {
  return reading.rule === 'weekday' && (reading.grain === 'range' || !/\s/.test(reading.words)) && !CALLED.test(before);
}

const CALLED = /\b(?:on|op|am|by|from|vanaf|ab|van|vom|tot|bis|until|till|before|voor|vor|per)\s$/;

/** "Thursday 25 March, 2pm", "dinsdag om 14:00", "am 3. Mai um 10 Uhr": an hour is named for a talk, seldom for work. */
export function isAtAnHour({ reading, behind }: Candidate): boolean {
  return reading.grain === 'day' && HOUR_BEHIND.test(behind);
}

const HOUR_BEHIND =
  /^\s?,?\s?(?:(?:at|om|um|a|ab|vers|rond|gegen|around)\s)?\d{1,2}(?:[:.h]\d{2}|\s?(?:am|pm|uur|uhr|h))\b/;
