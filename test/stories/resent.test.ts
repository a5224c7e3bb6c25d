import { expect, it } from 'vitest';
import { readRawMail } from '../../infra/local/read-mail.ts';
import { resentMail } from '../fixtures/resent.ts';
import { world } from './world.ts';

const SANNE = 'sanne@devries.example';

it('given a client’s mail that Sanne re-sent as it was, then she gets the receipt and the promise is the client’s', async () => {
  const here = world('2026-06-10T14:05');
  expect(await here.receive(resentMail(), { from: SANNE })).toBe('pencilled');
  expect(here.onlyPromise()).toMatchObject({
    client: { name: 'Marieke Jansen', address: 'marieke@jansenbouw.example' },
    period: { from: '2026-09-01', to: '2026-10-01' },
  });
  const mails = await here.mails();
  expect(mails.map(({ to, kind }) => [to, kind])).toEqual([[SANNE, 'receipt']]);
  expect(await here.receive(resentMail(), { from: SANNE })).toBe('redelivered');
});

it('given a client’s mail re-sent by somebody whom SPF does not prove, then nobody is answered and nothing is stored', async () => {
  const here = world('2026-06-10T14:05');
  expect(await here.receive(resentMail(), { from: SANNE, checks: { spf: 'FAIL' } })).toBe('forged');
  expect(await here.receive(resentMail(), { from: 'eva@elsewhere.example' })).toBe('forged');
  expect(await here.mails()).toEqual([]);
  expect(here.store.items()).toEqual([]);
});

it('`read` says the same of the file: who re-sent it is the freelancer', async () => {
  const options = {
    receivedAt: null,
    clock: '2026-06-10T12:05:00.000Z',
    timeZone: 'Europe/Amsterdam',
    mine: [],
    domain: 'in.example.com',
  };
  const read = await readRawMail(Buffer.from(resentMail()), options);
  expect(read).toMatchObject({
    kind: 'forward',
    freelancer: SANNE,
    client: { name: 'Marieke Jansen', address: 'marieke@jansenbouw.example' },
    subject: 'Website',
    saidOn: '2026-06-09T10:00:00+02:00',
    period: { from: '2026-09-01' },
  });
  const other = await readRawMail(Buffer.from(`Return-Path: <eva@elsewhere.example>\r\n${resentMail()}`), options);
  expect(other).toMatchObject({ kind: 'hostile', verdict: 'forged', accepted: false, answered: false });
});
