import { DataFolderInUse } from './data-folder-lock.ts';
import { eventLine } from './event-line.ts';
import { whenNpmIsGone } from './exit-with-npm.ts';
import { greeting } from './greeting.ts';
import { PortTaken, withPort } from './port-taken.ts';
import { startRuntime } from './runtime.ts';
import { readSettings, SettingFault } from './settings.ts';
import { startWebServer } from './web-server.ts';

/** `npm start`: the assistant on this machine, until Ctrl-C. */
try {
  await run();
} catch (error) {
  const isExpected = error instanceof SettingFault || error instanceof DataFolderInUse || error instanceof PortTaken;
  if (!isExpected) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const settings = readSettings(process.env);
  const { smtpPort, webPort } = settings;
  const runtime = await withPort(
    'PENCILLED_SMTP_PORT',
    smtpPort,
    startRuntime(settings, {
      onEvent: (event) => {
        const line = eventLine(event);
        if (line !== null) console.log(line);
      },
    }),
  );
  try {
    const web = await withPort('PENCILLED_WEB_PORT', webPort, startWebServer(runtime, webPort, settings.timeZone));
    console.log(greeting({ ...settings, smtpPort: runtime.smtpPort, webPort: web.port, now: runtime.now() }));
    stopOnSignal(async () => {
      await web.close();
      await runtime.close();
    });
  } catch (error) {
    await runtime.close();
    throw error;
  }
}

/** A disk that is full stops the database, and so everything: what was accepted is on it, and goes on with the next start. */
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'LEVEL_IO_ERROR' || error.code === 'ENOSPC' ? error.message : error);
  console.error('Pencilled has stopped. What it accepted is kept: mend this, and start it again.');
  process.exit(1);
});

/** The first Ctrl-C finishes what is under way; a second one does not wait (nothing is lost by that either). */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) process.exit(1);
    stopping = true;
    console.log('Stopping …');
    void stop().then(() => process.exit(0));
  };
  whenNpmIsGone(onSignal);
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}
