/** What mail programs put in front of the subject of a forward, in lower case without the colon. */
const FORWARD_PREFIXES = [
  'fwd',
  'fw',
  'forward',
  'doorst',
  'doorgestuurd',
  'doorsturen',
  'wg',
  'wtr',
  'weitergeleitet',
  'tr',
  'transf',
  'transfert',
  'rv',
  'reenv',
  'reenviado',
  'i',
  'inoltro',
  'enc',
  'encaminhado',
  'vb',
  'vs',
  'vl',
  'pd',
  'ilt',
  'i̇lt',
  'továbbítás',
];

/** The same for replies. */
const REPLY_PREFIXES = ['re', 'aw', 'antw', 'antwoord', 'betr', 'sv', 'rép', 'rep', 'ref', 'r', 'res', 'odp'];

const ALL_PREFIXES = [...FORWARD_PREFIXES, ...REPLY_PREFIXES];

/** `Re:`, `RE[2]:`, `Antw.:`, `[Fwd: …`; group 1 is the word. Bounded, so that no subject costs more than its length. */
const PREFIX = /^\s{0,5}\[?(\p{L}{1,14})\.?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?:\s*/u;

/** What mail servers set before a subject: "[EXTERN] Re: Angebot". */
const TAG = /^\s{0,5}\[(?:ext|externe?r?|external|externo|spam)(?: [^\]]{0,30})?\]\s*/i;

/** The subject without one forward prefix ("[Fwd: x]" is Evolution's). */
export function withoutForwardPrefix(subject: string): string {
  return withoutOne(subject, FORWARD_PREFIXES);
}

/** The subject without one reply prefix. */
export function withoutReplyPrefix(subject: string): string {
  return withoutOne(subject, REPLY_PREFIXES);
}

/** The subject without any reply and forward prefixes and tags, for comparing threads; at most ten are taken off. */
export function bareSubject(subject: string): string {
  let bare = subject.trim();
  for (let count = 0; count < 10; count++) {
    const next = withoutOne(bare, ALL_PREFIXES).replace(TAG, '');
    if (next === bare) break;
    bare = next;
  }
  return bare;
}

export function hasForwardPrefix(subject: string): boolean {
  return startsWithOne(subject, FORWARD_PREFIXES);
}

export function hasReplyPrefix(subject: string): boolean {
  return startsWithOne(subject, REPLY_PREFIXES);
}

function startsWithOne(subject: string, prefixes: readonly string[]): boolean {
  return prefixes.includes(PREFIX.exec(subject.replace(TAG, ''))?.[1]?.toLowerCase() ?? '');
}

function withoutOne(subject: string, prefixes: readonly string[]): string {
  const untagged = subject.replace(TAG, '');
  const match = PREFIX.exec(untagged);
  if (!match || !prefixes.includes(match[1]?.toLowerCase() ?? '')) return subject.trim();
  const rest = untagged.slice(match[0].length).trim();
  return match[0].trimStart().startsWith('[') && rest.endsWith(']') ? rest.slice(0, -1).trim() : rest;
}
