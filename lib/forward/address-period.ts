/** Local parts that take mail and say nothing. */
const PLAIN = new Set([
  'track',
  'add',
  'in',
  'inbox',
  'mail',
  'hallo',
  'hello',
  'postmaster',
  'abuse',
  'noreply',
  'no-reply',
]);

/** No period is said in more. */
const MAX_LENGTH = 40;

/** `2026-11@`, `1.11.2026@`, `2027@`. */
const DATE = /^(?:\d{1,4}[-._])*20\d\d(?:[-._]\d{1,2})*$/;

/** `eindoktober@`. */
const GLUED = /^(?:begin|half|midden|mid|einde?|ende?|early|late|anfang|mitte|début|debut|fin)(?=\p{L}{3})/u;

/**
 * The words that a recipient address says: `september@` → "september", `week38@` → "week 38", `eind-oktober@` → "eind
 * oktober", `track+q4@` → "q4". Null for `track@`, for token addresses and at other domains. Whether the words are a period
 * is for the reader of periods to say.
 */
export function addressPeriod(address: string, domain: string): string | null {
  const at = address.lastIndexOf('@');
  if (address.slice(at + 1).toLowerCase() !== domain.toLowerCase()) return null;
  const local = address.slice(0, Math.max(at, 0)).toLowerCase();
  const plus = local.indexOf('+');
  const said = plus >= 0 ? local.slice(plus + 1) : local;
  if (PLAIN.has(said) || local.startsWith('r-') || local.startsWith('reply+') || said.length > MAX_LENGTH) return null;
  if (DATE.test(said)) return said.length === 4 ? `in ${said}` : said.replaceAll(/[._]/g, '-');
  const words = said
    .replace(GLUED, '$& ')
    .replace(/[-_.+]+/g, ' ')
    .replace(/(\p{L}{2,})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L}{2,})/gu, '$1 $2')
    .trim();
  return /\p{L}|\d/u.test(words) ? words : null;
}
