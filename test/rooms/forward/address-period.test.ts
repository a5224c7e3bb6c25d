import { describe, expect, it } from 'vitest';
import { addressPeriod } from '../../../lib/forward/address-period.ts';

describe('what an address says', () => {
  it.each([
    ['september@in.example.com', 'september'],
    ['September@IN.example.com', 'september'],
    ['week38@in.example.com', 'week 38'],
    ['week-38@in.example.com', 'week 38'],
    ['eind-oktober@in.example.com', 'eind oktober'],
    ['track+q4@in.example.com', 'q4'],
    ['track+begin-2027@in.example.com', 'begin 2027'],
    ['1-oktober@in.example.com', '1 oktober'],
    ['15okt@in.example.com', '15 okt'],
    ['eindoktober@in.example.com', 'eind oktober'],
    ['endeOktober@in.example.com', 'ende oktober'],
    ['2026-11@in.example.com', '2026-11'],
    ['track+1.11.2026@in.example.com', '1-11-2026'],
    ['2027@in.example.com', 'in 2027'],
    ['q4-2026@in.example.com', 'q4 2026'],
    ['track@in.example.com', null],
    ['r-abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz@in.example.com', null],
    ['september@elsewhere.example', null],
    ['track+@in.example.com', null],
    ['---@in.example.com', null],
    ['', null],
    [`${'a'.repeat(60)}@in.example.com`, null],
  ])('%s → %j', (address, words) => {
    expect(addressPeriod(address, 'in.example.com')).toBe(words);
  });
});
