import type { ForwardRow } from './forward-row.ts';

const BODY =
  "Hi Sanne,\n\nWe'll have some copywriting for you in November, about two weeks. Are you free?\n\nBest,\nOliver";
const HTML =
  "<p>Hi Sanne,</p><p>We'll have some copywriting for you in November, about two weeks. Are you free?</p><p>Best,<br>Oliver</p>";
const WANT = {
  client: 'Oliver Quaye <oliver@meridian.example>',
  subject: 'Autumn copy',
  said: '2026-09-07T10:00',
  body: BODY,
};
const GMT1 = { ...WANT, said: '2026-09-07T10:00+01:00' };

export const ENGLISH: readonly ForwardRow[] = [
  {
    name: 'Fastmail, Original message, long date',
    subject: 'Fwd: Autumn copy',
    text: `Keep November\n\n----- Original message -----\nFrom: Oliver Quaye <oliver@meridian.example>\nTo: Sanne de Vries <sanne@devries.example>\nSubject: Autumn copy\nDate: Monday, September 07, 2026 10:00 AM\n\n${BODY}\n`,
    want: { ...WANT, note: 'Keep November' },
  },
  {
    name: 'Mailspring, blank line below the separator',
    subject: 'Fwd: Autumn copy',
    html: `<div>One to remember</div><br><div class="gmail_quote_attribution">---------- Forwarded Message ---------<br><br>From: Oliver Quaye &lt;oliver@meridian.example&gt;<br>Subject: Autumn copy<br>Date: Sep 7 2026, at 10:00 am<br>To: Sanne &lt;sanne@devries.example&gt;<br></div><br>${HTML}`,
    want: { ...WANT, note: 'One to remember' },
  },
  {
    name: 'eM Client, American date',
    subject: 'Fw: Autumn copy',
    text: `------ Forwarded Message ------\nFrom "Oliver Quaye" <oliver@meridian.example>\nTo sanne@devries.example\nCc "Ann Lee" <ann@meridian.example>\nDate 9/7/2026 10:00:12 AM\nSubject Autumn copy\n\n${BODY}\n`,
    want: WANT,
  },
  {
    name: 'The Bat!, scissors around the text',
    subject: 'Fwd: Autumn copy',
    text: `Pencil it in\n\nThis is a forwarded message\nFrom: Oliver Quaye <oliver@meridian.example>\nTo: Sanne de Vries <sanne@devries.example>\nDate: Monday, September 7, 2026, 10:00:12 AM\nSubject: Autumn copy\n\n===8<==============Original message text===============\n${BODY}\n===8<===========End of original message text===========\n\n-- \nBest regards,\n Sanne                          mailto:sanne@devries.example\n`,
    want: { ...WANT, note: 'Pencil it in' },
  },
  {
    name: 'HCL Notes, tabs and Forwarded by',
    subject: 'Fw: Autumn copy',
    text: `FYI\n\n----- Forwarded by Sanne de Vries/AMS/DeVries on 09/08/2026 11:04 AM -----\n\nFrom:\t"Oliver Quaye" <oliver@meridian.example>\nTo:\tsanne@devries.example, \nCc:\tann@meridian.example\nDate:\t09/07/2026 10:00 AM\nSubject:\tAutumn copy\n\n\n${BODY}\n`,
    want: { ...WANT, note: 'FYI' },
  },
  {
    name: 'Evolution, zone as offset, Reply-To within',
    subject: '[Fwd: Autumn copy]',
    text: `Remember this one.\n\n-------- Forwarded Message --------\nFrom: Oliver Quaye <oliver@meridian.example>\nReply-To: office@meridian.example\nTo: sanne@devries.example\nSubject: Autumn copy\nDate: Mon, 07 Sep 2026 10:00:12 +0100\n\n${BODY}\n`,
    want: { ...GMT1, note: 'Remember this one.' },
  },
  {
    name: 'KMail, double blanks, closing dashes',
    subject: 'Fwd: Autumn copy',
    text: `----------  Forwarded Message  ----------\n\nSubject: Autumn copy\nDate: Monday, 7 September 2026, 10:00:12 BST\nFrom: Oliver Quaye <oliver@meridian.example>\nTo: sanne@devries.example\n\n${BODY}\n-----------------------------------------\n`,
    want: GMT1,
  },
  {
    name: 'Claws, Begin forwarded message, Date first',
    subject: 'Fw: Autumn copy',
    text: `Busy then?\n\nBegin forwarded message:\n\nDate: Mon, 7 Sep 2026 10:00:12 +0100\nFrom: Oliver Quaye <oliver@meridian.example>\nTo: sanne@devries.example\nSubject: Autumn copy\n\n\n${BODY}\n`,
    want: { ...GMT1, note: 'Busy then?' },
  },
  {
    name: 'Zoho, line before and after, html',
    subject: 'Fwd: Autumn copy',
    html: `<div style="font-family:Verdana"><div>Book it</div><div class="zmail_extra"><br>============ Forwarded message ============<br>From: Oliver Quaye &lt;oliver@meridian.example&gt;<br>To: "Sanne"&lt;sanne@devries.example&gt;<br>Date: Mon, 07 Sep 2026 10:00:12 +0100<br>Subject: Autumn copy<br>============ Forwarded message ============<br><blockquote>${HTML}</blockquote></div></div>`,
    want: { ...GMT1, note: 'Book it' },
  },
  {
    name: 'iCloud web, header quoted',
    subject: 'Fwd: Autumn copy',
    text: `Nice\n\nBegin forwarded message:\n\n> From: Oliver Quaye <oliver@meridian.example>\n> Date: September 7, 2026 at 10:00:12 AM GMT+1\n> To: sanne@devries.example\n> Subject: Autumn copy\n> \n> ${BODY.replaceAll('\n', '\n> ')}\n`,
    want: { ...GMT1, note: 'Nice' },
  },
  {
    name: 'Superhuman, footer of its own',
    subject: 'Fwd: Autumn copy',
    html: `<div>Worth keeping.</div><br><div class="gmail_signature">Sent via <a href="https://sprh.mn/?vip=x">Superhuman</a></div><br><div class="gmail_quote">---------- Forwarded message ----------<br>From: <b>Oliver Quaye</b> <span>&lt;<a href="mailto:oliver@meridian.example">oliver@meridian.example</a>&gt;</span><br>Date: Mon, Sep 07, 2026 at 10:00 AM<br>Subject: Autumn copy<br>To: Sanne &lt;sanne@devries.example&gt;<br><br>${HTML}</div>`,
    want: { ...WANT, note: 'Worth keeping.' },
  },
  {
    name: 'Front, a quote around it all',
    subject: 'Fwd: Autumn copy',
    html: `<div>Pencil in</div><br><blockquote type="cite" class="front-blockquote"><div>---------- Forwarded message ----------<br>From: Oliver Quaye &lt;oliver@meridian.example&gt;<br>Date: September 7, 2026 at 10:00 AM<br>Subject: Autumn copy<br>To: sanne@devries.example</div><br>${HTML}</blockquote>`,
    want: { ...WANT, note: 'Pencil in' },
  },
  {
    name: 'Missive, Date: on',
    subject: 'Fwd: Autumn copy',
    text: `---------- Forwarded message ----------\nFrom: Oliver Quaye <oliver@meridian.example>\nDate: on September 7, 2026 at 10:00 AM\nSubject: Fwd: Autumn copy\nTo: Sanne <sanne@devries.example>\n\n${BODY}\n`,
    want: { ...WANT, subject: 'Fwd: Autumn copy' },
  },
  {
    name: 'Airmail, bold labels in stars',
    subject: 'Fwd: Autumn copy',
    text: `Good one\n\n\nBegin forwarded message:\n\n*From:* Oliver Quaye <oliver@meridian.example>\n*Reply:* Oliver Quaye <oliver@meridian.example>\n*Date:* 7 September 2026 at 10:00:12\n*To:* Sanne de Vries <sanne@devries.example>\n*Subject:* *Autumn copy*\n\n${BODY}\n`,
    want: { ...WANT, note: 'Good one' },
  },
  {
    name: 'Postbox, indented labels',
    subject: 'Fwd: Autumn copy',
    text: `Hold\n\n-------- Original Message --------\n  Subject: \tAutumn copy\n  Date: \tMon, 7 Sep 2026 10:00:12 +0100\n  From: \tOliver Quaye <oliver@meridian.example>\n  To: \tsanne@devries.example\n\n\n${BODY}\n`,
    want: { ...GMT1, note: 'Hold' },
  },
  {
    name: 'MailMate, Forwarded message and a colon',
    subject: 'Fwd: Autumn copy',
    text: `Forwarded message:\n\n> From: Oliver Quaye <oliver@meridian.example>\n> To: sanne@devries.example\n> Subject: Autumn copy\n> Date: Mon, 7 Sep 2026 10:00:12 +0100\n>\n> ${BODY.replaceAll('\n', '\n> ')}\n`,
    want: GMT1,
  },
  {
    name: 'Aqua Mail, three dashes',
    subject: 'Fwd: Autumn copy',
    text: `Yes!\n\nSent with AquaMail for Android\nhttps://www.mobisystems.com/aqua-mail\n\n--- Forwarded message ---\nFrom: Oliver Quaye <oliver@meridian.example>\nDate: 7 September 2026 10:00:12\nSubject: Autumn copy\nTo: sanne@devries.example\n\n${BODY}\n`,
    want: { ...WANT, note: 'Yes!' },
  },
  {
    name: 'Horde, sender in separator, right-aligned',
    subject: 'Fwd: Autumn copy',
    text: `See below\n\n----- Forwarded message from Oliver Quaye <oliver@meridian.example> -----\n   Date: Mon, 07 Sep 2026 10:00:12 +0100\n   From: Oliver Quaye <oliver@meridian.example>\nReply-To: office@meridian.example\nSubject: Autumn copy\n     To: sanne@devries.example\n\n${BODY}\n\n----- End forwarded message -----\n`,
    want: { ...GMT1, note: 'See below' },
  },
  {
    name: 'mutt, closing line and signature',
    subject: 'Autumn copy (fwd)',
    text: `----- Forwarded message from Oliver Quaye <oliver@meridian.example> -----\n\nDate: Mon, 7 Sep 2026 10:00:12 +0100\nFrom: Oliver Quaye <oliver@meridian.example>\nTo: sanne@devries.example\nSubject: Autumn copy\nUser-Agent: Mutt/2.2.9\n\n${BODY}\n\n----- End forwarded message -----\n\n-- \nSanne\n`,
    want: GMT1,
  },
  {
    name: 'Gnus, long dashes around',
    subject: 'Fwd: Autumn copy',
    text: `-------------------- Start of forwarded message --------------------\nFrom: Oliver Quaye <oliver@meridian.example>\nTo: sanne@devries.example\nSubject: Autumn copy\nDate: Mon, 07 Sep 2026 10:00:12 +0100\n\n${BODY}\n-------------------- End of forwarded message --------------------\n`,
    want: GMT1,
  },
  {
    name: 'Alpine, Date first, no note',
    subject: 'Autumn copy (fwd)',
    text: `\n\n---------- Forwarded message ----------\nDate: Mon, 7 Sep 2026 10:00:12\nFrom: Oliver Quaye <oliver@meridian.example>\nTo: sanne@devries.example\nSubject: Autumn copy\n\n${BODY}\n`,
    want: WANT,
  },
  {
    name: 'Outlook for Mac, html, border and Date',
    subject: 'FW: Autumn copy',
    html: `<html><body><div class="WordSection1"><p class="MsoNormal">Hold two weeks</p><p class="MsoNormal">&nbsp;</p><div id="mail-editor-reference-message-container"><div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b><span style="color:black">From: </span></b><span>Oliver Quaye &lt;oliver@meridian.example&gt;<br><b>Date: </b>Monday, 7 September 2026 at 10:00<br><b>To: </b>Sanne de Vries &lt;sanne@devries.example&gt;<br><b>Subject: </b>Autumn copy</span></p></div>${HTML}</div></div></div></body></html>`,
    want: { ...WANT, note: 'Hold two weeks' },
  },
  {
    name: 'Outlook iOS, strong labels, footer between',
    subject: 'Fw: Autumn copy',
    html: `<div dir="auto">Could be good</div><div id="ms-outlook-mobile-signature">Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div><div id="mail-editor-reference-message-container" dir="auto"><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" style="font-size:11pt"><strong>From:</strong>&nbsp;Oliver Quaye &lt;oliver@meridian.example&gt;<br><strong>Sent:</strong>&nbsp;Monday, September 7, 2026 10:00 AM<br><strong>To:</strong>&nbsp;Sanne de Vries &lt;sanne@devries.example&gt;<br><strong>Subject:</strong>&nbsp;Autumn copy<br></div><br>${HTML}</div>`,
    want: { ...WANT, note: 'Could be good' },
  },
  {
    name: 'HEY, no separator but a rule',
    subject: 'Fwd: Autumn copy',
    html: `<div class="trix-content"><div>For November</div></div><br><div>---------- Forwarded message ---------<br>From: Oliver Quaye &lt;oliver@meridian.example&gt;<br>Date: September 7, 2026<br>Subject: Autumn copy<br>To: sanne@devries.example</div><br><blockquote>${HTML}</blockquote>`,
    want: { ...WANT, said: '2026-09-07T12:00', note: 'For November' },
  },
  {
    name: 'Windows Live Mail, blanks behind the name',
    subject: 'Fw: Autumn copy',
    text: `\n\nFrom: Oliver Quaye \nSent: Monday, September 07, 2026 10:00 AM\nTo: sanne@devries.example \nSubject: Autumn copy\n\n${BODY}\n`,
    want: { ...WANT, client: 'Oliver Quaye' },
  },
  {
    name: 'forward of a forward through my work address',
    subject: 'Fwd: FW: Autumn copy',
    mine: ['sanne@bureau.example'],
    text: `---------- Forwarded message ---------\nFrom: Sanne de Vries <sanne@bureau.example>\nDate: Mon, Sep 7, 2026 at 6:15 PM\nSubject: FW: Autumn copy\nTo: sanne@devries.example <sanne@devries.example>\n\n\nNovember, for my own desk.\n\nKind regards,\nSanne de Vries\nBureau Example | +31 6 1234 5678\n\nFrom: Oliver Quaye <oliver@meridian.example>\nSent: 07 September 2026 10:00\nTo: Sanne de Vries <sanne@bureau.example>\nSubject: Autumn copy\n\n${BODY}\n`,
    want: { ...WANT, note: 'November, for my own desk.' },
  },
];
