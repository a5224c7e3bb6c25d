import { describe, expect, it } from 'vitest';
import { terminal } from '../../../infra/local/demo/terminal.ts';

describe('the demo on a terminal', () => {
  it('colours only where asked to', () => {
    expect(told({ colour: false, columns: 80 })).not.toContain('\u001b');
    expect(told({ colour: true, columns: 80 })).toContain('\u001b[1m');
  });

  it.each([20, 40, 60, 300])('stays within %d columns, and within what reads well', (columns) => {
    const widest = Math.max(
      ...told({ colour: false, columns })
        .split('\n')
        .map((line) => line.length),
    );
    expect(widest).toBeLessThanOrEqual(Math.min(84, Math.max(40, columns)));
  });

  it('a mail cannot command the terminal', () => {
    const text = told({ colour: false, columns: 80 }, 'a\u001b]0;owned\u0007b\u202ec\td');
    expect(text).toContain('a]0;ownedbc d');
  });
});

function told(
  options: { colour: boolean; columns: number },
  text = `${'woord '.repeat(60)}\nhttps://x.example/${'y'.repeat(200)}`,
) {
  let all = '';
  const out = terminal((written) => {
    all += written;
  }, options);
  out.heading('Kop', 'woensdag');
  out.line('Een regel. '.repeat(20));
  out.quote('Onderwerp', text, 'ours');
  return all;
}
