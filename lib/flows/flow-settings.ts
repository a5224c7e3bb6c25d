import type { Language } from '../period/language.ts';

/** Who may become a user: only those allowed by name, anyone who confirms by mail, or anyone. */
export const REGISTRATIONS = ['closed', 'confirm', 'welcome'] as const;
export type Registration = (typeof REGISTRATIONS)[number];

/** What the flows need to know besides the mail: read once from the environment by whoever wires them. */
export interface FlowSettings {
  /** The inbound domain: `track@<domain>` takes forwards, `r-…@<domain>` replies. */
  readonly domain: string;
  readonly registration: Registration;
  /** The addresses allowed while registration is closed, lower case. */
  readonly freelancers: readonly string[];
  /** A new freelancer's IANA zone and country. */
  readonly timeZone: string;
  readonly country: string;
  /** The language of whoever's first mail shows none. */
  readonly language: Language;
  /** The secret behind reply addresses. */
  readonly tokenKey: string;
}
