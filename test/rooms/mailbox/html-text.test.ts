import { describe, expect, it } from 'vitest';
import { htmlText } from '../../../lib/mailbox/html-text.ts';

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
