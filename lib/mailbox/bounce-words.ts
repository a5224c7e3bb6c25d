/** What mail systems call themselves and write when a mail could not be delivered; all in lower case, each list parted by bars. */

/** Nobody but a mail system writes from these. The last is the address of every Exchange. Source: "System-generated messages", Exchange documentation. */
export const DAEMONS: Record<string, string> = {
  all: 'mailer-daemon|mailer_daemon|mailer daemon|mailer-deamon|mailerdaemon|mail-daemon|maildaemon|mmdf@|microsoftexchange329e71ec88ae4615bbc36ab6ce41109e',
};

/** Words of an address that mail systems have; people may answer from them too. */
export const SYSTEM_WORDS: Record<string, string> = {
  all: 'postmaster|postmast|smtp|mta|ndr|dsn|mdaemon|mailadmin|mailserver|mailrouter|maildelivery|bounce|bounces',
};

/** Whole local parts, likewise. */
export const OFFICES: Record<string, string> = {
  all: 'post_master|sysadmin|mail-admin|mail-delivery|mail.delivery|mail.router|noc|bounce-handler|delivery|system|root',
};

/** Names in From that mail systems give themselves. */
export const SYSTEM_NAMES: Record<string, string> = {
  all: 'interscan|content-filter at|mail delivery|delivery agent|delivery notification|post office|mail gateway|message delivery|message transfer agent|smtp server|mail transport|mail deliver system|mail system|mail administrator|system administrator|systembeheerder|systemadministrator|administrateur système|delivery subsystem|mail router|message router|mail server|mailserver',
};

/** How the subjects of such letters begin, per language. */
export const BOUNCE_SUBJECTS: Record<string, string> = {
  en: 'there was an error sending your mail|sorry, your message could not|your message could not|your email could not|your mail could not|email cannot be sent|hard bounce|soft bounce|bounce|delivery final failure|delivery status|delivery problem|delivery incomplete|delayed mail|message delayed|mail delayed|your message is being delayed|your message has been delayed|delivery warning|mail status report|mail delivery status|mail system notice|mail returned|mail rejected|message rejected|message returned|message failure|message bounced|could not deliver|could not send message|cannot deliver|can not deliver|problem delivering|problems delivering|error delivering|error condition re|unknown address|unknown recipient|no such user|invalid recipient|invalid address|recipient unknown|address unknown|permanent delivery failure|permanent error|nondelivery|not delivered|error sending message|not member article from|email returned|undeliver|undelivarable|undelivrable|non-deliver|nondeliverable mail|non-deliverable|delivery notification|delivery failure|delivery failed|delivery error|delivery delayed|delivery report|delivery unsuccessful|delivery has failed|failure notice|failure delivery|failed mail|failed delivery|failed to deliver|mail delivery failed|mail delivery failure|mail delivery error|mail delivery problem|mail could not be delivered|mail failure|mail failed|mail not delivered|mail system error|mail error|mail undeliverable|message could not be delivered|message delivery failure|message delivery has failed|message not delivered|message status - undeliverable|message undeliverable|message you sent blocked|email delivery failure|email could not be delivered|error sending your mail|returned mail|returned email|returned to sender|rejected mail|rejected:|warning: could not send message|warning: message|warning: mail delivery|unable to deliver|*** delivery|user unknown|unknown user|postmaster notify',
  nl: 'bezorging mislukt|aflevering mislukt|niet afgeleverd|kan niet worden bezorgd|uw e-mail kon niet|uw bericht kon niet|bericht kon niet|onbestelbaar|niet bezorgd|bericht niet bezorgd|e-mail kon niet worden bezorgd',
  de: 'zustellung fehlgeschlagen|fehlgeschlagene zustellung|mail konnte nicht zugestellt werden|rückläufer|nachricht unzustellbar|ihre nachricht konnte nicht|ihre e-mail konnte nicht|ihre mail konnte nicht|zustellungsfehler|unzustellbar|nicht zustellbar',
  fr: "échec de la livraison|échec de remise|échec de la remise|notification d'échec|message non délivré|erreur de livraison|message non distribué|message non remis|votre message n'a pas|mail non distribué|non remis|non distribué|avis de non-remise",
  es: 'mensaje no entregado|mensaje devuelto|no se pudo entregar|no entregable|correo devuelto|error de entrega|no se puede entregar|no entregado|devolución al remitente',
  it: 'mancato recapito|messaggio non consegnato|consegna fallita|messaggio non recapitato|mancata consegna|impossibile recapitare|non recapitabile',
  pt: 'mensagem não entregue|mensagem devolvida|não entregue|não foi possível entregar|falha na entrega|não é possível entregar',
  'sv, da, no, fi':
    'oförmedlat|olevererbart|går inte att leverera|kan ikke leveres|kan ikke levereres|perille toimittamaton|toimitus epäonnistui|ei voida toimittaa',
  'pl, cs, hu, ro':
    'niedostarczone|niedostarczona|nie można dostarczyć|nedoručitelné|nedoručeno|kézbesíthetetlen|nelivrabil|mesaj nelivrat',
  'ru, uk': 'недоставленн|не удается доставить|не доставлено|сообщение не доставлено|недоставлене|не вдалося доставити',
  'tr, el': 'teslim edilemeyen|teslim edilemiyor|teslim edilemedi|iletilemedi|δεν είναι δυνατή η παράδοση',
  'ja, zh, ko':
    '配信不能|配信できません|メールエラー|メッセージを配信できません|未传递|无法传递|未送達|無法傳遞|退信|系统退信|배달되지 않음|배달할 수 없음',
};

