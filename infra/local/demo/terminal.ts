/** How much of a terminal is used at most: longer lines are hard to read. */
const COLUMNS_MAX = 84;

export interface Terminal {
  /** A line that opens a part of the story. */
  heading(text: string, aside?: string): void;
  /** A plain line, wrapped. */
  line(text?: string): void;
  /** A text that somebody wrote, set in from the edge. Lines too long to read (addresses of compose windows) are cut. */
  quote(title: string, text: string, whose: 'client' | 'ours'): void;
}

/** Writes for people: in colour where `colour`, never wider than the terminal. */
export function terminal(
  write: (text: string) => void,
  { colour, columns }: { colour: boolean; columns: number },
): Terminal {
  const width = Math.min(COLUMNS_MAX, Math.max(40, columns));
  const paint = (code: string) => (text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const [bold, dim, pencil] = [paint('1'), paint('2'), paint('33')];
  return {
    heading: (text, aside = '') => write(`\n${pencil('●')} ${bold(text)}${aside === '' ? '' : `  ${dim(aside)}`}\n`),
    line: (text = '') =>
      write(
        `${wrapped(text, width - 2)
          .map(indented)
          .join('\n')}\n`,
      ),
    quote: (title, text, whose) => {
      const bar = whose === 'ours' ? pencil('┃') : dim('│');
      const lines = shown(text).flatMap((line) => wrapped(line, width - 4));
      write(`\n  ${bar} ${bold(title)}\n  ${bar}\n${lines.map((line) => `  ${bar} ${line}`.trimEnd()).join('\n')}\n`);
    },
  };
}

function indented(line: string): string {
  return line === '' ? '' : `  ${line}`;
}

/** Control characters of a mail stay out of the terminal, where they are commands; several empty lines become one. */
function shown(text: string): string[] {
  const safe = text.replaceAll('\r\n', '\n').replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '');
  return safe
    .trim()
    .replace(/\n{3,}/g, '\n\n')
    .split('\n');
}

function wrapped(text: string, width: number): string[] {
  const indent = /^\s*/.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let line = indent;
  for (const word of text.trim().split(/\s+/)) {
    const next = line.trim() === '' ? `${indent}${word}` : `${line} ${word}`;
    if (next.length <= width) line = next;
    else {
      if (line.trim() !== '') lines.push(line);
      line = `${indent}${word}`;
    }
    if (line.length > width) line = `${line.slice(0, width - 1)}…`;
  }
  return [...lines, line];
}
