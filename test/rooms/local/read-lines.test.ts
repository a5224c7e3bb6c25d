import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerLine, readLines } from '../../../infra/local/read-lines.ts';

const LINE = { id: 'a', ref: '2026-06-10', subject: 'klus', body: 'In september heb ik werk voor je.' };

async function answersTo(lines: readonly string[]): Promise<{ bad: number; answers: unknown[] }> {
  const output = new PassThrough();
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  const bad = await readLines(Readable.from([lines.join('\n')]), output);
  const written = Buffer.concat(chunks).toString('utf8').trim();
  return { bad, answers: written === '' ? [] : written.split('\n').map((line): unknown => JSON.parse(line)) };
}

describe('read --jsonl', () => {
  it('answers a line', () => {
    expect(answerLine(JSON.stringify(LINE), 1)).toMatchObject({
      id: 'a',
      language: 'nl',
      period: { from: '2026-09-01', to: '2026-10-01', grain: 'month', bound: 'in', words: 'september', rule: 'month' },
      others: [],
    });
  });

  it('answers in order, goes on past a bad line, and counts it', async () => {
    const { bad, answers } = await answersTo([
      JSON.stringify(LINE),
      'no json',
      '',
      JSON.stringify({ ...LINE, id: 2, body: 'Hoi' }),
    ]);
    expect(bad).toBe(1);
    expect(answers).toMatchObject([
      { id: 'a' },
      { id: null, error: expect.stringMatching(/^line 2: no JSON/) },
      { id: 2, period: null },
    ]);
  });

  it('names a line that has no id by its number, empty lines counted', async () => {
    const { id: _, ...nameless } = LINE;
    const { answers } = await answersTo([
      JSON.stringify(nameless),
      '',
      JSON.stringify({ ...nameless, ref: '' }),
      '[]',
      JSON.stringify({ ...LINE, id: null }),
    ]);
    expect(answers).toMatchObject([
      { id: 1, period: { from: '2026-09-01' } },
      { id: 3, error: expect.stringContaining('ref') },
      { id: null, error: expect.stringMatching(/^line 4: expected an object/) },
      { id: 5 },
    ]);
  });

  it('reads the first line of a file that begins with a byte order mark', async () => {
    const { bad, answers } = await answersTo([`\uFEFF${JSON.stringify(LINE)}`]);
    expect(bad).toBe(0);
    expect(answers).toMatchObject([{ id: 'a' }]);
  });

  it.each([
    ['[]', 'expected an object'],
    ['null', 'expected an object'],
    [JSON.stringify({ ...LINE, ref: undefined }), 'ref: expected'],
    [JSON.stringify({ ...LINE, ref: '2026-02-30' }), 'ref: expected'],
    [JSON.stringify({ ...LINE, body: 3 }), 'body: expected'],
    [JSON.stringify({ ...LINE, subject: {} }), 'subject: expected'],
    [JSON.stringify({ ...LINE, lang: 'xx' }), 'lang: expected one of nl, en, de, fr'],
    [JSON.stringify({ ...LINE, timeZone: 'Mars/Olympus' }), 'timeZone: expected'],
  ])('%s is refused by name', (line, reason) => {
    expect(answerLine(line, 1)).toMatchObject({ error: expect.stringContaining(reason) });
  });

  it('a time with an offset becomes the date in the zone', () => {
    const answer = answerLine(
      JSON.stringify({
        ...LINE,
        ref: '2026-08-31T23:30:00Z',
        timeZone: 'Europe/Amsterdam',
        body: 'Kun je morgen de website bouwen?',
      }),
      1,
    );
    expect(answer).toMatchObject({ period: { from: '2026-09-02' } });
  });
});
