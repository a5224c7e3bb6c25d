import { describe, expect, it } from 'vitest';
import { wholeNumber } from '../../../functions/environment.ts';
import { readFlowSettings } from '../../../functions/flow-settings.ts';

const ENVIRONMENT = {
  PENCILLED_DOMAIN: 'in.example.com',
  PENCILLED_REGISTRATION: 'closed',
  PENCILLED_FREELANCERS: 'You@example.com, second@example.com,',
  PENCILLED_TIME_ZONE: 'Europe/Brussels',
  PENCILLED_COUNTRY: 'BE',
  PENCILLED_LANGUAGE: 'fr',
};

describe('what the flows go by, from a Lambda’s environment', () => {
  it('is read', () => {
    expect(readFlowSettings('key', ENVIRONMENT)).toEqual({
      domain: 'in.example.com',
      registration: 'closed',
      freelancers: ['you@example.com', 'second@example.com'],
      timeZone: 'Europe/Brussels',
      country: 'BE',
      language: 'fr',
      tokenKey: 'key',
    });
  });

  it.each([
    ['PENCILLED_DOMAIN', undefined, 'is not set; expected a text'],
    ['PENCILLED_REGISTRATION', 'open', 'is "open"; expected one of closed, confirm, welcome'],
    ['PENCILLED_TIME_ZONE', 'Brussels', 'is "Brussels"; expected an IANA time zone'],
    ['PENCILLED_COUNTRY', 'ZZ', 'is "ZZ"; expected one of NL'],
    ['PENCILLED_LANGUAGE', 'Nederlands', 'is "Nederlands"; expected one of nl, en, de, fr'],
  ])('%s %j is refused by name', (name, value, why) => {
    const read = () => ({ ...readFlowSettings('key', { ...ENVIRONMENT, [name]: value }) });
    expect(read).toThrow(`environment variable ${name} ${why}`);
  });

  it('a wrong zone stops nothing before it is asked for', () => {
    const settings = readFlowSettings('key', { ...ENVIRONMENT, PENCILLED_TIME_ZONE: 'Brussels' });
    expect(settings.domain).toBe('in.example.com');
    expect(() => settings.timeZone).toThrow('environment variable PENCILLED_TIME_ZONE is "Brussels"');
  });

  it.each(['', '0', '-1', '1.5', 'many', '99999999999'])('%j is no whole number above 0', (value) => {
    expect(() => wholeNumber('DAYS', { DAYS: value })).toThrow('environment variable DAYS');
  });
});
