/** What mail systems call themselves and write when a mail could not be delivered; all in lower case. */

/** Nobody but a mail system writes from these. */
export const DAEMONS = [
  'mailer-daemon',
  'mailer_daemon',
  'mailer daemon',
  'mailer-deamon',
  'mailerdaemon',
  'mail-daemon',
  'maildaemon',
  'mmdf@',
];

/** People may answer from these too. */
export const OFFICES = [
  'post_master',
  'sysadmin',
  'mailadmin',
  'mail-admin',
  'mta',
  'maildelivery',
  'mail-delivery',
  'mailserver',
  'noc',
  'bounce-handler',
  'postmaster',
  'postmast',
  'mdaemon',
  'bounce',
  'bounces',
  'mail.delivery',
  'delivery',
  'system',
  'root',
];

/** Names in From that mail systems give themselves. */
export const SYSTEM_NAMES =
  'interscan|mail delivery|delivery agent|delivery notification|post office|mail gateway|message delivery|message transfer agent|smtp server|mail transport|mail deliver system|mail system|mail administrator|system administrator|systembeheerder|systemadministrator|administrateur système|delivery subsystem|mail router|message router|mail server|mailserver'.split(
    '|',
  );

/** How the subjects of such letters begin, in lower case. */
export const BOUNCE_SUBJECTS =
  "there was an error sending your mail|sorry, your message could not|bounce|delivery final failure|delivery status|delivery problem|delivery incomplete|delayed mail|message delayed|mail delayed|delivery warning|mail status report|mail delivery status|mail system notice|mail returned|mail rejected|message rejected|message returned|message failure|message bounced|could not deliver|could not send message|cannot deliver|can not deliver|problem delivering|problems delivering|error delivering|error condition re|undelivarable|undelivrable|unknown address|unknown recipient|no such user|invalid recipient|invalid address|recipient unknown|address unknown|permanent delivery failure|permanent error|nondelivery|not delivered|zustellung fehlgeschlagen|fehlgeschlagene zustellung|mail konnte nicht zugestellt werden|rückläufer|bezorging mislukt|aflevering mislukt|niet afgeleverd|kan niet worden bezorgd|échec de la livraison|échec de remise|notification d’échec|notification d'échec|message non délivré|erreur de livraison|message non distribué|message non remis|votre message n’a pas|mail non distribué|uw e-mail kon niet|uw bericht kon niet|bericht kon niet|nachricht unzustellbar|ihre nachricht konnte nicht|zustellungsfehler|mensaje no entregado|mensaje devuelto|no se pudo entregar|mancato recapito|messaggio non consegnato|mensagem não entregue|mensagem devolvida|error sending message|no entregable|correo devuelto|error de entrega|não entregue|falha na entrega|consegna fallita|messaggio non recapitato|not member article from|email returned|undeliver|non-delivery|nondeliverable mail|non-deliverable|delivery notification|delivery failure|delivery failed|delivery error|delivery delayed|delivery report|delivery unsuccessful|delivery has failed|failure notice|failure delivery|failed mail|failed delivery|failed to deliver|mail delivery failed|mail delivery failure|mail delivery error|mail delivery problem|mail could not be delivered|mail failure|mail failed|mail not delivered|mail system error|mail error|mail undeliverable|message could not be delivered|message delivery failure|message delivery has failed|message not delivered|message status - undeliverable|message undeliverable|message you sent blocked|email delivery failure|email could not be delivered|error sending your mail|returned mail|returned email|returned to sender|rejected mail|rejected:|warning: could not send message|warning: message|warning: mail delivery|unable to deliver|unzustellbar|nicht zustellbar|onbestelbaar|niet bezorgd|bericht niet bezorgd|e-mail kon niet worden bezorgd|non remis|non distribué|échec de la remise|avis de non-remise|no se puede entregar|no entregado|devolución al remitente|mancata consegna|impossibile recapitare|não é possível entregar|non recapitabile|oförmedlat|olevererbart|kan ikke leveres|*** delivery|user unknown|unknown user".split(
    '|',
  );

/** Sentences that mail systems write about a mail of ours. */
export const BOUNCE_TEXTS =
  "your message could not be|your mail could not be|your email could not be|could not deliver|cannot be delivered|can not be delivered|has not been delivered|was not delivered|is not deliverable|undeliverable|no such user|user not known|mailbox is full|mailbox full|quota exceeded|over quota|recipient rejected|address rejected|unrouteable address|unroutable address|host unknown|transcript of session follows|message log follows|failed addresses follow|permanent error|permanent failure|delivery failed|delivery failure|delivery error|delivery attempt|deliver the message|deliver your message|returned to sender|no longer valid|no longer active|account has been disabled|nicht zustellbar|nicht zugestellt|niet afgeleverd|niet bezorgd|non délivré|impossible de remettre|n'a pas pu être distribué|n'a pas pu être délivré|n'a pas été remis|échec de la remise|boîte pleine|mailbox vol|postfach voll|no ha podido ser entregado|no se ha podido entregar|non è stato recapitato|non è stato consegnato|casella piena|não pôde ser entregue|não foi entregue|xmail bounce|could not be delivered to|could not be delivered. |not be able to deliver|wasn't able to deliver|delivery to the following recipient|the following addresses had permanent fatal errors|the following recipient(s) could not be reached|the following recipients could not be reached|the following address(es) failed|did not reach the following recipient|did not reach some or all of the intended recipients|delivery has failed to these recipients|your message was rejected|this message was created automatically by mail delivery software|i'm sorry to have to inform you that your message could not|failed to deliver to|returned mail follows|original message follows|reporting-mta:|final-recipient:|user unknown|unknown user|mailbox unavailable|kon niet worden afgeleverd|kon niet worden bezorgd|n'a pas pu être remis".split(
    '|',
  );
