import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const NODE = join(ROOT, 'node_modules/.bin/node');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pencilled-demo-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run demo', () => {
  it('tells the story from forward to closed, in plain text where there is no terminal', async () => {
    const { code, out } = await demo();
    expect(code).toBe(0);
    const parts = [
      'Sanne stuurt een mail van een klant door  woensdag 10 juni 2026 om 09:30',
      'In september heb ik werk voor je',
      'Pencilled antwoordt binnen een tel',
      'Het moment is er  dinsdag 18 augustus 2026 om 09:',
      'antwoordt: “klaar”',
      'Er kwam niets meer',
      'Marieke Jansen · nieuwe huisstijl · in september · geregeld',
    ];
    expect(parts.filter((part) => !out.includes(part))).toEqual([]);
    expect(parts.map((part) => out.indexOf(part))).toEqual(
      parts.map((part) => out.indexOf(part)).sort((a, b) => a - b),
    );
    expect(out).not.toContain('\u001b');
  });

  it('tells it in English when asked', async () => {
    const { code, out } = await demo('--en');
    expect(code).toBe(0);
    expect(out).toContain('Hannah Reid · illustrations for the handbook · in September · sorted');
  });

  it('takes a mail of your own, at its own date', async () => {
    const path = join(folder, 'mail.eml');
    await writeFile(
      path,
      'From: Joost <joost@bakkerijvandam.example>\r\nTo: Noor <noor@example.com>\r\nSubject: Etiketten\r\n' +
        'Date: Mon, 02 Feb 2026 10:00:00 +0100\r\n\r\nHoi Noor,\r\n\r\nIn mei heb ik weer etiketten voor je.\r\n\r\nJoost\r\n',
    );
    const { code, out } = await demo(path);
    expect(code).toBe(0);
    expect(out).toContain('donderdag 16 april 2026');
    expect(out).toContain('Joost · etiketten · in mei · geregeld');
  });

  it.each([
    ['a file that is not there', ['/nowhere/mail.eml'], '/nowhere/mail.eml: cannot be read'],
    ['a file that is no mail', [join(ROOT, 'LICENSE')], 'LICENSE: this is no mail'],
    ['an option it does not know', ['--wat'], 'what works: npm run demo -- [--en] [FILE.eml]'],
  ])('says so and exits with 1 when given %s', async (_what, args, message) => {
    const { code, out, error } = await demo(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toContain(message);
    expect(error).not.toContain('    at ');
  });
});

function demo(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const file = join(ROOT, 'infra/local/demo.ts');
  return new Promise((resolve) => {
    execFile(NODE, [file, ...args], { cwd: folder, timeout: 60_000 }, (failure, out, error) => {
      resolve({ code: failure === null ? 0 : Number(failure.code ?? -1), out, error });
    });
  });
}
