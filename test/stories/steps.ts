import { gmailReply } from '../fixtures/gmail.ts';
import type { SentMail, World } from './world.ts';

/** The kinds of the mails that went out, oldest first; monthly overviews apart, they have a story of their own. */
export async function kinds(here: World): Promise<readonly string[]> {
  return (await here.mails()).map(({ kind }) => kind).filter((kind) => kind !== 'overview');
}

/** Answers a mail (the last one where none is given) and gives back the last mail after that. */
export async function answer(here: World, text: string, mail?: SentMail, from?: string): Promise<SentMail> {
  const to = mail ?? (await here.lastMail());
  await here.receive(gmailReply({ text, to, ...(from === undefined ? {} : { from }) }), { to: [to.replyTo] });
  return here.lastMail();
}
