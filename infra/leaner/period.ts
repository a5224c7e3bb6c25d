import { transformSync } from 'esbuild';
import { type Leaner, withoutMethods } from './leaner.ts';

const OF_RESULTS = [
  'static createRelativeFromReference',
  'addDurationAsImplied',
  'isOnlyDate',
  'isOnlyTime',
  'isOnlyWeekdayComponent',
  'isDateWithUnknownYear',
  'isValidDate',
  'dateWithoutTimezoneAdjustment',
  'static fromDate',
  'getCertainComponents',
  'isCertain',
  'get',
  'delete',
  // Of the components, and of the result.
  ...['clone', 'toString', 'date', 'addTag', 'addTags', 'tags'].flatMap((name) => [name, name]),
];

/** A parser of ours gives results, never components, and there is one engine. */
const OF_PIPELINE = ['clone', 'parseDate', 'createParsingComponents', 'createParsingResult'];

/** `lib/period` brings rules and words of its own: of chrono it uses the pipeline. */
export const LEANER_PERIOD: readonly Leaner[] = [
  {
    module: /\/chrono-node\/dist\/esm\/chrono\.js$/,
    instead: (text) => withoutMethods(transformSync(text).code, OF_PIPELINE),
  },
  {
    // 8 KB of hours, durations and zones by their letters: results of ours hold days of their own, in one zone that is a number.
    module: /\/chrono-node\/dist\/esm\/results\.js$/,
    instead: (text) => withoutMethods(transformSync(text).code, OF_RESULTS),
  },
  {
    module: /\/chrono-node\/dist\/esm\/timezone\.js$/,
    instead: () => 'export const toTimezoneOffset = (zone) => zone;',
  },
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
