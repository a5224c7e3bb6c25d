/** What people and their mail programs write in a reply to us, per language. */
export interface ReplyShapes {
  /** A command as it is typed, and its name. */
  readonly commands: readonly (readonly [typed: string, name: string])[];
  readonly greetings: readonly string[];
  readonly thanks: readonly string[];
  readonly signatures: readonly string[];
  readonly footers: readonly string[];
  /** Above a quote with marks. */
  readonly attributions: readonly string[];
  /** Above a quote without marks. */
  readonly blocks: readonly string[];
}

const US = 'Pencilled <r-abcdefgh-ijklmnop@in.example.com>';

export const SHAPES: readonly ReplyShapes[] = [
  {
    commands: [
      ['Klaar!', 'done'],
      ['Heb ik verstuurd', 'sent'],
      ['geboekt', 'booked'],
      ['wordt november', 'later'],
      ['sluimer 2 weken', 'snooze'],
      ['laat maar', 'drop'],
      ['STOP', 'stop'],
      ['lijst', 'list'],
    ],
    greetings: ['', 'Hoi,', 'Dag Pencilled,', 'Goedemorgen,'],
    thanks: ['', 'Dank je wel!', 'Fijne dag', 'Bedankt voor de herinnering.'],
    signatures: [
      '',
      'Groet,\nSanne',
      '-- \nSanne de Vries\nTekst en redactie',
      'Met vriendelijke groet,\n\nSanne de Vries\nTekst en redactie | 06 12 34 56 78\nwww.devries.example\nKvK 12345678',
      'Mvg Sanne\n\nDit bericht kan vertrouwelijke informatie bevatten. Bent u niet de geadresseerde, stop dan met lezen en verwijder het.',
    ],
    footers: [
      '',
      'Verstuurd vanaf mijn iPhone',
      'Verzonden vanuit Outlook voor iOS',
      'Verstuurd vanaf mijn Galaxy',
      'Verzonden met Proton Mail beveiligde e-mail.',
    ],
    attributions: [
      `Op di 18 aug 2026 om 09:00 schreef ${US}:`,
      'Op 18 aug 2026 om 09:00 heeft Pencilled\n<r-abcdefgh-ijklmnop@in.example.com> het volgende geschreven:',
      'Op 18-08-2026 om 09:00 schreef Pencilled:',
      'Pencilled schreef op 2026-08-18 09:00:',
    ],
    blocks: [
      `________________________________\nVan: ${US}\nVerzonden: dinsdag 18 augustus 2026 09:00\nAan: Sanne de Vries <sanne@devries.example>\nOnderwerp: Marieke: september`,
      `-------- Oorspronkelijk bericht --------\nVan: ${US}\nDatum: 18-08-2026 09:00 (GMT+01:00)\nAan: sanne@devries.example\nOnderwerp: Marieke: september`,
      'Van: Pencilled\nVerzonden: dinsdag 18 augustus 2026 09:00\nAan: Sanne de Vries\nOnderwerp: Marieke: september',
    ],
  },
  {
    commands: [
      ['Done!', 'done'],
      ["I've sent it", 'sent'],
      ['booked', 'booked'],
      ['make it November', 'later'],
      ['snooze 2 weeks', 'snooze'],
      ['drop it', 'drop'],
      ['STOP', 'stop'],
      ['list', 'list'],
    ],
    greetings: ['', 'Hi,', 'Hello Pencilled,', 'Good morning,'],
    thanks: ['', 'Thanks a lot!', 'Have a good day', 'Many thanks for the reminder.'],
    signatures: [
      '',
      'Best,\nSanne',
      '-- \nSanne de Vries\nCopy and editing',
      'Kind regards,\n\nSanne de Vries\nCopy and editing | +31 6 1234 5678\nwww.devries.example',
      'Cheers, Sanne\n\nThis message may be confidential. If you are not the intended recipient, please stop reading and delete it.',
    ],
    footers: [
      '',
      'Sent from my iPhone',
      'Get Outlook for Android<https://aka.ms/x>',
      'Sent from my Galaxy',
      'Sent with Proton Mail secure email.',
    ],
    attributions: [
      `On Tue, Aug 18, 2026 at 9:00 AM ${US} wrote:`,
      'On Tue, 18 Aug 2026 at 09:00, Pencilled <\nr-abcdefgh-ijklmnop@in.example.com> wrote:',
      'On 18/08/2026 09:00, Pencilled wrote:',
      'Pencilled wrote on 8/18/26 9:00 AM:',
    ],
    blocks: [
      `________________________________\nFrom: ${US}\nSent: Tuesday, August 18, 2026 9:00 AM\nTo: Sanne de Vries <sanne@devries.example>\nSubject: Marieke: September`,
      `-------- Original message --------\nFrom: ${US}\nDate: 18/08/2026 09:00 (GMT+00:00)\nTo: sanne@devries.example\nSubject: Marieke: September`,
      '-----Original Message-----\nFrom: Pencilled\nSent: Tuesday, August 18, 2026 9:00 AM\nTo: Sanne de Vries\nSubject: Marieke: September',
    ],
  },
  {
    commands: [
      ['Erledigt!', 'done'],
      ['Habe ich verschickt', 'sent'],
      ['gebucht', 'booked'],
      ['wird November', 'later'],
      ['in 2 Wochen nochmal', 'snooze'],
      ['vergiss es', 'drop'],
      ['STOPP', 'stop'],
      ['Liste', 'list'],
    ],
    greetings: ['', 'Hallo,', 'Guten Morgen,', 'Liebes Pencilled,'],
    thanks: ['', 'Vielen Dank!', 'Schönen Tag', 'Danke für die Erinnerung.'],
    signatures: [
      '',
      'LG\nSanne',
      '-- \nSanne de Vries\nText und Lektorat',
      'Mit freundlichen Grüßen\n\nSanne de Vries\nText und Lektorat | +49 30 1234567\nwww.devries.example',
      'VG Sanne\n\nDiese E-Mail kann vertrauliche Informationen enthalten. Wenn Sie nicht der Empfänger sind, löschen Sie sie.',
    ],
    footers: [
      '',
      'Von meinem iPhone gesendet',
      'Outlook für Android herunterladen',
      'Diese Nachricht wurde von meinem Android-Gerät mit GMX Mail gesendet.',
    ],
    attributions: [
      `Am Di., 18. Aug. 2026 um 09:00 Uhr schrieb ${US}:`,
      'Am 18.08.2026 um 09:00 schrieb Pencilled\n<r-abcdefgh-ijklmnop@in.example.com>:',
      'Am 18.08.26 um 09:00 schrieb Pencilled:',
      `${US} schrieb am Di., 18. Aug. 2026, 09:00:`,
    ],
    blocks: [
      `________________________________\nVon: ${US}\nGesendet: Dienstag, 18. August 2026 09:00\nAn: Sanne de Vries <sanne@devries.example>\nBetreff: Marieke: September`,
      `Gesendet: Dienstag, 18. August 2026 um 09:00 Uhr\nVon: "Pencilled" <r-abcdefgh-ijklmnop@in.example.com>\nAn: sanne@devries.example\nBetreff: Marieke: September`,
      '-----Ursprüngliche Nachricht-----\nVon: Pencilled\nGesendet: Dienstag, 18. August 2026 09:00\nAn: Sanne de Vries\nBetreff: Marieke: September',
    ],
  },
  {
    commands: [
      ['C’est fait !', 'done'],
      ['Je l’ai envoyé', 'sent'],
      ['réservé', 'booked'],
      ['ce sera novembre', 'later'],
      ['rappelle-moi dans 2 semaines', 'snooze'],
      ['laisse tomber', 'drop'],
      ['STOP', 'stop'],
      ['liste', 'list'],
    ],
    greetings: ['', 'Bonjour,', 'Salut Pencilled,'],
    thanks: ['', 'Merci beaucoup !', 'Bonne journée', 'Merci pour le rappel.'],
    signatures: [
      '',
      'Cordialement,\nSanne',
      '-- \nSanne de Vries\nTraduction',
      'Bien cordialement,\n\nSanne de Vries\nTraduction | 01 23 45 67 89\nwww.devries.example',
      'Bises, Sanne\n\nCe message est confidentiel. Si vous n’en êtes pas le destinataire, merci de le supprimer.',
    ],
    footers: [
      '',
      'Envoyé de mon iPhone',
      'Télécharger Outlook pour Android',
      'Envoyé à partir de Yahoo Mail pour iPhone',
    ],
    attributions: [
      `Le mar. 18 août 2026 à 09:00, ${US} a écrit :`,
      'Le mar. 18 août 2026 à 09:00, Pencilled <r-abcdefgh-ijklmnop@in.example.com> a\nécrit :',
      'Le 18/08/2026 à 09:00, Pencilled a écrit :',
    ],
    blocks: [
      `________________________________\nDe : ${US}\nEnvoyé : mardi 18 août 2026 09:00\nÀ : Sanne de Vries <sanne@devries.example>\nObjet : Marieke : septembre`,
      `-----Message d'origine-----\nDe : Pencilled\nEnvoyé : mardi 18 août 2026 09:00\nÀ : Sanne de Vries\nObjet : Marieke : septembre`,
      `Message du 18/08/26 09:00\nDe : "Pencilled" <r-abcdefgh-ijklmnop@in.example.com>\nA : sanne@devries.example\nObjet : Marieke : septembre`,
    ],
  },
];

/** The end of a reminder of ours: it names every command, and none of it may be read. */
export const REMINDER =
  'Marieke Jansen zei in juni: in september hebben we werk voor je.\n\nAntwoord met een woord: klaar, verstuurd, geboekt, wordt november, sluimer 2 weken, nee, laat maar, stop.\nOf: done, sent, booked, snooze, drop, stop. Oder: erledigt, verschickt, gebucht. Ou : fait, envoyé, annule.';
