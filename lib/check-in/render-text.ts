import type { Block, Link } from './mail-blocks.ts';
import { withoutMarks } from './reply-marks.ts';

/** The blocks as plain text that reads well by itself: line ends `\n`, long links below all else. */
export function renderText(blocks: readonly Block[], footer: string, colon: string): string {
  const parts = blocks.flatMap((block) => textOf(block, colon)).filter((part) => part !== '');
  const links = blocks.flatMap((block) => linksOf(block));
  return `${[...parts, ...links.map(({ label, href }) => `${label}${colon.trimEnd()}\n${href}`), `-- \n${withoutMarks(footer)}`].join('\n\n')}\n`;
}

function textOf(block: Block, colon: string): readonly string[] {
  switch (block.kind) {
    case 'lead':
    case 'say':
    case 'small':
      return [withoutMarks(block.text)];
    case 'heading':
      return [`${block.text}\n${'-'.repeat(Math.min(block.text.length, 40))}`];
    case 'quote':
      return [`${block.source}\n${prefixed('> ', block.text)}`];
    case 'card':
      return [[`${block.label}${colon}${block.title}`, ...block.lines].join('\n')];
    case 'letter':
      return [`${block.label}\n\n${prefixed('    ', `${block.subject}\n\n${block.text.trimEnd()}`)}`];
    case 'ways':
    case 'aside':
      return [];
    case 'words': {
      const rows = block.rows.map(({ word, meaning }) => `- ${word} = ${meaning}`);
      return [[block.lead, ...rows].filter(Boolean).join('\n')];
    }
    case 'months':
      return [block.months.rows.map(({ number, title, detail }) => `${number}. ${title}\n   ${detail}`).join('\n')];
  }
}

function linksOf(block: Block): readonly Link[] {
  if (block.kind === 'aside') return [block.link];
  return block.kind === 'ways' ? block.links : [];
}

function prefixed(prefix: string, text: string): string {
  return text
    .split('\n')
    .map((line) => (prefix + line).trimEnd())
    .join('\n');
}
