import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as chronoDe from 'chrono-node/de';
import * as chronoEn from 'chrono-node/en';
import * as chronoFr from 'chrono-node/fr';
import * as chronoNl from 'chrono-node/nl';
import { LANGUAGES, type Language } from '../../lib/period/language.ts';
import { readPeriods } from '../../lib/period/read-periods.ts';
import { findPromise } from '../../lib/promise/find-promise.ts';
import { labelledMails } from '../reports/labelled-mails.ts';
import { deployReader, readerSize } from './reader-size.ts';
import { loadRecognizers, type Peer } from './recognizers.ts';
import { scoreOf } from './score-periods.ts';

/**
 * How fast and how well periods are read, beside chrono and Microsoft's Recognizers. `npm run bench`.
 * The Recognizers are compared with only where they were installed: `npm ci --prefix test/bench/peers`.
 */
const ROOT = join(import.meta.dirname, '../..');
const SAID_ON = '2026-06-10';
const REFERENCE = { instant: new Date(`${SAID_ON}T12:00:00Z`), timezone: 0 };
const CHRONO = { nl: chronoNl, en: chronoEn, de: chronoDe, fr: chronoFr };

/** Some forty words each. */
const MAILS: Readonly<Record<Language, string>> = {
  nl: 'Hoi Sanne, wat fijn om je weer te spreken gisteren. In september hebben we werk voor je, namelijk de nieuwe huisstijl. De factuur van 28 mei heb ik doorgezet. Ik ben tot 12 augustus met vakantie. Groet, Marieke',
  en: 'Hi Sam, great to catch up yesterday. In September we have work for you, namely the new brand identity. I passed on the invoice of 28 May. I am on holiday until 12 August, back in the office after that. Best, Mary',
  de: 'Hallo Sanne, schön, dass wir gestern gesprochen haben. Im September haben wir Arbeit für dich, nämlich das neue Erscheinungsbild. Die Rechnung vom 28. Mai habe ich weitergeleitet. Ich bin bis zum 12. August im Urlaub. Gruß, Marieke',
  fr: "Bonjour Sanne, contente de t'avoir parlé hier. En septembre nous avons du travail pour toi, la nouvelle charte graphique. J'ai transmis la facture du 28 mai. Je suis en congés jusqu'au 12 août. Bien à toi, Marie",
};

const recognizers = await loadRecognizers();

speed();
growth();
await memory();
await bundle();
score();

function speed(): void {
  print('Microseconds for a mail of some forty words (best of 40 interleaved rounds)');
  print(row(['', 'chrono', 'ours', 'ratio', 'language found', 'ratio', 'promise found', 'Recognizers']));
  for (const language of LANGUAGES) {
    const text = MAILS[language];
    const times = interleave({
      chrono: () => CHRONO[language].parse(text, REFERENCE),
      ours: () => readPeriods(text, { saidOn: SAID_ON, languages: [language] }),
      found: () => readPeriods(text, { saidOn: SAID_ON }),
      promise: () => findPromise({ subject: '', body: text, saidOn: SAID_ON }),
      ...(recognizers?.knows(language) ? { peer: () => recognizers.read(text, language, SAID_ON) } : {}),
    });
    const [chrono = 1, ours = 1, found = 1, promise = 1, peer] = [
      times.chrono,
      times.ours,
      times.found,
      times.promise,
      times.peer,
    ];
    const cells = [
      chrono.toFixed(0),
      ours.toFixed(0),
      (ours / chrono).toFixed(2),
      found.toFixed(0),
      (found / chrono).toFixed(2),
      promise.toFixed(0),
      peer?.toFixed(0) ?? '-',
    ];
    print(row([language, ...cells]));
  }
}

function interleave(what: Record<string, () => unknown>): Record<string, number> {
  const best: Record<string, number> = {};
  for (let round = 0; round < 40; round++) {
    for (const [name, run] of Object.entries(what)) {
      const repeats = name === 'peer' ? 3 : 50;
      const started = process.hrtime.bigint();
      for (let count = 0; count < repeats; count++) run();
      const micros = Number(process.hrtime.bigint() - started) / 1000 / repeats;
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, micros);
    }
  }
  return best;
}

