import { addDays, type IsoDate } from '../period/calendar.ts';
import type { Language } from '../period/language.ts';
import type { Period } from '../period/period.ts';
import { readPeriods } from '../period/read-periods.ts';
import { whenMet } from '../period/when-asked.ts';
import { foldCues } from '../promise/choice/fold-cues.ts';
import { splitSentences } from '../promise/choice/split-sentences.ts';
import { stripMail } from '../promise/choice/strip-mail.ts';
import { CLIENT_ANSWER_WORDS, type ClientAnswerWords } from './words/client-answer-words.ts';

/**
 * What a client answers in the thread of a promise, besides another period: `undecided` (they don't know yet), `comes-back` (they
 * will be in touch: as good as undecided where nothing else is said), `no` (it isn't going ahead), `postponed` (put off), `yes` (it
 * goes ahead), `delegated` (another person is to be asked), `proposed` (they would have another time).
 */
export type ClientAnswer = 'undecided' | 'comes-back' | 'no' | 'postponed' | 'yes' | 'delegated' | 'proposed';

/** What was said, and the sentence that said it. */
export interface SaidLater {
  readonly said: ClientAnswer;
  readonly sentence: string;
}

/** An answer stands in the first lines; what comes far below is a footer or a disclaimer. */
const LONGEST = 2_000;

/** Words that `*` may stand for. */
const GAP = 4;

/**
 * Reads a client's later answer in its language; null where it says none of these. The first sentence that decides holds; of one
 * that says both ("not in September, we don't know yet when") the doubt holds, since a no closes the promise.
 */
export function readClientAnswer(text: string, language: Language): SaidLater | null {
  const patterns = patternsOf(language);
  const sentences = splitSentences(stripMail(text.slice(0, LONGEST))).map((sentence) => sentence.text);
  const proposal = sentences.find((sentence) => isProposal(patterns, spaced(sentence)));
  if (proposal !== undefined) return { said: 'proposed', sentence: proposal };
  for (const sentence of sentences) {
    const words = spaced(sentence);
    if (isSaidPlainly(patterns.postponed, patterns, words)) return { said: 'postponed', sentence };
    if (isSaid(patterns.undecided, patterns, words)) return { said: 'undecided', sentence };
    const isAboutElse = patterns.aside.test(words) || words.includes('?');
    if (!isAboutElse && (isSaid(patterns.no, patterns, words) || isSaidPlainly(patterns.off, patterns, words)))
      return { said: 'no', sentence };
  }
  const agreed = sentences.find((one) => isSaidPlainly(patterns.yes, patterns, spaced(one)));
  if (agreed !== undefined) return { said: 'yes', sentence: agreed };
  for (const [said, phrases] of LAST) {
    const sentence = sentences.find((one) => isSaidLast(said, patterns[phrases], patterns, spaced(one)));
    if (sentence !== undefined) return { said, sentence };
  }
  return null;
}

/** What is said of other things as well: only where nothing else is. */
const LAST = [
  ['comes-back', 'comesBack'],
  ['delegated', 'delegated'],
  ['yes', 'agrees'],
] as const;

function isSaidLast(said: ClientAnswer, phrases: RegExp, patterns: Patterns, sentence: string): boolean {
  return said === 'yes' ? isSaidPlainly(phrases, patterns, sentence) : phrases.test(sentence);
}

/** Whether a sentence proposes the time that stands in it: "would 2 June suit you?" */
export function isOffered(sentence: string, language: Language): boolean {
  const patterns = patternsOf(language);
  const words = spaced(sentence);
  return patterns.offers.test(words) && !patterns.aside.test(words);
}

/**
 * When they expect to know, where they say so: "over twee weken weten we meer". What stands behind a semicolon is said of something
 * else, and "until the first I'm away" names the day before which nothing is known.
 */
