import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFileMail } from '../../../infra/local/read-file.ts';
import { newFolder } from './new-folder.ts';

it.each([
  ['In september heb ik werk voor je.', 'period:      2026-09-01 through 2026-09-30 (month, in): "september"'],
  ['Op 14 september heb ik werk voor je.', 'period:      2026-09-14 (day, in): "14 september"'],
])('tells people the last day itself: %s', async (said, told) => {
  const file = join(newFolder(), 'mail.eml');
  writeFileSync(
    file,
    `From: marieke@example.com\r\nTo: sanne@example.com\r\nDate: Wed, 10 Jun 2026 09:12:00 +0200\r\n\r\n${said}\r\n`,
  );
  const asked = { file, json: false, now: undefined, timeZone: undefined, mine: [] };
  const read = await readFileMail(asked);
  expect('out' in read ? read.out.split('\n') : []).toContain(told);
});

describe('what `read` is asked', () => {
  it.each([
    [{ now: 'gisteren' }, '--now "gisteren"'],
    [{ timeZone: 'Mars' }, '--time-zone "Mars"'],
    [{ mine: ['sanne@work.example', 'sanne'] }, '--mine "sanne"'],
    [{ file: '/no/such/mail.eml' }, '"/no/such/mail.eml"'],
  ])('%j is refused by name', async (asked, named) => {
    const file = join(newFolder(), 'mail.eml');
    writeFileSync(file, 'From: sanne@example.com\r\nSubject: werk\r\n\r\nlijst\r\n');
    const whole = { file, json: true, now: undefined, timeZone: undefined, mine: [] };
    expect(await readFileMail(whole)).toMatchObject({ out: expect.any(String) });
    expect(await readFileMail({ ...whole, ...asked })).toMatchObject({ error: expect.stringContaining(named) });
  });
});
