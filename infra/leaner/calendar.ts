import { transformSync } from 'esbuild';
import { type Leaner, swapped, withoutMethods } from './leaner.ts';

/** What an entry of ours never has; their setters, and what is written of them. */
const NEVER_SET = [
  'repeating',
  'recurrenceId',
  'location',
  'travelTime',
  'organizer',
  'busystatus',
  'url',
  'created',
  'lastModified',
  'class',
];
const OF_EVENTS = [
  ...NEVER_SET,
  'alarms',
  'attachments',
  'attendees',
  'categories',
  'createAlarm',
  'createAttachment',
  'createAttendee',
  'createCategory',
  'floating',
  'priority',
  'timestamp',
  'toJSON',
  'uid',
  'x',
];
const OF_CALENDARS = ['clear', 'color', 'length', 'name', 'scale', 'source', 'toJSON', 'ttl', 'url', 'x'];

/** A day is a Date here, never one of the libraries for days that ical-generator knows by their shape. */
const OTHER_SHAPES =
  /^export function (isDayjs|isLuxonDate|isMoment|isMomentDuration|isMomentTZ|isRRule|isTZDate|isTemporal\w*)\(value\) \{\n(?:.*\n)*?\}\n/gm;

/** 25 KB of ical-generator: alarms, guests, places and repetitions. Its package brings the source, which can be read. */
export const LEANER_CALENDAR: readonly Leaner[] = [
  {
    module: /\/ical-generator\/dist\/index\.mjs$/,
    instead: () => "export * from '../src/index.ts'; export { default } from '../src/index.ts';",
  },
  {
    module: /\/ical-generator\/src\/calendar\.ts$/,
    instead: (text) => withoutMethods(javaScript(text), OF_CALENDARS),
  },
  {
    module: /\/ical-generator\/src\/event\.ts$/,
    instead: (text) => {
      const fewer = withoutMethods(javaScript(text), OF_EVENTS);
      const nothing = NEVER_SET.reduce(
        (left, name) => left.replace(new RegExp(`\\bthis\\.data\\.${name}\\b(?! =)`, 'g'), 'null'),
        fewer,
      );
      return swapped(nothing, 'isRRule(null)', 'false');
    },
  },
  {
    module: /\/ical-generator\/src\/tools\.ts$/,
    instead: (text) => javaScript(text).replace(OTHER_SHAPES, 'export const $1 = () => false;\n'),
  },
];

function javaScript(text: string): string {
  return transformSync(text, { loader: 'ts' }).code;
}
