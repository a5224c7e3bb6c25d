import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRuntime } from '../../infra/local/runtime.ts';
import { readSettings } from '../../infra/local/settings.ts';
import { startWebServer } from '../../infra/local/web-server.ts';

/** The whole runtime with its page, as `npm start` runs it, on a new data folder and free ports, on 10 June 2026. */
export async function startMachine() {
  const data = await mkdtemp(join(tmpdir(), 'pencilled-browser-'));
  const settings = { ...readSettings({}), data, smtpPort: 0, now: '2026-06-10T07:30:00.000Z' };
  const runtime = await startRuntime(settings);
  const web = await startWebServer(runtime, 0, settings.timeZone);
  if (web === null) throw new Error('the page is not there');
  const close = async (): Promise<void> => {
    await web.close();
    await runtime.close();
    await rm(data, { recursive: true });
  };
  return { base: `http://localhost:${web.port}`, runtime, close };
}
