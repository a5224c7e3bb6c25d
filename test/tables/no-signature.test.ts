import { describe, expect, it } from 'vitest';
import { changeSetting } from '../../lib/flows/change-setting.ts';
import { freelancer } from '../rooms/check-in/samples.ts';

describe('a signature that is to be none', () => {
  it.each(['geen', 'none', 'keine', 'aucune', 'rien', 'Aucune.', '-'])('%s', (words) => {
    expect(changeSetting(freelancer({ signature: 'Sanne' }), 'signature', words, '2026-08-18')?.signature).toBe('');
  });

  it('a name is none of these', () => {
    expect(changeSetting(freelancer(), 'signature', 'Aucune Idée', '2026-08-18')?.signature).toBe('Aucune Idée');
  });
});
