import { describe, expect, it } from 'vitest';
import { kindOfMail } from '../../../lib/forward/kind-of-mail.ts';
import { readMail } from '../../../lib/mailbox/read-mail.ts';

const NOTE = 'Even onthouden voor november.';

/** What stands between a note and a forward, as people and their programs end a mail; none of it is the note. */
const ENDS = [
  '',
  '[Logo De Vries]\nSanne de Vries\nT 06 123',
  'T: 06 12 34 56 78\nE: sanne@devries.example\nW: www.devries.example',
  'De Vries Tekst\nKerkstraat 1, Utrecht\nKvK 12345678',
  'Deze e-mail is uitsluitend bestemd voor de geadresseerde.',
  'This e-mail is confidential and intended solely for the addressee.',
  'i. A. Sanne de Vries\nTekst',
  'Diese E-Mail enthält vertrauliche Informationen.',
  'Ce message est confidentiel.',
  'Pensez à l’environnement avant d’imprimer ce mail.',
  'Please consider the environment before printing this email.',
  'Sanne de Vries (zij/haar)\nTekstschrijver',
  'namens Sanne de Vries',
  'M +31 6 12345678 | www.devries.example\nT +31 30 1234567\n\nDe informatie in dit bericht is vertrouwelijk.\nGebruik door anderen is verboden.',
  'Gr. Sanne',
  'gr Sanne',
  'Gr,\nS.',
  'Groeten,\nSanne',
  'Groet Sanne',
  'groetjes sanne',
  'Liefs, Sanne',
  'xx Sanne',
  'X\nSanne',
  'Sanne 💛',
  '— Sanne',
  '- Sanne',
  '~ Sanne',
  '--\nSanne',
  '---\nSanne de Vries',
  '___\nSanne',
  'Sanne de Vries | De Vries Tekst',
  'SANNE DE VRIES\nTekst en redactie',
  'Drs. Sanne de Vries\nVertaler',
  'S. de Vries',
  'Met vriendelijke groet / Kind regards,\n\nSanne de Vries',
  'Met vriendelijke groet / Best regards\nSanne',
  'Hartelijks,\nSanne',
  'Met zonnige groet,\nSanne',
  'Veel groeten,\nSanne',
  'Vriendelijke groeten, Sanne de Vries',
  'Fijne dag,\nSanne',
  'Fijn weekend!\nSanne',
  'Tot gauw,\nSanne',
  'Hoogachtend,\nS. de Vries',
  'Best,\nS',
  'Kind regards\nSanne',
  'Cheers,\nSanne',
  'Thanks!\nSanne',
  'All the best\nSanne',
  'Sent from my phone',
  'Sent from my mobile device',
  'Sent from Mail for Windows',
  'Sent from Yahoo Mail on Android',
  'Sent from Outlook for Mac',
  'Sent from Gmail Mobile',
  'Sent from my Huawei phone',
  'Sent from my OnePlus',
  'Verstuurd vanaf mijn iPad',
  'Verstuurd vanaf mijn mobiel, excuses voor typfouten.',
  'Verzonden vanaf mijn Samsung Galaxy-smartphone.',
  'Verzonden met BlueMail',
  'Van mijn iPhone verzonden',
  'Verstuurd met de WEB.DE app',
  'LG\nSanne',
  'Liebe Grüße aus Berlin\nSanne',
  'Beste Grüße\nSanne de Vries',
  'Herzlich,\nSanne',
  'Herzlichst\nSanne',
  'Schöne Grüße, Sanne',
  'Gesendet von Mail für Windows',
  'Gesendet von meinem Samsung Galaxy Smartphone.',
  'Von meinem iPad gesendet',
  'Gesendet mit der mobilen Mail App',
  'Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.',
  'Bien à vous,\nSanne',
  'Belle journée,\nSanne',
  'Bonne journée !\nSanne',
  'Amitiés,\nSanne',
  'Je vous embrasse,\nSanne',
  'Envoyé depuis mon appareil Galaxy',
  'Envoyé depuis mon smartphone Samsung Galaxy.',
  'Envoyé à partir de Outlook pour Android',
  'Envoyé depuis l’application Mail Orange',
  'Provenance : Courrier pour Windows 10',
  'Un saludo,\nSanne',
  'Saludos,\nSanne',
  'Cordiali saluti,\nSanne',
  'Um abraço,\nSanne',
  '[cid:image001.png@01D9]',
  '[Logo]\nSanne de Vries',
  'Sanne de Vries\nTekst\n[https://x.example/logo.png]\nDe inhoud van dit bericht is uitsluitend bestemd voor de geadresseerde.',
  'Met vriendelijke groet,\n\nSanne\n\n\nP.S. Tel: 0612345678\nwww.devries.example\nFacebook | LinkedIn | Instagram\nDisclaimer: dit bericht is vertrouwelijk. Lees het niet.\nDenk aan het milieu voordat u print.\nKvK 1\nBTW 2\nIBAN 3',
];

