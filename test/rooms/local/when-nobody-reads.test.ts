import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const LINE = `${JSON.stringify({ id: 1, ref: '2026-06-10', body: 'In september heb ik werk voor je.' })}\n`;

it.each([
  ['read.ts', ['--jsonl'], LINE.repeat(2000)],
  ['demo.ts', [], ''],
])(
  '%s ends without a complaint when whoever reads has seen enough',
  { timeout: 60_000 },
  async (script, args, input) => {
    const child = spawn(process.execPath, [join(ROOT, 'infra/local', script), ...args], { cwd: ROOT });
    const complaints: Buffer[] = [];
    child.stderr.on('data', (part: Buffer) => complaints.push(part));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'close');
    expect({ code, complaints: Buffer.concat(complaints).toString() }).toEqual({ code: 0, complaints: '' });
  },
);
