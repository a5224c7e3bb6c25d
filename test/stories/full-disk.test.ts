import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { MailRow, PromiseRow } from '../../infra/local/assistant.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { type RunningProcess, startProcess } from './running-process.ts';
import { smallDisk } from './small-disk.ts';
import { speakSmtp } from './speak-smtp.ts';

/** Bytes left on the disk: what fails then is the mail's own file, a line of a queue, or a page of the database. */
const LEFT = [0, 8_192, 16_384, 32_768, 65_536, 98_304];
const MEGABYTES = 24;

/** What SMTP answered; null where nobody listens any more or the connection broke: the sender keeps the mail too. */
async function send(running: RunningProcess, client: string): Promise<string | null> {
  const raw = gmailForward({
    client: `${client} Bakker <${client.toLowerCase()}@klant.example>`,
    subject: `Klus van ${client}`,
    body: `Hoi Sanne, in september heb ik werk voor je.`,
    messageId: `${client}@mail.example.com`,
  });
  return speakSmtp(running.smtpPort, 'sanne@studio.example', 'track@in.localhost', raw).then(
    ({ data }) => data,
    () => null,
  );
}

async function get<Body>(running: RunningProcess, path: string): Promise<Body> {
  return (await (await fetch(`${running.web}${path}`)).json()) as Body;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 150 && !(await isSo()); tries += 1) await sleep(200);
}

describe('a disk that is full', () => {
  it('no mail is taken that cannot be kept, none that was taken is lost, and all goes on once there is room', {
    timeout: 240_000,
  }, async () => {
    const disk = smallDisk(MEGABYTES);
    if (disk === null) {
      console.warn('\nA full disk was NOT tried: this user may not mount one.\n');
      return;
    }
    onTestFinished(disk.remove);
    const start = () =>
      startProcess({ PENCILLED_DATA: join(disk.folder, 'data'), PENCILLED_NOW: '2026-06-10T10:00:00+02:00' });
    let running = await start();
    onTestFinished(() => running.kill());
    const taken: string[] = [];
    const answers: (string | null)[] = [];
    const receipts = async () =>
      (await get<MailRow[]>(running, '/api/mails')).flatMap(({ kind, subject }) =>
        kind === 'receipt' ? [subject] : [],
      );
    for (const [round, left] of LEFT.entries()) {
      disk.fill(left);
      for (let number = 0; number < 6; number += 1) {
        const client = `Klant${round}x${number}`;
        const answer = await send(running, client);
        answers.push(answer);
        if (answer?.startsWith('250')) taken.push(client);
      }
      disk.free();
      // It may have stopped itself, as the database cannot go on after a write that failed half way.
      if ((await fetch(`${running.web}/health`).catch(() => null)) === null) running = await start();
      const client = `Klant${round}y`;
      expect(await send(running, client), 'there is room again').toMatch(/^250/);
      taken.push(client);
      await until(async () => (await receipts()).some((subject) => subject.includes(`${client} `)));
    }
    expect(answers.filter((answer) => answer !== null).every((answer) => /^(?:250|4\d\d)/.test(answer ?? ''))).toBe(
      true,
    );
    expect(answers.some((answer) => answer?.startsWith('4'))).toBe(true);

    await until(async () => (await get<PromiseRow[]>(running, '/api/promises')).length >= taken.length);
    // A receipt of which nobody knows whether it went out goes once more after a quarter of an hour.
    const headers = { 'content-type': 'application/json' };
    const now = JSON.stringify({ now: '2026-06-10T10:00:00Z' });
    await fetch(`${running.web}/api/clock`, { method: 'POST', headers, body: now });

    const promises = await get<PromiseRow[]>(running, '/api/promises');
    expect(promises.map(({ client }) => client.name.split(' ')[0]).sort()).toEqual(taken.toSorted());
    const sent = await receipts();
    for (const client of taken) {
      const times = sent.filter((subject) => subject.includes(`${client} `)).length;
      expect(times, client).toBeGreaterThanOrEqual(1);
      expect(times, client).toBeLessThanOrEqual(2);
    }
  });
});
