import type { Language } from '../period/language.ts';
import type { Register } from '../promise/client-promise.ts';
import { BY_DEFAULT, FORMS } from './words/forms-of-address.ts';

/** More of a mail says nothing new about its tone. */
const MAX_BODY = 20_000;

/** The register in which a client writes: the form of address that their mail uses most. Ties go to the formal one. */
export function findRegister(body: string, language: Language): Register {
  const text = body.slice(0, MAX_BODY);
  const formal = [...text.matchAll(FORMS[language].formal)].length;
  const informal = [...text.matchAll(FORMS[language].informal)].length;
  if (formal === 0 && informal === 0) return BY_DEFAULT[language];
  return informal > formal ? 'informal' : 'formal';
}
