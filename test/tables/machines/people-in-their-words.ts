import type { MachineRow } from './machine-mail.ts';

const ANSWERS = ['In-Reply-To: <r-abc-m1@in.example.com>', 'References: <r-abc-m1@in.example.com>'];
const FORWARDED = (subject: string) =>
  `---------- Forwarded message ---------\nFrom: Oliver <oliver@agency.example>\nDate: Mon, 8 Jun 2026 10:00\nSubject: ${subject}\nTo: <sanne@devries.example>\n\n\n`;

/** People whose subjects and words are those of machines, a line each: answer or letter | Subject | text, `¶` for a line's end, `<fwd …>` for the header of a forward. */
export const PEOPLE_IN_THEIR_WORDS: readonly MachineRow[] = `
letter | Out of office in September | I am out of office in September but Oliver wants me in October.
letter | Fwd: Out of office in September | <fwd Out of office in September> We are closed in September; the job starts in October.
letter | Fwd: Automatische Antwort: Angebot | <fwd Automatische Antwort: Angebot> Ich bin bis 1. August im Urlaub. Das Projekt beginnt im September.
letter | delivery failed us last time | Oliver says delivery failed us last time, so the shoot is in October now.
letter | Re: delivery failed us last time | Oliver says: October.
letter | Undeliverable promises | A book by Oliver, layout in October.
letter | Onbestelbaar: het pakket van Marieke | Marieke heeft in oktober werk, het pakket kwam terug.
letter | Niet bezorgd, wel besproken | Marieke: in oktober een huisstijl.
letter | Vertraagd: klus Marieke | De klus van Marieke is vertraagd tot oktober.
letter | Verzögert: Projekt Katrin | Das Projekt von Katrin verschiebt sich auf Oktober.
letter | Delayed: Oliver | Job delayed until October, says Oliver.
letter | Rejected: quote for Oliver | He rejected the quote but wants me in October.
letter | Automatically rejected mail | That is the title of the play, Oliver wants the script in October.
letter | Geaccepteerd: offerte Marieke | Marieke heeft de offerte geaccepteerd, start in oktober.
letter | Accepted: quote | Oliver accepted; October.
letter | Angenommen: Angebot Katrin | Katrin hat angenommen, Start im Oktober.
letter | Accepté : devis Luc | Luc a accepté, début en octobre.
letter | Recall | Product recall text for Oliver, in October.
letter | Gelezen: het manuscript | Marieke heeft het gelezen; redactie in oktober.
letter | Gelesen: Manuskript | Katrin hat es gelesen. Lektorat im Oktober.
letter | Lu : le manuscrit | Luc l’a lu, relecture en octobre.
letter | Ontvangstbevestiging schrijven | Voor Marieke in oktober de ontvangstbevestigingen herschrijven.
letter | Eingangsbestätigung | Katrin braucht im Oktober neue Texte für Eingangsbestätigungen.
letter | Ticket #42 | Oliver: texts for the ticket office in October.
letter | Vakantie | Na de vakantie, in september, belt Marieke over een folder.
letter | Urlaub | Nach dem Urlaub, im September, Broschüre für Katrin.
letter | Congés | Après les congés, en septembre, mission pour Luc.
letter | Ik ben er niet | Ik ben er niet in augustus. Marieke heeft werk in oktober.
letter | no-reply | No reply from Oliver yet; he said October.
letter | Warning: message delayed | Oliver’s message was delayed in the post. October it is.
letter | Herinnering | Marieke herinnerde me: oktober.
letter | Fwd: Undelivered Mail Returned to Sender | Mijn mail aan Joris kwam terug, maar hij wil in oktober beginnen. ¶  ¶ <fwd Undelivered Mail Returned to Sender> This is the mail system at host mx.
answer | Re: Uw verzoek | Verplaats naar oktober
answer | Re: Herinnering | Automatisch antwoord staat aan, maar ik lees mee: klaar!
answer | Re: Herinnering | klaar ¶  ¶ Ik ben tot 3 augustus met vakantie en lees mijn mail maar af en toe.
answer | Re: Herinnering | done ¶  ¶ -- ¶ Out of office on Fridays. This mailbox is not monitored after 17:00.
letter | Automatisch antwoord? Nee, ik! | Marieke vroeg of dit automatisch was. In oktober een huisstijl.
letter | Abwesenheitsnotiz von Katrin | In ihrer Abwesenheitsnotiz steht: ab Oktober wieder da, dann die Broschüre.
letter | Absence | L’absence de Luc se termine, il a une mission pour octobre.
letter | Quarantine | Quarantine, a film by Oliver, subtitles in October.
letter | Onbestelbaar | Zo heet het boek van Marieke. Redactie in oktober.
letter | Postvak vol | Mijn postvak is vol met klussen, Marieke wil oktober.
letter | Unzustellbar | So heißt der Roman von Katrin, Lektorat im Oktober.
letter | Nicht zustellbar: Paket an Katrin | Katrin rief an: Broschüre im Oktober.
letter | Die Nachricht konnte nicht warten | Katrin hat Arbeit im Oktober.
letter | Message non remis à Luc | Luc me donne une mission en octobre.
letter | Non remis | Le prix n’est pas remis. Luc : octobre.
letter | Échec de la remise | La remise de Luc : échec. Mission en octobre.
letter | Your message could not have come at a better time | Oliver, October.
letter | Email cannot be sent | Says Oliver of his phone. So by post: October.
letter | Message blocked | Oliver blocked me on the app, but wants me in October.
letter | Mailbox | Letters for the mailbox project of Oliver, October.
letter | System failure | The play. Oliver, October.
letter | Warning: message in a bottle | Oliver: October.
letter | Delivery | Delivery in October, says Oliver.
letter | Failure is an option | Keynote text for Oliver, October.
letter | Virus | Brochure about a virus for Oliver in October.
letter | Abwesend | Katrin ist abwesend bis August, danach Broschüre im Oktober.
letter | Afwezig | Marieke is afwezig tot augustus; daarna in oktober een huisstijl.
letter | Ontvangstbevestiging | Marieke bevestigde de ontvangst: start in oktober.
letter | Auto | Marieke van de autodealer: in oktober een folder.
answer | Re: Vakantie | Ik ben tot augustus met vakantie. Sluimer 2 weken
answer | Re: Seintje | Ik ben met verlof, klaar dus
answer | Re: Nudge | out of office today but: booked
answer | Re: Nudge | This is an automatic yes: booked
letter | Gelezen en akkoord | Marieke: oktober.
letter | Read | Oliver has read it, October.
letter | Geweigerd: offerte | Marieke weigerde de offerte, maar wil in oktober praten.
letter | Kalender: oktober | Marieke in oktober.
`
  .trim()
  .split('\n')
  .map((line) => {
    const [shape = '', subject = '', text = ''] = line.split(' | ');
    const head = ['From: Sanne de Vries <sanne@devries.example>', 'To: track@in.example.com', `Subject: ${subject}`];
    const said = text.replaceAll(' ¶ ', '\n').replace(/<fwd (.*?)> /, (_, forwarded: string) => FORWARDED(forwarded));
    const type = 'Content-Type: text/plain; charset=utf-8';
    return [subject, [...head, type, ...(shape === 'answer' ? ANSWERS : [])], said] as const;
  });
