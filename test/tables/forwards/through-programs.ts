import type { ForwardRow } from './forward-row.ts';

const WORDS = 'Dag, wij zoeken een tekstschrijver. Kan dat in oktober?';
const CLIENT = 'Jan Visser <jan@visserboten.example>';
const WANT = { client: CLIENT, subject: '', said: '2026-09-07T10:00', body: WORDS };
const header = (from: string) =>
  `---------- Forwarded message ---------\nVan: ${from}\nDate: ma 7 sep 2026 om 10:00\nSubject: Nieuw bericht\nTo: <sanne@devries.example>\n\n\n`;
const row = (name: string, from: string, body: string, want: Partial<ForwardRow['want']> = {}): ForwardRow => ({
  name,
  subject: 'Fwd: Nieuw bericht',
  text: `${header(from)}${body}`,
  want: { ...WANT, ...want },
});
const attached = (name: string, from: string, body: string, want: Partial<ForwardRow['want']> = {}): ForwardRow => ({
  name,
  subject: 'Fwd: Nieuw bericht',
  attached: `From: ${from}\nTo: sanne@devries.example\nSubject: Nieuw bericht\nDate: Mon, 7 Sep 2026 10:00:00 +0200\nContent-Type: text/plain\n\n${body}`,
  want: { ...WANT, said: '2026-09-07T10:00+02:00', ...want },
});
const FORM = `Naam: Jan Visser\nE-mail: jan@visserboten.example\nTelefoon: 06-12345678\nBericht: ${WORDS}`;
const WORDPRESS = 'WordPress <wordpress@devries.example>';
const LINKEDIN = 'Marieke Jansen via LinkedIn <messages-noreply@linkedin.example>';

/** What websites and services send for somebody: the client is who wrote, not what sent it, and a website's subject is not theirs. */
export const THROUGH_PROGRAMS: readonly ForwardRow[] = [
  row('a form of a website', WORDPRESS, FORM),
  row(
    'its message below its label, and the form’s own words at the end',
    WORDPRESS,
    `Naam: Jan Visser\nE-mail: jan@visserboten.example\nBericht:\n${WORDS}\n\nDit bericht is verzonden via het contactformulier op devries.example`,
  ),
  row(
    'fields behind the message',
    'formulier@hoster.example',
    `*Naam*: Jan Visser\n*E-mail*: jan@visserboten.example\n*Bericht*: ${WORDS}\n*Telefoon*: 06-12345678\n*Pagina*: /contact`,
  ),
  row(
    'each label above its value',
    'Formulier <noreply@formulieren.example>',
    `Naam\nJan Visser\n\nE-mailadres\njan@visserboten.example\n\nUw vraag\n${WORDS}`,
  ),
  row('a field for what it is about', WORDPRESS, FORM.replace('Telefoon:', 'Onderwerp: Jaarverslag\nTelefoon:'), {
    subject: 'Jaarverslag',
  }),
  row(
    'questions for labels',
    'Formulier <notifications@formulieren.example>',
    `Wat is je naam?\nJan Visser\n\nWat is je e-mailadres?\njan@visserboten.example\n\nWaar kan ik mee helpen?\n${WORDS}`,
  ),
  row(
    'a planner of meetings',
    'Agenda <notifications@agenda.example>',
    `Event Type: Intro\nInvitee: Jan Visser\nInvitee Email: jan@visserboten.example\nQuestions: ${WORDS}`,
  ),
  row('sent from my own address', 'Sanne de Vries <sanne@devries.example>', FORM),
  row('sent from an address at my domain', 'Website <info@devries.example>', FORM),
  row(
    'German, in two names',
    'noreply@website.example',
    `Vorname: Jan\nNachname: Visser\nE-Mail-Adresse: jan@visserboten.example\nNachricht: ${WORDS}`,
  ),
  row(
    'English',
    'Squarespace <form-submission@squarespace.example>',
    `Sent via form submission\n\nName: Jan Visser\n\nEmail: jan@visserboten.example\n\nMessage: ${WORDS}`,
  ),
  row(
    'French, the family name first',
    'formulier@hoster.example',
    `Nom : Visser\nPrénom : Jan\nCourriel : jan@visserboten.example\nVotre message : ${WORDS}`,
  ),
  row(
    'a header for the form',
    WORDPRESS,
    `Van: ${CLIENT}\nOnderwerp: Tekstschrijver\n\nBerichtinhoud:\n${WORDS}\n\n-- \nDeze e-mail is verzonden via een contactformulier`,
    { subject: 'Tekstschrijver' },
  ),
  attached('attached, a form', WORDPRESS, FORM),
  attached(
    'attached, a header for the form',
    WORDPRESS,
    `From: ${CLIENT}\nSubject: Tekstschrijver\n\nMessage Body:\n${WORDS}\n`,
    { subject: 'Tekstschrijver' },
  ),
  attached('attached, the answer goes to them', `noreply@website.example\nReply-To: ${CLIENT}`, WORDS, {
    subject: 'Nieuw bericht',
  }),
  attached('attached, sent from my own address', 'Sanne de Vries <sanne@devries.example>', FORM),
  row('named by a service that takes no answers', LINKEDIN, WORDS, { client: 'Marieke Jansen' }),
  {
    ...row('a voicemail, named by the note', 'Voicemail <noreply@voip.example>', 'Transcriptie: in oktober een klus'),
    text: `Dit was Jan Visser (jan@visserboten.example).\n\n${header('Voicemail <noreply@voip.example>')}Transcriptie: in oktober een klus`,
    want: {
      ...WANT,
      subject: 'Nieuw bericht',
      note: 'Dit was Jan Visser (jan@visserboten.example).',
      body: 'Transcriptie: in oktober een klus',
    },
  },
  row('a person who names somebody else in such fields', 'Truus Baas <truus@bureau.example>', FORM, {
    client: 'Truus Baas <truus@bureau.example>',
    subject: 'Nieuw bericht',
    body: FORM,
  }),
  row(
    'a person at my provider who says where the invoice goes',
    'Truus Baas <truus@devries.example>',
    'In oktober graag.\n\nNaam: Bakkerij Bos\nE-mail: factuur@bakkerij.example',
    {
      client: 'Truus Baas <truus@devries.example>',
      subject: 'Nieuw bericht',
      body: 'In oktober graag.\n\nNaam: Bakkerij Bos\nE-mail: factuur@bakkerij.example',
    },
  ),
  row('a person whose mail begins with such a label', CLIENT, 'Vraag:\nKan dat in oktober?\nBudget: 2000\n', {
    subject: 'Nieuw bericht',
    body: 'Vraag:\nKan dat in oktober?\nBudget: 2000',
  }),
];
