import { describe, expect, it } from 'vitest';
import { type Example, fitWeights, movedBy, STEADY } from '../../reports/fit-weights.ts';
import { weightExamples, writtenWeights } from '../../reports/weight-examples.ts';

const choice = (isRight: boolean, ...signals: string[]) => ({ isRight, signals });
const example = (id: string, promises: boolean, ...choices: Example['choices'][number][]): Example => ({
  id,
  promises,
  choices,
});

describe('fitting weights', () => {
  const examples = Array.from({ length: 40 }, (_, at) => [
    example(`work ${at}`, true, choice(true, 'work', 'month'), choice(false, 'absence', 'month')),
    example(`none ${at}`, false, choice(false, 'absence', 'month')),
  ]).flat();

  it('what is promised speaks for it, what is not against, and what both have hardly tells', () => {
    const { work = 0, absence = 0, month = 0 } = fitWeights(examples);
    expect(work).toBeGreaterThan(1);
    expect(absence).toBeLessThan(-1);
    expect(Math.abs(month)).toBeLessThan(Math.min(work, -absence));
  });

  it('gives the same weights for the same mails, in whatever order', () => {
    expect(movedBy(fitWeights(examples), fitWeights([...examples].reverse()), examples)).toBeLessThan(0.02);
  });

  it('a mail whose promised period is not among those read teaches nothing', () => {
    const unread = example('unread', true, choice(false, 'absence'));
    expect(fitWeights([...examples, unread])).toEqual(fitWeights(examples));
  });
});

describe('the weights that are used', () => {
  it('are those of the labelled mails: npm run weights', () => {
    const mails = weightExamples();
    expect(movedBy(writtenWeights(), fitWeights(mails), mails)).toBeLessThanOrEqual(STEADY);
  });
});
