import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_LETTER_WORDS, phrasings, writeLetter } from '../../lib/check-in/letter.ts';
import { LETTERS as LETTER_KINDS } from '../../lib/check-in/letter-kind.ts';
import { LANGUAGES, type Language } from '../../lib/period/language.ts';
import type { Period } from '../../lib/period/period.ts';
import {
  everyPeriod,
  everyPhrasing,
  lettersReport,
  REGISTERS,
  type ReportedLetter,
  TODAY,
} from '../reports/letters-report.ts';
import { BLAME, TRAPS } from './letter-traps.ts';

const LETTERS: Record<Language, readonly ReportedLetter[]> = {
  nl: [...everyPhrasing('nl'), ...everyPeriod('nl')],
  en: [...everyPhrasing('en'), ...everyPeriod('en')],
  de: [...everyPhrasing('de'), ...everyPeriod('de')],
  fr: [...everyPhrasing('fr'), ...everyPeriod('fr')],
};

/** A planning, a calendar. */
const PLANNING: Record<Language, RegExp> = {
  nl: /planning|agenda/i,
  en: /plan|calendar|schedule/i,
  de: /planung|kalender/i,
  fr: /planning/i,
};
/** Words that only the other form of address has. */
const INFORMAL: Record<Language, RegExp> = {
  nl: /(?<!\p{L})(?:je|jij|jou|jouw|klus)(?!\p{L})/iu,
  en: /(?<!\p{L})Hi(?!\p{L})/u,
  de: /(?<!\p{L})(?:du|dich|dir|dein\p{L}*)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tu|te|toi|ton|souci)(?!\p{L})|t’/iu,
};
const FORMAL: Record<Language, RegExp> = {
  nl: /(?<!\p{L})(?:u|uw|opdracht)(?!\p{L})/iu,
  en: /Dear/u,
  de: /(?<=[\p{L},;] )(?:Sie|Ihnen|Ihre?)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:vous|votre)(?!\p{L})/iu,
};

it('a German letter about a day or a weekend asks whether it stands, not when to begin', () => {
  const named = LETTERS.de.filter(
    ({ facts, kind }) => kind === 'check-in' && /^(?:am (?:15|Wochenende)|Donnerstag)/.test(facts.jobs[0].period.words),
  );
  const texts = named.flatMap(({ facts }) =>
    Array.from(
      { length: phrasings('check-in', 'de') },
      (_, lettersBefore) => writeLetter('check-in', { ...facts, lettersBefore }).text,
    ),
  );
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter((text) => /anfangen|Start|losgehen|paar Tage/.test(text))).toEqual([]);
});

it('what a German client calls ours is theirs in a letter to them', () => {
  const ours = LETTERS.de.filter(({ facts }) => facts.jobs.length === 1 && facts.jobs[0].job !== null);
  for (const { kind, facts } of ours.slice(0, 40)) {
    const letter = writeLetter(kind, { ...facts, jobs: [{ ...facts.jobs[0], job: 'Texte für unsere neue Website' }] });
    const theirs = `Texte für ${facts.register === 'formal' ? 'Ihre' : 'eure'} neue Website`;
    expect(letter.subject).toContain(theirs);
    expect(letter.text).toContain(`„${theirs}“`);
    const first = writeLetter(kind, { ...facts, jobs: [{ ...facts.jobs[0], job: 'Unser Katalog' }] });
    expect(first.text).toContain(facts.register === 'formal' ? '„Ihr Katalog“' : '„Euer Katalog“');
  }
});

/** Asks when to begin, or whether it will be at all. */
const AS_IF_OPEN: Record<Language, RegExp> = {
  nl: /wanneer|moment om te beginnen|doorgaat/,
  en: /when (?:it|I)|When would|go ahead/,
  de: /anfangen|Start|losgehen|paar Tage/,
  fr: /commencer|démarrage/,
};
const FIXED: Record<Language, readonly [on: string, from: string]> = {
  nl: ['14 september', 'vanaf 14 september'],
  en: ['14 September', 'from 14 September'],
  de: ['14. September', 'ab dem 14. September'],
  fr: ['14 septembre', 'à partir du 14 septembre'],
};

/** Every check-in about one job of this period. */
const checkIns = (language: Language, period: Period): string[] =>
  REGISTERS.flatMap((register) =>
    Array.from({ length: phrasings('check-in', language) }, (_, lettersBefore) => {
      const jobs = [{ job: 'folder', period, saidOn: '2026-06-10' }] as const;
      const names = { greetingName: '', clientName: '', signature: '' };
      const facts = { language, register, jobs, lettersBefore, today: TODAY, filling: false };
      return writeLetter('check-in', { ...facts, ...names }).text;
    }),
  );

