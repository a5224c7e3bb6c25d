import { describe, expect, it } from 'vitest';
import { changeSetting } from '../../lib/flows/change-setting.ts';
import { freelancer } from '../rooms/check-in/samples.ts';

/** Cities as four languages call them, and the zone that each is in. */
const CITIES: Readonly<Record<string, string>> = {
  'Europe/London': 'London Londen Londres',
  'Europe/Paris': 'Paris Parijs',
  'Europe/Berlin': 'Berlin Berlijn',
  'Europe/Brussels': 'Brussels Brussel Brüssel Bruxelles',
  'Europe/Vienna': 'Vienna Wenen Wien Vienne',
  'Europe/Lisbon': 'Lisbon Lissabon Lisbonne',
  'Europe/Zurich': 'Zürich Zurich Genève Genf',
  'Europe/Rome': 'Rome Rom',
  'Europe/Copenhagen': 'Copenhagen Kopenhagen Copenhague',
  'Europe/Warsaw': 'Warsaw Warschau Varsovie',
  'Europe/Prague': 'Prague Praag Prag',
  'Europe/Athens': 'Athens Athene Athen Athènes',
  'Europe/Luxembourg': 'Luxembourg Luxemburg',
};

describe.each(Object.entries(CITIES))('%s', (zone, names) => {
  it.each(names.split(' '))('%s', (name) => {
    expect(changeSetting(freelancer({ timeZone: 'Asia/Tokyo' }), 'zone', name, '2026-08-18')?.timeZone).toBe(zone);
  });
});
