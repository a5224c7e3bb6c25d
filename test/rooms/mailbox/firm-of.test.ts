import { expect, it } from 'vitest';
import { firmOf } from '../../../lib/mailbox/firm-of.ts';

it.each([
  ['jan@postma.example', 'postma.example'],
  ['jan@mail.postma.example', 'postma.example'],
  ['Jan@Postma.EXAMPLE', 'postma.example'],
  ['jan@post.example.co.uk', 'example.co.uk'],
  ['jan@gmail.example', null],
  ['jan@t-online.example', null],
  ['jan@localhost', null],
])('the firm of %s is %s', (address, firm) => {
  expect(firmOf(address)).toBe(firm);
});
