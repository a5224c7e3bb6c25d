import type { Language } from '../period/language.ts';
import { greetedAs } from './greeted-as.ts';
import { fullName } from './person-name.ts';
import { isGroup } from './words/groups.ts';

/** Lines that close a mail, in four languages: the name stands behind them or on the next line. */
const CLOSING = new RegExp(
  `^(?:${[
    '(?:met )?(?:de )?(?:vriendelijke|hartelijke|zonnige|warme|beste|meeste|veel|lieve)? ?(?:groet(?:en|jes)?|hoogachting)|hoogachtend|met dank|mvg|m\\.v\\.g\\.|vr\\.? ?gr\\.?|gr\\.?|grt(?:n|jes)?|grtz|greetz|liefs|hartelijks|suc6|succes|xx?|alvast (?:bedankt|dank)|bedankt|dank(?: je| u)?(?: wel)?|dankjewel|tot (?:snel|dan|later)|fijne (?:feest)?dag(?:en)?',
    '(?:kind|best|warm|many)? ?(?:regards|wishes)|rgds|all the best|best|cheers|ta|thx|thanks(?: again| a lot| so much| a million| pal| mate)?|thank you|many thanks|yours(?: (?:sincerely|faithfully|truly))?|sincerely|cordially|warm(?:ly|est)|big kiss|love|talk soon',
    '(?:mit )?(?:\\p{L}{3,20} )?\\p{L}{0,12}gr(?:ü|u|ue)(?:ß|ss)(?:en|e|le)?(?: aus (?:der |dem )?\\p{L}+)?|sorry und gruß|herzlich(?:st)?|alles liebe|dein|deine|mfg|lg|vg|bg|sry|danke(?: schön)?|vielen dank|bis (?:bald|dann)|baba|bussi|tsch(?:ö|üss)|servus|pfiat (?:di|euch|eahna)|sali|ciao|(?:frohe|schöne) (?:weihnachten|festtage)',
    "(?:bien )?cordialement|(?:bien )?à (?:vous|toi)|à bientôt|amicalement|respectueusement|cdl?t|(?:(?:sincères|meilleures) )?salutations|belle journée|bonne journée|belles fêtes|merci(?: beaucoup| d['’]avance| vielmal)?|merci bien|bises?|biz|bisous|amitiés|à très (?:vite|bientôt)|sincèrement|bonnes vacances|encore (?:pardon|merci)|kenavo|big up",
  ].join('|')})(?=$|[\\s,!.])`,
  'iu',
);

/** Words that close a mail, and open one as well: the name behind is then the freelancer's. */
const ALSO_GREETS = /^(?:servus|ciao|sali|baba)(?!\p{L})/iu;

/** The name stands in the last lines; a longer mail isn't searched for greetings inside it. */
const MAX_LINES = 40;
const MAX_BODY = 20_000;
/** Characters at the end of a line in which it may close. */
const MAX_TAIL = 80;

/**
 * How the client is greeted: as they signed ("Groet, Marieke" → "Marieke", "Mw. T. Appelman" → "mevrouw Appelman"), else by their display
 * name ("Postma, Marieke" → "Marieke"). `''` where neither says one, as that of a group.
 */
export function findGreetingName(body: string, clientName: string, language: Language): string {
  const lines = body
    .slice(-MAX_BODY)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-MAX_LINES);
  const first = lines.length > 1 && ALSO_GREETS.test(lines[0] ?? '') ? 1 : 0;
  for (let at = lines.length - 1; at >= first; at -= 1) {
    const name = signedBehind(lines[at] ?? '', language, lines[at + 1]);
    if (name) return name;
  }
  const last = lines.at(-1) ?? '';
  // "Kan dat? Gr. Ria": a mail of one line closes inside it.
  const [, tail = ''] =
    /[?!.]\s+((?:\p{L}+\.?,?\s+){1,3}\p{Lu}[\p{L}'’-]+(?:\s\p{L}+)?)[.!]?$/u.exec(last.slice(-MAX_TAIL)) ?? [];
  const signed = signedBehind(tail, language) || (lines.length > 1 ? lastLine(last, language) : '');
  return signed || greetedAs(fullName(clientName), language) || small(clientName);
}

/** The name behind a closing, on its line or the next; `''` where the line closes nothing. */
function signedBehind(line: string, language: Language, next = ''): string {
  const closing = CLOSING.exec(line);
  if (!closing) return '';
  return signedName(line.slice(closing[0].length).replace(/^[\s,!.:–-]+/u, ''), language) || signedName(next, language);
}

function signedName(line: string, language: Language): string {
  if (line.length > 60 || /[@:]/.test(line)) return '';
  return CLOSING.test(line) ? signedBehind(line, language) : greetedAs(line, language);
}

/** "…tot later.\nDaniëlle": a last line without a closing that is nothing but a name. */
function lastLine(line: string, language: Language): string {
  return NAMES.test(line) || /^\p{Lu}[^.!?]{1,30} \([^()]{2,30}\)$/u.test(line)
    ? signedName(line, language)
    : small(line);
}

const NAMES = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:,? (?:\p{Lu}[\p{L}\p{M}'’.-]*|en|et|and|und|&|de|van|von|der|den))*$/u;

/** "kit": who writes no capitals has a name all the same. */
function small(name: string): string {
  if (!/^\p{Ll}{3,12}$/u.test(name) || isGroup(name) || CLOSING.test(name)) return '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
