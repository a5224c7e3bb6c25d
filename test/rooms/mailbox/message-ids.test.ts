import { expect, it } from 'vitest';
import { MAX_REFERENCES } from '../../../lib/mailbox/limits.ts';
import { idsOf } from '../../../lib/mailbox/message-ids.ts';

it.each([
  ['one in brackets', '<a@x.example>', ['a@x.example']],
  ['several, with comments and folds between', '<a@x.example> (was)\t<b@x.example>', ['a@x.example', 'b@x.example']],
  ['one without brackets', 'a@x.example', ['a@x.example']],
  ['words', 'your mail of monday', []],
  ['words and an address', 'mail of a@x.example', []],
  ['longer than a line may be', `${'a'.repeat(1_000)}@x.example`, []],
  ['nothing', '', []],
])('%s', (_, value, ids) => {
  expect(idsOf(value)).toEqual(ids);
});

it('of a long thread the last ones count', () => {
  const ids = Array.from({ length: MAX_REFERENCES + 5 }, (_, index) => `${index}@x.example`);
  expect(idsOf(ids.map((id) => `<${id}>`).join(' '))).toEqual(ids.slice(5));
});
