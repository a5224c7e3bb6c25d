import { expect, it } from 'vitest';
import { exportData } from '../../../lib/check-in/export-data.ts';
import { freelancer, promise } from './samples.ts';

it('JSON holds all that is kept of a promise, and no secret of the machinery', () => {
  const { json } = exportData(freelancer(), [promise()]);
  const { promises, freelancer: profile } = JSON.parse(json);
  expect(profile.address).toBe('sanne@studio.example');
  expect(promises[0]).toMatchObject({
    id: 'p1',
    client: { name: 'Marieke Postma' },
    period: { from: '2026-09-01' },
    sentence: expect.any(String),
  });
  expect(Object.keys(promises[0])).not.toContain('owed');
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
