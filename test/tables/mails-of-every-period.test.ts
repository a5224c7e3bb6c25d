import { describe, expect, it } from 'vitest';
import { writeMail } from '../../lib/check-in/write-mail.ts';
import { LANGUAGES, type Language } from '../../lib/period/language.ts';
import type { MailContent } from '../../lib/promise/owed-mail.ts';
import { everyMail } from '../reports/every-mail.ts';
import { JOBS, TODAY } from '../reports/letters-report.ts';
import { PERIOD_SAMPLES, periodIn } from '../rooms/check-in/period-samples.ts';
import { context, freelancer, view } from '../rooms/check-in/samples.ts';
import { TRAPS } from './letter-traps.ts';
import { MAIL_TRAPS } from './mail-traps.ts';

/** The lines of mails that name a period in a sentence, for every grain and bound. */
const linesIn = (language: Language, changes: Parameters<typeof view>[0] = {}): readonly string[] =>
  PERIOD_SAMPLES.flatMap((sample) => {
    const period = periodIn(sample, language);
    const subject = view({ language, period, job: JOBS[language][0], sentence: '', ...changes });
    const about: readonly MailContent[] = [
      {
        kind: 'receipt',
        promises: ['p1'],
        perhapsSame: null,
        letter: false,
        noteWon: false,
        first: false,
        before: period,
      },
      { kind: 'reminder', touch: 'check-in', together: [], late: false },
      { kind: 'reminder', touch: 'nudge', together: [], late: false },
      { kind: 'reminder', touch: 'ask', together: [], late: false },
      { kind: 'question', about: 'snooze-too-far', candidates: [] },
      { kind: 'question', about: 'period', candidates: [period] },
      ...(['later', 'done', 'no', 'same', 'undecided', 'postponed', 'already-known', 'list'] as const).map(
        (to) => ({ kind: 'answer', to }) as const,
      ),
    ];
    const written = context({ subject, freelancer: freelancer({ language }), now: `${TODAY}T07:03:00.000Z` });
    return about.flatMap((one) => {
      const mail = writeMail(one, written);
      return linesOf(mail);
    });
  });

/** What a mail says, without the long links below it. */
function linesOf({ subject, text }: { readonly subject: string; readonly text: string }): readonly string[] {
  return [subject, ...text.split('\n').map((line) => line.trim())].filter((line) => !/^(?:https|mailto):/.test(line));
}
/** What a French mail can't say: "plus de rappels" is also more of them; "des nouvelles d’Amélie" is how she is. */
const ODD_IN_FRENCH =
  /(?<!\bne \p{L}+ )(?<!aucun )plus (?:de (?:rappels?|mails?|nouvelles|place)|aucun|d’aperçu)|prendre des nouvelles|où en est «|est sûr(?!\p{L})|Que veux-tu dire|ne dit pas clairement|\bundo\b|C’est décalé\s:|Est-ce confirmé|:\sla période|pas encore de période|n’est plus conservé|rappels à ce sujet\. Il /iu;

it('a French mail says neither "more" for "no more" nor how the client is', () => {
  expect('abandonner, plus de rappels').toMatch(ODD_IN_FRENCH);
  expect('Tu ne recevras plus de rappels à ce sujet.').not.toMatch(ODD_IN_FRENCH);
  const lines = everyMail()
    .filter(({ language }) => language === 'fr')
    .flatMap(({ mail }) => [mail.subject, ...mail.text.split('\n')]);
  expect(lines.length).toBeGreaterThan(800);
  expect(lines.filter((line) => ODD_IN_FRENCH.test(line))).toEqual([]);
});

describe.each(LANGUAGES)('mails about every period in %s', (language) => {
  const lines = linesIn(language);
  const others = everyMail()
    .filter((one) => one.language === language)
    .flatMap(({ mail }) => linesOf(mail));

  it.each(TRAPS[language].map(({ trap, wrong }) => [wrong, trap] as const))('never say "%s"', (_, trap) => {
    expect(lines.length).toBeGreaterThan(10_000);
    expect(lines.filter((line) => trap.test(line))).toEqual([]);
  });

  it.each((MAIL_TRAPS[language] ?? []).map(({ trap, wrong }) => [wrong, trap] as const))(
    'never write "%s"',
    (wrong, trap) => {
      expect(wrong).toMatch(trap);
      expect(others.length).toBeGreaterThan(300);
      expect([...lines, ...others].filter((line) => trap.test(line))).toEqual([]);
    },
  );

  it('put no preposition before another', () => {
    const twice = {
      nl: /\b(?:naar|voor) (?:vanaf|rond|na|vóór|uiterlijk|in)\b/i,
      en: /\b(?:to|for) (?:from|around|after|by|before)\b/i,
      de: /\b(?:auf|für) (?:ab|um|nach|vor|bis)\b/i,
      fr: /\b(?:pour|à) (?:à partir|autour|après|avant|d’ici)/i,
    }[language];
    expect(lines.filter((line) => twice.test(line))).toEqual([]);
  });

  it('speak of a client without a name in the right case', () => {
    const nameless = linesIn(language, { client: { name: '', address: null }, greetingName: '' }).join('\n');
    expect(nameless).not.toMatch(/\b(?:an|von|bei|mit|für) dein Kunde|kannst du dein Kunde/);
    expect(nameless).not.toMatch(/(?:^|\n)(?:je klant|your client|dein Kunde|ton client) \p{Ll}/u);
  });

  if (language === 'de')
    it('decline Herr, and call nobody by the first name who writes Sie', () => {
      const herr = linesIn('de', { client: { name: 'Herr Vogel', address: null }, greetingName: 'Herr Vogel' });
      expect(herr.filter((line) => line.includes('Herrn Vogel')).length).toBeGreaterThan(100);
      expect(herr.filter((line) => /(?:an|von|bei|mit|für) Herr /.test(line))).toEqual([]);
      const formal = {
        client: { name: 'Martin Vogel', address: null },
        greetingName: 'Martin',
        register: 'formal',
      } as const;
      expect(linesIn('de', formal).filter((line) => /Martin(?! Vogel)/.test(line))).toEqual([]);
    });

  it('put a job in another language in quotes', () => {
    const [other] = JOBS[language === 'nl' ? 'en' : 'nl'];
    const foreign = linesIn(language, {
      job: other,
      language: language === 'nl' ? 'en' : 'nl',
      client: { name: 'X', address: null },
    });
    // The letter itself is in the client's language.
    const ours = foreign.filter((line) => line.includes(' X'));
    expect(ours.some((line) => line.includes(other))).toBe(true);
    expect(ours.filter((line) => new RegExp(`(?:het|de|the) ${other}`).test(line))).toEqual([]);
  });
});
