import { type Letter, type LetterFacts, phrasings, writeLetter } from '../../lib/check-in/letter.ts';
import { LETTERS, type LetterKind } from '../../lib/check-in/letter-kind.ts';
import { periodPhrase } from '../../lib/check-in/period-phrase.ts';
import { LANGUAGES, type Language } from '../../lib/period/language.ts';
import type { Register } from '../../lib/promise/client-promise.ts';
import { PERIOD_SAMPLES, type PeriodSample, periodIn } from '../rooms/check-in/period-samples.ts';

/** The day on which all letters of the report are written; the work was mentioned in June. */
export const TODAY = '2026-08-18';
const SAID_ON = '2026-06-10';

export const REGISTERS: readonly Register[] = ['informal', 'formal'];
export const JOBS: Record<Language, readonly [string, string]> = {
  nl: ['nieuwe huisstijl', 'Jaarverslag 2026: eindredactie'],
  en: ['new logo', 'Annual report: proofreading'],
  de: ['Relaunch der Website', 'Jahresbericht'],
  fr: ['nouvelle identité visuelle', 'Rapport annuel'],
};
const NAMES: Record<Language, readonly [client: string, signs: string, freelancer: string]> = {
  nl: ['Marieke Postma', 'Marieke', 'Sanne'],
  en: ['Helen Okafor', 'Helen', 'Tom'],
  de: ['Katrin Schäfer', 'Katrin', 'Lena'],
  fr: ['Amélie Roux', 'Amélie', 'Chloé'],
};

/** Facts for a letter of the report. */
export function factsOf(language: Language, register: Register, sample: PeriodSample, changes: Partial<LetterFacts> = {}): LetterFacts {
  const [clientName, greetingName, signature] = NAMES[language];
  return {
    language,
    register,
    greetingName,
    clientName,
    jobs: [{ job: JOBS[language][0], period: periodIn(sample, language), saidOn: SAID_ON }],
    today: TODAY,
    filling: false,
    lettersBefore: 0,
    signature,
    ...changes,
  };
}

/** A letter of the report with what it was written from. */
export interface ReportedLetter {
  readonly kind: LetterKind;
  readonly facts: LetterFacts;
  readonly letter: Letter;
}

/** Every letter × phrasing × register × wording, and the special cases, for one period. */
export function everyPhrasing(language: Language): readonly ReportedLetter[] {
  const september = sampleOf('month', 'in september');
  const october = sampleOf('part-of-month', 'eind oktober');
  const [first, second] = JOBS[language];
  const cases: readonly Partial<LetterFacts>[] = [
    {},
    { filling: true },
    { jobs: [{ job: null, period: periodIn(september, language), saidOn: SAID_ON }] },
    { jobs: [{ job: second, period: periodIn(september, language), saidOn: '2026-08-03' }] },
    { jobs: [{ job: null, period: periodIn(september, language), saidOn: '2025-06-10' }], greetingName: '', clientName: '' },
    {
      jobs: [
        { job: first, period: periodIn(september, language), saidOn: SAID_ON },
        { job: second, period: periodIn(october, language), saidOn: '2026-07-01' },
      ],
    },
    {
      jobs: [
        { job: null, period: periodIn(september, language), saidOn: SAID_ON },
        { job: second, period: periodIn(october, language), saidOn: '2026-07-01' },
      ],
    },
  ];
  return LETTERS.flatMap((kind) =>
    REGISTERS.flatMap((register) =>
      cases.flatMap((changes) =>
        Array.from({ length: phrasings(kind, language) }, (_, lettersBefore) =>
          reported(kind, factsOf(language, register, september, { ...changes, lettersBefore })),
        ),
      ),
    ),
  );
}

/** Every letter × period × register; the phrasing and the wording change from one to the next. */
export function everyPeriod(language: Language): readonly ReportedLetter[] {
  return LETTERS.flatMap((kind) =>
    REGISTERS.flatMap((register) =>
      PERIOD_SAMPLES.map((sample, index) =>
        reported(kind, factsOf(language, register, sample, { lettersBefore: index, filling: index % 3 === 2 })),
      ),
    ),
  );
}

/** The review file: periods in grammar, then the letters, each language by itself. */
export function lettersReport(): string {
  const parts = LANGUAGES.map((language) =>
    [
      `# ${language}: periods`,
      '',
      '| said | name | when | planning |',
      '|---|---|---|---|',
      ...PERIOD_SAMPLES.map((sample) => {
        const { name, at, for: planned } = periodPhrase(periodIn(sample, language), language, TODAY);
        return `| ${sample.words[language]} | ${name} | ${at} | ${planned} |`;
      }),
      '',
      `# ${language}: every phrasing`,
      '',
      ...everyPhrasing(language).map(shown),
      `# ${language}: every period`,
      '',
      ...everyPeriod(language).map(opening),
    ].join('\n'),
  );
  return `<!-- Written by \`npm run review\`: every letter to a client, to be read by eye. Do not edit. -->\n\n${parts.join('\n')}`;
}

function reported(kind: LetterKind, facts: LetterFacts): ReportedLetter {
  return { kind, facts, letter: writeLetter(kind, facts) };
}

function shown({ kind, facts, letter }: ReportedLetter): string {
  const title = [kind, facts.register, facts.filling ? 'filling' : '', facts.jobs[0].period.words].filter(Boolean).join(' · ');
  return `**${title}** ${letter.subject}\n> ${letter.text.trimEnd().replace(/\n+/g, ' / ')}\n`;
}

/** All that a period changes: the subject and the first sentence. */
function opening({ kind, facts, letter }: ReportedLetter): string {
  const { bound, words } = facts.jobs[0].period;
  return `- ${kind} · ${facts.register} · ${bound} · ${words}: **${letter.subject}** ${letter.text.split('\n\n')[1]}`;
}

function sampleOf(grain: PeriodSample['grain'], words: string): PeriodSample {
  const sample = PERIOD_SAMPLES.find((one) => one.grain === grain && one.words.nl === words);
  if (!sample) throw new Error(`no sample ${words}`);
  return sample;
}