function growth(): void {
  print('\nMilliseconds by length (best of 3)');
  print(row(['kB', 'chrono', 'ours', 'promise found']));
  for (const kilobytes of [1, 10, 100, 1000]) {
    const text = `${MAILS.nl}\n`.repeat(Math.ceil((kilobytes * 1000) / (MAILS.nl.length + 1)));
    const times = [
      () => chronoNl.parse(text, REFERENCE),
      () => readPeriods(text, { saidOn: SAID_ON, languages: ['nl'] }),
      () => findPromise({ subject: '', body: text, saidOn: SAID_ON }),
    ].map((run) => Math.min(...[1, 2, 3].map(() => millis(run))));
    print(row([String(kilobytes), ...times.map((time) => time.toFixed(1))]));
  }
}

function millis(run: () => unknown): number {
  const started = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** Heap after collection in a process of its own: chrono's locales alone, and our four languages loaded besides, bundled as deployed. */
async function memory(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pencilled-reader-'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const reader = await deployReader(folder);
  const heap = (script: string): number => {
    const code = `${script}; globalThis.gc(); globalThis.gc(); process.stdout.write(String(process.memoryUsage().heapUsed));`;
    const run = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', code], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    return Number(run.stdout) / 1e6;
  };
  const chrono = LANGUAGES.map((language) => `await import('chrono-node/${language}')`).join(';');
  const ours = `const { readPeriods } = await import('${reader}'); for (const l of ['nl','en','de','fr']) readPeriods('in week 38', { saidOn: '2026-06-10', languages: [l] })`;
  const [alone, both] = [heap(chrono), heap(`${chrono};${ours}`)];
  rmSync(folder, { recursive: true });
  print(
    `\nHeap: chrono's four locales ${alone.toFixed(1)} MB, with our four languages loaded ${both.toFixed(1)} MB: ${(both - alone).toFixed(1)} MB more`,
  );
}

async function bundle(): Promise<void> {
  const { deployed, unpacked, chrono } = await readerSize();
  const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  print(
    `Bundle, minified: chrono's four locales ${kilo(chrono)}; as deployed ${kilo(deployed)}, ${kilo(deployed - chrono)} more; with chrono whole and the words as text ${kilo(unpacked)}, ${kilo(unpacked - chrono)} more`,
  );
}

function score(): void {
  print('\nThe labelled mails of test/fixtures/periods, in percent');
  print(row(['', 'mails', 'exact', 'near', 'wrong', 'nothing right']));
  const mails = LANGUAGES.flatMap((language) => labelledMails(language).map((mail) => ({ ...mail, language })));
  const ours: Peer = {
    knows: () => true,
    read: (text, _, saidOn) => {
      const [subject = '', ...body] = text.split('\n');
      const found = findPromise({ subject, body: body.join('\n'), saidOn }).promises[0];
      return found ? [found.period.from, found.period.to] : null;
    },
  };
  const chrono: Peer = {
    knows: () => true,
    read: (text, language, saidOn) => firstOfChrono(text, language, saidOn),
  };
  for (const [name, peer] of [
    ['ours', ours],
    ['chrono', chrono],
    ...(recognizers ? [['Recognizers', recognizers] as const] : []),
  ] as const) {
    const { count, exact, near, wrong, nothing } = scoreOf(mails, peer);
    print(row([name, String(count), exact, near, wrong, nothing]));
  }
  if (!recognizers && !existsSync(join(ROOT, 'test/bench/peers/node_modules'))) {
    print('Recognizers: not installed; npm ci --prefix test/bench/peers');
  }
}

/** The first date that chrono finds: a day, or a month where no day was said. */
function firstOfChrono(text: string, language: Language, saidOn: string): [string, string] | null {
  const [first] = CHRONO[language].parse(
    text,
    { instant: new Date(`${saidOn}T12:00:00Z`), timezone: 0 },
    { forwardDate: true },
  );
  if (!first) return null;
  const date = (parts: typeof first.start, day: number, months = 0) =>
    new Date(Date.UTC(parts.get('year') ?? 0, (parts.get('month') ?? 1) - 1 + months, day)).toISOString().slice(0, 10);
  if (!first.start.isCertain('day') && first.start.isCertain('month')) {
    return [date(first.start, 1), date(first.end ?? first.start, 1, 1)];
  }
  return [
    date(first.start, first.start.get('day') ?? 1),
    date(first.end ?? first.start, ((first.end ?? first.start).get('day') ?? 1) + 1),
  ];
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(15))).join('');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
