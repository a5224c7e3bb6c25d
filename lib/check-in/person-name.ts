import { isGroup } from './words/groups.ts';
import { UNSAID } from './words/titles.ts';

/** A first name behind a comma: "Postma, Marieke", "Vries, Jan de"; "rector" and "QS" are none. */
const GIVEN = /^\p{Lu}[\p{Ll}’'-]+(?: (?:\p{Lu}\p{Ll}+|\p{Lu}\.|\p{Ll}{2,3}))*$/u;
const FAMILY = /^(?!\p{Lu}\.)[\p{L}’' -]+$/u;

/** A display name as one would write it: "Postma, Marieke (Marketing)" → "Marieke Postma"; `''` for a bare address. */
export function fullName(displayName: string): string {
  const name = withoutDesk(displayName);
  const [, last = '', first = ''] = /^([^,]+), ([^,]+)$/.exec(name) ?? [];
  return FAMILY.test(last) && GIVEN.test(first) && !isGroup(name) ? `${first.trim()} ${last.trim()}` : name;
}

function withoutDesk(displayName: string): string {
  const name = displayName
    .slice(0, 200)
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/["“”<>]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s(?:via|\||–|-)\s.*$/u, '')
    .trim();
  return name.includes('@') ? '' : name;
}

/** Degrees and offices that are written and not said. */
const DEGREES = /^(?:(?:drs|ir|ing|i\. ?a|i\. ?v)\.? )+|(?: (?:BA|BSc|MA|MSc|MBA|PhD|LLM|RA|AA|CPA|FCA))+$/giu;

/** The display name of a person, without what they do: "drs. J. Verhulst, rector" → "J. Verhulst"; `''` where it is a group's. */
export function personName(displayName: string): string {
  const name = fullName(displayName);
  const [person = ''] = name.split(', ');
  return isGroup(person) ? '' : person.replace(DEGREES, '');
}

/** A name, not an initial; Hebrew and Arabic have no capitals. */
const NAME = /^(?:\p{Lu}[\p{Ll}\p{M}'’-][\p{L}\p{M}'’-]*|[\p{Script=Hebrew}\p{Script=Arabic}][\p{L}\p{M}'’-]+)$/u;

/** The first name in a display name, `''` where it is a firm's, an initial or a bare address. */
export function firstName(displayName: string): string {
  const name = personName(displayName).replace(UNSAID, '');
  const [first = ''] = name.split(' ');
  return NAME.test(first) ? first : '';
}