describe.each(LANGUAGES)('in %s, a check-in', (language) => {
  const [on, from] = FIXED[language];

  it.each<Period>([
    { from: '2026-09-14', to: '2026-09-15', grain: 'day', bound: 'in', words: on },
    { from: '2026-09-14', to: '2026-10-01', grain: 'part-of-month', bound: 'from', words: from },
  ])('asks whether it stands and nothing else, once the client has fixed the day: $words', (period) => {
    expect(checkIns(language, period).filter((text) => AS_IF_OPEN[language].test(text))).toEqual([]);
  });

  it('asks when to begin where only the month is known', () => {
    const period: Period = { from: '2026-09-01', to: '2026-10-01', grain: 'month', bound: 'in', words: '' };
    expect(checkIns(language, period).filter((text) => !AS_IF_OPEN[language].test(text))).toEqual([]);
  });
});

describe.each(LANGUAGES)('letters in %s', (language) => {
  const failing = (isWrong: (reported: ReportedLetter) => boolean): string[] =>
    LETTERS[language].filter(isWrong).map(({ letter }) => `${letter.subject}\n${letter.text}`);

  it('there are hundreds of them', () => {
    expect(LETTERS[language].length).toBeGreaterThan(600);
  });

  it(`has at most ${MAX_LETTER_WORDS} words`, () => {
    expect(failing(({ letter }) => wordsOf(letter.text) > MAX_LETTER_WORDS)).toEqual([]);
  });

  it('begins with the planning', () => {
    expect(
      failing(({ letter }) => !PLANNING[language].test(letter.text.split('\n\n')[1]?.split(/[.?!]/)[0] ?? '')),
    ).toEqual([]);
  });

  it('asks exactly one question', () => {
    expect(failing(({ letter }) => letter.text.split('?').length !== 2)).toEqual([]);
  });

  it('names the job, perhaps without the capital of a subject', () => {
    const names = (text: string, job: string) => text.toLowerCase().includes(job.toLowerCase());
    expect(
      failing(({ letter, facts }) => facts.jobs.some(({ job }) => job !== null && !names(letter.text, job))),
    ).toEqual([]);
  });

  it('names the month in which it was said, unless it is this one', () => {
    const june = { nl: 'in juni', en: 'in June', de: 'im Juni', fr: 'en juin' }[language];
    const saysJune = (text: string): boolean => text.toLowerCase().includes(june.toLowerCase());
    const wrong = failing(({ letter, facts }) => {
      const months = new Set(facts.jobs.map(({ saidOn }) => saidOn.slice(0, 7)));
      const expected = months.size === 1 && !months.has(TODAY.slice(0, 7));
      return expected && !saysJune(letter.text);
    });
    expect(wrong).toEqual([]);
    expect(
      LETTERS[language].some(
        ({ letter }) =>
          letter.text.includes(`${june} 2025`) ||
          letter.text.includes(`${june.charAt(0).toUpperCase()}${june.slice(1)} 2025`),
      ),
    ).toBe(true);
  });

  it('says "lately" only of this month', () => {
    const lately = /(?<!\p{L})(?:laatst|onlangs|recently|neulich|récemment)(?!\p{L})/iu;
    expect(
      failing(
        ({ letter, facts }) =>
          lately.test(letter.text) !== facts.jobs.every(({ saidOn }) => saidOn.startsWith('2026-08')) &&
          lately.test(letter.text),
      ),
    ).toEqual([]);
    expect(LETTERS[language].some(({ letter }) => lately.test(letter.text))).toBe(true);
  });

  it('speaks of several jobs as several', () => {
    const one = {
      nl: /(?!)/,
      en: /\b(?:when|whether|If|about|move|schedule|leave|aside for|room for) it\b(?!’s too)/,
      de: /das Projekt „[^“]*“ \([^)]*\)(?: und|,) „|, das (?:du|Sie) /,
      fr: /le projet «[^»]*» \([^)]*\)(?: et|,) «|(?<![Cc]e )que (?:tu|vous) \S+ (?:récemment )?évoqué(?!s)/,
    }[language];
    const several = LETTERS[language].filter(({ facts }) => facts.jobs.length > 1);
    expect(several.length).toBeGreaterThan(20);
    expect(several.map(({ letter }) => letter.text).filter((text) => one.test(text))).toEqual([]);
  });

  it('keeps to one form of address', () => {
    expect(
      failing(({ letter, facts }) => (facts.register === 'formal' ? INFORMAL : FORMAL)[language].test(letter.text)),
    ).toEqual([]);
  });

  it('says a deadline as coarsely as the client did', () => {
    const coarse = LETTERS[language].filter(
      ({ facts }) =>
        facts.jobs[0].period.bound === 'until' && !/(?<![\d])\d{1,2}(?!\d)/.test(facts.jobs[0].period.words),
    );
    expect(coarse.length).toBeGreaterThan(50);
    const dayIn = /(?<!\d)\d{1,2}(?:er|\.)? (?!\p{P})\p{L}/u;
    expect(coarse.map(({ letter }) => `${letter.subject} ${letter.text}`).filter((text) => dayIn.test(text))).toEqual(
      [],
    );
  });

  it('leaves an easy way out before the closing', () => {
    const out =
      /prima|ook goed|net zo graag|geen enkel probleem|schuiven we|schuif ik mee|kijk ik daar|gerust|fine|good to know|no problem|simply move|happy to|feel free|in Ordnung|auch gut|genauso|gar kein Problem|verschieben wir|richte ich mich|sag\w* es mir gern|sagen Sie es mir gern|ziehe ich mit|aucun (?:souci|problème)|me va aussi|pas un problème|décaler(?:a|ons)|adapterai|hésite/;
    expect(failing(({ letter }) => !out.test(letter.text.split('\n\n').at(-2) ?? ''))).toEqual([]);
  });

  it.each(TRAPS[language].map(({ trap, wrong }) => [wrong, trap] as const))('never writes "%s"', (wrong, trap) => {
    expect(wrong).toMatch(trap);
    expect(failing(({ letter }) => trap.test(`${letter.subject}\n${letter.text}`))).toEqual([]);
  });

  it.each(BLAME[language].map(({ blame, wrong }) => [wrong, blame] as const))('never blames: "%s"', (wrong, blame) => {
    expect(wrong).toMatch(blame);
    expect(failing(({ letter }) => blame.test(letter.text))).toEqual([]);
  });

  it('never gives a client the same text twice in a row of letters', () => {
    for (const kind of LETTER_KINDS) {
      for (const filling of [false, true]) {
        const facts = LETTERS[language].find((one) => one.kind === kind)?.facts;
        if (!facts) throw new Error(`no ${kind}`);
        const count = phrasings(kind, language);
        expect(count).toBeGreaterThan(1);
        const texts = Array.from(
          { length: count },
          (_, lettersBefore) => writeLetter(kind, { ...facts, filling, lettersBefore }).text,
        );
        expect(new Set(texts).size).toBe(count);
      }
    }
  });

  it('says "my calendar is filling up" only where that was found to be so', () => {
    const full =
      /loopt al|vol te lopen|raakt al|gevuld|filling up|to fill up|nicely full|füllt sich|gefüllt|se remplit|se remplir|rempli/i;
    expect(failing(({ letter, facts }) => !facts.filling && full.test(letter.text))).toEqual([]);
    expect(
      failing(
        ({ letter, facts, kind }) =>
          facts.filling && (kind === 'check-in' || kind === 'nudge') && !full.test(letter.text),
      ),
    ).toEqual([]);
  });
});