export function whenTheyKnow(text: string, language: Language, saidOn: IsoDate): Period | null {
  const parts = splitSentences(stripMail(text.slice(0, LONGEST))).flatMap((sentence) => sentence.text.split(/[;–]/));
  for (const part of parts) {
    const { knows, by } = patternsOf(language);
    if (part.includes('?') || !knows.test(spaced(part))) continue;
    for (const { from, to, grain, bound, words } of readPeriods(part, { saidOn, languages: [language] })) {
      if (bound !== 'until' && from > saidOn) return { from, to, grain, bound, words };
      // "By 25 September": on that day.
      const isBy = bound === 'until' && to > saidOn && spaced(words).search(by) === 0;
      if (isBy) return { from: addDays(to, -1), to, grain: 'day', bound: 'in', words };
    }
  }
  return null;
}

/** "Could we push the workshop back a week?", and nothing else that has a time of its own. */
function isProposal(patterns: Patterns, sentence: string): boolean {
  if (!patterns.proposes.test(sentence) || patterns.elses.test(sentence)) return false;
  return sentence.includes('?') || !patterns.denied.test(sentence);
}

/** Whether a sentence only hopes for what it names: "maybe next year". */
export function isOnlyHoped(sentence: string, language: Language): boolean {
  return patternsOf(language).unless.test(spaced(sentence));
}

/** Whether a sentence is about work besides what was promised: "another job in November". */
export function isOfAnotherJob(sentence: string, language: Language): boolean {
  return patternsOf(language).another.test(spaced(sentence));
}

/** Whether a phrase is said, and not behind a condition in its clause. */
function isSaid(phrases: RegExp, { unless }: Patterns, sentence: string): boolean {
  const found = phrases.exec(sentence);
  if (!found) return false;
  const clause = sentence.slice(0, found.index + found[0].length).match(/[^,;:–]*$/)?.[0] ?? '';
  return !unless.test(clause);
}

/** The same where a "not" in its clause, a question, or another thing that the sentence is about would make something else of it. */
function isSaidPlainly(phrases: RegExp, patterns: Patterns, sentence: string): boolean {
  if (sentence.includes('?') || patterns.aside.test(sentence)) return false;
  const clauses = sentence.split(/(?=[,;:–])/);
  return clauses.some((clause) => isSaid(phrases, patterns, clause) && !patterns.denied.test(clause));
}

/** Words apart by single spaces, punctuation kept: "can’t" stays one word. */
function spaced(sentence: string): string {
  return ` ${foldCues(sentence).replace(/([^a-z0-9'-]+)/g, (gap) => ` ${gap.trim()} `.replace(/ {2,}/g, ' '))} `;
}

/** `off` are the phrases of a no that hold no "not" of their own: one beside them turns them round. */
type Patterns = Readonly<Record<keyof ClientAnswerWords | 'off', RegExp>>;

const patternsOf = whenMet((language): Patterns => {
  const words = CLIENT_ANSWER_WORDS[language];
  const patterns = Object.fromEntries(Object.entries(words).map(([name, phrases]) => [name, patternOf(phrases)]));
  const { denied } = patterns as Patterns;
  const holdsNot = (phrase: string) => denied.test(` ${phrase.replaceAll('/', ' ')} `);
  const no = words.no.split('|');
  return {
    ...(patterns as Patterns),
    no: patternOf(no.filter(holdsNot).join('|')),
    off: patternOf(no.filter((phrase) => !holdsNot(phrase)).join('|')),
  };
});

/** One expression of all phrases; each gap is bounded, so that no sentence costs more than its length times the table. */
function patternOf(phrases: string): RegExp {
  const all = phrases.split('|').map((phrase) => phrase.split(' ').map(wordPattern).join(''));
  return new RegExp(` (?:${all.join('|')})`);
}

function wordPattern(word: string): string {
  if (word.startsWith('^')) return `(?<=^[^a-z0-9]*)${wordPattern(word.slice(1))}`;
  if (word === '*') return `(?:[a-z0-9'-]+ ){0,${GAP}}?`;
  return `(?:${word.replaceAll('/', '|').replaceAll('~', "[a-z0-9'-]*")}) `;
}
