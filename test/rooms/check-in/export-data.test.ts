import { expect, it } from 'vitest';
import { exportData, NOT_EXPORTED } from '../../../lib/check-in/export-data.ts';
import { freelancer, promise } from './samples.ts';

it('JSON holds all that is kept, but for what counts the changes of an item', () => {
  const stored = {
    freelancer: freelancer({ askedIn: 3, listedIn: 4 }),
    promises: [promise({ plannedBy: 'a1b2c3d4' })],
  };
  const { freelancer: profile, promises } = JSON.parse(exportData(stored.freelancer, stored.promises).json);
  for (const [item, shown] of [
    [stored.freelancer, profile],
    [stored.promises[0] ?? {}, promises[0]],
  ] as const) {
    const missing = Object.keys(item).filter((key) => !(key in shown));
    expect(missing.filter((key) => !(NOT_EXPORTED as readonly string[]).includes(key))).toEqual([]);
    expect(item).toMatchObject(shown);
  }
  expect(NOT_EXPORTED.filter((key) => key in profile || key in promises[0])).toEqual([]);
});

it.each(['=HYPERLINK("https://attack.example")', '+31 6', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1'.normalize('NFKC')])(
  'CSV: a spreadsheet takes %j for text',
  (hostile) => {
    const { csv } = exportData(freelancer(), [promise({ subject: hostile })]);
    expect(csv).toContain(`,"'${hostile.replaceAll('"', '""')}",`);
  },
);

it.each([
  ['a;=1+1', "a;'=1+1"],
  ['a\n=1+1', "a\n'=1+1"],
  ['a\t -1', "a\t' -1"],
  ['"=1+1', `""'=1+1`],
  ['＝1+1', "'＝1+1"],
  ['a|@x', "a|'@x"],
])('CSV: %j is text also where a semicolon, a tab or a line ends a cell', (hostile, field) => {
  const { csv } = exportData(freelancer(), [promise({ sentence: hostile })]);
  expect(csv).toContain(`"${field}"`);
});

it('CSV: quotes, commas and line breaks stay in their field', () => {
  const { csv } = exportData(freelancer(), [promise({ sentence: 'Hij zei: "in september",\nen toen niets' })]);
  expect(csv).toContain('"Hij zei: ""in september"",\nen toen niets"');
  expect(csv.startsWith('\uFEFF"client",')).toBe(true);
});