/** That the days go to other work, or that the job leaves the schedule. */
const FREES: Record<Language, RegExp> = {
  nl: /ander werk\.|vrijgekomen|(?:geef|komt) [^.]*vrij|haal [^.]* uit mijn planning|weer (?:ruimte|plaats)|opnieuw/,
  en: /other work\.|free(?:ing)? up|out of my schedule|make room for (?:it|them|you) again|(?:again|instead)\b/,
  de: /andere Aufträge|\bfrei, (?:was|die)|aus meiner Planung|\bwieder\b|neu ein/,
  fr: /d’autres projets|libère|redevient libre|je retire|referai/,
};

it.each(LANGUAGES)('only the letter that frees the days says so: one about a delay does not (%s)', (language) => {
  const freeing = LETTERS[language].filter(({ letter }) => FREES[language].test(letter.text.split('\n\n')[1] ?? ''));
  expect(freeing.filter(({ kind }) => kind !== 'release').map(({ letter }) => letter.text)).toEqual([]);
  expect(new Set(freeing.map(({ kind }) => kind))).toEqual(new Set(['release']));
  const delayed = LETTERS[language].filter(({ kind }) => kind === 'postponed').map(({ letter }) => letter.text);
  expect(delayed.length).toBeGreaterThan(5);
  expect(delayed.filter((text) => FREES[language].test(text))).toEqual([]);
});

it('asks in Dutch whether a day that was named stands, not when on it to begin', () => {
  const named = LETTERS.nl.filter(
    ({ facts, kind }) =>
      kind === 'check-in' && facts.jobs.every(({ period }) => /^(?:op 15|donderdag 1|het weekend)/.test(period.words)),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.map(({ letter }) => letter.text).filter((text) => /beginnen|ongeveer|dagen vrij/.test(text))).toEqual(
    [],
  );
});

it('a French letter asks of a job on one day whether that day stands, not when it begins', () => {
  const day = LETTERS.fr.find(({ facts, kind }) => kind === 'check-in' && facts.jobs[0].period.grain === 'day');
  if (!day) throw new Error('no letter about a day');
  for (const register of REGISTERS) {
    for (let lettersBefore = 0; lettersBefore < phrasings('check-in', 'fr'); lettersBefore++) {
      const { text } = writeLetter('check-in', { ...day.facts, register, lettersBefore });
      expect(text).toMatch(/date[^.?]*\u00a0\?/);
      expect(text).not.toMatch(/à laquelle|démarrage|commencer/);
    }
  }
});

it('the review file is what the code writes (npm run review)', () => {
  expect(readFileSync(join(import.meta.dirname, '../reports/letters.md'), 'utf8') === lettersReport()).toBe(true);
});

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
