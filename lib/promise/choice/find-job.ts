import { hasReplyPrefix, withoutForwardPrefix } from '../../mailbox/subject-prefix.ts';
import { fold } from '../../period/engine/lexicon.ts';
import { lexiconOf } from '../../period/engine/readers.ts';
import type { Language } from '../../period/language.ts';
import { readPeriods } from '../../period/read-periods.ts';
import { whenAsked, whenMet } from '../../period/when-asked.ts';
import { cleanSubject, isTime, jobOfSubject } from './job-of-subject.ts';
import { LONGEST_JOB } from './own-subject.ts';
import { plainJob } from './plain-job.ts';
import { listOfAny, WORDS_OF } from './words-of.ts';

const MOST_WORDS = 6;

/** A text without an end of sentence is read no further. */
const LONGEST_SENTENCE = 600;

/** The mail around a sentence. */
export interface MailOfJob {
  /** The client's words: what they write small is no name. */
  readonly body: string;
  /** It promises one job; of several the subject names them all together. */
  readonly isOnly: boolean;
  /** What `jobOfSubject` says, where it was asked already. */
  readonly ofSubject?: string | null;
}

/**
 * What the work is in a few words: as the subject of a first mail calls it (both sides know it by that name, and what a sentence names may
 * be a part of it), else from the sentence that promises it; null where neither names any. The subject of an answer may be of an older
 * matter: there the thing to be made that stands beside the period goes first.
 */
export function findJob(
  sentence: string,
  subject: string,
  language: Language,
  words: string,
  { body, isOnly, ofSubject = jobOfSubject(subject, language) }: MailOfJob = { body: '', isOnly: true },
): string | null {
  const said = sentence.slice(0, LONGEST_SENTENCE);
  const place = said.indexOf(words);
  const titled = asWritten(partNamed(ofSubject, said, language), body, language);
  const from = clauseStart(said, place);
  const behind = said.slice(from);
  const clause = behind.split(/[,;:–—]\s/)[0] ?? '';
  if (titled === null)
    return (
      fromColon(said, language, words) ??
      nounNearest(clause, language, place - from) ??
      nounNearest(said, language, place) ??
      nounIn(subject, language)
    );
  if (!isOnly) return nounNearest(said, language, place) ?? titled;
  const isAnswer = hasReplyPrefix(withoutForwardPrefix(subject));
  if (!isAnswer && titled.search(patternOf(language)) >= 0) return titled;
  const named = nounNearest(isAnswer ? behind : clause, language, place - from, isAnswer ? 'any' : 'marked');
  if (named === null && subject.trim().endsWith('?')) return null;
  return named === null || tellsMore(titled, named, language) ? titled : named;
}

/**
 * Of a subject with several matters ("Etiketten, Messe & eine Bitte", "Dashboard – Nachtrag") the one that the sentence speaks of, or that is
 * a thing to be made; of a list that holds no such thing none.
 */
function partNamed(job: string | null, said: string, language: Language): string | null {
  const parts = job?.split(SEVERAL) ?? [];
  if (job === null || parts.length < 2) return job;
  const named =
    parts.find((part) =>
      part.split(' ').some((word) => word.length > 4 && said.toLowerCase().includes(word.toLowerCase())),
    ) ?? parts.find((part) => part.search(patternOf(language)) >= 0);
  return named ? plainJob(named.replace(WORDS_OF[language].leading, ''), language) : /\s[-–—]\s/.test(job) ? job : null;
}

/** What parts the matters of a subject. */
const SEVERAL = /,\s|\s[/+&–—-]\s|\s?[+&]\s/;

/** "Gin label", where the sentence says "the label". */
function tellsMore(titled: string, named: string, language: Language): boolean {
  const nouns = named.toLowerCase().split(' ');
  const plain = titled.toLowerCase();
  return WORDS_OF[language].things.link ? plain.startsWith(nouns[0] ?? '') : plain.endsWith(nouns.at(-1) ?? '');
}

/** A subject that is a sentence ("Kun je onze website maken?") may name a thing to be made all the same. */
function nounIn(subject: string, language: Language): string | null {
  return jobNamedIn(cleanSubject(subject), language);
}