/** How the letters begin: where no other sign tells a system from a person, the first words must. */
export const BOUNCE_OPENINGS: Record<string, string> = {
  en: "this message was created automatically by|this is the mail system|this is the mail delivery|this is the qmail|this is an automatically generated delivery|hi. this is the qmail|hi. this is the deliver|hi. this is the mail|hi. this is the james|hi. this is the haraka|your message could not be delivered|your message could not be sent|your message was not delivered|your message with subject|your message subject:|your message to:|your mail could not be delivered|your email could not be delivered|your mail message to the following|the message you sent could not|the message that you sent was|the message that you sent could not|a message that you sent could not|a message you sent was not|a message you sent could not|the following message could not be|the following mail could not be|the following addresses had|the original message was received at|i'm sorry to have to inform you that your message|sorry, unable to deliver your|sorry, we were unable to deliver your|unable to deliver message|unable to deliver your|unable to deliver the following|we are unable to deliver the message|we are unable to deliver your|we were unable to deliver your|failed recipients|failure reasons|transcript of session follows|non-delivery report|message from interscan|delivery to the following recipient|delivery to these recipients",
  nl: 'uw bericht kon niet worden|uw e-mail kon niet worden',
  de: 'die nachricht konnte nicht an|die nachricht konnte nicht zugestellt|ihre nachricht konnte nicht zugestellt|ihre nachricht konnte nicht an|ihre e-mail konnte nicht zugestellt|fehler bei der nachrichtenzustellung',
  fr: "votre message n'a pas pu être|votre message n'a pas été|échec de la remise",
  'es, it, pt':
    'su mensaje no ha podido ser|error de entrega a|il messaggio non è stato|a sua mensagem não pôde|falha na entrega a',
};

/** Sentences that mail systems write about a mail of ours, per language. */
export const BOUNCE_TEXTS: Record<string, string> = {
  en: 'our content checker found|your message could not be|your mail could not be|your email could not be|could not deliver|cannot be delivered|can not be delivered|has not been delivered|was not delivered|is not deliverable|undeliverable|no such user|user not known|user not found|mailbox is full|mailbox full|quota exceeded|over quota|recipient rejected|address rejected|unrouteable address|unroutable address|host unknown|transcript of session follows|message log follows|failed addresses follow|permanent error|permanent failure|delivery failed|delivery failure|delivery error|delivery attempt|deliver the message|deliver your message|deliver following mail|returned to sender|no longer valid|no longer active|account has been disabled|xmail bounce|could not be delivered to|could not be delivered because|could not be delivered. |not be able to deliver|wasn\'t able to deliver|delivery to the following recipient|delivery to these recipients|delivered to the following recipients|the following addresses had permanent fatal errors|the following recipient(s) could not be reached|the following recipients could not be reached|the following address(es) failed|did not reach the following recipient|did not reach some or all of the intended recipients|delivery has failed to these recipients|your message was rejected|this message was created automatically by mail delivery software|this is the qmail-send program|mail transport system has reported|failed recipients|failure reasons|i\'m sorry to have to inform you that your message could not|failed to deliver to|returned mail follows|original message follows|reporting-mta:|final-recipient:|user unknown|unknown user|mailbox unavailable|"notificationtype":"bounce"',
  nl: 'niet afgeleverd|niet bezorgd|mailbox vol|kon niet worden afgeleverd|kon niet worden bezorgd',
  de: 'nicht zustellbar|nicht zugestellt|postfach voll|fehler bei der nachrichtenzustellung|fehler bei der zustellung',
  fr: "non délivré|impossible de remettre|n'a pas pu être distribué|n'a pas pu être délivré|n'a pas été remis|n'a pas pu être remis|échec de la remise|boîte pleine",
  es: 'no ha podido ser entregado|no se ha podido entregar|error de entrega a',
  it: 'non è stato recapitato|non è stato consegnato|casella piena|recapito non riuscito',
  pt: 'não pôde ser entregue|não foi entregue|falha na entrega a',
  'sv, da, no, fi':
    'gick inte att leverera|levering til disse modtagere|levering til disse mottakerne|toimittaminen näille vastaanottajille',
  'pl, cs, hu, ro':
    'dostarczenie wiadomości do następujących|doručení následujícím|kézbesítés nem sikerült|nu a putut fi livrat',
  'ru, uk': 'не может быть доставлено|не удалось доставить|не удалось выполнить доставку|не було доставлено',
  'tr, el': 'teslim edilemedi|iletilemedi|απέτυχε η παράδοση',
  'ja, zh, ko':
    '送信できませんでした|配信できません|配信に失敗|无法投递|無法投遞|无法送达|전달하지 못했습니다|배달하지 못했습니다',
};
