import type { ForwardRow } from './forward-row.ts';

const BODY =
  'Hallo Frau de Vries,\n\nim November haben wir eine Broschüre für Sie. Haben Sie Zeit?\n\nViele Grüße\nKatrin Schäfer';
const HTML =
  '<div>Hallo Frau de Vries,</div><div><br></div><div>im November haben wir eine Broschüre für Sie. Haben Sie Zeit?</div><div><br></div><div>Viele Grüße</div><div>Katrin Schäfer</div>';
const WANT = {
  client: 'Katrin Schäfer <katrin@stadtwerke.example>',
  subject: 'Broschüre',
  said: '2026-09-07T10:00',
  body: BODY,
};
const CEST = { ...WANT, said: '2026-09-07T10:00+02:00' };

export const GERMAN: readonly ForwardRow[] = [
  {
    name: 'GMX, new webmail, short date, text',
    subject: 'Fw: Broschüre',
    text: `Bitte vormerken\n \n\nGesendet: Montag, 7. September 2026 um 10:00 Uhr\nVon: "Katrin Schäfer" <katrin@stadtwerke.example>\nAn: sanne@devries.example\nCC: "Team" <team@stadtwerke.example>\nBetreff: Broschüre\n${BODY}\n`,
    want: { ...WANT, note: 'Bitte vormerken' },
  },
  {
    name: 'WEB.DE app, Am … schrieb, footer',
    subject: 'Fwd: Broschüre',
    text: `Notieren\n-- \nDiese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.\nAm 07.09.26, 10:00 schrieb Katrin Schäfer <katrin@stadtwerke.example>:\n> ${BODY.replaceAll('\n', '\n> ')}\n`,
    want: { ...WANT, note: 'Notieren' },
  },
  {
    name: 'T-Online, iso date with offset',
    subject: 'Fwd: Broschüre',
    text: `Merken!\n\n-----Original-Nachricht-----\nBetreff: Broschüre\nDatum: 2026-09-07T10:00:12+0200\nVon: "Katrin Schäfer" <katrin@stadtwerke.example>\nAn: "sanne@devries.example" <sanne@devries.example>\n\n${BODY}\n`,
    want: { ...CEST, note: 'Merken!' },
  },
  {
    name: 'Bluewin, French spacing of colons, slashes and zone',
    subject: 'Fwd: Broschüre',
    text: `Für November\n\n----Ursprüngliche Nachricht----\nVon : katrin@stadtwerke.example\nDatum : 07/09/2026 - 10:00 (MESZ)\nAn : sanne@devries.example\nBetreff : Broschüre\n\n${BODY}\n`,
    want: { ...CEST, client: '<katrin@stadtwerke.example>', note: 'Für November' },
  },
  {
    name: 'HCL Notes, Weitergeleitet von … am …',
    subject: 'WG: Broschüre',
    text: `z.K.\n\n----- Weitergeleitet von Sanne de Vries/BER/DeVries am 08.09.2026 11:04 -----\n\nVon:    "Katrin Schäfer" <katrin@stadtwerke.example>\nAn:     sanne@devries.example\nKopie:  team@stadtwerke.example\nDatum:  07.09.2026 10:00\nBetreff:        Broschüre\n\n\n${BODY}\n`,
    want: { ...WANT, note: 'z.K.' },
  },
  {
    name: 'Outlook new, Gesendet with weekday, subject WG edited',
    subject: 'WG: Nov – Stadtwerke',
    text: `Klingt gut.\n\nMit freundlichen Grüßen\n\nSanne de Vries\nTextbüro\n\n________________________________\nVon: Katrin Schäfer <katrin@stadtwerke.example>\nGesendet: Montag, 7. September 2026 10:00\nAn: Sanne de Vries <sanne@devries.example>\nBetreff: Broschüre\n \n${BODY}\n`,
    want: { ...WANT, note: 'Klingt gut.' },
  },
  {
    name: 'Outlook Android, Outlook für Android beziehen',
    subject: 'WG: Broschüre',
    text: `Vormerken bitte\n\nOutlook für Android<https://aka.ms/AAb9ysg> beziehen\n________________________________\nFrom: Katrin Schäfer <katrin@stadtwerke.example>\nSent: Monday, September 7, 2026 10:00:12 AM\nTo: sanne@devries.example <sanne@devries.example>\nSubject: Broschüre\n\n${BODY}\n`,
    want: { ...WANT, note: 'Vormerken bitte' },
  },
  {
    name: 'iOS, Anfang der weitergeleiteten Nachricht',
    subject: 'Fwd: Broschüre',
    text: `\nNovember\n\nVon meinem iPhone gesendet\n\nAnfang der weitergeleiteten Nachricht:\n\n> Von: Katrin Schäfer <katrin@stadtwerke.example>\n> Datum: 7. September 2026 um 10:00:12 MESZ\n> An: sanne@devries.example\n> Betreff: Broschüre\n> \n> \ufeff${BODY.replaceAll('\n', '\n> ')}\n`,
    want: { ...CEST, note: 'November' },
  },
  {
    name: 'Thunderbird, html table, no note',
    subject: 'Fwd: Broschüre',
    html: `<p><br></p><div class="moz-forward-container"><br><br>-------- Weitergeleitete Nachricht --------<table class="moz-email-headers-table"><tbody><tr><th>Betreff: </th><td>Broschüre</td></tr><tr><th>Datum: </th><td>Mon, 7 Sep 2026 10:00:12 +0200</td></tr><tr><th>Von: </th><td>Katrin Schäfer <a href="mailto:katrin@stadtwerke.example">&lt;katrin@stadtwerke.example&gt;</a></td></tr><tr><th>Organisation: </th><td>Stadtwerke</td></tr><tr><th>An: </th><td>sanne@devries.example</td></tr></tbody></table><br><br>${HTML}</div>`,
    want: CEST,
  },
  {
    name: 'Horde, Weitergeleitete Nachricht von, Ende der',
    subject: 'Fwd: Broschüre',
    text: `\n----- Weitergeleitete Nachricht von Katrin Schäfer <katrin@stadtwerke.example> -----\n  Datum: Mon, 07 Sep 2026 10:00:12 +0200\n    Von: Katrin Schäfer <katrin@stadtwerke.example>\nBetreff: Broschüre\n     An: sanne@devries.example\n\n${BODY}\n\n----- Ende der weitergeleiteten Nachricht -----\n`,
    want: CEST,
  },
  {
    name: 'SOGo, Betreff first',
    subject: 'Fwd: Broschüre',
    text: `Siehe unten\n\n-------- Original-Nachricht --------\nBetreff: Broschüre\nDatum: Montag, 7. September 2026 10:00 CEST\nVon: Katrin Schäfer <katrin@stadtwerke.example>\nAn: sanne@devries.example\n\n\n${BODY}\n`,
    want: { ...CEST, note: 'Siehe unten' },
  },
  {
    name: 'mailbox.org (Open-Xchange), header and text quoted',
    subject: 'Fwd: Broschüre',
    text: `Merken\n\n> ---------- Ursprüngliche Nachricht ----------\n> Von: Katrin Schäfer <katrin@stadtwerke.example>\n> An: sanne@devries.example\n> Datum: 07.09.2026 10:00 CEST\n> Betreff: Broschüre\n> \n>  \n> ${BODY.replaceAll('\n', '\n> ')}\n`,
    want: { ...CEST, note: 'Merken' },
  },
  {
    name: 'The Bat!, German',
    subject: 'Fwd: Broschüre',
    text: `Dies ist eine weitergeleitete Nachricht\nVon: Katrin Schäfer <katrin@stadtwerke.example>\nAn: Sanne de Vries <sanne@devries.example>\nDatum: Montag, 7. September 2026, 10:00:12\nBetreff: Broschüre\n\n===8<=========== Original Nachrichtentext ===========\n${BODY}\n===8<======= Ende des Original Nachrichtentextes =======\n`,
    want: WANT,
  },
];
