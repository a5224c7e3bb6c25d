import { wallTimeAt } from '../../lib/period/wall-time.ts';
import type { RuntimeSettings } from './settings.ts';

/** What a newcomer reads once everything listens: where to look, where to send mail, what to do first. */
export function greeting({
  smtpPort,
  webPort,
  data,
  domain,
  timeZone,
  now,
}: RuntimeSettings & { now: string }): string {
  return `
Pencilled is running.

  The page    http://localhost:${webPort}
  Mail in     SMTP on localhost:${smtpPort}, to track@${domain}
  The clock   ${wallTimeAt(now, timeZone).replace('T', ' ')} in ${timeZone}
  Data        ${data}

Open the page, forward one of the example mails, and move the clock to see
what comes of it. Ctrl-C stops it; everything is kept for the next start.
`;
}
