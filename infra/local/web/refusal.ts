import type { Context } from 'hono';

/** What every refused call answers, as JSON: what came, what is allowed, and what to do now. */
export interface Refusal {
  /** Stable: programs may look at it. */
  readonly error:
    | 'not-this-host'
    | 'other-site'
    | 'not-found'
    | 'no-such-mail'
    | 'bad-check'
    | 'bad-recipient'
    | 'bad-body'
    | 'no-mail'
    | 'too-far-ahead'
    | 'too-large'
    | 'earlier-than-now'
    | 'broken';
  readonly given: string;
  readonly allowed: string;
  readonly next: string;
}

/** Refuses a call in one shape for all of them. */
export function refuse(c: Context, status: 400 | 403 | 404 | 409 | 413 | 500, refusal: Refusal): Response {
  return c.json({ ...refusal, given: shown(refusal.given) }, status);
}

const SHOWN_AT_MOST = 200;

/** What was given may be long: an answer quotes the beginning only. */
function shown(given: string): string {
  return given.length > SHOWN_AT_MOST ? `${given.slice(0, SHOWN_AT_MOST)}…` : given;
}
