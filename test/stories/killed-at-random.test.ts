import { describe, expect, it } from 'vitest';
import { newFolder } from '../rooms/local/new-folder.ts';
import { realKills } from './real-kills.ts';
import { DidNotStart, startProcess } from './running-process.ts';

describe('npm start, killed at random', () => {
  it('loses nothing that it accepted, and sends nothing a third time', { timeout: 300_000 }, async () => {
    let seed = 20_260_610;
    const random = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };

    const outcome = await realKills({
      data: newFolder(),
      forwards: 16,
      kills: 4,
      senders: 3,
      random,
      livesAtMostMs: 400,
    });

    expect(outcome).toMatchObject({
      accepted: 16,
      withoutPromise: [],
      withoutReceipt: [],
      replies: 20,
      repliesAmiss: [],
      withoutAnswer: [],
      answerThrice: [],
      touchMissing: [],
      touchThrice: [],
      touchAfterDone: [],
      receiptThrice: [],
    });
  });
});

describe('npm start', () => {
  it('says which port is taken and which variable to change', async () => {
    const first = await startProcess({ PENCILLED_DATA: newFolder() });

    const second = startProcess({ PENCILLED_DATA: newFolder(), PENCILLED_SMTP_PORT: String(first.smtpPort) });
    await expect(second).rejects.toThrow(new RegExp(`port ${first.smtpPort} is taken .* PENCILLED_SMTP_PORT`));
    const webPort = new URL(first.web).port;
    const third = startProcess({ PENCILLED_DATA: newFolder(), PENCILLED_WEB_PORT: webPort });
    await expect(third).rejects.toThrow(new RegExp(`port ${webPort} is taken .* PENCILLED_WEB_PORT`));

    expect(await first.stop()).toBe(0);
  });

  it('refuses a setting by name', async () => {
    const refused = startProcess({ PENCILLED_DATA: newFolder(), PENCILLED_REGISTRATION: 'open' });

    await expect(refused).rejects.toBeInstanceOf(DidNotStart);
    await expect(refused).rejects.toThrow('PENCILLED_REGISTRATION is "open"; allowed: closed, confirm, welcome');
  });
});
