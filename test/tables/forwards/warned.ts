import type { ForwardRow } from './forward-row.ts';

const BODY = 'Hoi Sanne,\n\nIn november hebben we werk voor je.\n\nMarieke';
const HEADER =
  'Van: Marieke Jansen <marieke@jansenbouw.example>\nVerzonden: maandag 7 september 2026 10:00\nAan: Sanne de Vries\nOnderwerp: Website\n';
const WANT = {
  client: 'Marieke Jansen <marieke@jansenbouw.example>',
  subject: 'Website',
  said: '2026-09-07T10:00',
  note: 'Bewaren',
  body: BODY,
};

/** What mail servers put into mails from outside. */
const WARNINGS = [
  '[EXTERN] Let op: deze e-mail komt van buiten de organisatie. Klik niet op links als u de afzender niet kent.',
  'LET OP: dit bericht is afkomstig van een externe afzender.',
  'U ontvangt niet vaak e-mail van marieke@jansenbouw.example. Meer informatie over waarom dit belangrijk is<https://example.com/x>',
  'CAUTION: This email originated from outside of the organization.\nDo not click links or open attachments unless you recognize the sender and know the content is safe.',
  "You don't often get email from marieke@jansenbouw.example. Learn why this is important",
  '*** EXTERNAL ***',
  'External Email: be suspicious. It came from outside our company.',
  '[EXTERNAL EMAIL]',
  '*** ACHTUNG: Externe E-Mail – Links und Anhänge mit Vorsicht öffnen ***',
  'Diese Nachricht wurde von außerhalb der Organisation gesendet.\nKlicken Sie nicht auf Links.',
  'Sie erhalten nicht häufig E-Mails von marieke@jansenbouw.example. Erfahren Sie, warum dies wichtig ist',
  "ATTENTION : Ce message provient d'un expéditeur externe. N'ouvrez pas les pièces jointes.",
  "Vous n’obtenez pas souvent d’e-mail à partir de marieke@jansenbouw.example. Découvrez pourquoi c'est important",
  'Atención: este correo proviene de fuera de la organización.',
  "Attenzione: questo messaggio proviene dall'esterno.",
] as const;

/** What people write in such words. */
const WORDS = [
  'Let op: de externe redacteur begint in november.',
  'Caution: the outside of the building is being painted, so come in November.',
  'We werken met externen, van buiten dus.',
  'Attention: you often get email from me about November.',
  'Hinweis: die externe Agentur klickt sich erst im November rein.',
] as const;

export const WARNED: readonly ForwardRow[] = [
  ...WARNINGS.flatMap((warning): ForwardRow[] => {
    const name = warning.slice(0, 40);
    const place = (where: string, text: string): ForwardRow => ({
      name: `${where}: ${name}`,
      subject: 'FW: Website',
      text,
      want: WANT,
    });
    return [
      place('above the client’s words', `Bewaren\n\n${HEADER}\n${warning}\n\n${BODY}`),
      place('glued to them', `Bewaren\n\n${HEADER}\n${warning}\n${BODY}`),
      place(
        'between the rule and the header',
        `Bewaren\n\n________________________________\n\n${warning}\n\n${HEADER}\n${BODY}`,
      ),
      place('above it all', `${warning}\n\nBewaren\n\n-----Oorspronkelijk bericht-----\n${HEADER}\n${BODY}`),
    ];
  }),
  ...WORDS.map(
    (said): ForwardRow => ({
      name: `a person’s words: ${said.slice(0, 30)}`,
      subject: 'FW: Website',
      text: `Bewaren\n\n${HEADER}\n${said}\n\n${BODY}`,
      want: { ...WANT, body: `${said}\n\n${BODY}` },
    }),
  ),
];
