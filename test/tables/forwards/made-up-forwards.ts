/**
 * Forwards put together at random from what mail programs are known to write: labels, order, separators, dates, quoting, HTML
 * wrappers and footers of four languages, each with each. What a hand-written table does not think of, this does.
 */
import type { ForwardRow, Transport } from './forward-row.ts';

import { WORDS } from './forward-words.ts';
import { randomFrom } from './random-from.ts';

const SENDERS: readonly (readonly [shown: string, read: string])[] = [
  ['Joris Bakker <joris@bakkerij.example>', 'Joris Bakker <joris@bakkerij.example>'],
  ['"Joris Bakker" <joris@bakkerij.example>', 'Joris Bakker <joris@bakkerij.example>'],
  ['"Joris Bakker"<joris@bakkerij.example>', 'Joris Bakker <joris@bakkerij.example>'],
  ['Bakker, Joris <joris@bakkerij.example>', 'Bakker, Joris <joris@bakkerij.example>'],
  ['Joris Bakker [mailto:joris@bakkerij.example]', 'Joris Bakker <joris@bakkerij.example>'],
  ['Joris Bakker (Bakkerij) <joris@bakkerij.example>', 'Joris Bakker (Bakkerij) <joris@bakkerij.example>'],
  ['joris@bakkerij.example', '<joris@bakkerij.example>'],
  ['joris@bakkerij.example <joris@bakkerij.example>', '<joris@bakkerij.example>'],
  ['joris@bakkerij.example (Joris Bakker)', 'Joris Bakker <joris@bakkerij.example>'],
];

/** Who Joris Bakker is called this time: names that look like a label, a month, a zone, a day or a small word. */
const PEOPLE: readonly (readonly [first: string, last: string])[] = [
  ['Joris', 'Bakker'],
  ['Jan', 'Smit'],
  ['Mei', 'Li'],
  ['Max', 'May'],
  ['Anja', 'Vandamme'],
  ['An', 'Peeters'],
  ['De', 'Smet'],
  ['Van', 'Tran'],
  ['Om', 'Patel'],
  ['April', 'Mars'],
  ['Est', 'Dimanche'],
  ['Jürgen', 'Zeit'],
  ['Françoise', 'Le Gall'],
  ['Anne-Marie', 'van den Berg'],
  ['Al', "O'Neill"],
  ['Mo', 'Sonntag'],
];

const ORDERS = [
  'from to reply date subject',
  'from date subject to reply',
  'from date subject to',
  'from date to subject',
  'from to date subject',
  'subject date from to',
  'date from to subject',
  'from subject date to',
  'from date to cc subject',
  'from date subject to cc',
  'from to cc date subject',
];
const SUBJECTS = ['Folder', 'Re: Folder', 'Voorjaar & folder: 2 vragen?', '🥐 Folder', 'AW: Folder (dringend)'];
const OUTER = ['Fwd: ', 'FW: ', 'Doorst: ', 'WG: ', 'TR: ', 'Fw: ', ''];
const DASHES: readonly (readonly [string, string])[] = [
  ['---------- ', ' ---------'],
  ['-----', '-----'],
  ['-------- ', ' --------'],
  ['------- ', ' -------'],
  ['--- ', ' ---'],
  ['', ''],
];

