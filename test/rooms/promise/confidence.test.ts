import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../../lib/promise/choice/confidence.ts';

describe('the chance of a period', () => {
  it.each<[score: number, others: readonly number[], chance: number]>([
    [0, [], 0.5],
    [3, [], 0.95],
    [3, [-5, -4], 0.95],
    [3, [3], 0.49],
    [3, [3, 3], 0.33],
    [5, [4], 0.73],
    [-2, [], 0.12],
    [800, [799], 0.73],
  ])(
    'a score of %d beside %j is %d: the others share it, and so does that nothing is promised',
    (score, others, chance) => {
      expect(chanceOf(score, others)).toBe(chance);
    },
  );
});
