import type { IsoDate } from '../period/calendar.ts';

/** Who is who, for telling the client from the freelancer and from us. */
export interface People {
  /** The freelancer's addresses, lower case. */
  readonly mine: ReadonlySet<string>;
  /** The freelancer's names, for signatures. */
  readonly names: readonly string[];
  /** Tells a line that is one of them, as they sign. */
  readonly isName: (text: string) => boolean;
  /** Our inbound domain, lower case. */
  readonly domain: string;
  /** The day of the mail that holds the text, for dates that can be read two ways. */
  readonly day: IsoDate | null;
}

/** Whether an address is neither the freelancer's nor ours. Its domain is in lower case. */
export function isClient(address: string, { mine, domain }: People): boolean {
  return !mine.has(address.toLowerCase()) && !address.endsWith(`@${domain}`);
}
