import { describe, expect, it } from 'vitest';
import { runSmoke, type SmokeTools } from '../../../infra/deploy/run-smoke.ts';
import { DOMAIN, type World, world } from '../../stories/world.ts';

const SMOKE = { from: 'Sanne@studio.example', to: `track@${DOMAIN}`, nonce: 'ab12cd34' };

/** The deployed system in memory: what SES would take goes straight in. */
function tools(pencilled: World, change: Partial<SmokeTools> = {}): SmokeTools {
  let now = Date.parse(pencilled.clock.now());
  return {
    send: async (from, to, raw) => {
      await pencilled.receive(new TextDecoder().decode(raw), { to: [to], from });
    },
    store: pencilled.ports.store,
    now: () => new Date(now),
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
    ...change,
  };
}

describe('the smoke test', () => {
  it('sends a forward, sees its receipt go out, and takes the promise away again', async () => {
    const pencilled = world('2026-06-10T10:00');
    expect(await runSmoke(SMOKE, tools(pencilled))).toEqual({ came: 'receipt', seconds: 0 });
    const sent = await pencilled.lastMail();
    expect(sent).toMatchObject({ kind: 'receipt', to: 'sanne@studio.example' });
    expect(sent.text).toContain('1 August');
    expect(pencilled.promises()).toEqual([]);
  });

  it('says so where nothing comes in, after two minutes', async () => {
    const pencilled = world('2026-06-10T10:00');
    expect(await runSmoke(SMOKE, tools(pencilled, { send: async () => {} }))).toEqual({ came: 'nothing' });
  });

  it('says so where the receipt stays owed, and leaves the promise as it is', async () => {
    const pencilled = world('2026-06-10T10:00');
    pencilled.outbox.fault = () => 'throttle';
    expect(await runSmoke(SMOKE, tools(pencilled))).toEqual({ came: 'promise' });
    expect(pencilled.promises()).toHaveLength(1);
  });
});
