/** What mail programs write around a forward, per language, and how the people of the made-up forwards write. */
export interface Words {
  readonly labels: Readonly<Record<'from' | 'to' | 'date' | 'subject' | 'cc', readonly string[]>>;
  readonly separators: readonly string[];
  readonly dates: readonly (readonly [shown: string, offset: string])[];
  readonly notes: readonly string[];
  readonly footers: readonly string[];
  readonly signOffs: readonly string[];
  readonly bodies: readonly string[];
  /** Own lines that begin the quote of an older mail below, without marks or with. */
  readonly histories: readonly string[];
}

export const WORDS: readonly Words[] = [
  {
    labels: {
      from: ['Van', 'Afzender', 'From'],
      to: ['Aan', 'Ontvanger', 'To'],
      date: ['Datum', 'Verzonden', 'Verzonden op', 'Date'],
      subject: ['Onderwerp', 'Betreft', 'Subject'],
      cc: ['CC', 'Cc', 'Kopie'],
    },
    separators: ['Doorgestuurd bericht', 'Oorspronkelijk bericht', 'Forwarded message', 'Begin doorgestuurd bericht:'],
    dates: [
      ['ma 7 sep 2026 om 10:00', ''],
      ['maandag 7 september 2026 10:00', ''],
      ['7 september 2026 om 10:00:12 CEST', '+02:00'],
      ['07-09-2026 10:00', ''],
      ['07-09-2026 10:00 (GMT+01:00)', ''],
      ['2026-09-07 10:00', ''],
    ],
    notes: ['', 'Even onthouden.', 'Mooi!\n\nGraag op tijd een seintje.', 'Zie onder: klus voor het voorjaar'],
    footers: [
      '',
      'Verstuurd vanaf mijn iPhone',
      'Verzonden vanaf Outlook voor Android',
      'Verzonden via Yahoo Mail op iPhone',
    ],
    signOffs: ['', 'Groet,\nSanne', 'Met vriendelijke groet,\n\nSanne de Vries\nTekst en redactie\n06 12 34 56 78'],
    bodies: ['Hoi Sanne,\n\nIn het voorjaar willen we de folder opnieuw.\n\nGroet,\nJoris', 'Kun je in mei?'],
    histories: [
      '',
      '',
      'Op vr 4 sep 2026 om 09:00 schreef Sanne de Vries <sanne@devries.example>:\n> Wanneer?',
      'Op 4 september 2026 om 09:00 heeft Sanne de Vries <sanne@devries.example> het volgende geschreven:\n\n> Wanneer?',
      'Van: Sanne de Vries <sanne@devries.example>\nVerzonden: vrijdag 4 september 2026 09:00\nAan: Joris Bakker <joris@bakkerij.example>\nOnderwerp: Folder\n\nWanneer?',
      '________________________________\nVan: Sanne de Vries\nVerzonden: vrijdag 4 september 2026 09:00\nAan: Joris Bakker\nOnderwerp: Folder\n\nWanneer?',
      '-----Oorspronkelijk bericht-----\nVan: Sanne de Vries\nVerzonden: vrijdag 4 september 2026 09:00\nAan: Joris Bakker\nOnderwerp: Folder\n\nWanneer?',
      'Sanne de Vries schreef op 2026-09-04 09:00:\n> Wanneer?',
    ],
  },
  {
    labels: {
      from: ['From', 'Sender'],
      to: ['To', 'Recipient'],
      date: ['Date', 'Sent', 'Sent on'],
      subject: ['Subject'],
      cc: ['Cc', 'CC'],
    },
    separators: [
      'Forwarded message',
      'Forwarded Message',
      'Original Message',
      'Original message',
      'Begin forwarded message:',
    ],
    dates: [
      ['Mon, Sep 7, 2026 at 10:00 AM', ''],
      ['Monday, September 7, 2026 10:00 AM', ''],
      ['07 September 2026 10:00', ''],
      ['Mon, 7 Sep 2026 10:00:12 +0100', '+01:00'],
      ['September 7, 2026 at 10:00:12 AM GMT+2', '+02:00'],
      ['On Monday, September 7th, 2026 at 10:00 AM', ''],
    ],
    notes: ['', 'Keep this one.', 'Nice.\n\nRemind me in time please.', 'See below: work for spring'],
    footers: ['', 'Sent from my iPhone', 'Get Outlook for Android<https://aka.ms/x>', 'Sent from Proton Mail for iOS'],
    signOffs: ['', 'Thanks,\nSanne', 'Kind regards,\n\nSanne de Vries\nCopy & editing\n+31 6 1234 5678'],
    bodies: ["Hi Sanne,\n\nWe'll redo the folder in spring.\n\nBest,\nJoris", 'Could you do May?'],
    histories: [
      '',
      '',
      'On Fri, Sep 4, 2026 at 9:00 AM Sanne de Vries <sanne@devries.example> wrote:\n> When?',
      'On Fri, Sep 4, 2026 at 9:00 AM Sanne de Vries <\nsanne@devries.example> wrote:\n\n> When?',
      'On 04/09/2026 09:00, Sanne de Vries wrote:\n> When?',
      'From: Sanne de Vries <sanne@devries.example>\nSent: 04 September 2026 09:00\nTo: Joris Bakker <joris@bakkerij.example>\nSubject: Folder\n\nWhen?',
      '-----Original Message-----\nFrom: Sanne de Vries\nSent: Friday, September 4, 2026 9:00 AM\nTo: Joris Bakker\nSubject: Folder\n\nWhen?',
      'Sanne de Vries wrote on 9/4/26 9:00 AM:\n> When?',
    ],
  },
  {
    labels: {
      from: ['Von', 'Absender'],
      to: ['An', 'Empfänger'],
      date: ['Datum', 'Gesendet', 'Gesendet am'],
      subject: ['Betreff', 'Subject'],
      cc: ['Cc', 'CC', 'Kopie'],
    },
    separators: [
      'Weitergeleitete Nachricht',
      'Ursprüngliche Nachricht',
      'Original-Nachricht',
      'Anfang der weitergeleiteten Nachricht:',
    ],
    dates: [
      ['Montag, 7. September 2026 um 10:00 Uhr', ''],
      ['Montag, 7. September 2026 10:00', ''],
      ['7. September 2026 um 10:00:12 MESZ', '+02:00'],
      ['07.09.2026 10:00', ''],
      ['07.09.26, 10:00', ''],
      ['2026-09-07T10:00:12+0200', '+02:00'],
    ],
    notes: ['', 'Bitte vormerken.', 'Schön.\n\nRechtzeitig melden bitte.', 'Siehe unten: Arbeit im Frühjahr'],
    footers: [
      '',
      'Von meinem iPhone gesendet',
      'Gesendet von Outlook für Android',
      'Diese Nachricht wurde von meinem Android-Gerät mit GMX Mail gesendet.',
    ],
    signOffs: ['', 'LG Sanne', 'Mit freundlichen Grüßen\n\nSanne de Vries\nText & Lektorat\n+49 30 1234567'],
    bodies: ['Hallo Sanne,\n\nim Frühjahr machen wir die Broschüre neu.\n\nViele Grüße\nJoris', 'Geht es im Mai?'],
    histories: [
      '',
      '',
      'Am Fr., 4. Sept. 2026 um 09:00 Uhr schrieb Sanne de Vries <sanne@devries.example>:\n> Wann?',
      'Am 04.09.26 um 09:00 schrieb Sanne de Vries:\n> Wann?',
      'Von: Sanne de Vries <sanne@devries.example>\nGesendet: Freitag, 4. September 2026 09:00\nAn: Joris Bakker <joris@bakkerij.example>\nBetreff: Folder\n\nWann?',
      'Sanne de Vries <sanne@devries.example> schrieb am Fr., 4. Sept. 2026, 09:00:\n> Wann?',
      'Gesendet: Freitag, 04. September 2026 um 09:00 Uhr\nVon: "Sanne de Vries" <sanne@devries.example>\nAn: joris@bakkerij.example\nBetreff: Folder\nWann?',
    ],
  },
  {
    labels: {
      from: ['De', 'De ', 'Expéditeur'],
      to: ['À', 'À ', 'A', 'Pour'],
      date: ['Date', 'Envoyé', 'Envoyé ', 'Envoyé le'],
      subject: ['Objet', 'Objet ', 'Sujet'],
      cc: ['Cc', 'Copie à', 'Cc '],
    },
    separators: [
      'Message transféré',
      'Message d’origine',
      "Message d'origine",
      'Forwarded message',
      'Début du message transféré :',
    ],
    dates: [
      ['lun. 7 sept. 2026 à 10:00', ''],
      ['lundi 7 septembre 2026 10:00', ''],
      ['7 septembre 2026 à 10:00:12 UTC+2', '+02:00'],
      ['07/09/2026 10:00', ''],
      ['7 sept. 2026 à 10 h 00', ''],
    ],
    notes: ['', 'À garder.', 'Chouette.\n\nMe le rappeler à temps.', 'Voir plus bas : du travail au printemps'],
    footers: ['', 'Envoyé de mon iPhone', 'Obtenez Outlook pour Android', 'Envoyé à partir de Yahoo Mail pour Android'],
    signOffs: ['', 'Merci,\nSanne', 'Bien cordialement,\n\nSanne de Vries\nTraduction\n01 23 45 67 89'],
    bodies: ['Bonjour Sanne,\n\nau printemps nous referons la plaquette.\n\nCordialement,\nJoris', 'Possible en mai ?'],
    histories: [
      '',
      '',
      'Le ven. 4 sept. 2026 à 09:00, Sanne de Vries <sanne@devries.example> a\nécrit :\n\n> Quand ?',
      'Le 04/09/2026 à 09:00, Sanne de Vries a écrit :\n> Quand ?',
      'De : Sanne de Vries <sanne@devries.example>\nEnvoyé : vendredi 4 septembre 2026 09:00\nÀ : Joris Bakker <joris@bakkerij.example>\nObjet : Folder\n\nQuand ?',
      '> Message du 04/09/26 09:00\n> De : Sanne de Vries <sanne@devries.example>\n> A : joris@bakkerij.example\n> Objet : Folder\n> \n> Quand ?',
    ],
  },
  {
    labels: {
      from: ['De', 'Remitente'],
      to: ['Para'],
      date: ['Fecha', 'Enviado', 'Enviado el'],
      subject: ['Asunto'],
      cc: ['CC', 'Cc'],
    },
    separators: ['Mensaje reenviado', 'Mensaje original', 'Forwarded message', 'Inicio del mensaje reenviado:'],
    dates: [
      ['lun, 7 sept 2026 a las 10:00', ''],
      ['lunes, 7 de septiembre de 2026 10:00', ''],
      ['7 de septiembre de 2026, 10:00:12 CEST', '+02:00'],
      ['07/09/2026 10:00', ''],
    ],
    notes: ['', 'Para guardar.', 'Ver abajo: trabajo en primavera'],
    footers: ['', 'Enviado desde mi iPhone', 'Obtener Outlook para Android'],
    signOffs: [''],
    bodies: ['Hola Sanne:\n\nEn primavera haremos el folleto de nuevo.\n\nJoris', '¿Puedes en mayo?'],
    histories: ['', 'El vie, 4 sept 2026 a las 9:00, Sanne de Vries (<sanne@devries.example>) escribió:\n> ¿Cuándo?'],
  },
  {
    labels: {
      from: ['Da', 'Mittente'],
      to: ['A'],
      date: ['Data', 'Inviato'],
      subject: ['Oggetto', 'Ogg'],
      cc: ['Cc', 'CC'],
    },
    separators: ['Messaggio inoltrato', 'Messaggio originale', 'Forwarded message', 'Inizio messaggio inoltrato:'],
    dates: [
      ['lun 7 set 2026 alle ore 10:00', ''],
      ['lunedì 7 settembre 2026 10:00', ''],
      ['7 settembre 2026 alle ore 10:00:12 CEST', '+02:00'],
      ['7-set-2026 10.00', ''],
      ['07/09/2026 10:00', ''],
    ],
    notes: ['', 'Da tenere.', 'Vedi sotto: lavoro in primavera'],
    footers: ['', 'Inviato da iPhone', 'Scarica Outlook per Android'],
    signOffs: [''],
    bodies: ['Ciao Sanne,\n\nin primavera rifacciamo il volantino.\n\nJoris', 'Puoi a maggio?'],
    histories: [
      '',
      'Il giorno ven 4 set 2026 alle ore 09:00 Sanne de Vries <sanne@devries.example> ha scritto:\n> Quando?',
    ],
  },
  {
    labels: {
      from: ['De', 'Remetente'],
      to: ['Para'],
      date: ['Data', 'Enviado', 'Enviada em'],
      subject: ['Assunto'],
      cc: ['Cc', 'CC'],
    },
    separators: ['Mensagem encaminhada', 'Mensagem original', 'Forwarded message', 'Início da mensagem reencaminhada:'],
    dates: [
      ['segunda, 7/09/2026 à(s) 10:00', ''],
      ['segunda-feira, 7 de setembro de 2026 10:00', ''],
      ['7 de setembro de 2026, 10:00:12 WEST', '+01:00'],
      ['seg., 7 de set. de 2026 às 10:00', ''],
    ],
    notes: ['', 'Para guardar.', 'Ver abaixo: trabalho na primavera'],
    footers: ['', 'Enviado do meu iPhone', 'Obter o Outlook para Android'],
    signOffs: [''],
    bodies: ['Olá Sanne,\n\nna primavera refazemos o folheto.\n\nJoris', 'Podes em maio?'],
    histories: [
      '',
      'Sanne de Vries <sanne@devries.example> escreveu (sexta, 4/09/2026 à(s) 09:00):\n> Quando?',
      'Em sex., 4 de set. de 2026 às 09:00, Sanne de Vries <sanne@devries.example> escreveu:\n> Quando?',
    ],
  },
];
