import { describe, expect, it } from 'vitest';
import { asked, stories } from './later-answers.ts';
import { answer } from './steps.ts';

const SAID = {
  nl: ['Nee, nog niet.', 'Nog niets gehoord van Marieke'],
  en: ['No, not yet', "Haven't heard back yet"],
  de: ['Nein, noch nicht', 'Noch nichts gehört'],
  fr: ['Non, pas encore', 'Toujours pas de réponse'],
} as const;

/** The period that it has already: it doesn't move there. */
const STILL = { nl: 'september', en: 'Still September', de: 'Es bleibt bei September', fr: 'septembre' } as const;

describe.each(stories)('“has the client answered?” (%s)', (language, story) => {
  it.each([...SAID[language as keyof typeof SAID], STILL[language as keyof typeof STILL]])(
    '%s: nothing changes, and what comes next is told',
    async (text) => {
      const here = await asked(story);
      const reminder = (await here.mails()).findLast(({ kind }) => kind === 'reminder');
      const before = here.onlyPromise();
      const told = await answer(here, text, reminder);
      expect(told.kind).toBe('answer');
      expect(told.text).toContain('25');
      const { state, outcome, period, gone } = here.onlyPromise();
      expect({ state, outcome, period, gone }).toEqual({
        state: before.state,
        outcome: before.outcome,
        period: before.period,
        gone: before.gone,
      });
    },
  );
});
