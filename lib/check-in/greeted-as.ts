import type { Language } from '../period/language.ts';
import { firstName, surnameSaid, withoutDesk } from './person-name.ts';
import { isGroup } from './words/groups.ts';
import { TITLES } from './words/titles.ts';

/** "Dein Winzer", "Ihre Fam. Roth": whose they are. */
const YOURS =
  /^(?:[Dd]eine?|[Ii]hre?|[Ee]u(?:er|re)|[Jj]ouw|[Jj]e|[Jj]ullie|[Yy]our|[Tt]on|[Tt]a|[Vv]otre)\s+(?=\p{Lu})/u;
/** "i. A. Nadine Rückert": for whom one signs stands elsewhere. */
const ON_BEHALF = /^(?:i\. ?[av]\.|ppa\.|gez\.|p\/o)\s*(?:le |la )?/iu;
/** "Els en Tom", with or without a surname. */
const TWO = /^(\p{Lu}\p{Ll}[\p{L}'’-]*(?<!-)) (en|and|und|et|&|\+) (\p{Lu}\p{Ll}[\p{L}'’-]*)(?: \p{L}[\p{L}'’ -]*)?$/u;
/** "Tine von Hofladen Grün", "Bram v/d bar", "Ruby the receptionist": what stands behind is where they are from, or a surname. */
const FROM = /\s(?:(?:van|von|vom|from|of|at|v\/d|bij|bei|chez|the|du|de la)(?=\s)|de l['’]).*$/u;
/** "Rosi und das Team". */
const AND_MORE = /\s(?:en|und|and|et|&|\+)\s(?:\p{Ll}|l['’]).*$/u;

/**
 * How one greets whom a signature names: "Marieke Postma" → "Marieke", "Mevr. T. Pronk" → "mevrouw Pronk", "Els & Tom" → "Els & Tom";
 * `''` for a group, a role and an initial.
 */
export function asSigned(line: string, language: Language): string {
  const clean = line.replace(YOURS, '').replace(/[\s,]+x+$/iu, '');
  const behalf = clean.replace(ON_BEHALF, '');
  // Whoever signs for another with one name signs with the surname.
  return behalf !== clean && !/^\p{Lu}\p{Ll}+ \p{L}/u.test(behalf) ? '' : greetedAs(behalf, language);
}

/** The same of a display name. */
export function greetedAs(name: string, language: Language): string {
  const clean = name.replace(/[,.!;]+$/, '').trim();
  const [main = ''] = clean.split(/\s*\(/);
  const [, inside = ''] = /\(([^()]+)\)$/.exec(clean) ?? [];
  return (
    titled(main, language) || together(main) || alone(main) || (inside && titled(inside, language)) || alone(inside)
  );
}

/** By a title and the surname: "Frau Dr. Seidel", "M. et Mme Blanc"; `''` without a title. */
export function titled(name: string, language: Language): string {
  const [plain = ''] = name.split(', ');
  for (const [pattern, said] of TITLES.couples)
    if (pattern.test(plain)) return `${said} ${surnameSaid(surname(plain.replace(pattern, '')), true)}`;
  // Of the mail's own language first: "Fam." is "Familie" in a German one.
  const title = [...TITLES.of[language], ...TITLES.ofAll].find(({ pattern }) => pattern.test(plain));
  if (!title) return '';
  const behind = plain.replace(title.pattern, '').replace(/^(?:dr|mr|drs|prof)\. /i, '');
  const last = surname(behind);
  const [begin = '', more] = last.split(' ');
  const isSurname =
    /^\p{Lu}/u.test(last) || (more !== undefined && (TITLES.particle.test(begin) || TITLES.article.test(begin)));
  if (!isSurname || /[@:/\d]/.test(last)) return '';
  return title.always || (last === behind.trim() && !last.includes(' ')) || /^\p{Lu}\./u.test(behind)
    ? `${title.said} ${surnameSaid(last, true)}`
    : '';
}

/** Without initials, and without a first name before one surname: "T. Pronk", "Anneke Pronk" → "Pronk". */
function surname(name: string): string {
  const plain = name.replace(/^(?:\p{Lu}\p{Ll}?\.[\s-]*)+/u, '').trim();
  return plain.replace(/^\p{Lu}\p{Ll}[\p{L}’'-]* (?=\p{Lu}\p{Ll}[\p{L}’'-]*$)/u, (first) =>
    /^(?:El|Al|Le|La|De|Van|Von|Ben) $/.test(first) ? first : '',
  );
}

function together(name: string): string {
  const [, one = '', and = '', other = ''] = TWO.exec(name.split(', ')[0] ?? '') ?? [];
  return one && ![one, other].some((each) => isGroup(each) || FIRM.test(each)) ? `${one} ${and} ${other}` : '';
}

/** "Jansen & Zonen", "Bell & Co". */
const FIRM = /^(?:zonen|zoon|zn|dochters|sons?|daughters?|co|söhne|sohn|töchter|fils|filles|frères|partners?|more)$/iu;

/** "Roger, Playhouse Trust" is Roger. */
function alone(name: string): string {
  const [plain = ''] = withoutDesk(name).replace(AND_MORE, '').split(', ');
  return /^[\p{L}\p{M}'’. /-]+$/u.test(plain) ? firstName(plain.replace(FROM, ''), null) : '';
}
