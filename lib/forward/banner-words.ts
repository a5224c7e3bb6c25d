/** How mail servers begin the warnings that they put into mails from outside, per language; lower case, accents and all. */
export const BANNER_OPENINGS: Record<string, string> = {
  nl: 'u ontvangt niet vaak e-mail|je ontvangt niet vaak e-mail|sommige personen die dit bericht hebben ontvangen|dit bericht is afkomstig van buiten|dit bericht is afkomstig van een externe|dit bericht komt van buiten|deze e-mail is afkomstig van buiten|deze e-mail is afkomstig van een externe|deze e-mail komt van buiten|deze mail komt van buiten|dit is een externe e-mail|dit is een extern bericht',
  en: "you don't often get email from|some people who received this message don't often|this email originated from outside|this email originated outside|this e-mail originated from outside|this message originated from outside|this message originated outside|this message came from outside|this email came from outside|this email is from an external|this message is from an external|this is an external email|this message was sent from outside|zjqcmqryfpfptbanner",
  de: 'sie erhalten nicht oft e-mail|sie erhalten nicht oft eine e-mail|sie erhalten nicht häufig e-mail|einige personen, die diese nachricht erhalten haben|diese e-mail stammt von außerhalb|diese e-mail kommt von außerhalb|diese e-mail wurde von außerhalb|diese e-mail kommt von extern|diese nachricht stammt von außerhalb|diese nachricht kommt von außerhalb|diese nachricht wurde von außerhalb|dies ist eine externe e-mail',
  fr: "vous n'obtenez pas souvent d'e-mail|vous ne recevez pas souvent d|certaines personnes qui ont reçu ce message ne|ce message provient de l'extérieur|ce message provient d'un expéditeur externe|cet e-mail provient de l'extérieur|cet e-mail provient d'un expéditeur externe|ce courriel provient de l'extérieur|ce courriel provient d'un expéditeur externe|ce mail provient de l'extérieur|ceci est un message externe",
  'es, it, pt':
    "no suele recibir correo|este mensaje procede de fuera|este correo proviene de fuera|non si ricevono spesso messaggi|questo messaggio proviene dall'esterno|questa e-mail proviene dall'esterno|não recebe frequentemente|este e-mail foi enviado de fora|esta mensagem foi enviada de fora",
};

/** With one of these in front, or a tag like "[EXTERN]", the words of the next table are enough. */
export const ALERTS: Record<string, string> = {
  nl: 'let op|pas op|waarschuwing|attentie|externe afzender|externe e-mail',
  en: 'caution|warning|attention|notice|external sender|external email|external e-mail|external message',
  de: 'achtung|vorsicht|warnung|hinweis|externe mail|externe nachricht',
  fr: 'avertissement|prudence|mise en garde|expéditeur externe|message externe',
  'es, it, pt': 'atención|precaución|attenzione|atenção',
};

export const SOURCES: Record<string, string> = {
  nl: 'van buiten|externe afzender|externe e-mail|extern bericht|externe bron|externe mail',
  en: 'from outside|outside of the organi|outside the organi|outside your organi|outside of your organi|outside our organi|outside of our organi|outside the company|external sender|external email|external e-mail|external source|external address',
  de: 'von außerhalb|von extern|externe e-mail|externe mail|externen absender|externer absender|externe nachricht',
  fr: "de l'extérieur|expéditeur externe|e-mail externe|source externe|message externe|courriel externe|adresse externe",
  'es, it, pt': "de fuera|remitente externo|dall'esterno|mittente esterno|de fora|remetente externo",
};

/** What such a warning goes on with, on the lines right below. */
export const ADVICE: Record<string, string> = {
  nl: 'klik niet|open geen|niet op links|bijlagen|vertrouwt u|meer informatie over waarom|kent u de afzender',
  en: 'click|open attachments|unless you|is safe|suspicious|learn why this is important|report this',
  de: 'klicken|öffnen sie keine|anhänge|weitere informationen|erfahren sie, warum|vorsicht',
  fr: "cliquez|n'ouvrez|pièces jointes|découvrez pourquoi|savoir pourquoi|en savoir plus",
  'es, it, pt': 'haga clic|adjuntos|fare clic|allegati|clique|anexos|obtenga más|scopri perché|saiba por que',
};
