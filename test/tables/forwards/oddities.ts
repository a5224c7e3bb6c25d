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
    name: 'The Bat! quotes with the initials of who wrote',
    subject: 'Fwd: Website',
    text: `Okay, november is goed.\n\nMaandag 7 september 2026, 10:00:12, schreef ${CLIENT}:\n\n${marked(BODY, 'MJ>')}`,
    want: { ...WANT, note: 'Okay, november is goed.' },
  },
  {
    name: 'Proofpoint, the marks around its warning',
    subject: 'Fwd: Website',
    text: `---------- Doorgestuurd bericht ---------\n${HEADER}\n\nZjQcmQRYFpfptBannerStart\n\nThis Message Is From an External Sender\n\nZjQcmQRYFpfptBannerEnd\n\n${BODY}`,
    want: WANT,
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
  {
    name: 'Yandex, the time first, without a separator',
    subject: 'Fwd: Website',
    text: `07.09.2026, 10:00, "Marieke Jansen" <marieke@jansenbouw.example>:\n${BODY}`,
    want: WANT,
  },
  {
    name: 'a label of two letters for the date',
    subject: 'Fwd: Website',
    text: `------- Doorgestuurd bericht -------\nVan: ${CLIENT}\nOp: maandag 7 september 2026 om 10:00\nOnderwerp: Website\nAan: sanne@devries.example\n\n${marked(BODY, '>')}`,
    want: WANT,
  },
  {
    name: 'a body that begins with such a word right below the header is none',
    subject: 'Fwd: Website',
    text: `-----Original Message-----\nFrom: ${CLIENT}\nSent: 7 September 2026 10:00\nSubject: Website\nOn Monday we start.`,
    want: { ...WANT, body: 'On Monday we start.' },
  },
  {
    name: 'what a virus scanner adds is no note',
    subject: 'Fwd: Website',
    text: `Graag!\n\n<https://www.avast.com/sig-email?utm_medium=email>\nVirusvrij.www.avast.com\n<https://www.avast.com/sig-email?utm_medium=email>\n<#DAB4FAD8-2DD7-40BB-A1B8-4E2AA1F9FDF2>\n\n---------- Doorgestuurd bericht ---------\n${HEADER}\n\n${BODY}`,
    want: { ...WANT, note: 'Graag!' },
  },
  {
    name: 'Outlook, an invitation passed on: when and where belong to the header',
    subject: 'FW: Website',
    text: `Van: ${CLIENT}\nVerzonden: maandag 7 september 2026 10:00\nAan: Sanne\nOnderwerp: Website\nWanneer: dinsdag 6 oktober 2026 10:00-11:00.\nLocatie: Teams\n\n${BODY}`,
    want: WANT,
  },
  {
    name: 'the header taken off by hand, who it is from written above the quote',
    subject: 'Fwd: Website',
    text: `Van Marieke Jansen (marieke@jansenbouw.example), 7 september 2026 10:00:\n\n${marked(BODY, '>')}`,
    want: WANT,
  },
  {
    name: 'Gmail’s page for printing, pasted: sender and date in one line',
    subject: 'Fwd: Website',
    text: `Website\n1 bericht\n\n${CLIENT}\t7 september 2026 om 10:00\nAan: Sanne de Vries <sanne@devries.example>\n\n${BODY}`,
    want: { ...WANT, note: 'Website\n1 bericht' },
  },
  {
    name: 'of the header only the sender was left: said when it was forwarded',
    subject: 'Fwd: Website',
    text: `Bewaren\n\nVan: ${CLIENT}\n\n${BODY}`,
    want: { ...WANT, said: 'undefined', note: 'Bewaren' },
  },
  {
    name: 'answers are to go to the client: they are nobody of the freelancer’s',
    subject: 'Fwd: Website',
    from: `Sanne de Vries <sanne@devries.example>\nReply-To: ${CLIENT}`,
    text: `Bewaren\n\n---------- Doorgestuurd bericht ---------\n${HEADER}\n\n${BODY}`,
    want: { ...WANT, note: 'Bewaren' },
  },
  {
    name: 'answers are to go to another address of the freelancer’s, which passed the mail on',
    subject: 'Fwd: Website',
    from: 'De Vries Tekst <post@tekst.example>\nReply-To: Sanne de Vries <sanne@elders.example>',
    text: `---------- Forwarded message ---------\nVan: Sanne de Vries <sanne@elders.example>\nDate: ma 7 sep 2026 om 18:00\nSubject: Fwd: Website\nTo: <post@tekst.example>\n\n\n---------- Doorgestuurd bericht ---------\n${HEADER}\n\n${BODY}`,
    want: WANT,
  },
];
