import type { IsoDate } from '../../period/calendar.ts';
import { type CueIndex, countOf, says } from './cue.ts';
import { foldCues } from './fold-cues.ts';
import { splitSentences } from './split-sentences.ts';
import type { MailSense } from './weigh.ts';

const WORK = ['work', 'ask', 'want', 'moved'] as const;

/** Below this a mail is a few words that leave the work out ("september dan!"). */
const SHORTEST_LETTER = 60;

/** How much of a mail is looked at for its sense. */
const LONGEST_SENSE = 6_000;

/** What the mail as a whole is about. */
export function senseOf(body: string, subject: string, patterns: CueIndex, saidOn: IsoDate): MailSense {
  const read = body.slice(0, LONGEST_SENSE);
  const folded = foldCues(`${subject}\n${read}`);
  const sentences = splitSentences(read).map(({ text }) => foldCues(text));
  const asked = sentences.flatMap((text, index) =>
    says(patterns, 'ask', text) || says(patterns, 'want', text) ? [index] : [],
  );
  const cancelledAt = says(patterns, 'cancelled', folded)
    ? sentences.findIndex((text) => says(patterns, 'cancelled', text))
    : -1;
  return {
    patterns,
    saidOn,
    workAround: countOf(patterns, 'work', folded) > 0,
    cancelledAt,
    noticeAround: countOf(patterns, 'notice', folded) >= 2,
    asked: says(patterns, 'ask', folded) || says(patterns, 'want', folded),
    askedIn: new Set(asked),
    workIn: new Set(sentences.flatMap((text, index) => (WORK.some((cue) => says(patterns, cue, text)) ? [index] : []))),
    isLetter: read.length > SHORTEST_LETTER,
    subject: subjectSignals(foldCues(subject), patterns),
  };
}

const THANKS =
  /^\W*(?:bedankt|dank|dankjewel|thanks|thank you|danke|vielen dank|merci|felicit|congrat|gluckwunsch|proficiat)/;
const BILL =
  /factu|invoice|rechnung|mahnung|aanmaning|betal|payment|zahlung|paiement|relance|overdue|openstaand|impaye/;
const AUTOMATIC = /automati|out of office|abwesen|afwezig|absence|absent|^\W*(?:away|nicht da|ooo|weg)\W*$/;

/** An invoice, an invitation, thanks, an automatic answer: then the mail itself hardly promises work. */
function subjectSignals(subject: string, patterns: CueIndex): MailSense['subject'] {
  const signals: [string, number][] = [];
  if (BILL.test(subject)) signals.push(['money in subject', -1.8]);
  if (says(patterns, 'notice', subject)) signals.push(['notice in subject', -1.5]);
  if (says(patterns, 'talk', subject)) signals.push(['talk in subject', -1]);
  if (THANKS.test(subject)) signals.push(['thanks in subject', -1.6]);
  if (AUTOMATIC.test(subject)) signals.push(['automatic', -3]);
  return signals;
}
