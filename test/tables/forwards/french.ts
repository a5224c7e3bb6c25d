import type { ForwardRow } from './forward-row.ts';

const BODY =
  'Bonjour Sanne,\n\nEn novembre nous aurons une plaquette à traduire. Serez-vous libre ?\n\nBien cordialement,\nAmélie Roux';
const HTML =
  '<p>Bonjour Sanne,</p><p>En novembre nous aurons une plaquette à traduire. Serez-vous libre ?</p><p>Bien cordialement,<br>Amélie Roux</p>';
const WANT = {
  client: 'Amélie Roux <amelie@atelier.example>',
  subject: 'Plaquette',
  said: '2026-09-07T10:00',
  body: BODY,
};
const UTC2 = { ...WANT, said: '2026-09-07T10:00+02:00' };

export const FRENCH: readonly ForwardRow[] = [
  {
    name: 'Orange, new webmail, labels in lower case',
    subject: 'TR: Plaquette',
    text: `À garder\n\nenvoyé : 7 septembre 2026 à 10:00\nde : Amélie Roux <amelie@atelier.example>\nà : sanne@devries.example\nobjet : Plaquette\n\n${BODY}\n`,
    want: { ...WANT, note: 'À garder' },
  },
  {
    name: 'SFR, Message du with a colon, equals signs',
    subject: 'TR: Plaquette',
    text: `À noter\n\n========================================\n\nMessage du : 07/09/2026 10:00\nDe : "Amélie Roux" <amelie@atelier.example>\nA : sanne@devries.example\nCopie à : \nSujet : Plaquette\n\n${BODY}\n`,
    want: { ...WANT, note: 'À noter' },
  },
  {
    name: 'Free (Zimbra), Mail transféré',
    subject: 'Fwd: Plaquette',
    text: `Pour novembre\n\n----- Mail transféré -----\nDe: "Amélie Roux" <amelie@atelier.example>\nÀ: "Sanne" <sanne@devries.example>\nEnvoyé: Lundi 7 Septembre 2026 10:00:12\nObjet: Plaquette\n\n${BODY}\n`,
    want: { ...WANT, note: 'Pour novembre' },
  },
  {
    name: 'laposte.net, short date in the separator, quoted',
    subject: 'TR: Plaquette',
    text: `Vu\n\n> Message du 07/09/26 10:00\n> De : "Amélie Roux" <amelie@atelier.example>\n> A : "Sanne" <sanne@devries.example>\n> Copie à : \n> Objet : Plaquette\n> \n> ${BODY.replaceAll('\n', '\n> ')}\n`,
    want: { ...WANT, note: 'Vu' },
  },
  {
    name: 'Gmail web, De : only, note with signature',
    subject: 'Fwd: Plaquette',
    text: `Je garde ça sous le coude.\n\nSanne\n\n---------- Forwarded message ---------\nDe : Amélie Roux <amelie@atelier.example>\nDate: lun. 7 sept. 2026 à 10:00\nSubject: Plaquette\nTo: <sanne@devries.example>\n\n\n${BODY}\n`,
    want: { ...WANT, note: 'Je garde ça sous le coude.' },
  },
  {
    name: 'Outlook classic, no-break spaces, Importance',
    subject: 'TR: Plaquette',
    text: `De\u00a0: Amélie Roux <amelie@atelier.example> \nEnvoyé\u00a0: lundi 7 septembre 2026 10:00\nÀ\u00a0: Sanne de Vries <sanne@devries.example>\nObjet\u00a0: Plaquette\nImportance\u00a0: Haute\n\n${BODY}\n`,
    want: WANT,
  },
  {
    name: 'Outlook iOS, Obtenir Outlook, local labels',
    subject: 'TR: Plaquette',
    html: `<div>Bloquer deux jours</div><div id="ms-outlook-mobile-signature"><div>Obtenez <a href="https://aka.ms/o0ukef">Outlook pour iOS</a></div></div><hr><div id="divRplyFwdMsg"><b>De :</b> Amélie Roux &lt;amelie@atelier.example&gt;<br><b>Envoyé :</b> lundi, septembre 7, 2026 10:00 AM<br><b>À :</b> Sanne &lt;sanne@devries.example&gt;<br><b>Objet :</b> Plaquette<br></div><br>${HTML}`,
    want: { ...WANT, note: 'Bloquer deux jours' },
  },
  {
    name: 'Apple Mail, Début du message réexpédié',
    subject: 'Tr: Plaquette',
    text: `À retenir\n\n> Début du message réexpédié :\n> \n> De: Amélie Roux <amelie@atelier.example>\n> Objet: Plaquette\n> Date: 7 septembre 2026 à 10:00:12 UTC+2\n> À: sanne@devries.example\n> \n> ${BODY.replaceAll('\n', '\n> ')}\n`,
    want: { ...UTC2, note: 'À retenir' },
  },
  {
    name: 'Infomaniak, Message transféré',
    subject: 'Fwd: Plaquette',
    html: `<div>Super</div><div class="forwardContentMessage"><div>---------- Message transféré ---------</div><div>De : Amélie Roux &lt;amelie@atelier.example&gt;</div><div>Date : 7 septembre 2026 à 10:00</div><div>Sujet : Plaquette</div><div>À : Sanne &lt;sanne@devries.example&gt;</div><br>${HTML}</div>`,
    want: { ...WANT, note: 'Super' },
  },
  {
    name: 'HCL Notes, Réacheminé par … le …',
    subject: 'Tr : Plaquette',
    text: `Pour info\n\n----- Réacheminé par Sanne de Vries/PAR/DeVries le 08/09/2026 11:04 -----\n\nDe :    "Amélie Roux" <amelie@atelier.example>\nA :     sanne@devries.example\nDate :  07/09/2026 10:00\nObjet : Plaquette\n\n\n${BODY}\n`,
    want: { ...WANT, note: 'Pour info' },
  },
  {
    name: 'Proton, De, Date: Le',
    subject: 'Tr: Plaquette',
    text: `Envoyé avec la messagerie sécurisée Proton Mail.\n\n------- Message transféré -------\nDe: Amélie Roux <amelie@atelier.example>\nDate: Le lundi 7 septembre 2026 à 10:00\nObjet: Plaquette\nÀ: sanne@devries.example <sanne@devries.example>\n\n> ${BODY.replaceAll('\n', '\n> ')}\n`,
    want: WANT,
  },
  {
    name: 'Thunderbird, Sujet first, Pour',
    subject: 'Fwd: Plaquette',
    text: `Novembre ?\n\n-------- Message transféré --------\nSujet : \tPlaquette\nDate : \tMon, 7 Sep 2026 10:00:12 +0200\nDe : \tAmélie Roux <amelie@atelier.example>\nPour : \tsanne@devries.example\n\n\n\n${BODY}\n`,
    want: { ...UTC2, note: 'Novembre ?' },
  },
  {
    name: 'Yahoo, Message transmis, fields as blocks',
    subject: 'Tr: Plaquette',
    html: `<div>Je prends</div><div class="yahoo_quoted"><div> ----- Message transmis -----</div><div><b>De :</b> "Amélie Roux" &lt;amelie@atelier.example&gt;</div><div><b>À :</b> "sanne@devries.example" &lt;sanne@devries.example&gt;</div><div><b>Envoyé :</b> lundi 7 septembre 2026 à 10:00:12 UTC+2</div><div><b>Objet :</b> Plaquette</div><div><br></div>${HTML}</div>`,
    want: { ...UTC2, note: 'Je prends' },
  },
];
