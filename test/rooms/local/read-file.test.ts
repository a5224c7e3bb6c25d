import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFileMail } from '../../../infra/local/read-file.ts';
import { newFolder } from './new-folder.ts';

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
