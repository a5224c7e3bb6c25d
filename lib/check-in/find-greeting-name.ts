import { firstName } from './person-name.ts';

/** Lines that close a mail, in four languages: the name stands behind them or on the next line. */
const CLOSING =
  /^(?:(?:met )?(?:vriendelijke|hartelijke|zonnige|warme|beste|veel|lieve)? ?groet(?:en|jes)?|groet(?:en|jes)?|mvg|m\.v\.g\.|vr\.? ?gr\.?|gr\.?|liefs|hartelijks|thx|suc6|succes|xx?|alvast (?:bedankt|dank)|bedankt|dank(?: je| u)?(?: wel)?|dankjewel|tot (?:snel|dan|later)|(?:kind|best|warm|many)? ?(?:regards|wishes)|all the best|best|cheers|ta|thx|thanks(?: again| a lot| so much)?|thank you|many thanks|yours (?:sincerely|faithfully|truly)|sincerely|talk soon|(?:mit )?(?:freundlichen|freundliche|besten|beste|herzlichen|herzliche|lieben|liebe|viele|schöne|sonnige|schönen)? ?(?:grü(?:ß|ss)en?|gru(?:ß|ss))(?: aus \p{L}+)?|sorry und gruß|herzlich(?:st)?|dein|deine|mfg|lg|vg|bg|danke(?: schön)?|vielen dank|bis (?:bald|dann)|(?:bien )?cordialement|(?:bien )?à (?:vous|toi)|à bientôt|amicalement|(?:salutations|sincères salutations)|belle journée|bonne journée|merci(?: beaucoup| d['’]avance)?|merci bien|bises|bisous|amitiés|à très (?:vite|bientôt)|sincèrement|bonnes vacances)(?=$|[\s,!.])/iu;

/** Honorifics before a surname: such a client is greeted with both. */
const HONORIFICS: readonly (readonly [RegExp, string])[] = [
  [/^(?:mw|mevr|mevrouw)\.?\s/iu, 'mevrouw'],
  [/^(?:dhr|de heer|meneer)\.?\s/iu, 'meneer'],
  [/^frau\s/iu, 'Frau'],
  [/^herr\s/iu, 'Herr'],
  [/^(?:mme|madame)\.?\s/iu, 'Madame'],
  [/^monsieur\s/iu, 'Monsieur'],
];

/** The name stands in the last lines; a longer mail isn't searched for greetings inside it. */
const MAX_LINES = 40;
const MAX_BODY = 20_000;
/** Characters at the end of a line in which it may close. */
const MAX_TAIL = 80;

/**
 * How the client is greeted: as they signed ("Groet, Marieke" → "Marieke", "Mw. T. Appelman" → "mevrouw Appelman"), else by
 * the first name of their display name ("Postma, Marieke" → "Marieke"). `''` where neither says one.
 */
export function findGreetingName(body: string, clientName: string): string {
  const lines = body
    .slice(-MAX_BODY)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-MAX_LINES);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const closing = CLOSING.exec(lines[at] ?? '');
    if (!closing) continue;
    const rest = (lines[at] ?? '').slice(closing[0].length).replace(/^[\s,!.:–-]+/u, '');
    const name = signedName(rest) || signedName(lines[at + 1] ?? '');
    if (name) return name;
  }
  const last = lines.at(-1) ?? '';
  // "Kan dat? Gr. Ria": a mail of one line closes inside it.
  const [, tail = ''] =
    /[?!.]\s+((?:\p{L}+\.?,?\s+){1,3}\p{Lu}[\p{L}'’-]+(?:\s\p{L}+)?)[.!]?$/u.exec(last.slice(-MAX_TAIL)) ?? [];
  const inLine = CLOSING.exec(tail);
  const signed = inLine ? signedName(tail.slice(inLine[0].length).replace(/^[\s,!.:–-]+/u, '')) : '';
  if (signed) return signed;
  const first = firstName(clientName);
  // "…tot later.\nDaniëlle" without a closing: a last line that is one name.
  return lines.length > 1 && /^\p{Lu}\p{Ll}[\p{L}'’-]{0,20}$/u.test(last) ? firstName(last) || first : first;
}

function signedName(line: string): string {
  if (line.length > 60 || /[@:/\d]/.test(line)) return '';
  const clean = line.replace(/[,.!]+$/, '').trim();
  const honorific = HONORIFICS.find(([pattern]) => pattern.test(clean));
  if (honorific) return `${honorific[1]} ${surname(clean.replace(honorific[0], ''))}`;
  return /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*){0,4}$/u.test(clean) ? firstName(clean) : '';
}

function surname(name: string): string {
  return name.replace(/^(?:\p{Lu}\.\s*)+/u, '').trim();
}
