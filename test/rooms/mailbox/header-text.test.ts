import fc from 'fast-check';
import { expect, it } from 'vitest';
import { headerText } from '../../../lib/mailbox/header-text.ts';

it.each([
  ['a line break', 'Hoi\r\nBcc: x@y.example', 'Hoi Bcc: x@y.example'],
  ['line and paragraph separators', 'a\u2028b\u2029c', 'a b c'],
  ['text turned round', 'a\u202Eb\u2066c', 'abc'],
  ['a byte order mark and soft hyphens', '\uFEFFhuis\u00ADstijl', 'huisstijl'],
  ['a lone surrogate', 'a\uD800b', 'a\uFFFDb'],
  ['an emoji of several parts stays whole', '👩‍💻 app', '👩‍💻 app'],
  ['umlauts and accents stay', 'Größe – été', 'Größe – été'],
])('%s', (_what, value, expected) => {
  expect(headerText(value)).toBe(expected);
});

it('is one short line, whatever comes in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (value) => {
      const text = headerText(value);
      expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
      expect([...text].length).toBeLessThanOrEqual(240);
      expect(text.isWellFormed()).toBe(true);
    }),
  );
});
