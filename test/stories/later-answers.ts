import { expect } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { type World, world } from './world.ts';

/** A client, their job for September, and what they answer to the letter in August. */
export interface Story {
  readonly client: string;
  readonly subject: string;
  readonly promised: string;
  readonly moved: string;
  readonly toldMoved: RegExp;
  readonly vague: string;
  readonly letter: RegExp;
  /** Vague, with the day on which they will know. */
  readonly knows: string;
  readonly toldKnows: RegExp;
  /** Vague once more, some days later. */
  readonly vagueAgain: string;
  readonly postponed: string;
  readonly toldPostponed: RegExp;
  readonly agreed: string;
  readonly askedCertain: RegExp;
  readonly off: string;
  readonly toldOff: RegExp;
}

export const STORIES: Record<'nl' | 'en' | 'de' | 'fr', Story> = {
  nl: {
    client: 'Marieke Postma <marieke@postma.example>',
    subject: 'Nieuwe huisstijl',
    promised: 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.\n\nGroet, Marieke',
    moved: 'Hoi Sanne, het schuift iets op: de huisstijl wordt november.\n\nGroet, Marieke',
    toldMoved: /stond al in potlood: september[\s\S]*undo/,
    vague: 'Hoi Sanne, we zijn er intern nog mee bezig.\n\nGroet, Marieke',
    letter: /Wanneer verwacht je meer te weten over de nieuwe huisstijl/,
    knows: 'Hoi Sanne, we zijn er nog mee bezig. Over een week weten we meer.',
    toldKnows: /meer duidelijkheid komt .*week 35/,
    vagueAgain: 'Hoi Sanne, we zijn er helaas nog niet uit.\n\nGroet, Marieke',
    postponed: 'Hoi Sanne, de huisstijl is even uitgesteld.\n\nGroet, Marieke',
    toldPostponed: /zonder nieuwe periode[\s\S]*dat het later wordt[\s\S]*undo/,
    agreed: 'Hoi Sanne, de huisstijl gaat gewoon door!\n\nGroet, Marieke',
    askedCertain: /gaat gewoon door”, schrijft Marieke[\s\S]*geboekt/,
    off: 'Hoi Sanne, helaas gaat het niet door.\n\nGroet, Marieke',
    toldOff: /gaat niet door[\s\S]*undo/,
  },
  en: {
    client: 'Tom Baker <tom@baker.example>',
    subject: 'Annual report',
    promised: 'Hi Sanne, in September we will have work for you: the annual report.\n\nBest, Tom',
    moved: 'Hi Sanne, it has moved: the annual report will be in November.\n\nBest, Tom',
    toldMoved: /already pencilled in: September[\s\S]*undo/,
    vague: 'Hi Sanne, we are still discussing it internally.\n\nBest, Tom',
    letter: /When do you expect to know more about the annual report/,
    knows: 'Hi Sanne, we are still discussing it. We will know more next week.',
    toldKnows: /more to say .*August/,
    vagueAgain: 'Hi Sanne, we still haven’t decided.\n\nBest, Tom',
    postponed: 'Hi Sanne, the annual report is on hold for now.\n\nBest, Tom',
    toldPostponed: /without saying until when[\s\S]*allows for a later start[\s\S]*undo/,
    agreed: 'Hi Sanne, yes, the annual report is going ahead!\n\nBest, Tom',
    askedCertain: /Tom writes: “[^”]*going ahead”[\s\S]*booked/,
    off: 'Hi Sanne, unfortunately we’ve decided not to do it this year.\n\nBest, Tom',
    toldOff: /isn’t going ahead[\s\S]*undo/,
  },
  de: {
    client: 'Katrin Schäfer <katrin@schaefer.example>',
    subject: 'Neue Website',
    promised: 'Hallo Sanne, im September haben wir Arbeit für dich: eine neue Website.\n\nViele Grüße, Katrin',
    moved: 'Hallo Sanne, es verschiebt sich: die neue Website kommt im November.\n\nViele Grüße, Katrin',
    toldMoved: /war schon vorgemerkt: September[\s\S]*rückgängig/,
    vague: 'Hallo Sanne, wir sind noch in Abstimmung.\n\nViele Grüße, Katrin',
    letter: /Wann weißt du voraussichtlich mehr/,
    knows: 'Hallo Sanne, wir sind noch in Abstimmung. Nächste Woche wissen wir mehr.',
    toldKnows: /mehr Klarheit gibt es in KW 35/,
    vagueAgain: 'Hallo Sanne, wir haben noch nicht entschieden.\n\nViele Grüße, Katrin',
    postponed: 'Hallo Sanne, die Website ist erst einmal verschoben.\n\nViele Grüße, Katrin',
    toldPostponed: /keinen neuen Zeitraum[\s\S]*dass es später wird[\s\S]*rückgängig/,
    agreed: 'Hallo Sanne, ja, das klappt mit der Website!\n\nViele Grüße, Katrin',
    askedCertain: /klappt mit der Website“, schreibt Katrin[\s\S]*gebucht/,
    off: 'Hallo Sanne, leider kommt das Projekt nicht zustande.\n\nViele Grüße, Katrin',
    toldOff: /kommt nicht zustande[\s\S]*rückgängig/,
  },
  fr: {
    client: 'Amélie Roux <amelie@roux.example>',
    subject: 'Nouveau site',
    promised: 'Bonjour Sanne, en septembre j’aurai du travail pour toi : un nouveau site.\n\nAmitiés, Amélie',
    moved: 'Bonjour Sanne, c’est décalé : le nouveau site, ce sera en novembre.\n\nAmitiés, Amélie',
    toldMoved: /était déjà noté\s: septembre[\s\S]*comme avant/,
    vague: 'Bonjour Sanne, on n’a pas encore décidé.\n\nAmitiés, Amélie',
    letter: /Quand penses-tu en savoir plus/,
    knows: 'Bonjour Sanne, on n’a pas encore décidé. Nous en saurons plus la semaine prochaine.',
    toldKnows: /on en saura plus .*ao/,
    vagueAgain: 'Bonjour Sanne, nous n’avons pas encore de réponse.\n\nAmitiés, Amélie',
    postponed: 'Bonjour Sanne, le site est reporté pour le moment.\n\nAmitiés, Amélie',
    toldPostponed: /sans nouvelle période[\s\S]*tiens compte de ce décalage[\s\S]*comme avant/,
    agreed: 'Bonjour Sanne, oui, le site, ça se fait !\n\nAmitiés, Amélie',
    askedCertain: /se fait\s», écrit Amélie[\s\S]*confirmé/,
    off: 'Bonjour Sanne, malheureusement le projet est annulé.\n\nAmitiés, Amélie',
    toldOff: /ne se fait pas[\s\S]*comme avant/,
  },
};

export const stories = Object.entries(STORIES);

/** The promise pencilled in on 10 June, its check-in handed over, and the clock at 20 August. */
export async function asked({ client, subject, promised }: Story): Promise<World> {
  const here = world('2026-06-10T10:00');
  expect(await here.receive(gmailForward({ client, subject, body: promised }))).toBe('pencilled');
  await here.moveTo('2026-08-20T10:00');
  expect(here.onlyPromise()).toMatchObject({ state: 'asked', period: { from: '2026-09-01' } });
  return here;
}

/** The client's answer as the freelancer forwards it on 20 August. */
export const later = (
  { client, subject }: Story,
  body: string,
  asSubject = `Re: ${subject}`,
  date = 'do 20 aug 2026 om 09:30',
) => gmailForward({ client, subject: asSubject, body, date });
