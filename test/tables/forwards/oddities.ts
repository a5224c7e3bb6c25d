import type { ForwardRow } from './forward-row.ts';

const BODY = 'Hoi Sanne,\n\nIn november hebben we werk voor je aan de website.\n\nMarieke';
const HTML = '<p>Hoi Sanne,</p><p>In november hebben we werk voor je aan de website.</p><p>Marieke</p>';
const CLIENT = 'Marieke Jansen <marieke@jansenbouw.example>';
const WANT = { client: CLIENT, subject: 'Website', said: '2026-09-07T10:00', body: BODY };
const HEADER = `Van: ${CLIENT}\nDatum: ma 7 sep 2026 om 10:00\nOnderwerp: Website\nAan: Sanne`;
const marked = (text: string, mark: string) =>
  text
    .split('\n')
    .map((line) => `${mark} ${line}`.trimEnd())
    .join('\n');

/** Habits of single programs and servers, whatever the language. */
export const ODDITIES: readonly ForwardRow[] = [
  {
    name: 'bars for quote marks below the header',
    subject: 'Fwd: Website',
    text: `Zie onder\n\n---------- Doorgestuurd bericht ---------\n${HEADER}\n\n${marked(BODY, '|')}`,
    want: { ...WANT, note: 'Zie onder' },
  },
  {
    name: 'bars for quote marks in the header too',
    subject: 'Fwd: Website',
    text: `Zie onder\n\n${marked(`${HEADER}\n\n${BODY}`, '|')}`,
    want: { ...WANT, note: 'Zie onder' },
  },
  {
    name: 'a table of bars in the client’s words stays',
    subject: 'Fwd: Website',
    text: `---------- Doorgestuurd bericht ---------\n${HEADER}\n\n| maand | uren |\n| november | 40 |`,
    want: { ...WANT, body: '| maand | uren |\n| november | 40 |' },
  },
  {
    name: 'BlueMail, the offset between time and year',
    subject: 'Fwd: Website',
    text: `-------- Oorspronkelijk bericht --------\nVan: ${CLIENT}\nVerzonden: Mon Sep 07 10:00:00 GMT+02:00 2026\nAan: Sanne\nOnderwerp: Website\n\n${BODY}`,
    want: { ...WANT, said: '2026-09-07T10:00+02:00' },
  },
  {
    name: 'the sender in the separator alone, in brackets, without dashes',
    subject: 'Fwd: Website',
    text: `Forwarded message from Marieke Jansen (marieke@jansenbouw.example):\nSubject: Website\nDate: September 7, 2026 at 10:00 AM\n\n${BODY}`,
    want: WANT,
  },
  {
    name: 'Orange, html, the header marked once more than the text',
    subject: 'TR: Website',
    html: `<p>À noter</p><blockquote><p>&gt; Message du 07/09/26 10:00<br>&gt; De : "Marieke Jansen" &lt;marieke@jansenbouw.example&gt;<br>&gt; A : sanne@devries.example<br>&gt; Objet : Website<br>&gt; </p>${HTML}</blockquote>`,
    want: { ...WANT, note: 'À noter' },
  },
  {
    name: 'a tag of the mail server before the forward’s own prefix, no subject shown',
    subject: '[EXTERN] Fwd: Website',
    text: `---------- Doorgestuurd bericht ---------\nVan: ${CLIENT}\nDatum: ma 7 sep 2026 om 10:00\nAan: Sanne\n\n${BODY}`,
    want: WANT,
  },
  {
    name: 'a tag of the mail server in the client’s subject',
    subject: 'FW: [EXTERN] Website',
    text: `Van: ${CLIENT}\nVerzonden: maandag 7 september 2026 10:00\nAan: Sanne\nOnderwerp: [EXTERN] Website\n\n${BODY}`,
    want: { ...WANT, subject: '[EXTERN] Website' },
  },
];
