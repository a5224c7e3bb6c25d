import { bareSubject } from '../mailbox/subject-prefix.ts';
import { LANGUAGES } from '../period/language.ts';
import { readPeriods } from '../period/read-periods.ts';

/** More of a subject is never shown. */
const MAX_SUBJECT = 1000;

/**
 * What a subject says of the job: without prefixes, list tags and ticket numbers ("Re: [Studio] #4711 Huisstijl" →
 * "Huisstijl"); null where nothing is left, or only a word that names no work ("Vraagje").
 */
export function jobInSubject(subject: string): string | null {
  const job = bareSubject(subject.slice(0, MAX_SUBJECT))
    .replace(/\[[^\]]{0,60}\]|\([^)]{0,60}\)/g, ' ')
    .replace(
      /(?:(?:ticket|case|ref|referentie|ordernr|order|vorgang|dossier|zaak)\s*(?:nr\.?|no\.?|:)?\s*)?#\s?\w*\d+\w*/gi,
      ' ',
    )
    .replace(/\b[A-Z]{2,6}-\d{2,}\b/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Extended_Pictographic}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:;,.–—-]+|[\s:;,.!?–—-]+$/gu, '');
  return job === '' || EMPTY.test(job) || saysOnlyWhen(job) ? null : job;
}

/** "Next year", "in september": a subject that names a time names no job. Which time does not matter, so any day will do. */
function saysOnlyWhen(job: string): boolean {
  return readPeriods(job, { saidOn: '2026-01-01', languages: LANGUAGES }).some(
    ({ words }) => words.length * 3 >= job.length * 2,
  );
}

/** Subjects that are about the mail, not about the work. */
const EMPTY =
  /^(?:even (?:een )?vraag(?:je)?|vraag(?:je)?|kort(?:e)? vraag(?:je)?|hoi|hallo|hey|hi|hello|goedemorgen|opdracht|klus|werk|samenwerking|planning|vakantie|beschikbaarheid|ben je (?:nog )?vrij|bericht|question|quick question|job|work|project|availability|are you free|catching up|catch[- ]up|frage|kurze frage|anfrage|auftrag|projekt|arbeit|verfügbarkeit|bonjour|question rapide|projet|travail|disponibilités?|mission)$/i;
