import { describe, expect, it, onTestFinished } from 'vitest';
import { type Runtime, startRuntime } from '../../infra/local/runtime.ts';
import { readSettings } from '../../infra/local/settings.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { newFolder } from '../rooms/local/new-folder.ts';
import { later, STORIES } from './later-answers.ts';
import { readSent, type SentMail } from './world.ts';

/** What a freelancer types, in this order, and what each answer says. */
const TALK = {
  nl: {
    reminder: 'Even polsen bij Marieke',
    sent: ['Net verstuurd, dank je!', 'is weg'],
    snooze: ['Doe over een week nog maar eens', 'voorlopig'],
    undo: ['Oeps, maak ongedaan', 'Teruggedraaid'],
    later: ['Het wordt toch november', 'Verplaatst: november'],
    list: ['Wat staat er open?', '1 klus|één klus'],
    off: ['Ik ben met vakantie van 7 t/m 18 september', '7 t/m 18 september'],
    booked: ['Joepie, ze heeft getekend!', 'Geboekt'],
    moved: ['start 14 december', 'Verplaatst, en het blijft geboekt: vanaf 14 december'],
    forget: ['vergeet mij', 'ja'],
  },
  en: {
    reminder: 'Tom',
    sent: ['Just sent it, thanks!', 'has gone'],
    snooze: ['Remind me again in a week', 'for now|for the time|a while'],
    undo: ['Oops, undo that please', 'Taken back|undone|back'],
    later: ['It’s November now', 'Moved: November'],
    list: ['What’s still open?', '1 job|One job'],
    off: ['I’m on holiday from 7 to 18 September', '7–18 September'],
    booked: ['Great news, it’s on!', 'Booked'],
    moved: ['starts on 14 December', 'Moved, and still booked: from 14 December'],
    forget: ['forget me', 'yes'],
  },
  de: {
    reminder: 'Katrin',
    sent: ['Gerade abgeschickt, danke!', 'ist raus'],
    snooze: ['Erinnere mich in einer Woche nochmal', 'vorerst|erst einmal'],
    undo: ['Ups, bitte rückgängig machen', 'Zurückgenommen'],
    later: ['Es wird doch November', 'November'],
    list: ['Was ist noch alles offen?', '1 Auftrag|Ein Auftrag'],
    off: ['Ich bin vom 7. bis 18. September im Urlaub', '7. bis 18. September'],
    booked: ['Juhu, sie hat unterschrieben!', 'Gebucht'],
    moved: ['startet am 14. Dezember', 'weiterhin gebucht: ab dem 14. Dezember'],
    forget: ['vergiss mich', 'ja'],
  },
  fr: {
    reminder: 'Amélie',
    sent: ['Je viens de l’envoyer, merci !', 'est parti'],
    snooze: ['Rappelle-moi dans une semaine', 'pour le moment|pour l’instant|plus tard'],
    undo: ['Oups, reviens en arrière', 'annulé|Annulé'],
    later: ['Finalement ce sera novembre', 'novembre'],
    list: ['Qu’est-ce que j’ai encore en cours ?', '1 projet|Un projet'],
    off: ['Je suis en vacances du 7 au 18 septembre', '7 au 18 septembre'],
    booked: ['Super, c’est signé !', 'Confirmé|confirmé|Réservé'],
    moved: ['on démarre le 14 décembre', 'toujours confirmé : à partir du 14 décembre'],
    forget: ['oublie-moi', 'oui'],
  },
} as const;

async function started(): Promise<Runtime> {
  const settings = readSettings({
    PENCILLED_DATA: newFolder(),
    PENCILLED_SMTP_PORT: '0',
    PENCILLED_NOW: '2026-06-10T10:00:00+02:00',
    PENCILLED_DOMAIN: 'in.example.com',
  });
  const runtime = await startRuntime(settings);
  onTestFinished(() => runtime.close().catch(() => {}));
  return runtime;
}

async function last(runtime: Runtime, kind?: string): Promise<SentMail> {
  const listed = (await runtime.mails()).filter((mail) => kind === undefined || mail.kind === kind).at(-1);
  const raw = listed && (await runtime.raw(listed.id));
  if (!listed || !raw) throw new Error('no mail has gone out');
  return readSent(raw, listed.to[0] ?? '');
}

describe.each(Object.entries(TALK))(
  'a promise from forward to booked, over the embedded runtime (%s)',
  (language, talk) => {
    it('is pencilled in, asked about, put off, moved and booked, each by a line of small talk', async () => {
      const story = STORIES[language as keyof typeof STORIES];
      const runtime = await started();
      const receive = (raw: string, to = ['track@in.example.com']) => runtime.receive(Buffer.from(raw), { to });
      const say = async ([text, told]: readonly [string, string], to: SentMail): Promise<SentMail> => {
        await receive(gmailReply({ text, to }), [to.replyTo]);
        const answer = await last(runtime);
        expect(`${answer.subject}\n${answer.text}`.replace(/\s+/g, ' ')).toMatch(new RegExp(told));
        return answer;
      };

      await receive(gmailForward({ client: story.client, subject: story.subject, body: story.promised }));
      expect((await last(runtime)).kind).toBe('receipt');
      await runtime.moveTo('2026-08-18T07:30:00.000Z');
      const reminder = await last(runtime);
      expect(reminder.kind).toBe('reminder');
      expect(reminder.subject).toContain(talk.reminder);

      await say(talk.sent, reminder);
      await receive(later(story, story.vague));
      expect((await last(runtime)).text.replace(/\s+/g, ' ')).toMatch(story.letter);
      await say(talk.snooze, reminder);
      await say(talk.undo, reminder);
      expect(await runtime.promises()).toMatchObject([{ state: 'asked', period: { from: '2026-09-01' } }]);
      await say(talk.later, reminder);
      expect(await runtime.promises()).toMatchObject([{ state: 'waiting', period: { from: '2026-11-01' } }]);
      await say(talk.list, reminder);
      await say(talk.off, reminder);
      await say(talk.booked, reminder);
      expect(await runtime.promises()).toMatchObject([{ state: 'closed', outcome: 'booked', dueAt: null }]);
      await say(talk.moved, reminder);
      expect(await runtime.promises()).toMatchObject([
        { state: 'closed', outcome: 'booked', dueAt: null, period: { from: '2026-12-14' } },
      ]);
      await say(talk.undo, reminder);
      expect(await runtime.promises()).toMatchObject([{ outcome: 'booked', period: { from: '2026-11-01' } }]);

      const [forget, yes] = talk.forget;
      await receive(gmailReply({ text: forget, to: reminder }), [reminder.replyTo]);
      const question = await last(runtime);
      expect(question.kind).toBe('question');
      await receive(gmailReply({ text: yes, to: question }), [question.replyTo]);
      expect(await runtime.promises()).toEqual([]);
    });
  },
);
