import { type ForwardRow, FREELANCER } from './forward-row.ts';

const CLIENT = 'Joris Bakker <joris@bakkerij.example>';
const BODY = 'Hoi Sanne,\n\nVolgend voorjaar willen we de folder opnieuw doen.\n\nGroet, Joris';
const WANT = { client: CLIENT, subject: 'Folder', said: '2026-09-07T10:00', body: BODY };
const GMAIL =
  '---------- Forwarded message ---------\nVan: Joris Bakker <joris@bakkerij.example>\nDate: ma 7 sep 2026 om 10:00\nSubject: Folder\nTo: <sanne@devries.example>\n\n\n';
const OUTLOOK =
  'Van: Joris Bakker <joris@bakkerij.example>\nVerzonden: maandag 7 september 2026 10:00\nAan: Sanne de Vries <sanne@devries.example>\nOnderwerp: Folder\n\n';
const QUOTED = BODY.replaceAll('\n', '\n> ');

/** What people do to forwards, and what stands in and around them. */
export const STRUCTURES: readonly ForwardRow[] = [
  {
    name: 'a note with a line like a label, then a header without separator',
    subject: 'Fwd: Folder',
    text: `Betreft: klus in het voorjaar\n\n${OUTLOOK}${BODY}\n`,
    want: { ...WANT, note: 'Betreft: klus in het voorjaar' },
  },
  {
    name: 'a note with several labels of its own',
    subject: 'Fwd: Folder',
    text: `Klant: Joris\nDatum: voorjaar\nLet op: niet vergeten!\n\n${GMAIL}${BODY}\n`,
    want: { ...WANT, note: 'Klant: Joris\nDatum: voorjaar\nLet op: niet vergeten!' },
  },
  {
    name: 'a note that speaks to somebody',
    subject: 'Fwd: Folder',
    text: `Aan mezelf: in het voorjaar ruimte houden.\n\n${OUTLOOK}${BODY}\n`,
    want: { ...WANT, note: 'Aan mezelf: in het voorjaar ruimte houden.' },
  },
  {
    name: 'a note of several paragraphs, sign-off and card',
    subject: 'Fwd: Folder',
    text: `Hoi,\n\nDit is weer zo'n klus waar niks van komt als ik niet zelf bel.\n\nGraag eind februari een seintje.\n\nMet vriendelijke groet,\n\nSanne de Vries\nTekst en redactie\n\nT 06 12 34 56 78\nE sanne@devries.example\nwww.devries.example\n\n${GMAIL}${BODY}\n`,
    want: {
      ...WANT,
      note: "Hoi,\n\nDit is weer zo'n klus waar niks van komt als ik niet zelf bel.\n\nGraag eind februari een seintje.",
    },
  },
  {
    name: 'a signature without sign-off, under the name of the From',
    subject: 'Fwd: Folder',
    text: `Voorjaar!\n\nSanne de Vries\nTekst en redactie\n06 12 34 56 78\n\n${OUTLOOK}${BODY}\n`,
    want: { ...WANT, note: 'Voorjaar!' },
  },
  {
    name: 'the separator deleted by hand, only the header left',
    subject: 'folder joris',
    text: `Van: Joris Bakker <joris@bakkerij.example>\nDate: ma 7 sep 2026 om 10:00\nSubject: Folder\nTo: <sanne@devries.example>\n${BODY}\n`,
    want: WANT,
  },
  {
    name: 'the body begins with a label-like list',
    subject: 'Fwd: Folder',
    text: `${GMAIL}Datum: voorjaar\nPlaats: Utrecht\nBudget: 2000\n\nGroet, Joris\n`,
    want: { ...WANT, body: 'Datum: voorjaar\nPlaats: Utrecht\nBudget: 2000\n\nGroet, Joris' },
  },
  {
    name: 'long header lines wrapped at 76 columns',
    subject: 'Fwd: Folder',
    text: `---------- Forwarded message ---------\nVan: Joris Bakker | Bakkerij De Gouden Korst en Zonen\n<joris@bakkerij.example>\nDate: ma 7 sep 2026 om 10:00\nSubject: Folder over het nieuwe brood en de feestdagen, eerste plannen voor het\nvoorjaar\nTo: <sanne@devries.example>, Piet Bos <piet@bakkerij.example>, Klaas <\nklaas@bakkerij.example>\nCc: <kees@bakkerij.example>, <jan@bakkerij.example>\n\n\n${BODY}\n`,
    want: {
      ...WANT,
      client: 'Joris Bakker | Bakkerij De Gouden Korst en Zonen <joris@bakkerij.example>',
      subject: 'Folder over het nieuwe brood en de feestdagen, eerste plannen voor het voorjaar',
    },
  },
  {
    name: 'a name with brackets, and a comma in quotes',
    subject: 'Fwd: Folder',
    text: `-------- Doorgestuurd bericht --------\nOnderwerp: Folder\nDatum: Mon, 7 Sep 2026 10:00:12 +0200\nVan: "Bakker, J. (Joris)" <joris@bakkerij.example>\nAan: sanne@devries.example\n\n\n${BODY}\n`,
    want: { ...WANT, client: 'Bakker, J. (Joris) <joris@bakkerij.example>', said: '2026-09-07T10:00+02:00' },
  },
  {
    name: 'an address for a name',
    subject: 'Fwd: Folder',
    text: `---------- Forwarded message ---------\nVan: joris@bakkerij.example <joris@bakkerij.example>\nDate: ma 7 sep 2026 om 10:00\nSubject: Folder\nTo: <sanne@devries.example>\n\n\n${BODY}\n`,
    want: { ...WANT, client: '<joris@bakkerij.example>' },
  },
  {
    name: 'an address in capitals, a name with an apostrophe',
    subject: 'Fwd: Folder',
    text: `---------- Forwarded message ---------\nVan: Joris van 't Hof <Joris@Bakkerij.Example>\nDate: ma 7 sep 2026 om 10:00\nSubject: Folder\nTo: <sanne@devries.example>\n\n\n${BODY}\n`,
    want: { ...WANT, client: "Joris van 't Hof <joris@bakkerij.example>" },
  },
  {
    name: 'no subject in the original',
    subject: 'Fwd:',
    text: `---------- Forwarded message ---------\nVan: Joris Bakker <joris@bakkerij.example>\nDate: ma 7 sep 2026 om 10:00\nSubject:\nTo: <sanne@devries.example>\n\n\n${BODY}\n`,
    want: { ...WANT, subject: '' },
  },
  {
    name: 'an emoji and several prefixes in the subject',
    subject: 'Fwd: Re: 🥐 Folder',
    text: `---------- Forwarded message ---------\nVan: Joris Bakker <joris@bakkerij.example>\nDate: ma 7 sep 2026 om 10:00\nSubject: Re: 🥐 Folder\nTo: <sanne@devries.example>\n\n\n${BODY}\n`,
    want: { ...WANT, subject: 'Re: 🥐 Folder' },
  },
  {
    name: 'client quotes my question below, Outlook block without separator',
    subject: 'Doorst: RE: Folder',
    text: `Van: Joris Bakker <joris@bakkerij.example>\nVerzonden: maandag 7 september 2026 10:00\nAan: Sanne de Vries <sanne@devries.example>\nOnderwerp: RE: Folder\n\nJa, in het voorjaar.\n\nJoris\n\nVan: Sanne de Vries <sanne@devries.example>\nVerzonden: vrijdag 4 september 2026 09:00\nAan: Joris Bakker <joris@bakkerij.example>\nOnderwerp: Folder\n\nWanneer wil je beginnen?\n`,
    want: { ...WANT, subject: 'RE: Folder', body: 'Ja, in het voorjaar.\n\nJoris' },
  },
  {
    name: 'client answers between my lines',
    subject: 'Fwd: Folder',
    text: `${GMAIL}Op vr 4 sep 2026 om 09:00 schreef Sanne de Vries <sanne@devries.example>:\n> Wanneer wil je beginnen?\n\nIn het voorjaar.\n\n> En hoe lang?\n\nTwee weken.\n`,
    want: { ...WANT, body: 'In het voorjaar.\n\n\nTwee weken.' },
  },
  {
    name: 'client signature with dashes and a phone footer',
    subject: 'Fwd: Folder',
    text: `${GMAIL}Kan in het voorjaar.\n\nVerstuurd vanaf mijn iPhone\n\n-- \nJoris Bakker\nBakkerij\n`,
    want: { ...WANT, body: 'Kan in het voorjaar.' },
  },
  {
    name: 'everything quoted once by the program, the note above',
    subject: 'Fwd: Folder',
    text: `> ---------- Forwarded message ---------\n> Van: Joris Bakker <joris@bakkerij.example>\n> Date: ma 7 sep 2026 om 10:00\n> Subject: Folder\n> To: <sanne@devries.example>\n> \n> ${QUOTED}\n`,
    want: WANT,
  },
  {
    name: 'forwarded twice by Gmail, the second hand is a colleague of the client',
    subject: 'Fwd: Fwd: Folder',
    text: `${GMAIL.replace('Subject: Folder', 'Subject: Fwd: Folder')}Zie onder, kun jij dit?\n\n---------- Forwarded message ---------\nVan: Truus Baas <truus@kantoor.example>\nDate: zo 6 sep 2026 om 20:00\nSubject: Folder\nTo: Joris Bakker <joris@bakkerij.example>\n\n\nRegel jij de folder?\n`,
    want: { ...WANT, subject: 'Fwd: Folder', body: 'Zie onder, kun jij dit?' },
  },
  {
    name: 'a conversation forwarded as a whole by Gmail: the client’s last mail',
    subject: 'Fwd: Folder',
    text: `Dit hele verhaal\n\n${GMAIL}Hoi, misschien in het najaar?\n\n---------- Forwarded message ---------\nVan: Sanne de Vries <sanne@devries.example>\nDate: ma 7 sep 2026 om 11:00\nSubject: Re: Folder\nTo: Joris Bakker <joris@bakkerij.example>\n\n\nKan, hoor.\n\n---------- Forwarded message ---------\nVan: Joris Bakker <joris@bakkerij.example>\nDate: di 8 sep 2026 om 09:00\nSubject: Re: Folder\nTo: <sanne@devries.example>\n\n\nToch liever in het voorjaar.\n`,
    want: {
      ...WANT,
      subject: 'Re: Folder',
      said: '2026-09-08T09:00',
      note: 'Dit hele verhaal',
      body: 'Toch liever in het voorjaar.',
    },
  },
  {
    name: 'signed in the text (PGP), the dashes of the separator escaped',
    subject: 'Fwd: Folder',
    text: `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nBewaren\n\n- ${GMAIL}${BODY}\n-----BEGIN PGP SIGNATURE-----\n\niQIzBAEBCgAdFiEE\n=abcd\n-----END PGP SIGNATURE-----\n`,
    want: { ...WANT, note: 'Bewaren' },
  },
  {
    name: 'my own sent mail forwarded, the client quoted by an attribution',
    subject: 'Fwd: Re: Folder',
    text: `---------- Forwarded message ---------\nVan: Sanne de Vries <sanne@devries.example>\nDate: ma 7 sep 2026 om 12:00\nSubject: Re: Folder\nTo: Joris Bakker <joris@bakkerij.example>\n\n\nPrima, ik hou het voorjaar vrij.\n\nOp ma 7 sep 2026 om 10:00 schreef Joris Bakker <joris@bakkerij.example>:\n\n> ${QUOTED}\n`,
    want: { ...WANT, subject: 'Re: Folder', note: 'Prima, ik hou het voorjaar vrij.' },
  },
  {
    name: 'Bcc of an answer by Gmail',
    subject: 'Re: Folder',
    to: CLIENT,
    text: `Top, ik zet het voorjaar vast.\n\nGroet,\nSanne\n\nOp ma 7 sep 2026 om 10:00 schreef Joris Bakker <joris@bakkerij.example>:\n\n> ${QUOTED}\n`,
    want: { ...WANT, kind: 'bcc', note: 'Top, ik zet het voorjaar vast.' },
  },
  {
    name: 'Bcc of an answer by Outlook, name of the client only in To',
    subject: 'RE: Folder',
    to: CLIENT,
    text: `Top, ik zet het voorjaar vast.\n\nMet vriendelijke groet,\nSanne de Vries\n\n________________________________\nVan: joris@bakkerij.example <joris@bakkerij.example>\nVerzonden: maandag 7 september 2026 10:00\nAan: Sanne de Vries <sanne@devries.example>\nOnderwerp: Folder\n\n${BODY}\n`,
    want: { ...WANT, kind: 'bcc', note: 'Top, ik zet het voorjaar vast.' },
  },
  {
    name: 'attached, the outer text is only a phone footer',
    subject: 'Fwd: Folder',
    text: 'Verstuurd vanaf mijn iPhone\n',
    attached: `From: =?utf-8?Q?Joris_Bakker?= <joris@bakkerij.example>\nTo: sanne@devries.example\nSubject: =?utf-8?Q?Folder?=\nDate: Mon, 7 Sep 2026 10:00:12 +0200\nMIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nHoi Sanne, caf=E9 en folder in het voorjaar.\n`,
    want: { ...WANT, said: '2026-09-07T10:00+02:00', body: 'Hoi Sanne, café en folder in het voorjaar.' },
  },
  {
    name: 'attached, an html mail with history',
    subject: 'Folder',
    html: '<p>Voorjaar</p>',
    attached: `From: ${CLIENT}\nTo: sanne@devries.example\nSubject: Re: Folder\nDate: Mon, 7 Sep 2026 10:00:12 +0200\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<div dir="ltr">In het voorjaar dan.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Op vr 4 sep 2026 om 09:00 schreef Sanne de Vries &lt;<a href="mailto:sanne@devries.example">sanne@devries.example</a>&gt;:<br></div><blockquote class="gmail_quote"><div>Wanneer?</div></blockquote></div>\n`,
    want: {
      ...WANT,
      subject: 'Re: Folder',
      said: '2026-09-07T10:00+02:00',
      body: 'In het voorjaar dan.',
      note: 'Voorjaar',
    },
  },
  {
    name: 'attached, a mail that itself is a forward of a colleague',
    subject: 'Doorst: Folder',
    text: 'Bewaren\n',
    attached: `From: ${CLIENT}\nTo: sanne@devries.example\nSubject: FW: Folder\nDate: Mon, 7 Sep 2026 10:00:12 +0200\nContent-Type: text/plain\n\nKun jij dit in het voorjaar?\n\nVan: Truus Baas <truus@kantoor.example>\nVerzonden: zondag 6 september 2026 20:00\nAan: Joris Bakker <joris@bakkerij.example>\nOnderwerp: Folder\n\nRegel jij dit?\n`,
    want: {
      ...WANT,
      subject: 'FW: Folder',
      said: '2026-09-07T10:00+02:00',
      body: 'Kun jij dit in het voorjaar?',
      note: 'Bewaren',
    },
  },
  {
    name: 'html, header in a table with labels in cells of their own, no address but a link',
    subject: 'Fwd: Folder',
    html: '<p>Voorjaar</p><hr><table><tr><td><b>Van:</b></td><td><a href="mailto:joris@bakkerij.example">Joris Bakker</a></td></tr><tr><td><b>Verzonden:</b></td><td>maandag 7 september 2026 10:00</td></tr><tr><td><b>Aan:</b></td><td>Sanne de Vries</td></tr><tr><td><b>Onderwerp:</b></td><td>Folder</td></tr></table><p>Hoi Sanne,</p><p>Volgend voorjaar willen we de folder opnieuw doen.</p><p>Groet, Joris</p>',
    want: { ...WANT, note: 'Voorjaar' },
  },
  {
    name: 'html in paragraphs, each field a paragraph',
    subject: 'FW: Folder',
    html: '<p>Voorjaar</p><p><b>Van:</b> Joris Bakker &lt;joris@bakkerij.example&gt;</p><p><b>Verzonden:</b> maandag 7 september 2026 10:00</p><p><b>Aan:</b> Sanne de Vries &lt;sanne@devries.example&gt;</p><p><b>Onderwerp:</b> Folder</p><p>Hoi Sanne,</p><p>Volgend voorjaar willen we de folder opnieuw doen.</p><p>Groet, Joris</p>',
    want: { ...WANT, note: 'Voorjaar' },
  },
  {
    name: 'html with a preheader, a banner and a hidden pixel of the client',
    subject: 'Fwd: Folder',
    html: `<div dir="ltr">Voorjaar<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>Van: <b>Joris Bakker</b> <span dir="auto">&lt;joris@bakkerij.example&gt;</span><br>Date: ma 7 sep 2026 om 10:00<br>Subject: Folder<br>To: &lt;sanne@devries.example&gt;<br></div><br><div style="display:none">Bekijk online</div><table><tr><td><img src="x" width="1" height="1"></td></tr></table><p>Hoi Sanne,</p><p>Volgend voorjaar willen we de folder opnieuw doen.</p><p>Groet, Joris</p></div></div>`,
    want: { ...WANT, note: 'Voorjaar' },
  },
  {
    name: 'a warning of the mail server above the client’s words',
    subject: 'FW: Folder',
    text: `${OUTLOOK}[EXTERN BERICHT] Klik niet op links.\n\n${BODY}\n`,
    want: WANT,
  },
  {
    name: 'sender without a display name, freelancer known only by address',
    subject: 'Fwd: Folder',
    from: 'sanne@devries.example',
    text: `Voorjaar\n\nSanne\n\n${GMAIL}${BODY}\n`,
    want: { ...WANT, note: 'Voorjaar' },
  },
  {
    name: 'sent from a second address of mine, quoted on top',
    subject: 'Fwd: Fwd: Folder',
    from: 'Sanne de Vries <sanne@gmail.example>',
    mine: ['sanne@devries.example'],
    text: `---------- Forwarded message ---------\nVan: ${FREELANCER}\nDate: ma 7 sep 2026 om 18:00\nSubject: Fwd: Folder\nTo: Sanne <sanne@gmail.example>\n\n\n-------- Doorgestuurd bericht --------\nOnderwerp: Folder\nDatum: Mon, 7 Sep 2026 10:00:12 +0200\nVan: ${CLIENT}\nAan: sanne@devries.example\n\n\n${BODY}\n`,
    want: { ...WANT, said: '2026-09-07T10:00+02:00' },
  },
  {
    name: 'old Lotus Notes, the sender on a line of its own',
    subject: 'Folder',
    text: `Bewaren\n\n---------------------- Forwarded by Sanne de Vries/AMS/DeVries on 09/08/2026 11:04 AM ---------------------------\n\n\nJoris Bakker <joris@bakkerij.example> on 09/07/2026 10:00:12 AM\n\nTo:\tsanne@devries.example\ncc:\t \nSubject:\tFolder\n\n\n${BODY}\n`,
    want: { ...WANT, note: 'Bewaren' },
  },
];
