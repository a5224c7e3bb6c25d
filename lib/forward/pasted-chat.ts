import type { ShownTime } from './forwarded.ts';
import type { People } from './people.ts';
import { shownTime } from './shown-time.ts';

/** A chat that was pasted into a note: who else speaks in it, since when, and its words without times and names. */
export interface PastedChat {
  /** `''` where only a number is shown. */
  readonly name: string;
  readonly saidOn: ShownTime | null;
  readonly text: string;
}

const DAY = String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}`;
const TIME = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f][AaPp]\.?[Mm]\.?)?`;
const WHEN = String.raw`(?:${DAY},?\s{1,2}${TIME}|${TIME},?\s{1,2}${DAY})`;

/** WhatsApp on iPhone and the web, Teams: "[12-06-2026 14:03] Marieke: …", the words also on the line below. */
const BRACKETED = new RegExp(String.raw`^\[(${WHEN})\]\s{0,3}([^:\n]{1,60})(?::\s?(.*))?$`, 'u');
/** WhatsApp on Android: "12-06-2026 14:03 - Marieke: …". */
const DASHED = new RegExp(String.raw`^(${WHEN})\s[-–]\s([^:\n]{1,60}):\s?(.*)$`, 'u');

/** The chat in a note; null where nobody but the freelancer speaks in one. */
export function pastedChat(text: string, { isName, day }: People): PastedChat | null {
  let other: { readonly name: string; readonly saidOn: ShownTime | null } | null = null;
  const words: string[] = [];
  for (const line of text.split('\n')) {
    const [, when = '', speaker, said] = BRACKETED.exec(line) ?? DASHED.exec(line) ?? [];
    if (speaker !== undefined && other === null && !isName(speaker))
      other = { name: nameOf(speaker), saidOn: shownTime(when, day) };
    if (speaker === undefined) words.push(line);
    else if (said !== undefined) words.push(said);
  }
  return other === null ? null : { ...other, text: words.join('\n').trim() };
}

function nameOf(speaker: string): string {
  const name = speaker.replace(/^~\s?/, '').trim();
  return /\p{L}/u.test(name) ? name : '';
}
