import { randomFrom } from '../forwards/random-from.ts';
import { REMINDER, SHAPES } from './reply-words.ts';

export interface MadeUpReply {
  readonly raw: Buffer;
  readonly command: string;
}

/** A reply put together at random: a command between small talk, signatures and footers, above, below or within the quote. */
export function madeUpReply(seed: number): MadeUpReply {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const shapes = pick(SHAPES);
  const [typed, command] = pick(shapes.commands);
  const greeting = pick(shapes.greetings);
  const own = [greeting, typed, pick(shapes.thanks), pick(shapes.signatures)].filter((part) => part !== '');
  // Commands are one line; thanks may stand on the same one.
  const words = own.join(pick(['\n', '\n\n']));
  const footer = pick(shapes.footers);
  const quoted = REMINDER.split('\n').map((line) => (line === '' ? '>' : `> ${line}`));
  const shape = pick(['above', 'above', 'below', 'between', 'block', 'block', 'nothing']);
  const isSigned = /^-- $/m.test(words);
  const rich = pick([true, false]);
  const attribution = pick(shapes.attributions).replace(/([a<d])\n(?!>)/, rich ? '$1 ' : '$1\n');
  const lines =
    shape === 'below'
      ? [
          ...attribution.split('\n'),
          ...quoted,
          '',
          ...words.split('\n'),
          ...(isSigned || footer === '' ? [] : ['', footer]),
        ]
      : shape === 'between'
        ? [
            ...attribution.split('\n'),
            ...quoted.slice(0, 2),
            '',
            ...words.split('\n'),
            ...(isSigned ? [] : ['', ...quoted.slice(2)]),
          ]
        : shape === 'block'
          ? [...words.split('\n'), '', footer, '', ...pick(shapes.blocks).split('\n'), '', ...REMINDER.split('\n')]
          : shape === 'nothing'
            ? [...words.split('\n'), '', footer]
            : [
                ...words.split('\n'),
                '',
                footer,
                '',
                ...attribution.split('\n'),
                ...(pick([true, false]) ? [''] : []),
                ...quoted,
              ];
  const body = rich ? htmlOf(lines, pick(['br', 'div'])) : `${lines.join('\n')}\n`;
  const head = [
    'From: Sanne de Vries <sanne@devries.example>',
    'To: Pencilled <r-abcdefgh-ijklmnop@in.example.com>',
    'Subject: Re: Marieke: september',
    'Date: Tue, 18 Aug 2026 10:00:00 +0200',
    'In-Reply-To: <1@eu-west-1.amazonses.com>',
    'MIME-Version: 1.0',
    `Content-Type: text/${rich ? 'html' : 'plain'}; charset=utf-8`,
  ];
  return { raw: Buffer.from(`${head.join('\n')}\n\n${body}`.replaceAll('\n', '\r\n')), command };
}

function htmlOf(lines: readonly string[], how: string): string {
  let html = '';
  let inside = false;
  for (const line of lines) {
    const quoted = line.startsWith('>');
    if (quoted !== inside) html += quoted ? '<blockquote type="cite">' : '</blockquote>';
    inside = quoted;
    const text = line.replace(/^> ?/, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    if (/^_{20,}$/.test(text)) html += '<hr>';
    else html += how === 'br' ? `${text}<br>` : `<div>${text === '' ? '<br>' : text}</div>`;
  }
  return `<html><body>${html}${inside ? '</blockquote>' : ''}</body></html>`;
}
