import { addressPeriod } from '../forward/address-period.ts';
import type { IsoDate } from '../period/calendar.ts';
import { LANGUAGES } from '../period/language.ts';
import type { Reading } from '../period/period.ts';
import { readPeriods } from '../period/read-periods.ts';

/**
 * A period that one of the recipients' addresses says (`september@`, `week38@`, `track+q4@`); null where none does. It is the
 * freelancer's own word at the moment of forwarding, so it is read against `today`, not against the day of the client's mail.
 */
export function addressedPeriod(recipients: readonly string[], domain: string, today: IsoDate): Reading | null {
  for (const address of recipients.slice(0, MAX_RECIPIENTS)) {
    const words = addressPeriod(address, domain);
    const [period] = words === null ? [] : readPeriods(words, { saidOn: today, languages: LANGUAGES });
    if (period !== undefined) return period;
  }
  return null;
}

/** Of a flood of addresses no more are read. */
const MAX_RECIPIENTS = 10;
