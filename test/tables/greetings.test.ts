import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findGreetingName } from '../../lib/check-in/find-greeting-name.ts';
import { LANGUAGES } from '../../lib/period/language.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/greetings');

/** Persons, firms, clubs and desks as they show themselves and sign. With "?" in front what is not read that way yet. */
describe.each(LANGUAGES)('whom a client is greeted as: %s', (language) => {
  const [, ...rows] = readFileSync(join(FOLDER, `${language}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');

  it.each(rows.map((row) => row.split('\t')))(
    '%s %s <%s> %s: “%s”',
    (mark = '', name = '', address = '', end = '', as = '') => {
      const body = `Work in September.\n\n${end.replaceAll('\\n', '\n')}`;
      const found = findGreetingName(body, { name, address }, language);
      if (mark === '?') expect(found).not.toBe(as);
      else expect(found).toBe(as);
    },
  );
});
