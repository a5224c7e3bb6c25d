import { describe, expect, it } from 'vitest';
import { htmlText } from '../../../lib/mailbox/html-text.ts';
import { readMail } from '../../../lib/mailbox/read-mail.ts';

describe('the text of HTML', () => {
  it.each(['constructor', 'CONSTRUCTOR', 'valueOf', '__proto__', 'hasOwnProperty', 'toString'])(
    'an element <%s>, the name of what every object has, is one like any other',
    (name) => {
      expect(htmlText(`<p>voor</p><${name} class="x">in september</${name}><p>na</p>`)).toMatch(
        /voor[\s\S]*in september[\s\S]*na/,
      );
    },
  );
});

it.each([
  ['text/plain', 'In september heb ik werk.\r\n'],
  ['text/html', '<p>In september heb ik werk.</p>\r\n'],
])('a mail of %s that is longer than is read says so', async (type, line) => {
  const raw = (times: number) =>
    Buffer.from(`From: Sanne <sanne@devries.example>\r\nContent-Type: ${type}\r\n\r\n${line.repeat(times)}`);
  const [short, long] = [await readMail(raw(10)), await readMail(raw(4_000))];
  expect(short.ok && short.mail.cut).toEqual([]);
  expect(long.ok && long.mail.cut).toEqual(['text-cut']);
});
