import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const TEXTS = [
  'morgen',
  'in september',
  'over drie weken',
  'van 28 maart t/m 2 april',
  'na Pasen',
  'week 53',
  'eind van de maand',
  'volgende week dinsdag',
];

const SCRIPT = `
  const { readPeriods } = await import('./lib/period/read-periods.ts');
  const days = ['2026-03-28', '2026-03-29', '2026-10-25', '2026-12-31', '2028-02-29'];
  const read = days.flatMap((saidOn) => ${JSON.stringify(TEXTS)}.flatMap((text) =>
    readPeriods(text, { saidOn, languages: ['nl'] }).map(({ from, to }) => saidOn + ' ' + text + ' ' + from + ' ' + to)));
  process.stdout.write(read.join('\\n'));
`;

function readUnder(zone: string): string {
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
  expect(run.stderr.replace(/.*ExperimentalWarning.*\n|.*--trace-warnings.*\n/g, '')).toBe('');
  return run.stdout;
}

describe("the machine's own zone", () => {
  const plain = readUnder('UTC');

  it('reads something', () => {
    expect(plain.split('\n').length).toBeGreaterThanOrEqual(TEXTS.length * 5);
  });

  it.each(['Pacific/Kiritimati', 'America/St_Johns', 'Europe/Amsterdam'])('changes nothing (%s)', (zone) => {
    expect(readUnder(zone)).toBe(plain);
  });
});