describe('a note ends where its signature begins', () => {
  it.each(ENDS)('%j', async (end) => {
    expect(await noteOf(`${NOTE}\n\n${end}`)).toBe(NOTE);
  });

  it.each([
    'Even onthouden voor november, Sanne',
    'Even onthouden voor november. Sanne',
    'Even onthouden voor november – S.',
  ])('a name behind the last words is none of them: %j', async (note) => {
    expect(await noteOf(note)).toBe(note.replace(/[,–]? S.{0,5}$/, '').trim());
  });

  it.each([
    ['a company writes', 'De Vries Tekst <sanne@devries.example>', 'Sanne'],
    ['no name is shown', 'sanne.devries@example.com', 'Sanne de Vries'.replace('de Vries', 'Devries')],
    ['the family name stands first', '"Vries, Sanne de" <sanne@devries.example>', 'Sanne'],
  ])('%s', async (_, from, end) => {
    expect(await noteOf(`${NOTE}\n\n${end}`, from)).toBe(NOTE);
  });

  it.each([
    'Bedankt Joris!\nIk hou het voorjaar vrij.',
    'Best een leuke klus.',
    'Dag en nacht bereikbaar, zegt hij.',
    'Groet Joris van me als hij belt.',
    'S is de maat, in het voorjaar.',
    'Sanne belt Joris in november terug.',
    'Dank aan Joris. Tot gauw betekent november.',
    'Joris bellen.\n\nTel: 06 12345678\nMail: joris@bakkerij.example',
    'Joris bellen.\n\n06 12345678',
    'Dit bericht is vertrouwelijk, zegt Joris.\nIn november dus.',
    'Verzonden met een kleine aanpassing.',
    'Verstuurd via de post, hij belt nog',
    'Verstuurd door zijn vrouw',
    'Sent with the wrong date',
    'Gesendet mit einer kleinen Änderung',
    'Envoyé avec une petite correction',
    'Joris vroeg het aan Anne, Sanne en mij',
  ])('words that only look like an end stay: %j', async (note) => {
    expect(await noteOf(note)).toBe(note);
  });
});

async function noteOf(above: string, from = 'Sanne de Vries <sanne@devries.example>'): Promise<string | undefined> {
  const head = `From: ${from}\nTo: track@in.example.com\nSubject: Fwd: Folder\nDate: Tue, 8 Sep 2026 11:05:00 +0200\nContent-Type: text/plain; charset=utf-8`;
  const forward =
    '---------- Forwarded message ---------\nVan: Joris Bakker <joris@bakkerij.example>\nDate: ma 7 sep 2026 om 10:00\nSubject: Folder\nTo: <sanne@devries.example>\n\n\nHoi, in het voorjaar.\n';
  const read = await readMail(Buffer.from(`${head}\n\n${above}\n\n${forward}`));
  if (!read.ok) throw new Error(read.detail);
  return kindOfMail(read.mail, { mine: [], domain: 'in.example.com' }).forwarded?.note;
}
