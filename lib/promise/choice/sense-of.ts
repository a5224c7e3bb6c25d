import type { IsoDate } from '../../period/calendar.ts';
import { fold } from '../../period/engine/lexicon.ts';
import { countOf, says } from './candidate.ts';
import type { CuePatterns } from './cue.ts';
import { splitSentences } from './split-sentences.ts';
import type { MailSense } from './weigh.ts';

/** How much of a mail is looked at for its sense. */
const LONGEST_SENSE = 6_000;

/** What the mail as a whole is about. */
export function senseOf(body: string, subject: string, patterns: CuePatterns, saidOn: IsoDate): MailSense {
  const read = body.slice(0, LONGEST_SENSE);
  const folded = fold(`${subject}\n${read}`);
  const cancelledAt = says(patterns, 'cancelled', folded)
    ? splitSentences(read).findIndex(({ text }) => says(patterns, 'cancelled', fold(text)))
    : -1;
  return {
    patterns,
    saidOn,
    workAround: countOf(patterns, 'work', folded) > 0,
    cancelledAt,
    noticeAround: countOf(patterns, 'notice', folded) >= 2,
  };
}
