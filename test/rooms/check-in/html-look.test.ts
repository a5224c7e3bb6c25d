import { expect, it } from 'vitest';
import { DARK, MAIL_CSS, PAPER } from '../../../lib/check-in/html-look.ts';

/** WCAG 2.2, 1.4.3: text at least 4.5:1; 1.4.11: what must be seen, such as an outline, at least 3:1. */
it.each([
  ['text on paper', PAPER.graphite, PAPER.paper, 4.5],
  ['text on the letter', PAPER.graphite, PAPER.sheet, 4.5],
  ['soft text on paper', PAPER.soft, PAPER.paper, 4.5],
  ['soft text on the letter', PAPER.soft, PAPER.sheet, 4.5],
  ['labels on paper', PAPER.pencilText, PAPER.paper, 4.5],
  ['the button', PAPER.paper, PAPER.graphite, 4.5],
  ['the outline on paper', PAPER.pencil, PAPER.paper, 3],
  ['dark: text', DARK.graphite, DARK.paper, 4.5],
  ['dark: text on the letter', DARK.graphite, DARK.sheet, 4.5],
  ['dark: soft text', DARK.soft, DARK.paper, 4.5],
  ['dark: soft text on the letter', DARK.soft, DARK.sheet, 4.5],
  ['dark: labels', DARK.pencil, DARK.paper, 4.5],
  ['dark: the button', DARK.paper, DARK.graphite, 4.5],
  ['dark: the outline', DARK.pencil, DARK.paper, 3],
])('%s can be read', (_what, front, back, least) => {
  expect(contrast(front, back)).toBeGreaterThanOrEqual(least);
});

it('every dark colour is used', () => {
  expect(Object.values(DARK).filter((colour) => !MAIL_CSS.includes(colour))).toEqual([]);
});

/** The contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
