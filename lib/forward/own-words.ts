import { isDisclaimer } from './disclaimers.ts';
import { isMobileFooter } from './mobile-footers.ts';
import type { People } from './people.ts';
import type { QuotedLine } from './quoted-line.ts';
import { isClosingSeparator, isRule, separatorWords } from './separators.ts';
import { isSignOff } from './sign-offs.ts';

/** Lines below a sign-off or a name that still are a signature. */
const MAX_SIGNATURE = 12;

/** The same where the name proves it: cards and disclaimers are long. */
const MAX_SIGNED = 40;

/** What stands in a text for a picture: "[cid:image001.png@01D9]", "[Logo]". */
const PICTURE = /^\[(?:cid:[^\]]{1,200}|logo[^\]]{0,60}|image[^\]]{0,100}|https?:[^\]]{1,300})\]$/i;

/** A person's words without separators, "Sent from my iPhone" and what stands below the `-- ` of RFC 3676 section 4.3. */
export function withoutSignature(lines: readonly QuotedLine[]): readonly QuotedLine[] {
  const end = lines.findIndex(({ raw, text, depth }) => depth === 0 && (text === '--' || /^--\s*$/.test(raw)));
  const words = end < 0 ? lines : lines.slice(0, end);
  return withoutBlankEnds(
    words.filter(
      ({ text }, index) => !isMobileFooter(text) && !(isLink(text) && isMobileFooter(words[index - 1]?.text ?? '')),
    ),
  );
}

/** The address of the program, on a line of its own below "Sent with …". */
function isLink(text: string): boolean {
  return /^[<([]?(?:https?:\/\/[^\s]{1,200}|#[0-9a-f-]{30,40}>)$/i.test(text);
}

/**
 * The freelancer's own words above a forward, for the note: also without what they end with, a sign-off, their own name or a
 * disclaimer and what follows it.
 */
export function ownWords(lines: readonly QuotedLine[], { isName }: People): string {
  const words = withoutSignature(withoutTail(lines)).filter(({ text }) => !PICTURE.test(text));
  const from = words.findIndex(({ text }, index) => {
    if (text === '' || words.length - index > MAX_SIGNED) return false;
    if (index > 0 && isDisclaimer(text)) return true;
    const below = words.slice(index + 1).find((line) => line.text !== '')?.text;
    const isShort = words.length - index <= (below !== undefined && isName(below) ? MAX_SIGNED : MAX_SIGNATURE);
    if (!isShort) return false;
    if (isName(text)) return true;
    // "Bedankt Joris!" may begin a note: at the top it ends one only where a name, or nothing, follows.
    return isSignOff(text) && (index > 0 || below === undefined || isName(below));
  });
  const kept = from < 0 ? words : words.slice(0, from);
  const text = withoutBlankEnds(withoutTail(withoutCard(kept)))
    .map(({ text }) => text)
    .join('\n');
  return withoutNameBehind(text, isName);
}

/** "Zie bijlage, Sanne": the name with which the last line ends, or a sign-off and the name. */
function withoutNameBehind(text: string, isName: (text: string) => boolean): string {
  const from = Math.max(0, text.length - MAX_BEHIND);
  for (const match of text.slice(from).matchAll(/([.!?,]|\s[–—-])[^\S\n]+(?=\S)/gu)) {
    const at = from + match.index;
    if (isName(text.slice(at + match[0].length))) return text.slice(0, at) + (/[.!?]/.exec(match[0])?.[0] ?? '');
  }
  return text;
}

/** Characters of a sign-off and a name. */
const MAX_BEHIND = 60;

/** Without a last paragraph that is a business card: two of its lines have the label of one. What is noted of a client has words for labels. */
function withoutCard(lines: readonly QuotedLine[]): readonly QuotedLine[] {
  const trimmed = withoutBlankEnds(lines);
  const from = trimmed.findLastIndex(({ text }) => text === '') + 1;
  const labelled = trimmed.slice(from).filter(({ text }) => CARD.test(text)).length;
  return from > 0 && (labelled > 1 || trimmed.slice(from).some(({ text }) => REGISTER.test(text)))
    ? trimmed.slice(0, from)
    : lines;
}

const CARD = /^[TMEWPFI](?:\.|:| [|:]|\s)\s?(?:\+?\d|\(0|www\.|https?:|\S+@)/;
const REGISTER = /^(?:kvk|btw|k\.v\.k|vat|ust-?id|siret|siren|iban|company no)\b.*\d/i;

/** Separators and rules at the end: they announce the forward. */
function withoutTail(lines: readonly QuotedLine[]): readonly QuotedLine[] {
  let end = lines.length;
  while (end > 0) {
    const text = lines[end - 1]?.text ?? '';
    const isSeparator = isRule(text) || separatorWords(text) !== null || isClosingSeparator(text) || FRAMED.test(text);
    if (text !== '' && !isSeparator) break;
    end--;
  }
  return lines.slice(0, end);
}

/** Separators in languages that nobody listed: words between dashes. */
const FRAMED = /^-{5,20} ?\p{L}.{2,60}[^\s-] ?-{5,20}$/u;

function withoutBlankEnds(lines: readonly QuotedLine[]): readonly QuotedLine[] {
  let from = 0;
  let to = lines.length;
  while (from < to && lines[from]?.text === '') from++;
  while (to > from && lines[to - 1]?.text === '') to--;
  return lines.slice(from, to);
}
