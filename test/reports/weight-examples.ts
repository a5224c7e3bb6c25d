import { LANGUAGES } from '../../lib/period/language.ts';
import { weighPeriods } from '../../lib/promise/choice/weigh-periods.ts';
import type { Example } from './fit-weights.ts';
import { type LabelledMail, labelledMails, overlapOf } from './labelled-mails.ts';

/** So much of the days of both must be shared. */
const NEAR = 0.5;

/** The labelled mails as what weights are fitted to: of each the periods that are not over, with their signals. */
export function weightExamples(): readonly Example[] {
  return LANGUAGES.flatMap((language) => labelledMails(language)).map(exampleOf);
}

function exampleOf({ id, ref, subject, body, expected }: LabelledMail): Example {
  const { mail } = weighPeriods({ subject, body, saidOn: ref });
  const choices = mail
    .filter(({ candidate: { reading } }) => reading.to > ref)
    .map(({ candidate: { reading }, signals }) => ({
      signals,
      isRight: expected !== null && overlapOf([reading.from, reading.to], expected) >= NEAR,
    }));
  return { id, choices, promises: expected !== null };
}
