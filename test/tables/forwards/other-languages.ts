import type { ForwardRow } from './forward-row.ts';

const BODY = 'Hoi Sanne,\n\nIn november hebben we werk voor je aan de website.\n\nMarieke';
const CLIENT = 'Marieke Jansen <marieke@jansenbouw.example>';
const WANT = { client: CLIENT, subject: 'Website', said: '2026-09-07T10:00', body: BODY };
const CEST = { ...WANT, said: '2026-09-07T10:00+02:00' };

/** A header of labels and values, a line each, below a separator or none. */
const shown = (...header: readonly string[]): string => `${header.join('\n')}\n\n${BODY}`;
const FORWARDED = '---------- Forwarded message ---------';

/** Programs set to languages beyond the seven: their labels, months and separators. A Dutch client may be forwarded by them all the same. */
export const OTHER_LANGUAGES: readonly ForwardRow[] = [
  {
    name: 'Gmail, Finnish, the month before the clock',
    subject: 'Fwd: Website',
    text: shown(
      FORWARDED,
      `Lähettäjä: ${CLIENT}`,
      'Date: ma 7. syysk. 2026 klo 10.00',
      'Subject: Website',
      'To: Sanne',
    ),
    want: WANT,
  },
  {
    name: 'Samsung, Polish, its footer above',
    subject: 'Fwd: Website',
    text: `Wysłano z tabletu Galaxy\n\n${shown(FORWARDED, `Van: ${CLIENT}`, 'Datum: ma 7 sep 2026 om 10:00', 'Onderwerp: Website', 'Aan: Sanne')}`,
    want: WANT,
  },
  {
    name: 'Android, Swedish, its footer above',
    subject: 'Fwd: Website',
    text: `Skickat från min Pixel\n\n${shown(FORWARDED, `Van: ${CLIENT}`, 'Datum: ma 7 sep 2026 om 10:00', 'Onderwerp: Website', 'Aan: Sanne')}`,
    want: WANT,
  },
  {
    name: 'iPhone, Danish, its footer above',
    subject: 'Fwd: Website',
    text: `Sendt fra min iPhone\n\n${shown(FORWARDED, `Van: ${CLIENT}`, 'Datum: ma 7 sep 2026 om 10:00', 'Onderwerp: Website', 'Aan: Sanne')}`,
    want: WANT,
  },
  {
    name: 'iPhone, Norwegian, its footer above',
    subject: 'Fwd: Website',
    text: `Sendt fra min iPad\n\n${shown(FORWARDED, `Van: ${CLIENT}`, 'Datum: ma 7 sep 2026 om 10:00', 'Onderwerp: Website', 'Aan: Sanne')}`,
    want: WANT,
  },
  {
    name: 'iPhone, Finnish, its footer above',
    subject: 'Fwd: Website',
    text: `Lähetetty iPhonesta\n\n${shown(FORWARDED, `Van: ${CLIENT}`, 'Datum: ma 7 sep 2026 om 10:00', 'Onderwerp: Website', 'Aan: Sanne')}`,
    want: WANT,
  },
  {
    name: 'iPhone, Czech, its footer above',
    subject: 'Fwd: Website',
    text: `Odesláno z iPhonu\n\n${shown(FORWARDED, `Van: ${CLIENT}`, 'Datum: ma 7 sep 2026 om 10:00', 'Onderwerp: Website', 'Aan: Sanne')}`,
    want: WANT,
  },
  {
    name: 'iPhone, Turkish, its footer above',
    subject: 'Fwd: Website',
    text: `iPhone’umdan gönderildi\n\n${shown(FORWARDED, `Van: ${CLIENT}`, 'Datum: ma 7 sep 2026 om 10:00', 'Onderwerp: Website', 'Aan: Sanne')}`,
    want: WANT,
  },
  {
    name: 'Apple Mail, Swedish, the words of an HTML mail',
    subject: 'Fwd: Website',
    text: shown(
      'Vidarebefordrat mejl:',
      '',
      `Från: ${CLIENT}`,
      'Ämne: Website',
      'Datum: 7 september 2026 10:00:40 CEST',
      'Till: Sanne',
    ),
    want: CEST,
  },
  {
    name: 'GroupWise, German, its subject prefix',
    subject: 'Wtr: Website',
    text: shown('>>> Marieke Jansen <marieke@jansenbouw.example> 07.09.2026 10:00 >>>'),
    want: WANT,
  },
  {
    name: 'Gmail, Turkish',
    subject: 'Fwd: Website',
    text: shown(FORWARDED, `Gönderen: ${CLIENT}`, 'Date: 7 Eyl 2026 Pzt, 10:00', 'Subject: Website', 'To: Sanne'),
    want: WANT,
  },
  {
    name: 'Gmail, Catalan',
    subject: 'Fwd: Website',
    text: shown(FORWARDED, `De: ${CLIENT}`, 'Date: dl., 7 de set. 2026, 10:00', 'Subject: Website', 'To: Sanne'),
    want: WANT,
  },
  {
    name: 'Outlook, Finnish',
    subject: 'VL: Website',
    text: shown(
      `Lähettäjä: ${CLIENT}`,
      'Lähetetty: maanantai 7. syyskuuta 2026 10.00',
      'Vastaanottaja: Sanne de Vries <sanne@devries.example>',
      'Aihe: Website',
    ),
    want: WANT,
  },
  {
    name: 'Outlook, Czech',
    subject: 'FW: Website',
    text: shown(`Od: ${CLIENT}`, 'Odesláno: pondělí 7. září 2026 10:00', 'Komu: Sanne', 'Předmět: Website'),
    want: WANT,
  },
  {
    name: 'Outlook, Turkish, a capital with a dot',
    subject: 'İLT: Website',
    text: shown(`Kimden: ${CLIENT}`, 'Gönderilme: 7 Eylül 2026 Pazartesi 10:00', 'Kime: Sanne', 'Konu: Website'),
    want: WANT,
  },
  {
    name: 'Outlook, Hungarian, the year first',
    subject: 'FW: Website',
    text: shown(`Feladó: ${CLIENT}`, 'Elküldve: 2026. szeptember 7., hétfő 10:00', 'Címzett: Sanne', 'Tárgy: Website'),
    want: WANT,
  },
  {
    name: 'Outlook, Romanian',
    subject: 'FW: Website',
    text: shown(`De la: ${CLIENT}`, 'Trimis: luni, 7 septembrie 2026 10:00', 'Către: Sanne', 'Subiect: Website'),
    want: WANT,
  },
  {
    name: 'Apple Mail, Swedish',
    subject: 'Fwd: Website',
    text: shown(
      'Vidarebefordrat brev:',
      '',
      `Från: ${CLIENT}`,
      'Ämne: Website',
      'Datum: 7 september 2026 10:00:00 CEST',
      'Till: sanne@devries.example',
    ),
    want: CEST,
  },
  {
    name: 'Apple Mail, Danish, seconds behind dots',
    subject: 'Fwd: Website',
    text: shown(
      'Start på videresendt besked:',
      '',
      `Fra: ${CLIENT}`,
      'Emne: Website',
      'Dato: 7. september 2026 kl. 10.00.12 CEST',
      'Til: sanne@devries.example',
    ),
    want: CEST,
  },
  {
    name: 'Apple Mail, Finnish',
    subject: 'Fwd: Website',
    text: shown(
      'Välitetty viesti alkaa:',
      '',
      `Lähettäjä: ${CLIENT}`,
      'Aihe: Website',
      'Päivämäärä: 7. syyskuuta 2026 klo 10.00.12 UTC+3',
      'Vastaanottaja: sanne@devries.example',
    ),
    want: { ...WANT, said: '2026-09-07T10:00+03:00' },
  },
  {
    name: 'Apple Mail, Polish',
    subject: 'Fwd: Website',
    text: shown(
      'Początek przekazywanej wiadomości:',
      '',
      `Od: ${CLIENT}`,
      'Temat: Website',
      'Data: 7 września 2026 o 10:00:00 CEST',
      'Do: sanne@devries.example',
    ),
    want: CEST,
  },
  {
    name: 'Seznam, Czech',
    subject: 'Fwd: Website',
    text: shown(
      '---------- Původní e-mail ----------',
      `Od: ${CLIENT}`,
      'Komu: sanne@devries.example',
      'Datum: 7. 9. 2026 10:00:00',
      'Předmět: Website',
    ),
    want: WANT,
  },
  {
    name: 'Mail.ru, Russian',
    subject: 'Fwd: Website',
    text: shown(
      '-------- Пересылаемое сообщение --------',
      `От кого: ${CLIENT}`,
      'Кому: sanne@devries.example',
      'Дата: Понедельник, 7 сентября 2026, 10:00 +03:00',
      'Тема: Website',
    ),
    want: { ...WANT, said: '2026-09-07T10:00+03:00' },
  },
  {
    name: 'Yandex, Russian, one line for the header',
    subject: 'Fwd: Website',
    text: `-------- Пересылаемое сообщение --------\n07.09.2026, 10:00, "Marieke Jansen" <marieke@jansenbouw.example>:\n\n${BODY}\n-------- Конец пересылаемого сообщения --------`,
    want: WANT,
  },
  {
    name: 'Zimbra, Spanish, Enviados',
    subject: 'Fwd: Website',
    text: shown(
      'De: "Marieke Jansen" <marieke@jansenbouw.example>',
      'Para: "Sanne" <sanne@devries.example>',
      'Enviados: Lunes, 7 de Septiembre 2026 10:00:00',
      'Asunto: Website',
    ),
    want: WANT,
  },
  {
    name: 'Gmail, Hebrew, a separator that nobody lists',
    subject: 'Fwd: Website',
    text: shown(
      '---------- הודעה שהועברה ---------',
      `מאת: ${CLIENT}`,
      'Date: יום ב׳, 7 בספט׳ 2026 ב-10:00',
      'Subject: Website',
      'To: Sanne',
    ),
    want: WANT,
  },
  {
    name: 'Outlook, Hebrew',
    subject: 'Fwd: Website',
    text: shown(`מאת: ${CLIENT}`, 'נשלח: יום שני 7 ספטמבר 2026 10:00', 'אל: Sanne', 'נושא: Website'),
    want: WANT,
  },
  {
    name: 'Outlook, Greek',
    subject: 'Fwd: Website',
    text: shown(`Από: ${CLIENT}`, 'Εστάλη: Δευτέρα, 7 Σεπτεμβρίου 2026 10:00', 'Προς: Sanne', 'Θέμα: Website'),
    want: WANT,
  },
  {
    name: 'Outlook, Ukrainian',
    subject: 'Fwd: Website',
    text: shown(`Від: ${CLIENT}`, 'Надіслано: понеділок, 7 вересня 2026 р. 10:00', 'Кому: Sanne', 'Тема: Website'),
    want: WANT,
  },
  {
    name: 'Outlook, Japanese',
    subject: 'Fwd: Website',
    text: shown(`差出人: ${CLIENT}`, '送信日時: 2026年9月7日 10:00', '宛先: Sanne', '件名: Website'),
    want: WANT,
  },
  {
    name: 'Gmail, Chinese, full-width colons',
    subject: 'Fwd: Website',
    text: shown(FORWARDED, `发件人： ${CLIENT}`, 'Date: 2026年9月7日周一 10:00', 'Subject: Website', 'To: Sanne'),
    want: WANT,
  },
  {
    name: 'Outlook, Arabic',
    subject: 'Fwd: Website',
    text: shown(`من: ${CLIENT}`, 'تم الإرسال: 07/09/2026 10:00', 'إلى: Sanne', 'الموضوع: Website'),
    want: WANT,
  },
];
