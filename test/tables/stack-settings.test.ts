import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettingsFile } from '../../infra/read-settings-file.ts';
import { mailDomain, readSettings } from '../../infra/settings.ts';
import { scratchFolder } from '../rooms/infra/scratch-folder.ts';

const SMALLEST = {
  domain: 'example.com',
  region: 'eu-west-1',
  alarmAddress: 'you@elsewhere.example',
  freelancers: ['You@example.com'],
};

const REFUSED: readonly (readonly [name: string, given: unknown, was: string, allowed: string])[] = [
  ['domain', undefined, 'is not given', 'example.com'],
  ['domain', 'Example.com', '"Example.com"', 'lower case'],
  ['domain', 'localhost', '"localhost"', 'example.com'],
  ['domain', 'exa mple.com', '"exa mple.com"', 'example.com'],
  ['alarmAddress', undefined, 'is not given', 'mail address'],
  ['alarmAddress', 'you', '"you"', 'mail address'],
  ['alarmAddress', 'track@in.example.com', '"track@in.example.com"', 'outside'],
  ['region', undefined, 'is not given', 'eu-west-1'],
  ['region', 'Ireland', '"Ireland"', 'eu-west-1'],
  ['region', 'eu-central-1', '"eu-central-1"', 'inboundChecked'],
  ['inboundChecked', 'yes', '"yes"', 'true, false'],
  ['inboundSubdomain', 'in.mail', '"in.mail"', 'one label'],
  ['requireTls', 'no', '"no"', 'true, false'],
  ['reserveClock', 1, '1', 'true, false'],
  ['activateRuleSet', 'true', '"true"', 'true, false'],
  ['registration', 'open', '"open"', 'closed, confirm, welcome'],
  ['freelancers', [], '[]', 'at least one'],
  ['freelancers', 'you@example.com', '"you@example.com"', '["you@example.com"]'],
  ['freelancers', ['you'], '"you"', 'mail addresses'],
  ['freelancers', ['you@büro.example'], '"you@büro.example"', 'xn--bro-hoa'],
  ['freelancers', Array.from({ length: 200 }, (_, at) => `person${at}@example.com`), '200 addresses', '3000'],
  ['timeZone', 'Amsterdam', '"Amsterdam"', 'Europe/Amsterdam'],
  ['country', 'Holland', '"Holland"', 'NL'],
  ['language', 'Dutch', '"Dutch"', 'nl, en, de, fr'],
  ['name', 'My Pencilled', '"My Pencilled"', 'lower-case'],
  ['keepRawMailDays', 0, '0', 'from 1 to 365'],
  ['keepRawMailDays', '30', '"30"', 'a whole number'],
  ['keepLogDays', 31, '31', '30, 60'],
  ['keepClosedDays', 30, '30', 'from 90'],
  ['sendRate', 0.5, '0.5', 'a whole number'],
  ['receiveConcurrency', 1, '1', 'from 2'],
  ['hostedZoneId', 'example.com', '"example.com"', 'Z0123456789ABC'],
  ['table', 'a table', '"a table"', 'DynamoDB'],
  ['replacesRuleSet', 'default', '"default"', 'activateRuleSet'],
  ['langauge', 'nl', '"nl"', 'no such setting'],
];

describe('the settings of the stack', () => {
  it('three and a freelancer are enough; the rest has its default', () => {
    expect(readSettings(SMALLEST)).toEqual({
      ...SMALLEST,
      freelancers: ['you@example.com'],
      name: 'pencilled',
      inboundSubdomain: 'in',
      inboundChecked: false,
      registration: 'closed',
      timeZone: 'Europe/Amsterdam',
      country: 'NL',
      language: 'nl',
      keepRawMailDays: 30,
      keepLogDays: 30,
      keepClosedDays: 396,
      sendRate: 1,
      receiveConcurrency: 5,
      requireTls: false,
      reserveClock: false,
      hostedZoneId: null,
      table: null,
      activateRuleSet: false,
      replacesRuleSet: null,
    });
    expect(mailDomain(readSettings({ ...SMALLEST, inboundSubdomain: 'potlood' }))).toBe('potlood.example.com');
  });

  it('a region that is not sure is taken from who has looked it up', () => {
    expect(readSettings({ ...SMALLEST, region: 'eu-central-1', inboundChecked: true }).region).toBe('eu-central-1');
  });

  it.each(REFUSED)('%s %j is refused by name', (name, value, given, allowed) => {
    const read = () => readSettings({ ...SMALLEST, [name]: value });
    expect(read).toThrow(`the setting ${name} `);
    expect(read).toThrow(given);
    expect(read).toThrow(allowed);
  });

  it('each has a row above', () => {
    const rows = REFUSED.map(([name]) => name);
    expect(Object.keys(readSettings(SMALLEST)).filter((name) => !rows.includes(name))).toEqual([]);
  });

  it('a wrong one ends the synthesis, before anything is bundled', () => {
    const file = join(scratchFolder(), 'pencilled.json');
    writeFileSync(file, JSON.stringify({ ...SMALLEST, sendRate: 0 }));
    const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../../infra/app.ts')], {
      cwd: dirname(file),
      env: { PATH: process.env.PATH, CDK_CONTEXT_JSON: JSON.stringify({ settings: file }) },
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'the setting sendRate is 0; allowed: a whole number from 1 to 5000\n',
    });
    expect(readdirSync(dirname(file))).toEqual(['pencilled.json']);
  });

  it('they may stand in the context of cdk.json as well', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../../infra/app.ts')], {
      cwd: scratchFolder(),
      env: { PATH: process.env.PATH, CDK_CONTEXT_JSON: JSON.stringify({ pencilled: { ...SMALLEST, name: 'P' } }) },
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('the setting name is "P"') });
  });

  it('nobody is listed where everybody may come', () => {
    expect(() => readSettings({ ...SMALLEST, registration: 'welcome' })).toThrow('none while registration is welcome');
  });

  it.each([
    ['nowhere.json', 'infra/examples/smallest.json'],
    ['LICENSE', 'one JSON object'],
  ])('a file %s is refused: %s', (file, why) => {
    expect(() => readSettingsFile(file)).toThrow(why);
  });
});
