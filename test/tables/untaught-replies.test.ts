import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/period/language.ts';
import { readReply } from '../../lib/reply/read-reply.ts';
import { held } from './replies/held.ts';
import { UNTAUGHT_REPLIES } from './replies/untaught-replies.ts';

const WORK = { presentFrom: '2028-05-16', presentTo: '2028-06-01' } as const;

describe.each(LANGUAGES)('replies by another who knew no rule, in %s', (language) => {
  it.each(UNTAUGHT_REPLIES[language].map(([text, meant, holds = '', read = meant]) => [text, read, holds] as const))(
    '%s → %s',
    (text, read, holds) => {
      const { command } = readReply(text, { saidOn: '2028-05-03', language, ...WORK });
      expect(command.name).toBe(read);
      if (holds !== '') expect(held(command)).toBe(holds);
    },
  );
});
