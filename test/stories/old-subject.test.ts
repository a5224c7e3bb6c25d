import { describe, expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { world } from './world.ts';

const CLIENT = 'Sabine Albers <sabine@albers.example>';

const mail = (subject: string, body: string, date: string, sent: string) =>
  gmailForward({ client: CLIENT, subject, body, date, sent });

async function promised() {
  const here = world('2026-11-30T10:00');
  const body = 'Hallo Noor,\n\nMitte Januar brauchen wir dich für die Broschüre.\n\nViele Grüße\nSabine Albers';
  const subject = 'Messebroschüre Frühjahr';
  await here.receive(mail(subject, body, 'ma 30 nov 2026 om 09:12', 'Mon, 30 Nov 2026 09:55:00 +0100'));
  expect(here.onlyPromise().period).toMatchObject({ from: '2027-01-11', to: '2027-01-21' });
  return here;
}

describe('a period in the subject of a thread', () => {
  it('was said when the thread began: an answer that names none moves nothing to it', async () => {
    const here = await promised();
    await here.moveTo('2026-12-07T10:00');
    const body =
      'Guten Tag Frau de Wit,\n\ndie Texte sind noch nicht fertig, ich melde mich.\n\nMit freundlichen Grüßen\nSabine Albers';
    const date = 'ma 7 dec 2026 om 09:30';
    await here.receive(mail('Re: Messebroschüre Frühjahr', body, date, 'Mon, 7 Dec 2026 09:55:00 +0100'));
    expect(here.onlyPromise().period).toMatchObject({ from: '2027-01-11', to: '2027-01-21' });
  });

  it('counts where the thread begins with it', async () => {
    const here = world('2026-11-30T10:00');
    const body = 'Hallo Noor,\n\nhättest du Zeit für die Broschüre?\n\nViele Grüße\nSabine Albers';
    const date = 'ma 30 nov 2026 om 09:12';
    await here.receive(mail('Broschüre im März', body, date, 'Mon, 30 Nov 2026 09:55:00 +0100'));
    expect(here.onlyPromise().period).toMatchObject({ from: '2027-03-01', to: '2027-04-01' });
  });
});
