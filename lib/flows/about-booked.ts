import { readReply } from '../reply/read-reply.ts';
import { bookedInThread } from './booked-in-thread.ts';
import type { Decision } from './decision.ts';
import type { Heard } from './heard.ts';
import { alreadyKnown, isGoodbye } from './move-promise.ts';
import { askWhatNow } from './put-off.ts';
import { readAnswer } from './take-later-answer.ts';

/**
 * A mail of the thread of a booked job that promises nothing: "thanks!" changes nothing, "it'll be later" and what names a time is asked
 * about. Null where it may be about other work.
 */
export function aboutBooked(heard: Heard): Decision | null {
  const { forwarded, finding, freelancer, at } = heard;
  const { language } = finding;
  const booked = bookedInThread(heard, { sentence: forwarded.body, job: null });
  if (booked === null) return null;
  const said = readAnswer(forwarded.body, [language, freelancer.language])?.said;
  const isGoodbyeOnly = finding.candidates.length > 0 && finding.candidates.every((one) => isGoodbye(one, booked));
  if (isGoodbyeOnly) return alreadyKnown(heard, booked);
  if (said !== undefined || finding.candidates.length > 0) return askWhatNow(heard, booked);
  const { command } = readReply(forwarded.body, { saidOn: at.today, language, presentFrom: null });
  return command.name === 'thanks' ? alreadyKnown(heard, booked) : null;
}
