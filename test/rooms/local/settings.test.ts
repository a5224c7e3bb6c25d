import { describe, expect, it } from 'vitest';
import { readSettings, SettingFault } from '../../../infra/local/settings.ts';

describe('settings', () => {
  it('has a default for everything', () => {
    expect(readSettings({})).toMatchObject({
      smtpPort: 2525,
      webPort: 8025,
      now: null,
      registration: 'welcome',
      freelancers: [],
      timeZone: 'Europe/Amsterdam',
      country: 'NL',
      language: 'nl',
      domain: 'in.localhost',
    });
    expect(readSettings({}).data).toMatch(/\/\.pencilled$/);
    expect(readSettings({ PENCILLED_COUNTRY: ' ', PENCILLED_SMTP_PORT: '' })).toEqual(readSettings({}));
  });

  it.each([
    ['PENCILLED_SMTP_PORT', '2626', { smtpPort: 2626 }],
    ['PENCILLED_WEB_PORT', '0', { webPort: 0 }],
    ['PENCILLED_DATA', '/tmp/somewhere', { data: '/tmp/somewhere' }],
    ['PENCILLED_NOW', '2026-06-10T10:00:00+02:00', { now: '2026-06-10T08:00:00.000Z' }],
    ['PENCILLED_NOW', '2026-06-10T08:00:00.000Z', { now: '2026-06-10T08:00:00.000Z' }],
    ['PENCILLED_NOW', '2026-06-10T10:00', { now: '2026-06-10T08:00:00.000Z' }],
    ['PENCILLED_NOW', '2026-06-10', { now: '2026-06-09T22:00:00.000Z' }],
    ['PENCILLED_REGISTRATION', 'closed', { registration: 'closed' }],
    [
      'PENCILLED_FREELANCERS',
      'Sanne@Studio.example, jan@a.example,',
      { freelancers: ['sanne@studio.example', 'jan@a.example'] },
    ],
    ['PENCILLED_TIME_ZONE', 'Europe/Brussels', { timeZone: 'Europe/Brussels' }],
    ['PENCILLED_COUNTRY', 'BE', { country: 'BE' }],
    ['PENCILLED_LANGUAGE', 'de', { language: 'de' }],
    ['PENCILLED_DOMAIN', 'in.example.com', { domain: 'in.example.com' }],
    ['PENCILLED_KEEP_RAW_MAIL_DAYS', '7', { keepRawMailDays: 7 }],
    ['PENCILLED_KEEP_CLOSED_DAYS', '', { keepClosedDays: 396 }],
  ])('%s=%s', (name, value, expected) => {
    expect(readSettings({ [name]: value })).toMatchObject(expected);
  });

  it.each([
    ['PENCILLED_SMTP_PORT', 'smtp', /1 to 65535/],
    ['PENCILLED_SMTP_PORT', '65536', /1 to 65535/],
    ['PENCILLED_WEB_PORT', '-1', /1 to 65535/],
    ['PENCILLED_NOW', 'tomorrow', /ISO 8601/],
    ['PENCILLED_NOW', '2026-02-31', /ISO 8601/],
    ['PENCILLED_NOW', '2026-06-10T25:00:00Z', /ISO 8601/],
    ['PENCILLED_REGISTRATION', 'open', /closed, confirm, welcome/],
    ['PENCILLED_FREELANCERS', 'sanne', /addresses/],
    ['PENCILLED_TIME_ZONE', 'Amsterdam', /IANA/],
    ['PENCILLED_COUNTRY', 'Nederland', /NL, /],
    ['PENCILLED_LANGUAGE', 'Deutsch', /nl, en, de, fr/],
    ['PENCILLED_DOMAIN', 'In Example', /domain/],
    ['PENCILLED_KEEP_RAW_MAIL_DAYS', '0', /from 1 to 365/],
    ['PENCILLED_KEEP_CLOSED_DAYS', '30 days', /from 90 to/],
  ])('%s=%s is refused by name, with what is allowed', (name, value, allowed) => {
    const read = () => readSettings({ [name]: value });

    expect(read).toThrow(SettingFault);
    expect(read).toThrow(new RegExp(`^${name} is ${JSON.stringify(value)}`));
    expect(read).toThrow(allowed);
  });
});
