import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(join(import.meta.dirname, '../../../infra/local/web/page/page.css'), 'utf8');
const [LIGHT = '', DARK = ''] = [...CSS.matchAll(/:root \{([^}]*)\}/g)].map((match) => match[1]);

/** WCAG 2.2: 4.5 to 1 for text (1.4.3), 3 to 1 for what one has to see to understand (1.4.11). */
const PAIRS: readonly (readonly [front: string, back: string, atLeast: number])[] = [
  ['graphite', 'paper', 4.5],
  ['graphite', 'sheet', 4.5],
  ['graphite', 'tick', 4.5],
  ['soft', 'paper', 4.5],
  ['soft', 'sheet', 4.5],
  ['soft', 'tick', 4.5],
  ['pencil-text', 'paper', 4.5],
  ['pencil-text', 'sheet', 4.5],
  ['pencil-text', 'pencil-wash', 4.5],
  ['graphite', 'pencil-wash', 4.5],
  ['on-strong', 'graphite', 4.5],
  ['error', 'sheet', 4.5],
  ['pencil', 'paper', 3],
  ['pencil', 'sheet', 3],
];

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('%s', (_name, colours) => {
  it.each(PAIRS)('%s on %s: at least %d to 1', (front, back, atLeast) => {
    const [lower = 0, upper = 0] = [luminance(colour(front)), luminance(colour(back))].sort((a, b) => a - b);
    expect((upper + 0.05) / (lower + 0.05)).toBeGreaterThanOrEqual(atLeast);
  });

  function colour(name: string): string {
    const found = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(colours)?.[1];
    if (found === undefined) throw new Error(`the style sheet names no colour --${name}`);
    return found;
  }
});

/** Relative luminance of `rrggbb`, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
