import type { Leaner } from './leaner.ts';

/** `lib/period` brings rules and words of its own: of chrono it uses the pipeline. */
export const LEANER_PERIOD: readonly Leaner[] = [
  {
    // 35 KB: the readers of English dates, made three times over while the module loads.
    module: /\/chrono-node\/dist\/esm\/locales\/en\/index\.js$/,
    instead: () =>
      "export { Chrono } from '../../chrono.js'; export { ParsingComponents, ParsingResult } from '../../results.js';",
  },
  {
    module: /\/chrono-node\/dist\/esm\/locales\/en\/configuration\.js$/,
    instead: () =>
      "export default class { createCasualConfiguration() { throw new Error('chrono has no readers of its own here') } }",
  },
];
