import type { ForwardRow } from './forward-row.ts';

const BODY = 'Hoi Sanne,\n\nIn november hebben we werk voor je aan de website. Heb je dan tijd?\n\nGroet,\nMarieke';
const HTML =
  '<div>Hoi Sanne,</div><div><br></div><div>In november hebben we werk voor je aan de website. Heb je dan tijd?</div><div><br></div><div>Groet,</div><div>Marieke</div>';
const CLIENT = 'Marieke Jansen <marieke@jansenbouw.example>';
const LINK = 'Marieke Jansen &lt;<a href="mailto:marieke@jansenbouw.example">marieke@jansenbouw.example</a>&gt;';
const WANT = { client: CLIENT, subject: 'Website', said: '2026-09-07T10:00', body: BODY };
const CEST = { ...WANT, said: '2026-09-07T10:00+02:00' };

export const DUTCH: readonly ForwardRow[] = [
  {
    name: 'Gmail web, html and text, all labels Dutch, signature in note',
    subject: 'Fwd: Website',
    text: `Voor november!\n\n-- \nSanne de Vries\nTekst & redactie\n\n---------- Doorgestuurd bericht ---------\nVan: *Marieke Jansen* <marieke@jansenbouw.example>\nDatum: ma 7 sep 2026 om 10:00\nOnderwerp: Website\nAan: <sanne@devries.example>\n\n\n${BODY}\n`,
    want: { ...WANT, note: 'Voor november!' },
  },
  {
    name: 'Gmail iOS, abbreviated month with a dot, footer above',
    subject: 'Fwd: Website',
    html: `<div dir="auto">Inplannen graag</div><br clear="all"><div><br><div class="gmail_signature">Verzonden vanuit Gmail Mobile</div></div><div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>Van: <strong class="gmail_sendername" dir="auto">Marieke Jansen</strong> <span dir="auto">&lt;<a href="mailto:marieke@jansenbouw.example">marieke@jansenbouw.example</a>&gt;</span><br>Date: ma 7 sep. 2026 om 10:00<br>Subject: Website<br>To:  &lt;<a href="mailto:sanne@devries.example">sanne@devries.example</a>&gt;<br></div><br><br>${HTML}</div></div>`,
    want: { ...WANT, note: 'Inplannen graag' },
  },
  {
    name: 'Gmail Android, no note, subject edited',
    subject: 'marieke wil iets',
    text: `---------- Forwarded message ---------\nVan: Marieke Jansen <marieke@jansenbouw.example>\nDate: ma 7 sep 2026 10:00\nSubject: Website\nTo: Sanne de Vries <sanne@devries.example>\nCc: Piet Bos <piet@jansenbouw.example>\n\n\n${BODY}`,
    want: WANT,
  },
  {
    name: 'Outlook new, hr and divRplyFwdMsg, long note with signature card',
    subject: 'Doorst: Website',
    html: `<html><body dir="ltr"><div class="elementToProof">Deze graag onthouden, klinkt leuk.</div><div id="Signature"><p>Met vriendelijke groet,</p><p>Sanne de Vries</p><p>De Vries Tekst | 06 12 34 56 78</p></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>Van:</b> Marieke Jansen &lt;marieke@jansenbouw.example&gt;<br><b>Verzonden:</b> maandag 7 september 2026 10:00<br><b>Aan:</b> Sanne de Vries &lt;sanne@devries.example&gt;<br><b>CC:</b> Piet Bos &lt;piet@jansenbouw.example&gt;<br><b>Onderwerp:</b> Website</font><div>&nbsp;</div></div>${HTML}</body></html>`,
    want: { ...WANT, note: 'Deze graag onthouden, klinkt leuk.' },
  },
  {
    name: 'Outlook for Mac, Datum instead of Verzonden',
    subject: 'FW: Website',
    text: `Noteren\n\n\nVan: Marieke Jansen <marieke@jansenbouw.example>\nDatum: maandag 7 september 2026 om 10:00\nAan: Sanne de Vries <sanne@devries.example>\nOnderwerp: Website\n\n${BODY}\n`,
    want: { ...WANT, note: 'Noteren' },
  },
  {
    name: 'Windows Mail, footer, name and address in mailto brackets',
    subject: 'FW: Website',
    text: `Verzonden vanuit Mail voor Windows\n\nVan: Marieke Jansen [mailto:marieke@jansenbouw.example] \nVerzonden: maandag 7 september 2026 10:00\nAan: 'Sanne de Vries' <sanne@devries.example>\nOnderwerp: RE: Website\n\n${BODY}\n`,
    want: { ...WANT, subject: 'RE: Website' },
  },
  {
    name: 'Apple Mail, Begin doorgestuurd bericht, Antwoord aan',
    subject: 'Fwd: Website',
    text: `\n\n> Begin doorgestuurd bericht:\n> \n> Van: Marieke Jansen <marieke@jansenbouw.example>\n> Onderwerp: Website\n> Datum: 7 september 2026 om 10:00:12 CEST\n> Aan: sanne@devries.example\n> Antwoord aan: info@jansenbouw.example\n> \n> Hoi Sanne,\n> \n> In november hebben we werk voor je aan de website. Heb je dan tijd?\n> \n> Groet,\n> Marieke\n`,
    want: CEST,
  },
  {
    name: 'Thunderbird, html table, client signature',
    subject: 'Fwd: Website',
    html: `<p>Onthouden</p><div class="moz-forward-container"><br>-------- Doorgestuurd bericht --------<table class="moz-email-headers-table"><tbody><tr><th align="RIGHT">Onderwerp: </th><td>Website</td></tr><tr><th>Datum: </th><td>Mon, 7 Sep 2026 10:00:12 +0200</td></tr><tr><th>Van: </th><td>${LINK}</td></tr><tr><th>Antwoord-aan: </th><td>info@jansenbouw.example</td></tr><tr><th>Aan: </th><td>sanne@devries.example</td></tr></tbody></table><br><br>${HTML}<div class="moz-signature">-- <br>Jansen Bouw BV</div></div>`,
    want: { ...CEST, note: 'Onthouden' },
  },
  {
    name: 'Samsung, html, footer, unknown trailing blanks',
    subject: 'Fwd: Website',
    html: `<div dir="auto">Bellen</div><div dir="auto"><br></div><div id="composer_signature" dir="auto"><div style="font-size:12px;color:#575757">Verstuurd vanaf mijn Galaxy</div></div><div dir="auto"><br></div><div style="font-size:100%;color:#000000"><!-- originalMessage --><div>-------- Oorspronkelijk bericht --------</div><div>Van: Marieke Jansen &lt;marieke@jansenbouw.example&gt; </div><div>Datum: 07-09-2026  10:00  (GMT+01:00) </div><div>Aan: sanne@devries.example </div><div>Onderwerp: Website </div><div><br></div></div>${HTML}`,
    want: { ...WANT, note: 'Bellen' },
  },
  {
    name: 'Yahoo, text glued to one line',
    subject: 'Fw: Website',
    text: `Mooie klus\n\nVerzonden via Yahoo Mail op Android \n \n   ----- Doorgestuurd bericht ----- Van: "Marieke Jansen" <marieke@jansenbouw.example>Aan: "Sanne" <sanne@devries.example>Verzonden: ma, sep. 7, 2026 om 10:00Onderwerp: Website\n ${BODY}`,
    want: { ...WANT, note: 'Mooie klus' },
  },
  {
    name: 'Proton, ordinal date in English words',
    subject: 'Fw: Website',
    text: `Zet in agenda\n\nVerzonden met Proton Mail beveiligde e-mail.\n\n------- Doorgestuurd bericht -------\nVan: Marieke Jansen <marieke@jansenbouw.example>\nDatum: Op maandag 7 september 2026 om 10:00\nOnderwerp: Website\nAan: sanne@devries.example <sanne@devries.example>\n\n> ${BODY.replaceAll('\n', '\n> ')}`,
    want: { ...WANT, note: 'Zet in agenda' },
  },
  {
    name: 'Roundcube, Afzender and Ontvanger, iso date, text',
    subject: 'Fwd: Website',
    text: `graag vasthouden\n\n-------- Oorspronkelijk bericht --------\nOnderwerp: Website\nDatum: 2026-09-07 10:00\nAfzender: Marieke Jansen <marieke@jansenbouw.example>\nOntvanger: sanne@devries.example\n\n${BODY}\n`,
    want: { ...WANT, note: 'graag vasthouden' },
  },
  {
    name: 'KPN Open-Xchange, html blockquote with header inside',
    subject: 'Fwd: Website',
    html: `<div>Even kijken</div><blockquote type="cite"><div>---------- Oorspronkelijk bericht ----------</div><div>Van: Marieke Jansen &lt;marieke@jansenbouw.example&gt;</div><div>Aan: Sanne &lt;sanne@devries.example&gt;</div><div>Datum: 07-09-2026 10:00 CEST</div><div>Onderwerp: Website</div><div><br></div>${HTML}</blockquote>`,
    want: { ...CEST, note: 'Even kijken' },
  },
  {
    name: 'Ziggo app, Op … schreef above an unquoted header',
    subject: 'Fwd: Website',
    text: `> Op 07-09-2026 10:00 CEST schreef Marieke Jansen <marieke@jansenbouw.example>:\n> \n> \n> ${BODY.replaceAll('\n', '\n> ')}`,
    want: CEST,
  },
  {
    name: 'Telenet webmail (Zimbra), quoted names, capital weekday',
    subject: 'Fwd: Website',
    text: `Noteer je dit?\n\nVan: "Marieke Jansen" <marieke@jansenbouw.example>\nAan: "Sanne de Vries" <sanne@devries.example>\nVerzonden: Maandag 7 september 2026 10:00:12\nOnderwerp: Website\n\n${BODY}`,
    want: { ...WANT, note: 'Noteer je dit?' },
  },
  {
    name: 'HCL Notes, Doorgestuurd door … op …',
    subject: 'Fw: Website',
    text: `Ter info\n----- Doorgestuurd door Sanne de Vries/AMS/DeVries op 08-09-2026 11:04 -----\n\nVan:        "Marieke Jansen" <marieke@jansenbouw.example>\nAan:        sanne@devries.example\nDatum:        07-09-2026 10:00\nOnderwerp:        Website\n\n\n\n${BODY}\n`,
    want: { ...WANT, note: 'Ter info' },
  },
  {
    name: 'eM Client, labels without colons',
    subject: 'Fw: Website',
    text: `Onthoud dit\n\n------ Doorgestuurd bericht ------\nVan "Marieke Jansen" <marieke@jansenbouw.example>\nAan sanne@devries.example\nDatum 7-9-2026 10:00:12\nOnderwerp Website\n\n${BODY}\n`,
    want: { ...WANT, note: 'Onthoud dit' },
  },
  {
    name: 'FairEmail, header in English labels under Dutch, bold',
    subject: 'Fwd: Website',
    html: `<div>Reserveren</div><p><br></p><div class="fairemail_quote"><p>-------- Doorgestuurd bericht --------</p><p><strong>Van:</strong> "Marieke Jansen" &lt;marieke@jansenbouw.example&gt;<br><strong>Aan:</strong> sanne@devries.example<br><strong>Verzonden op:</strong> 7 september 2026 10:00:12 CEST<br><strong>Onderwerp:</strong> Website</p><br>${HTML}</div>`,
    want: { ...CEST, note: 'Reserveren' },
  },
  {
    name: 'K-9, Origineel bericht, footer of K-9',
    subject: 'Fwd: Website',
    text: `Boeken maar\n-- \nVerstuurd vanaf mijn Android apparaat met K-9 Mail. Excuseer mijn beknoptheid.\n\n-------- Originele bericht --------\nVan: Marieke Jansen <marieke@jansenbouw.example>\nVerzonden: 7 september 2026 10:00:12 CEST\nAan: Sanne <sanne@devries.example>\nOnderwerp: Website\n\n${BODY}\n`,
    want: { ...CEST, note: 'Boeken maar' },
  },
  {
    name: 'SnappyMail, Verzonden in the middle',
    subject: 'Fwd: Website',
    html: `<div>Zie onder<br><br>-------- Doorgestuurd bericht --------<br>Van: "Marieke Jansen" &lt;marieke@jansenbouw.example&gt;<br>Aan: sanne@devries.example<br>Verzonden: 7 september 2026 10:00<br>Onderwerp: Website<br><br>${HTML}</div>`,
    want: { ...WANT, note: 'Zie onder' },
  },
  {
    name: 'BlueMail, an invisible separator before the footer',
    subject: 'Fwd: Website',
    text: `Oké?\n\n\u2063Verkrijg BlueMail voor Android \u200b\n\n-------- Oorspronkelijk bericht --------\nVan: Marieke Jansen <marieke@jansenbouw.example>\nVerzonden: maandag 7 september 2026 10:00\nAan: sanne@devries.example\nOnderwerp: Website\n\n${BODY}\n`,
    want: { ...WANT, note: 'Oké?' },
  },
  {
    name: 'GroupWise, the sender between arrows',
    subject: 'Doorst: Website',
    text: `Zie mail van Marieke.\n\n>>> Marieke Jansen <marieke@jansenbouw.example> 7-9-2026 10:00 >>>\n${BODY}\n`,
    want: { ...WANT, note: 'Zie mail van Marieke.' },
  },
  {
    name: 'a forward of a forward by a colleague: the outermost who is not me',
    subject: 'Fwd: FW: Website',
    text: `Nog doen\n\n---------- Forwarded message ---------\nVan: Marieke Jansen <marieke@jansenbouw.example>\nDate: ma 7 sep 2026 om 10:00\nSubject: FW: Website\nTo: <sanne@devries.example>\n\n\nHoi Sanne, iets voor jou in november?\n\nVan: Piet Bos <piet@hoofdkantoor.example>\nVerzonden: zondag 6 september 2026 20:15\nAan: Marieke Jansen <marieke@jansenbouw.example>\nOnderwerp: Website\n\nMarieke, weet jij iemand?\n`,
    want: { ...WANT, subject: 'FW: Website', note: 'Nog doen', body: 'Hoi Sanne, iets voor jou in november?' },
  },
  {
    name: 'history below, and a disclaimer of the client',
    subject: 'Doorst: Re: Website',
    text: `Van: Marieke Jansen <marieke@jansenbouw.example> \nVerzonden: maandag 7 september 2026 10:00\nAan: Sanne de Vries <sanne@devries.example>\nOnderwerp: Re: Website\n\nPrima, in november beginnen we.\n\nMarieke\n\nOp vr 4 sep 2026 om 09:00 schreef Sanne de Vries <sanne@devries.example>:\n> Wanneer begint het?\n`,
    want: { ...WANT, subject: 'Re: Website', body: 'Prima, in november beginnen we.\n\nMarieke' },
  },
  {
    name: 'attached by Outlook, note above, subject of its own',
    subject: 'klus',
    text: 'Bewaren voor november\n\nMvg,\nSanne',
    attached: `From: ${CLIENT}\nTo: sanne@devries.example\nSubject: Website\nDate: Mon, 7 Sep 2026 10:00:12 +0200\nContent-Type: text/plain; charset=utf-8\n\n${BODY}\n`,
    want: { ...CEST, note: 'Bewaren voor november' },
  },
  {
    name: 'Outlook classic, Cc before Onderwerp, wrapped list of recipients',
    subject: 'FW: Website',
    text: `Van: Jansen, Marieke <marieke@jansenbouw.example> \nVerzonden: maandag 7 september 2026 10:00\nAan: Sanne de Vries <sanne@devries.example>; Piet Bos <piet@jansenbouw.example>;\n Klaas van der Veen <klaas@jansenbouw.example>\nCC: Directie\nOnderwerp: Website\nUrgentie: Hoog\n\n${BODY}\n`,
    want: { ...WANT, client: 'Jansen, Marieke <marieke@jansenbouw.example>' },
  },
];
