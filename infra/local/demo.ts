import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Instant, instantAt } from '../../lib/period/wall-time.ts';
import { CAPTIONS, type Captions } from './demo/captions.ts';
import { NotAMail, openMail } from './demo/open-mail.ts';
import { type Opening, tellStory } from './demo/tell-story.ts';
import { terminal } from './demo/terminal.ts';
import { startRuntime } from './runtime.ts';
import { readSettings, SettingFault } from './settings.ts';
import { examplesFor } from './web/examples.ts';
import { forwardMail } from './web/forward-mail.ts';
import { whenNobodyReads } from './when-nobody-reads.ts';

const USAGE = 'npm run demo -- [--en] [FILE.eml]';

/** `npm run demo [FILE.eml]`: what becomes of a mail, told in the terminal; nothing is left running or stored. */
// It goes on to its end all the same, and takes its folder away.
whenNobodyReads(process.stdout, () => {});
process.exitCode = await demo(process.argv.slice(2));

async function demo(args: readonly string[]): Promise<number> {
  const captions = args.includes('--en') ? CAPTIONS.en : CAPTIONS.nl;
  const [file, ...more] = args.filter((arg) => arg !== '--en');
  if (more.length > 0 || file?.startsWith('-')) return failed(`given: ${args.join(' ')}; what works: ${USAGE}`);
  const data = await mkdtemp(join(tmpdir(), 'pencilled-demo-'));
  try {
    const environment = readSettings(process.env);
    const { domain, timeZone } = environment;
    const opening =
      file === undefined ? await exampleMail(captions, timeZone, domain) : await openMail(file, { domain, captions });
    const assistant = await startRuntime({
      ...environment,
      data,
      smtpPort: 0,
      now: opening.now,
      registration: 'welcome',
    });
    const out = terminal((text) => process.stdout.write(text), {
      colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
      columns: process.stdout.columns ?? 80,
    });
    try {
      out.line(captions.opening);
      await tellStory(assistant, opening, { out, captions, timeZone });
    } finally {
      await assistant.close();
    }
    return 0;
  } catch (error) {
    if (error instanceof NotAMail || error instanceof SettingFault) return failed(error.message);
    throw error;
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

/** The first example in the language of the story, mailed and forwarded on 10 June 2026. */
async function exampleMail(
  captions: Captions,
  timeZone: string,
  domain: string,
): Promise<Opening & { readonly now: Instant }> {
  const language = captions === CAPTIONS.en ? 'en' : 'nl';
  const example = examplesFor('2026-06-10').find((one) => one.language === language);
  if (example === undefined) throw new Error(`there is no example in ${language}`);
  const freelancer = { name: 'Sanne de Wit', address: 'sanne@example.com' };
  const now = instantAt('2026-06-10T09:30', timeZone);
  const { client, subject, text } = example;
  const raw = await forwardMail({
    freelancer,
    to: `track@${domain}`,
    client,
    subject,
    saidOn: '2026-06-10T09:12',
    text,
    note: '',
    language,
    date: now,
    messageId: 'demo@mail.example.com',
  });
  return { raw, freelancer, heading: captions.forwards.replace('{who}', 'Sanne'), subject, text, now };
}

function failed(message: string): 1 {
  process.stderr.write(`${message}\n`);
  return 1;
}
