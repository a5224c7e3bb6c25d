/** A source of chance that gives the same numbers for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Mutation = (raw: Buffer, chance: () => number, all: readonly Buffer[]) => Buffer;

/** What happens to mails on their way, and what somebody would do to them on purpose. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  cut: (raw, chance) => raw.subarray(0, at(raw, chance)),
  behead: (raw, chance) => raw.subarray(at(raw, chance)),
  splice: (raw, chance, all) => {
    const other = all[Math.floor(chance() * all.length)] ?? raw;
    return Buffer.concat([raw.subarray(0, at(raw, chance)), other.subarray(at(other, chance))]);
  },
  flip: (raw, chance) => {
    const bytes = Buffer.from(raw);
    for (let count = 0; count < 20; count++) bytes[at(raw, chance)] = Math.floor(chance() * 256);
    return bytes;
  },
  repeat: (raw, chance) => {
    const from = at(raw, chance);
    const piece = raw.subarray(from, from + Math.floor(chance() * 400));
    return Buffer.concat([
      raw.subarray(0, from),
      ...Array<Buffer>(1 + Math.floor(chance() * 60)).fill(piece),
      raw.subarray(from),
    ]);
  },
  insert: (raw, chance) => {
    const from = at(raw, chance);
    return Buffer.concat([raw.subarray(0, from), pick(HOSTILE, chance), raw.subarray(from)]);
  },
  shuffle: (raw, chance) => {
    const lines = raw.toString('latin1').split('\r\n');
    for (let count = 0; count < 5; count++) {
      const one = Math.floor(chance() * lines.length);
      const two = Math.floor(chance() * lines.length);
      [lines[one], lines[two]] = [lines[two] ?? '', lines[one] ?? ''];
    }
    return Buffer.from(lines.join('\r\n'), 'latin1');
  },
  recode: (raw, chance) =>
    Buffer.from(
      raw
        .toString('latin1')
        .replace(/charset="?[\w-]+"?/gi, `charset=${pick(CHARSETS, chance)}`)
        .replace(/quoted-printable|base64|8bit|7bit/gi, pick(ENCODINGS, chance)),
      'latin1',
    ),
  nest: (raw, chance) => {
    const boundary = `n${Math.floor(chance() * 1e6)}`;
    return Buffer.concat([
      Buffer.from(
        `From: Sanne <sanne@devries.example>\r\nSubject: Fwd\r\nContent-Type: multipart/mixed; boundary=${boundary}\r\n\r\n--${boundary}\r\nContent-Type: message/rfc822\r\n\r\n`,
      ),
      raw,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
  },
  lineEnds: (raw, chance) =>
    Buffer.from(raw.toString('latin1').replaceAll('\r\n', pick(['\n', '\r', '\r\r\n', '\n\r'], chance)), 'latin1'),
};

export const MUTATION_NAMES = Object.keys(MUTATIONS);

/** One mail of the given, changed in one to three ways; the same for the same chance. */
export function mutatedMail(
  all: readonly Buffer[],
  chance: () => number,
): { readonly raw: Buffer; readonly how: readonly string[] } {
  let raw = pick(all, chance);
  const how: string[] = [];
  for (let count = 1 + Math.floor(chance() * 3); count > 0; count--) {
    const name = pick(MUTATION_NAMES, chance);
    raw = MUTATIONS[name]?.(raw, chance, all) ?? raw;
    how.push(name);
  }
  return { raw, how };
}

const HOSTILE = [
  '\r\n\r\n',
  '\0',
  '\u202e',
  '\ufeff',
  '=?utf-8?Q?=0D=0A?=',
  '--',
  '>'.repeat(500),
  ' '.repeat(5_000),
  '<'.repeat(500),
  '\r\nFrom: eve@evil.example\r\n',
  '\r\nContent-Type: multipart/mixed; boundary="',
  '\r\nVan: a@b.example\r\nDatum: 1 sep 2026 10:00\r\nOnderwerp: x\r\n\r\n',
  '__proto__: x\r\n',
  '\u2028',
  'Op 1 sep 2026 om 10:00 schreef a@b.example:\r\n> ',
].map((text) => Buffer.from(text));
const CHARSETS = [
  'utf-8',
  'utf-7',
  'x-unknown',
  'windows-1252',
  'utf-16le',
  'gb18030',
  '""',
  'iso-2022-jp',
  'us-ascii',
  '__proto__',
];
const ENCODINGS = ['quoted-printable', 'base64', '8bit', 'x-uuencode', 'binary'];

function at(raw: Buffer, chance: () => number): number {
  return Math.floor(chance() * raw.length);
}

function pick<T>(items: readonly T[], chance: () => number): T {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
