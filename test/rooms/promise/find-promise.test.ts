import { describe, expect, it } from 'vitest';
import { MOST_CANDIDATES } from '../../../lib/promise/choice/weigh-periods.ts';
import { findPromise } from '../../../lib/promise/find-promise.ts';

describe('what it says besides', () => {
  const marieke = {
    subject: 'Re: plannen',
    body: 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl. Ik ben tot 12 augustus met vakantie. Groet, Marieke',
    saidOn: '2026-06-10',
  };

  it('quotes the sentence, names the job, and knows when the client is away', () => {
    const found = findPromise(marieke);
    expect(found.promises).toHaveLength(1);
    expect(found.promises[0]).toMatchObject({
      sentence: 'in september heb ik werk voor je: een nieuwe huisstijl',
      job: 'nieuwe huisstijl',
      source: 'body',
      period: { from: '2026-09-01', to: '2026-10-01', grain: 'month', bound: 'in', words: 'september' },
    });
    expect(found.absences).toEqual([{ from: '2026-06-10', to: '2026-08-13' }]);
  });

  it("lets the freelancer's note win, and says so", () => {
    const found = findPromise({ ...marieke, note: 'Marieke belde: het wordt oktober' });
    expect(found.promises[0]).toMatchObject({ source: 'note', period: { from: '2026-10-01', to: '2026-11-01' } });
    expect(found.noteWon).toBe(true);
    expect(found.candidates.map(({ words }) => words)).toContain('september');
  });

  it('does not say that a note won that says the same', () => {
    expect(findPromise({ ...marieke, note: 'voor september' }).noteWon).toBe(false);
  });

  it('reads a note alone, in another language than the mail', () => {
    const found = findPromise({
      subject: '',
      body: '',
      note: 'Marieke belde: in september een huisstijl',
      saidOn: '2026-06-10',
    });
    expect(found.promises[0]?.period.words).toBe('september');
  });

  it('takes the subject where the body names no period', () => {
    const found = findPromise({
      subject: 'Klus in oktober',
      body: 'Hoi Jan, heb je zin en tijd?',
      saidOn: '2026-06-10',
    });
    expect(found.promises[0]).toMatchObject({
      source: 'subject',
      sentence: 'Klus in oktober',
      period: { from: '2026-10-01' },
    });
  });

  it('reads nothing from the history below', () => {
    const found = findPromise({
      subject: 'Re: plannen',
      body: 'Dank je, ik kom erop terug.\n\nOp 2 juni schreef Sanne:\n> In september heb ik tijd voor je klus.',
      saidOn: '2026-06-10',
    });
    expect(found.promises).toEqual([]);
  });

  it('promises nothing where the only period is called off beside it', () => {
    const inMay = (end: string) =>
      findPromise({ subject: '', body: `I know we said you'd do the calendar in May, ${end}.`, saidOn: '2026-01-12' });
    expect(inMay('but the board has pulled the plug on it').promises).toEqual([]);
    expect(inMay('and the board has signed off on it').promises[0]?.period.from).toBe('2026-05-01');
  });

  it('gives the candidates where it would ask', () => {
    const found = findPromise({ subject: 'vraag', body: 'Zullen we volgende week bellen?', saidOn: '2026-06-10' });
    expect(found.promises).toEqual([]);
    expect(found.candidates.map(({ words }) => words)).toEqual(['volgende week']);
  });

  it.each([
    [
      'nl',
      'Hoi Sanne, in september hebben we de nieuwe website voor je. Daarnaast zoeken we in november iemand voor de kerstcampagne, ook iets voor jou.',
    ],
    [
      'en',
      'Hi Sam, in September we need you for the new website. On top of that we want you to shoot the campaign in November.',
    ],
    [
      'de',
      'Hallo Sanne, im September brauchen wir dich für die neue Website. Außerdem möchten wir im November mit dir die Kampagne drehen.',
    ],
    [
      'fr',
      'Bonjour Sanne, en septembre nous avons besoin de toi pour le nouveau site. En plus, nous voudrions tourner la campagne avec toi en novembre.',
    ],
  ])('finds two jobs with periods of their own (%s)', (_, body) => {
    const found = findPromise({ subject: '', body, saidOn: '2026-06-10' });
    expect(found.promises.map(({ period }) => period.from).sort()).toEqual(['2026-09-01', '2026-11-01']);
  });

  it.each([
    'In september heb ik je nodig voor de website en in november voor het jaarverslag.',
    'In september heb ik je nodig voor de website en daarna in november voor het jaarverslag.',
    'In September we need you for the new website and then in November for the annual report.',
    'Im September brauchen wir dich für die Website und danach im November für den Jahresbericht.',
    'En septembre on a besoin de toi pour le site et ensuite en novembre pour le rapport annuel.',
  ])('finds them in one sentence, one after the other: %s', (body) => {
    const found = findPromise({ subject: 'Even bijpraten', body, saidOn: '2026-06-10' });
    expect(found.promises.map(({ period }) => period.from).sort()).toEqual(['2026-09-01', '2026-11-01']);
    expect(new Set(found.promises.map(({ job }) => job)).size).toBe(2);
  });

  it('says what decided', () => {
    expect(findPromise(marieke).promises[0]?.signals.some((signal) => signal.startsWith('within four months +'))).toBe(
      true,
    );
  });

  it.each([
    ['dates without end', 'Op 3 september of 4 oktober. '],
    ['one sentence', 'en in september '],
    ['letters', 'website'],
    ['cues', 'werk nodig graag '],
    ['greetings', 'Hoi Sanne, '],
    ['headings', 'Van: \n'],
    ['quotes', '> in september\n'],
  ])('weighs a bounded number of periods of a hostile mail: %s', (_, piece) => {
    const found = findPromise({
      subject: piece.repeat(500),
      body: piece.repeat(8_000),
      saidOn: '2026-06-10',
      language: 'nl',
    });
    expect(found.promises.length + found.candidates.length).toBeLessThanOrEqual(3 * MOST_CANDIDATES);
    for (const { sentence, job } of found.promises) {
      expect(sentence.length).toBeLessThanOrEqual(300);
      expect((job ?? '').length).toBeLessThanOrEqual(60);
    }
  });
});
