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

/** Telegram: "Marieke, [12.06.2026 14:03]", the words below. */
const BEHIND = new RegExp(String.raw`^([^,[\n]{1,60}),\s\[(${WHEN})\]$`, 'u');
/** Teams anew: the name on a line, the time on the next. */
const STACKED = new RegExp(String.raw`^(\p{L}[^:\n]{1,60})\n(${WHEN})$`, 'u');
/** Signal, or what was typed over: "Marieke: …". */
const TURN = /^(\p{Lu}[^:\n]{1,40}):\s(\S.*)$/u;

interface Turn {
  readonly speaker: string;
  readonly when: string;
  /** Undefined where the words stand below. */
  readonly said: string | undefined;
  readonly lines: number;
}

/** The chat in a note; null where nobody but the freelancer speaks in one. */
export function pastedChat(text: string, { isName, day }: People): PastedChat | null {
  const lines = text.split('\n');
  const turns = lines.some((line) => isName(TURN.exec(line)?.[1] ?? '')) ? timedOrNot : timed;
  let other: { readonly name: string; readonly saidOn: ShownTime | null } | null = null;
  const words: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const turn = turns(lines[index] ?? '', lines[index + 1] ?? '');
    if (turn !== null && other === null && !isName(turn.speaker))
      other = { name: nameOf(turn.speaker), saidOn: turn.when === '' ? null : shownTime(turn.when, day) };
    if (turn === null) words.push(lines[index] ?? '');
    else if (turn.said !== undefined) words.push(turn.said);
    index += (turn?.lines ?? 1) - 1;
  }
  return other === null ? null : { ...other, text: words.join('\n').trim() };
}

function timed(line: string, next: string): Turn | null {
  const [, when, speaker, said] = BRACKETED.exec(line) ?? DASHED.exec(line) ?? [];
  if (when !== undefined && speaker !== undefined) return { speaker, when, said, lines: 1 };
  const [, behind, at] = BEHIND.exec(line) ?? [];
  if (behind !== undefined && at !== undefined) return { speaker: behind, when: at, said: undefined, lines: 1 };
  const [, above, below] = STACKED.exec(`${line}\n${next}`) ?? [];
  return above !== undefined && below !== undefined ? { speaker: above, when: below, said: undefined, lines: 2 } : null;
}

/** Where one of the turns is the freelancer's, the others are somebody's, too. */
function timedOrNot(line: string, next: string): Turn | null {
  const [, speaker, said] = TURN.exec(line) ?? [];
  return timed(line, next) ?? (speaker === undefined ? null : { speaker, when: '', said, lines: 1 });
}

function nameOf(speaker: string): string {
  const name = speaker
    .replace(/^~\s?/, '')
    .replace(/\s\((?:extern\p{L}{0,2}|guest|gast|invité\p{L}?)\)$/iu, '')
    .trim();
  return /\p{L}/u.test(name) ? name : '';
}
