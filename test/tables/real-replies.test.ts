import { describe, expect, it } from 'vitest';
import type { Language } from '../../lib/period/language.ts';
import type { Command } from '../../lib/reply/command.ts';
import { readReply } from '../../lib/reply/read-reply.ts';
import { MORE_REPLIES } from './replies/more-replies.ts';
import { PLAIN_REPLIES } from './replies/plain-replies.ts';

/** What people type on a Tuesday in August above a reminder about September, and what it asks for. */
const REPLIES: Record<Language, readonly (readonly [text: string, command: string])[]> = {
  nl: [
    ['Hoi! Klaar, dankjewel voor het seintje 😊', 'done'],
    ['Ja dit is inmiddels geregeld, thanks!', 'done'],
    ['Top, heb ik net verstuurd. Fijne dag!', 'sent'],
    ['Mailtje is de deur uit, bedankt.', 'sent'],
    ['Jaaa, geboekt! 🎉', 'booked'],
    ['Goed nieuws: het gaat door!', 'booked'],
    ['Helaas, gaat niet door. Jammer.', 'no'],
    ['Nee helaas, ze zien ervan af', 'no'],
    ['Wordt november, liet Marieke net weten', 'later 2026-11-01'],
    ['Het wordt toch oktober hoor', 'later 2026-10-01'],
    ['Oktober.', 'later 2026-10-01'],
    ['Week 42 graag, dank!', 'later 2026-10-12'],
    ['Kun je me over een weekje nog eens herinneren? Groetjes', 'snooze 2026-08-25'],
    ['Nu even niet, over 3 dagen graag', 'snooze 2026-08-21'],
    ['Ach, laat maar zitten', 'drop'],
    ['Laat deze maar vallen, bedankt', 'drop'],
    ['Oeps, foutje. Maak maar ongedaan', 'undo'],
    ['Ja hoor, klopt!', 'yes'],
    ['Is dezelfde klus', 'same'],
    ['Stuur je me even de lijst? Dank!', 'list'],
    ['Hoe werkt dit eigenlijk?', 'help'],
    ['Stop maar met mailen, bedankt voor alles', 'stop'],
    ['Klant: Jan Visser <jan@visser.example>', 'client'],
    ['klus: de nieuwe brochure', 'job'],
    ['Vrij van 24 t/m 28 augustus', 'settings'],
    ['Overzicht uit graag', 'settings'],
    ['Bedankt, fijn dat je eraan denkt!', 'thanks'],
    ['Mag ik mijn gegevens? Groet, Sanne', 'export'],
  ],
  en: [
    ['Hi! All done, thanks for the nudge 😊', 'done'],
    ['This is sorted now, cheers!', 'done'],
    ['Great, just sent it. Have a good day!', 'sent'],
    ['Email is sent, thank you.', 'sent'],
    ['Yay, booked! 🎉', 'booked'],
    ['Good news: it’s going ahead!', 'booked'],
    ['Sadly not going ahead. Shame.', 'no'],
    ['No, they’ve cancelled it unfortunately', 'no'],
    ['It’s been moved to November, Tom tells me', 'later 2026-11-01'],
    ['Make it October please', 'later 2026-10-01'],
    ['October.', 'later 2026-10-01'],
    ['Week 42 please, thanks!', 'later 2026-10-12'],
    ['Can you remind me again in a week? Thanks', 'snooze 2026-08-25'],
    ['Not now, in 3 days please', 'snooze 2026-08-21'],
    ['Oh, never mind', 'drop'],
    ['Please drop this one, thanks', 'drop'],
    ['Oops, my mistake. Undo please', 'undo'],
    ['Yes, that’s right!', 'yes'],
    ['It’s the same job', 'same'],
    ['Could you send me the list? Thanks!', 'list'],
    ['How does this work?', 'help'],
    ['Please stop emailing me, thanks for everything', 'stop'],
    ['Client: Alex Morgan <alex@morgan.example>', 'client'],
    ['job: the new brochure', 'job'],
    ['Off from 24 to 28 August', 'settings'],
    ['Overview off please', 'settings'],
    ['Thanks, good of you to think of it!', 'thanks'],
    ['Please export my data', 'export'],
  ],
  de: [
    ['Hallo! Erledigt, danke für die Erinnerung 😊', 'done'],
    ['Das ist inzwischen erledigt, danke!', 'done'],
    ['Super, habe ich gerade verschickt. Schönen Tag!', 'sent'],
    ['Mail ist raus, danke.', 'sent'],
    ['Juhu, gebucht! 🎉', 'booked'],
    ['Gute Nachricht: Es klappt!', 'booked'],
    ['Leider nein, findet nicht statt. Schade.', 'no'],
    ['Nein, das wurde leider abgesagt', 'no'],
    ['Wird November, meinte Katrin gerade', 'later 2026-11-01'],
    ['Es wird doch Oktober', 'later 2026-10-01'],
    ['Oktober.', 'later 2026-10-01'],
    ['KW 42 bitte, danke!', 'later 2026-10-12'],
    ['Kannst du mich in einer Woche noch mal erinnern? Danke', 'snooze 2026-08-25'],
    ['Jetzt nicht, in 3 Tagen bitte', 'snooze 2026-08-21'],
    ['Ach, lass gut sein', 'drop'],
    ['Bitte streichen, danke', 'drop'],
    ['Ups, mein Fehler. Bitte rückgängig machen', 'undo'],
    ['Ja, genau, stimmt!', 'yes'],
    ['Ist derselbe Auftrag', 'same'],
    ['Schickst du mir bitte die Liste? Danke!', 'list'],
    ['Wie funktioniert das eigentlich?', 'help'],
    ['Bitte stopp, danke für alles', 'stop'],
    ['Kunde: Katrin Schäfer <katrin@schaefer.example>', 'client'],
    ['Auftrag: die neue Broschüre', 'job'],
    ['Frei vom 24. bis 28. August', 'settings'],
    ['Übersicht aus bitte', 'settings'],
    ['Danke, lieb von dir!', 'thanks'],
    ['Bitte meine Daten exportieren', 'export'],
  ],
  fr: [
    ['Coucou ! C’est fait, merci pour le rappel 😊', 'done'],
    ['C’est réglé maintenant, merci !', 'done'],
    ['Super, je viens de l’envoyer. Bonne journée !', 'sent'],
    ['Message envoyé, merci.', 'sent'],
    ['Youpi, réservé ! 🎉', 'booked'],
    ['Bonne nouvelle : c’est confirmé !', 'booked'],
    ['Malheureusement ça ne se fera pas. Dommage.', 'no'],
    ['Non, ils ont annulé malheureusement', 'no'],
    ['C’est reporté en novembre, me dit Amélie', 'later 2026-11-01'],
    ['Finalement ce sera octobre', 'later 2026-10-01'],
    ['Octobre.', 'later 2026-10-01'],
    ['Semaine 42 s’il te plaît, merci !', 'later 2026-10-12'],
    ['Tu peux me relancer dans une semaine ? Merci', 'snooze 2026-08-25'],
    ['Pas maintenant, dans 3 jours svp', 'snooze 2026-08-21'],
    ['Bah, laisse tomber', 'drop'],
    ['Oublie ça, merci', 'drop'],
    ['Oups, erreur de ma part. Reviens en arrière stp', 'undo'],
    ['Oui, c’est ça !', 'yes'],
    ['C’est le même projet', 'same'],
    ['Tu peux m’envoyer la liste ? Merci !', 'list'],
    ['Comment ça marche ?', 'help'],
    ['Stop svp, merci pour tout', 'stop'],
    ['Client : Amélie Roux <amelie@roux.example>', 'client'],
    ['projet : la nouvelle brochure', 'job'],
    ['Congés du 24 au 28 août', 'settings'],
    ['Aperçu non svp', 'settings'],
    ['Merci, c’est gentil !', 'thanks'],
    ['Exporte mes données stp', 'export'],
  ],
};

const rows = [...Object.entries(REPLIES), ...Object.entries(MORE_REPLIES)].flatMap(([language, replies]) =>
  replies.map(([text, command]) => [language as Language, text, command] as const),
);

describe('what people really reply', () => {
  it.each(rows)('%s: %s → %s', (language, text, command) => {
    const read = readReply(text, { saidOn: '2026-08-18', language, presentFrom: '2026-09-01' });
    expect(shown(read.command)).toBe(command);
  });
});

describe.each(Object.entries(PLAIN_REPLIES))('what others reply, %s', (language, replies) => {
  it.each(replies)('%s → %s', (text, command) => {
    const context = { saidOn: '2026-08-18', language: language as Language, presentFrom: '2026-09-01' } as const;
    expect(readReply(text, context).command.name).toBe(command);
  });
});

function shown(command: Command): string {
  if (command.name === 'later') return `later ${command.period.from}`;
  return command.name === 'snooze' ? `snooze ${command.until}` : command.name;
}
