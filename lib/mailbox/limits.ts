/** Limits of reading a mail, each with the attack or accident that it stops. */

/** A raw mail: 25 MB and what its own headers add. SES hands over up to 40 MB; one Lambda must hold a mail several times. */
export const MAX_MAIL_BYTES = 26 * 1024 * 1024;

/** Header bytes of a mail and all its parts together: a mail that is nothing but headers, or folds one without end. */
export const MAX_HEADER_BYTES = 512 * 1024;

/** A single header value: address lists of thousands, encoded words without end. */
export const MAX_HEADER_LENGTH = 32 * 1024;

/** Header fields handed on: a mail with a field a line. */
export const MAX_HEADERS = 1_000;

/** Addresses of one header. */
export const MAX_ADDRESSES = 500;

/** Message-IDs of References. */
export const MAX_REFERENCES = 100;

/** Boundary lines: millions of empty parts fit into 25 MB, each costs a node in memory. */
export const MAX_PARTS = 1_000;

/** Parts inside parts. */
export const MAX_PART_DEPTH = 30;

/** Mails inside this one, and inside each other: a chain of attached mails doubles the work at each step. */
export const MAX_ATTACHED = 20;
export const MAX_ATTACHED_DEPTH = 4;

/** Characters of a line: whatever reads lines later never sees a longer one. */
export const MAX_LINE = 8_000;

/** Characters of text handed on. */
export const MAX_TEXT = 64 * 1024;

/** Characters of HTML looked at: newsletters carry much, 25 MB of tags would take seconds. */
export const MAX_HTML = 512 * 1024;

/** Elements inside elements of HTML. */
export const MAX_HTML_DEPTH = 100;

/** Bytes and lines of a text part, or of a mail inside, before decoding: the parser takes some microseconds a line. */
export const MAX_PART_BYTES = 2 * 1024 * 1024;
export const MAX_PART_LINES = 8_000;

/** Elements open at once: the HTML parser searches all of them at every closing tag. */
export const MAX_HTML_OPEN = 500;
