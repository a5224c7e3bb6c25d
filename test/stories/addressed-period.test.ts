import { expect, it } from 'vitest';
import { readRawMail } from '../../infra/local/read-mail.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { world } from './world.ts';

it('september@ in November is the next September, for the service and for `read` alike, whenever the client wrote', async () => {
  const raw = gmailForward({ date: 'ma 3 aug 2026 om 09:12', body: 'Hoi Sanne, we hebben een huisstijl voor je.' });
  const to = ['september@in.example.com'];
  const here = world('2026-11-27T10:00');
  await here.receive(raw, { to });
  const shown = raw.replace('To: track@in.example.com', 'To: september@in.example.com');
  const receivedAt = here.clock.now();
  const options = { receivedAt, clock: receivedAt, timeZone: 'Europe/Amsterdam', mine: [], domain: 'in.example.com' };
  const read = await readRawMail(Buffer.from(shown), options);
  expect(read.period).toMatchObject({ from: '2027-09-01', to: '2027-10-01' });
  expect(here.onlyPromise().period).toMatchObject({ from: '2027-09-01', to: '2027-10-01' });
  // They chose the address themselves: nothing has to be said of it.
  expect((await here.lastMail()).text).not.toMatch(/notitie/);
});

it('of several recipients the one that is a period says it', async () => {
  const here = world('2026-06-10T10:00');
  const raw = gmailForward({ body: 'Hoi Sanne, in juli hebben we een huisstijl voor je.' });
  await here.receive(raw, { to: ['klussen@in.example.com', 'september@in.example.com'] });
  expect(here.onlyPromise().period).toMatchObject({ from: '2026-09-01', to: '2026-10-01' });
});
