import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeAtomic } from './atomic-file.ts';

/** The secret behind reply addresses, made once and kept: with another one no old mail could be answered. */
export function tokenKey(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    writeAtomic(file, randomBytes(32).toString('base64url'));
    return readFileSync(file, 'utf8').trim();
  }
}
