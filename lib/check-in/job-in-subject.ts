import { bareSubject } from '../mailbox/subject-prefix.ts';

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
  return job === '' || EMPTY.test(job) || ONLY_WHEN.test(job) ? null : job;
}

/** Subjects that are about the mail, not about the work. */
const EMPTY =
  /^(?:even (?:een )?vraag(?:je)?|vraag(?:je)?|kort(?:e)? vraag(?:je)?|hoi|hallo|hey|hi|hello|goedemorgen|opdracht|klus|werk|samenwerking|planning|vakantie|beschikbaarheid|ben je (?:nog )?vrij|bericht|(?:korte )?notitie|telefoontje|belletje|bedankt|dank ?je(?: ?wel)?|heb je (?:nog )?tijd|question|quick question|job|work|project|availability|are you free|catching up|(?:quick )?note|(?:phone )?call|thanks?(?: you)?|do you have time|following up|catch[- ]up|(?:kurze |eine |deine |ihre |meine )?(?:frage|anfrage|rückfrage|nachfrage|notiz|info|nachricht)|kurzes? (?:update|hallo)|update|(?:projekt|auftrags|job)anfrage|(?:neue[rs]? )?(?:auftrag|projekt|arbeit)|verfügbarkeit|kapazität(?:en)?|zusammenarbeit|planung|termin|urlaub|anruf|telefonat|danke(?: dir| ihnen| schön)?|vielen dank|hast du (?:noch )?zeit|haben sie (?:noch )?zeit|hallo \p{L}+|liebe grüße|bonjour|question rapide|projet|travail|disponibilités?|(?:petite )?note|appel(?: téléphonique)?|merci|(?:es-tu|êtes-vous) (?:disponible|libre)|mission)$/iu;

/** "Next year", "in september", "Q4 2027": a subject that names a time names no job. Words alone: the reader of periods is not needed to send. */
const ONLY_WHEN =
  /^(?:(?:in|im|en|voor|for|für|pour|vanaf|from|ab|begin|eind|half|medio|early|mid|late|anfang|mitte|ende|début|mi|fin)[\s-]+){0,2}(?:(?:volgend|komend|dit|deze|next|this|coming|nächste[nrs]?|kommende[nrs]?|diese[nrs]?)\s+(?:jaar|maand|week|kwartaal|year|month|quarter|jahr|monat|woche|quartal|zomer|najaar|voorjaar|winter|summer|autumn|spring|sommer|herbst|frühjahr)|(?:l['’]année|le mois|la semaine)\s+prochaine?|(?:week|kw|semaine|q|kwartaal|quarter|quartal)\s?\d{1,2}|jan(?:uari|uary|uar|vier)?|feb(?:ruari|ruary|ruar)?|février|maart|march|märz|mars|april|avril|mei|may|mai|jun[ie]|juin|jul[iy]|juillet|august(?:us)?|août|sept?(?:ember|embre)?|o[kc]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember)?|décembre|najaar|voorjaar|zomer|herfst|winter|summer|autumn|spring|sommer|herbst|frühjahr|automne|printemps|été|hiver)(?:\s+(?:20\d\d|'\d\d))?$/i;