/** "Sleeve cards", which the mail calls "the sleeve cards", begins with a capital as a subject does. German nouns keep theirs. */
function asWritten(job: string | null, body: string, language: Language): string | null {
  const [first = ''] = /^\p{Lu}\p{Ll}+(?![\p{L}'’])/u.exec(job ?? '') ?? [];
  if (job === null || first === '' || language === 'de') return job;
  const small = first.toLowerCase();
  return new RegExp(`(?<![\\p{L}@.-])${small}(?![\\p{L}@-])`, 'u').test(body) ? small + job.slice(first.length) : job;
}

/** "heb ik werk voor je: een nieuwe huisstijl": with an article, or a thing to be made; any other words may be anything. */
function fromColon(sentence: string, language: Language, words: string): string | null {
  const colon = sentence.lastIndexOf(': ');
  if (colon < 4) return null;
  const said = (sentence.slice(colon + 2).split(/[.,;!?(\n]/)[0] ?? '').trim();
  const count = said.split(/\s+/).length;
  if (said === '' || count > MOST_WORDS || said.includes(words) || mentionsPeriod(said, language)) return null;
  const named = withoutArticle(said, language);
  return named !== said || jobNamedIn(said, language) !== null ? named : null;
}

/** Bare, these are what somebody does: "book you", "film ons". */
const VERBS = whenAsked(() => listOfAny('verbs'));

/** The thing to be made that a text names first. */
export function jobNamedIn(text: string, language: Language): string | null {
  return nounNearest(text.slice(0, LONGEST_SENTENCE), language, 0);
}

/** Where the clause in which something stands begins: what is named before it is another's, what follows explains it. */
function clauseStart(said: string, place: number): number {
  return said.slice(0, Math.max(place, 0)).search(/[,;:–—][^,;:–—]*$/) + 1;
}

/** "een nieuwe huisstijl", "our annual report", "die Texte für die Karriereseite": the one closest to a place in the text. */
function nounNearest(
  sentence: string,
  language: Language,
  place: number,
  which: 'any' | 'marked' = 'any',
): string | null {
  const nouns = [...sentence.matchAll(patternOf(language))]
    .filter(([said, lead = '']) => (which === 'any' && !VERBS().has(said.toLowerCase())) || lead !== '')
    .map((match) => ({
      said: match[0],
      bare: match[0].slice(0, match[0].length - (match[2] ?? '').length),
      away:
        Math.abs(match.index - place) +
        (isOfAnother(sentence.slice(0, match.index), match[0], language) ? LONGEST_SENTENCE : 0),
    }))
    .sort((a, b) => a.away - b.away);
  for (const { said, bare } of nouns) {
    const named =
      (isTime(said.slice(bare.length), language) ? null : behindPeriod(said, language)) ?? behindPeriod(bare, language);
    if (named !== null && named.length <= LONGEST_JOB) return withoutArticle(inNominative(named, language), language);
  }
  return null;
}

/** "The layout of the book", "die Übersetzung der Website": what it belongs to comes last. */
function isOfAnother(before: string, said: string, language: Language): boolean {
  const { bends, subject } = WORDS_OF[language];
  return bends?.owner.test(before + said) ?? new RegExp(`\\s(?:${subject.of})\\s$`, 'i').test(before);
}

/** "het najaar een animatie": words are let go until what is left is no period any more. */
function behindPeriod(said: string, language: Language): string | null {
  let rest = said;
  while (rest.includes(' ') && mentionsPeriod(rest, language)) rest = rest.slice(rest.indexOf(' ') + 1);
  return mentionsPeriod(rest, language) ? null : rest;
}

/** "den neuen Newsletter" is "Newsletter" wherever else it stands; "neue Icons" and "neues Schild" are so in a subject too. */
function inNominative(said: string, language: Language): string {
  const { bends } = WORDS_OF[language];
  return bends ? said.replace(bends.oblique, '').replace(bends.weak, '') : said;
}

const patternOf = whenMet((language): RegExp => {
  const { articles, phrases, subject, things } = WORDS_OF[language];
  const belongs = things.link ? `\\s(?:${things.link})(?:\\s|['’])(?:la\\s|l['’])?\\p{L}{3,}` : '';
  const beside = `(?!(?:${articles}|${subject.leads}|${subject.when})\\s)[\\p{L}-]{2,20}\\s`;
  return new RegExp(
    `(?<![\\p{L}\\d])((?:${articles}|\\d{1,3})(?:\\s|(?<=['’]))(?:${beside}){0,2}?)?${phrases.nouns}(?:\\s${phrases.nouns}){0,2}(?![\\p{L}])(${belongs})?`,
    'giu',
  );
});

function withoutArticle(said: string, language: Language): string {
  const named = said
    .replace(WORDS_OF[language].leading, '')
    .replace(/^\d+\s(\p{L}+)\s/u, (all, unit) =>
      lexiconOf(language).around.get('measure')?.has(fold(unit)) ? '' : all,
    )
    .trim();
  const [first = ''] = named.split(' ');
  const isNumber = lexiconOf(language)
    .entries.get(first.toLowerCase())
    ?.hits.some(({ kind }) => kind === 'number');
  return isNumber && first !== named ? named.slice(first.length + 1) : named;
}

function mentionsPeriod(said: string, language: Language): boolean {
  return readPeriods(said, { saidOn: '2000-01-01', languages: [language] }).length > 0;
}
