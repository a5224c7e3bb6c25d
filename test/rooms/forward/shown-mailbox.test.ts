import { describe, expect, it } from 'vitest';
import { shownMailbox } from '../../../lib/forward/shown-mailbox.ts';

describe('a mailbox as mail programs show it', () => {
  it.each([
    ['Jan Visser <jan@example.nl>', 'Jan Visser', 'jan@example.nl'],
    ['"Visser, Jan"<Jan@Example.nl>', 'Visser, Jan', 'jan@example.nl'],
    ['Jan Visser [mailto:jan@example.nl]', 'Jan Visser', 'jan@example.nl'],
    ['Jan <jan@example.nl<mailto:jan@example.nl>>', 'Jan', 'jan@example.nl'],
    ['jan@example.nl (Jan Visser)', 'Jan Visser', 'jan@example.nl'],
    ["'Jan Visser'", 'Jan Visser', null],
    ["'Jan Visser' via Team <team@groups.example>", 'Jan Visser', 'team@groups.example'],
    ['crm@example.com <crm@example.com> On Behalf Of Jan Visser', 'Jan Visser', 'crm@example.com'],
    ['Jan Visser <jan@example.nl> Namens Visser BV', 'Jan Visser', 'jan@example.nl'],
    ['« Amélie Roux » <amelie@atelier.example>', 'Amélie Roux', 'amelie@atelier.example'],
    ['jan@example.nl', '', 'jan@example.nl'],
    ['jan@example.nl <evil@evil.example>', '', 'evil@evil.example'],
    ['"Jan <jan@example.nl>" <evil@evil.example>', 'Jan', 'evil@evil.example'],
    ['Jan <jan@example.nl>, Piet <piet@example.nl>', 'Jan', 'jan@example.nl'],
    ['Jan <jan@example.nl> <mailto:jan@example.nl>', 'Jan', 'jan@example.nl'],
    ['Jan <jan,piet@example.nl>', 'Jan', 'piet@example.nl'],
    ['Jan <"a b"@example.nl>', 'Jan', null],
  ])('%s', (text, name, address) => {
    expect(shownMailbox(text)).toEqual({ name, address });
  });
});
