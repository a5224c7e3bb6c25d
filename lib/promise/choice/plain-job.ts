import type { Language } from '../../period/language.ts';
import { WORDS_OF } from './words-of.ts';

/**
 * A job as it stands within a sentence: "Nieuwe huisstijl", the subject of a mail, is "nieuwe huisstijl" there. Only where its first
 * word is one that names work or stands before one, and nothing in it looks like a name: "Philips website" stays. German nouns keep
 * their capital.
 */
export function plainJob(job: string, language: Language): string {
  if (language === 'de' || !/^\p{Lu}[\p{Ll}’']+(?:[ -][\p{Ll}\d’'-]+)*$/u.test(job)) return job;
  const plain = job.charAt(0).toLowerCase() + job.slice(1);
  const { phrases, subject } = WORDS_OF[language];
  return new RegExp(`^(?:${phrases.nouns}|${subject.before})(?= |$)`, 'u').test(plain) ? plain : job;
}
