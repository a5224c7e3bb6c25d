import type { Language } from '../period/language.ts';
import type { Period } from '../period/period.ts';
import { movedOn } from '../promise/moved-period.ts';
import { durationIn } from './times-in-line.ts';

/** When a job is that is put off by the length of time which a sentence names; null where it names none, or says sooner. */
export function putOffTo(sentence: string, language: Language, stands: Period): Period | null {
  const duration = durationIn(sentence, { saidOn: stands.from, language, presentFrom: null });
  return duration && movedOn(stands, duration, sentence);
}
