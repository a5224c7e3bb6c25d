import { type CueIndex, placeOf, says } from './cue.ts';

/** How far behind "another" the trade may stand, in characters: "another very good illustrator". */
const CLOSE = 48;

/** "We've decided to work with another illustrator", "gaan we met een andere fotograaf in zee": not "we need another illustrator". */
export function isOtherOfTrade(sentence: string, patterns: CueIndex): boolean {
  const at = placeOf(patterns, 'other', sentence);
  if (at < 0 || !says(patterns, 'chooses', sentence) || SOUGHT.test(sentence)) return false;
  return says(patterns, 'trade', sentence.slice(at, at + CLOSE));
}

const SOUGHT = /\b(?:zoek|zoeken|looking for|need|suche|suchen|brauchen|cherch\w+|recherch\w+|besoin|nodig)\b/;

/** "Nous avons finalement choisi une agence de Lyon": somebody else does the work, named by kind and place. */
export function isOtherChosen(sentence: string): boolean {
  return CHOSEN.test(sentence) || (AFTER_ALL.test(sentence) && STUDIO_CHOSEN.test(sentence));
}

const CHOSEN =
  /\b(?:(?:choisi|retenu|mandate|engage|confie (?:\w+ ){0,5}a|opte pour|(?:travaill|collabor)\w+ avec|partons avec|part avec|partis avec) (?:une? )(?:autre )?(?:agence|prestataire|societe|cabinet|graphiste|photographe|illustrat\w+|traduct\w+|redact\w+|freelance|independante?|entreprise|concurrente?)|(?:chose|chosen|picked|hired|appointed|signed|gone with|go with|going with|went with|opted for|settled on|awarded (?:\w+ ){0,4}to) (?:an? )(?:\w+ )?(?:agency|company|firm|freelancer|supplier|photographer|illustrator|translator|copywriter|designer|competitor|consultancy)|fur (?:eine |einen |ein )(?:\w+ )?(?:agentur|buro|firma|anbieter\w*|fotograf\w*|illustrator\w*|texter\w*|grafiker\w*|ubersetzer\w*|dienstleister\w*)(?: \w+){0,8} entschieden|(?:eine |einen |ein )(?:agentur|buro|firma|fotograf\w*|illustrator\w*|texter\w*|grafiker\w*|dienstleister\w*) (?:aus|in|von) (?:\w+ ){1,8}(?:beauftragt|gewahlt|genommen|engagiert)|(?:in zee (?:met|gegaan met) een|met een (?:andere|ander) (?:\w+ )?(?=\w+ (?:in zee|verder))|met een) (?:\w+ )?(?:partij|bureau|studio|bedrijf|fotograaf|vormgever|illustrator|tekstschrijver|vertaler) (?:in zee|verder) (?:te )?(?:gaan|gegaan|gaat)|in zee (?:met|gegaan met) een (?:\w+ )?(?:studio|bureau|partij|bedrijf|fotograaf|vormgever|illustrator|tekstschrijver|vertaler)|(?:gekozen voor een|een) (?:\w+ )?(?:bureau|partij|fotograaf|vormgever|illustrator|tekstschrijver|vertaler) (?:uit|in|van) \w+ (?:gekozen|ingehuurd|ingeschakeld|gevonden))\b/;

/** A studio may also be where the work is: only where the choice is the end of a search. */
const AFTER_ALL =
  /\b(?:finalement|au final|en fin de compte|in the end|after all|ultimately|eventually|letztlich|letztendlich|schliesslich|am ende|doch|uiteindelijk|toch|alles afwegend|decided|decide)\b/;
const STUDIO_CHOSEN =
  /\b(?:(?:choisi|retenu|opte pour|partons avec|travaillerons avec) (?:une? )(?:studio|atelier|bureau)|(?:chose|chosen|picked|hired|gone with|go with|went with|opted for) (?:an? )(?:\w+ )?(?:studio|team|bureau)|fur ein (?:studio|atelier|team)(?: \w+){0,6} entschieden|(?:voor )?een (?:studio|atelier|team|bureau) (?:uit|in|van) \w+ gekozen|gekozen voor een (?:studio|atelier|team|bureau))\b/;
