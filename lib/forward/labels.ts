/** The fields of the header that mail programs show above a forwarded mail. */
export type Field = 'from' | 'to' | 'cc' | 'date' | 'subject' | 'other';

/**
 * How mail programs call them, per language: their own words and those of webmail skins, in lower case, accents kept.
 * Mixed languages are normal, so all are looked up at once, each list parted by bars; `other` are fields that belong to the header and are skipped.
 */
export const LABELS: Record<string, Record<Field, string>> = {
  nl: {
    from: 'van|afzender|verzonden door|namens',
    to: 'aan|ontvanger|ontvangers|geadresseerde|naar',
    cc: 'cc|kopie|bcc|kopie aan',
    date: 'datum|verzonden|verzonden op|verstuurd|verzenddatum|tijd|op',
    subject: 'onderwerp|betreft',
    other:
      'prioriteit|bijlage|bijlagen|beantwoorden|antwoord aan|antwoorden aan|urgentie|belang|gevoeligheid|organisatie|categorieën|wanneer|waar|locatie',
  },
  en: {
    from: 'from|sender|sent by',
    to: 'to|recipient|recipients',
    cc: 'cc|bcc|copy|copy to',
    date: 'date|sent|date sent|sent on|sent at|received|on',
    subject: 'subject',
    other:
      'reply-to|reply to|importance|priority|attachments|attachment|organization|organisation|sensitivity|message-id|resent-from|x-mailer|list-id|return-path|user-agent|when|where|categories|mailed-by|signed-by|location',
  },
  de: {
    from: 'von|absender',
    to: 'an|empfänger',
    cc: 'cc|kopie|bcc|blindkopie|kopie an',
    date: 'datum|gesendet|gesendet am|gesendet um|verschickt|versendet|am',
    subject: 'betreff|betr|thema',
    other:
      'antwort an|antwort-an|antworten an|priorität|wichtigkeit|anlagen|anlage|anhang|anhänge|organisation|vertraulichkeit|kategorien|wann|wo|ort',
  },
  fr: {
    from: 'de|expéditeur|émetteur|envoyé par',
    to: 'à|a|destinataire|destinataires|pour',
    cc: 'cc|cci|copie|copie à|copies|copie cachée',
    date: "date|envoyé|envoyé le|reçu|date d'envoi|message du|le",
    subject: 'objet|sujet',
    other:
      'répondre à|répondre-à|réponse à|importance|priorité|pièces jointes|pièce jointe|organisation|catégories|quand|où|lieu|emplacement',
  },
  es: {
    from: 'de|remitente|desde',
    to: 'para|a|destinatario|destinatarios',
    cc: 'cc|cco|copia',
    date: 'fecha|enviado|enviado el|enviada|enviados',
    subject: 'asunto|tema|sujeto',
    other: 'responder a|responder-a|importancia|prioridad|datos adjuntos|adjuntos|organización',
  },
  it: {
    from: 'da|mittente',
    to: 'a|destinatario|destinatari',
    cc: 'cc|ccn|copia',
    date: 'data|inviato|inviata|inviato il',
    subject: 'oggetto|ogg',
    other: 'rispondi a|rispondi-a|priorità|allegati|allegato|organizzazione|importanza',
  },
  pt: {
    from: 'de|remetente',
    to: 'para|destinatário|destinatários',
    cc: 'cc|cco|cópia',
    date: 'data|enviado|enviada|enviado em|enviada em',
    subject: 'assunto',
    other: 'responder a|responder-a|prioridade|anexos|anexo|organização|importância',
  },
  'pl, da, sv, no, fi, cs': {
    from: 'od|nadawca|fra|från|lähettäjä',
    to: 'do|adresat|til|till|vastaanottaja|komu',
    cc: 'dw|kopia|kopi|kopio|kopie',
    date: 'data|wysłano|dato|datum|sendt|skickat|skickades|päivämäärä|lähetetty|odesláno',
    subject: 'temat|emne|ämne|aihe|předmět',
    other: 'odpowiedz do|svar til|svara till',
  },
  'tr, hu, ro, ru': {
    from: 'kimden|gönderen|feladó|de la|от|от кого',
    to: 'kime|alıcı|címzett|címzettek|către|кому',
    cc: 'bilgi|másolatot kap|copie|копия',
    date: 'gönderilme|gönderildi|tarih|elküldve|dátum|trimis|дата|отправлено',
    subject: 'konu|tárgy|subiect|тема',
    other: 'yanıtla|válaszcím|răspunde la|ответить',
  },
  'el, uk, he, ar, ja, zh': {
    from: 'από|від|מאת|من|差出人|送信者|发件人|寄件者|寄件人',
    to: 'προς|кому|אל|إلى|宛先|收件人|收件者',
    cc: 'κοιν.|копія|עותק|نسخة|抄送|副本',
    date: 'εστάλη|στάλθηκε|ημερομηνία|надіслано|נשלח|תאריך|تم الإرسال|التاريخ|送信日時|日付|日時|发送时间|日期|寄件日期',
    subject: 'θέμα|тема|נושא|الموضوع|件名|主题|主旨',
    other: 'απάντηση σε|відповісти|השב אל|返信先|回复',
  },
};

/** How a mail program calls who reads, above what they wrote: "you wrote:"; per language, lists parted by bars. */
export const READER: Readonly<Record<string, string>> = { nl: 'je|jij|u', en: 'you', de: 'du|sie', fr: 'tu|vous' };
