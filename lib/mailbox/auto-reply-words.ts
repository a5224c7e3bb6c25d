/** How programs that answer for people begin their subjects and letters, per language, in lower case, parted by bars. */

/** In front of the subject that they answer (Exchange, Gmail, cPanel and others); a colon follows. */
export const AUTO_REPLY_SUBJECTS: Record<string, string> = {
  en: 'automatic reply|auto reply|autoreply|auto-reply|automated reply|autoresponder|auto response|automatic response|out of office autoreply',
  nl: 'automatisch antwoord|automatisch bericht|afwezigheidsbericht|afwezigheidsmelding|automatische ontvangstbevestiging',
  de: 'automatische antwort|automatische nachricht|abwesenheitsnotiz|abwesenheitsnachricht|abwesenheitsmeldung|automatische eingangsbestätigung',
  fr: "réponse automatique|message automatique|message d'absence|notification d'absence|absence du bureau|accusé de réception automatique",
  es: 'respuesta automática|fuera de la oficina',
  it: 'risposta automatica|fuori sede',
  'pt, ca': 'resposta automática|fora do escritório',
  'sv, da, no, fi': 'automatiskt svar|automatisk besvarelse|automatisk svar|autosvar|automaattinen vastaus',
  'pl, cs, hu, ro':
    'automatyczna odpowiedź|odpowiedź automatyczna|autoodpowiedź|automatická odpověď|automatikus válasz|răspuns automat',
  'ru, uk': 'автоматический ответ|автоответ|автоматична відповідь',
  'tr, el': 'otomatik yanıt|αυτόματη απάντηση',
  'ja, zh, ko': '自動応答|自動返信|自动答复|自动回复|自動回覆|자동 회신',
};

/** A person may write these too; they count where the mail answers one. */
export const ABSENCE_SUBJECTS: Record<string, string> = {
  en: 'auto|out of office|out of the office|i am away|on vacation|away from|return receipt',
  nl: 'afwezig|niet aanwezig|op vakantie|met vakantie|ontvangstbevestiging',
  de: 'abwesend|im urlaub|empfangsbestätigung|eingangsbestätigung',
  fr: 'absent|absence|en vacances|en congé|accusé de réception',
  'es, it, pt': 'ausente|assente|acuse de recibo',
};

/** What they say of themselves; it counts likewise. */
export const AUTOMATIC_TEXTS: Record<string, string> = {
  en: 'automatic reply to your email|automatic reply to your e-mail|automatic reply to your message|automated response to your|automatically generated in response|this is an automated reply|this is an automated response|this is an automated message|this is an automated email|this is an automated e-mail|this is an automated mail|this is an automated notification|this is an automated confirmation|this is an automated acknowledgement|this is an automatic reply|this is an automatic response|this is an automatic message|this is an automatic email|this is an automatic e-mail|this is an automatic mail|this is an automatic notification|this is an automatic confirmation|was waitlisted|has been waitlisted|protecting myself from receiving junk mail',
  nl: 'dit is een automatisch antwoord|dit is een automatisch bericht|dit is een automatisch gegenereerd|dit is een automatisch gegenereerde|dit is een automatisch verzonden|dit is een automatisch verstuurd|dit is een automatisch verstuurde|dit is een automatisch e-mailbericht|dit is een automatische e-mail|dit is een automatische mail|dit is een automatische melding|dit is een automatische ontvangstbevestiging|dit is een automatische bevestiging|dit is een automatische reactie|is automatisch gegenereerd',
  de: 'diese nachricht wurde automatisch|dies ist eine automatische antwort|dies ist eine automatische nachricht|dies ist eine automatische e-mail|dies ist eine automatische mail|dies ist eine automatische benachrichtigung|dies ist eine automatische eingangsbestätigung|dies ist eine automatische empfangsbestätigung|dies ist eine automatisch|eine automatisch generierte',
  fr: 'ceci est un message automatique|ceci est une réponse automatique|message généré automatiquement',
  'es, it, pt':
    'este es un mensaje automático|esta es una respuesta automática|questo è un messaggio automatico|messaggio generato automaticamente|esta é uma mensagem automática',
};

/** Outlook's letter that takes a mail back: how its subject begins, with a colon, and what its text says around the subject of that mail. */
export const RECALL_SUBJECTS: Record<string, string> = { all: 'recall|intrekken|rückruf|rappel' };
export const RECALL_TEXTS: Record<string, string> = {
  all: 'would like to recall the message|wil het bericht|möchte die nachricht|souhaite rappeler le message',
};

/** How mail programs begin the subject of a read receipt, where a gateway made mere text of it; a colon follows. Outlook's words. */
export const READ_SUBJECTS: Record<string, string> = {
  all: 'read|not read|gelezen|niet gelezen|gelesen|nicht gelesen|ungelesen|lu|non lu|leído|no leído|letto|non letto|lida|lido|não lida|return receipt (displayed)',
};

/** And its text. */
export const READ_OPENINGS: Record<string, string> = {
  all: 'your message to:|your message was read|uw bericht aan:|ihre nachricht an:|votre message a :|votre message a:|su mensaje para:|il messaggio a:|a sua mensagem para:|sua mensagem para:|this is a return receipt',
};
