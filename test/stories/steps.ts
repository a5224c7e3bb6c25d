import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { type SentMail, type World, world } from './world.ts';

/** The mail that most stories begin with, and a world in June 2026 in which it was just forwarded. */
const PROMISED = 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nGroet, Marieke';

export async function pencilled(): Promise<World> {
  const here = world('2026-06-10T10:00');
  await here.receive(gmailForward({ body: PROMISED }));
  return here;
}

/** The same, and the job is certain. */
export async function booked(): Promise<World> {
  const here = await pencilled();
  await answer(here, 'geboekt');
  return here;
}

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