/** The forward that a seed stands for. */
export function madeUpForward(seed: number): ForwardRow & { readonly transport: Transport } {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const words = pick(WORDS);
  const [shownFrom, client] = pick(SENDERS);
  const [shownDate, offset] = pick(words.dates);
  const subject = pick(SUBJECTS);
  const values = {
    from: shownFrom,
    to: pick(['sanne@devries.example', 'Sanne de Vries <sanne@devries.example>', '<sanne@devries.example>']),
    date: shownDate,
    subject,
    cc: 'Piet Bos <piet@bakkerij.example>, Kees <kees@bakkerij.example>',
    reply: 'info@bakkerij.example',
  };
  const mark = pick(['', '', '*', '\t', ' ']);
  const header = pick(ORDERS)
    .split(' ')
    .map((field) => {
      const label = field === 'reply' ? 'Reply-To' : pick(words.labels[field as keyof typeof words.labels]);
      const value = values[field as keyof typeof values];
      return mark === '*'
        ? `*${label}:* ${value}`
        : `${label}:${mark === '\t' ? '\t' : ' '}${value}${mark === ' ' ? ' ' : ''}`;
    });
  const [before, after] = pick(DASHES);
  const phrase = pick(words.separators);
  const separator = pick([true, true, true, false])
    ? /:$/.test(phrase)
      ? phrase
      : before + phrase + after
    : pick(['', '________________________________']);
  const body = pick(words.bodies);
  const gap = pick([1, 2, 3]);
  const rich = pick([true, false]);
  const clientEnd = pick(['', '', '-- \nJoris Bakker\nBakkerij', 'Verstuurd vanaf mijn iPhone', 'Sent from my iPhone']);
  // Only the plain part is wrapped.
  const history = pick(words.histories).replace(/([a<])\n(?!>)/, rich ? '$1 ' : '$1\n');
  const whole = [body, clientEnd, history]
    .filter((part) => part !== '')
    .join('\n\n')
    .split('\n');
  const block = [...header, ...Array.from({ length: gap }, () => ''), ...whole];
  const quoting = pick(['none', 'none', 'all', 'separator too', 'body']);
  const quoted = (lines: readonly string[]) =>
    lines.map((line) => (line === '' ? '>' : line.startsWith('>') ? `>${line}` : `> ${line}`));
  const below =
    quoting === 'all'
      ? [separator, '', ...quoted(block)]
      : quoting === 'separator too'
        ? quoted([...(separator === '' ? [] : [separator]), ...block])
        : quoting === 'body'
          ? [separator, ...header, '', ...quoted(whole)]
          : [separator, ...(pick([true, false]) ? [''] : []), ...block];
  const note = pick(words.notes);
  const above = [note, pick(words.signOffs), pick(words.footers)].filter((part) => part !== '').join('\n\n');
  const lines = [...(above === '' ? [] : [...above.split('\n'), '']), ...below];
  const both = pick([true, false, false]);
  const [first, last] = pick(PEOPLE);
  const called = (said: string) => said.replaceAll('Joris', first).replaceAll(/(?<![@/])Bakker(?!ij)/g, last);
  return {
    name: `seed ${seed}`,
    transport: {
      encoding: pick(['8bit', 'quoted-printable', 'base64']),
      charset: pick(['utf-8', 'utf-8', 'iso-8859-1', 'windows-1252']),
      picture: pick([true, false, false]),
      file: pick([true, false, false, false]),
    },
    subject: pick(OUTER) + subject,
    ...(rich || both ? { html: called(htmlOf(lines, pick(['br', 'div', 'p']))) } : {}),
    ...(!rich || both ? { text: called(`${lines.join('\n')}\n`) } : {}),
    want: { client: called(client), subject, said: `2026-09-07T10:00${offset}`, note, body: called(body) },
  };
}

/** Lines as HTML: quoted ones in a blockquote, each a `<div>`, a paragraph, or ended by `<br>`. */
function htmlOf(lines: readonly string[], how: string): string {
  let html = '';
  let depth = 0;
  for (const line of lines) {
    const marks = /^>*/.exec(line)?.[0].length ?? 0;
    for (; depth < marks; depth++) html += '<blockquote type="cite">';
    for (; depth > marks; depth--) html += '</blockquote>';
    const text = line.replace(/^>+ ?/, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const rule = /^_{20,}$/.test(text);
    if (rule) html += '<hr>';
    else if (how === 'br') html += `${text}<br>`;
    else if (how === 'div') html += `<div>${text === '' ? '<br>' : text}</div>`;
    else html += `<p style="margin:0">${text === '' ? '&nbsp;' : text}</p>`;
  }
  return `<html><body>${html}${'</blockquote>'.repeat(depth)}</body></html>`;
}
