import { LANGUAGES } from '../../period/language.ts';
import { whenAsked } from '../../period/when-asked.ts';
import { WORDS_OF } from './words-of.ts';

/** A job is a few words. */
export const LONGEST_JOB = 60;

const PLANNING = whenAsked(
  () =>
    new RegExp(
      `^(?:${LANGUAGES.map((language) => WORDS_OF[language].subject.planning).join('|')})\\s[^:]*(?:\\s?:\\s(.{3,${LONGEST_JOB}}))?$`,
      'iu',
    ),
);

/**
 * A subject as our letters to clients have it, "Planning na de zomer: website", without marks of answers: the job behind the colon, if
 * any. The period in it is the one that was asked about. Null for any other subject.
 */
export function planningIn(subject: string): { readonly job: string | null } | null {
  const found = PLANNING().exec(subject);
  return found === null ? null : { job: found[1]?.trim() ?? null };
}
