/**
 * The lines that mail programs put above a forwarded or quoted mail, in lower case, without their dashes. A line counts
 * where it begins with one of these, so that "message du 12/10/26" and "forwarded message from …" are found too.
 */
export const OPENINGS: Record<string, readonly string[]> = {
  nl: 'doorgestuurd bericht|doorgestuurde bericht|doorgestuurde mail|doorgestuurde e-mail|begin doorgestuurd bericht|oorspronkelijk bericht|oorspronkelijke bericht|origineel bericht|originele bericht|oorspronkelijke e-mail|oorspronkelijke mail|bericht doorgestuurd|doorgestuurd door|dit is een doorgestuurd bericht'.split(
    '|',
  ),
  en: 'forwarded message|forwarded mail|forwarded email|forwarded by|begin forwarded message|start of forwarded message|original message|original mail|original email|original e-mail|original-nachricht|forward message|below is the forwarded message|this is a forwarded message'.split(
    '|',
  ),
  de: 'weitergeleitete nachricht|weitergeleitete mail|weitergeleitete e-mail|anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail|beginn der weitergeleiteten nachricht|ursprüngliche nachricht|ursprüngliche mail|ursprüngliche e-mail|originalnachricht|original nachricht|originalmail|urspr. nachricht|weitergeleitet von|dies ist eine weitergeleitete nachricht'.split(
    '|',
  ),
  fr: "message transféré|message transmis|message réexpédié|début du message transféré|début du message réexpédié|début du message transmis|message d'origine|message d’origine|message original|courriel original|courriel d'origine|mail transféré|courriel transféré|message initial|e-mail transféré|e-mail d'origine|mail original|message du|réacheminé par|transféré par|ceci est un message transféré".split(
    '|',
  ),
  es: 'mensaje reenviado|mensaje transferido|reenviado por|mensaje original|inicio del mensaje reenviado|comienzo del mensaje reenviado|correo original'.split(
    '|',
  ),
  it: [
    'messaggio inoltrato',
    'inoltrato da',
    'messaggio originale',
    'inizio messaggio inoltrato',
    'inizio del messaggio inoltrato',
    'messaggio originario',
  ],
  pt: [
    'mensagem encaminhada',
    'encaminhado por',
    'mensagem original',
    'início da mensagem encaminhada',
    'início da mensagem reencaminhada',
    'mensagem reencaminhada',
  ],
  others:
    'wiadomość przekazana|przekazana wiadomość|treść przekazanej wiadomości|początek przekazywanej wiadomości|wiadomość oryginalna|videresendt besked|videresendt meddelelse|start på videresendt besked|videresendt melding|oprindelig besked|vidarebefordrat meddelande|vidarebefordrat brev|vidarebefordrat mejl|ursprungligt meddelande|opprinnelig melding|alkuperäinen viesti|välitetty viesti|välitetty viesti alkaa|původní zpráva|původní e-mail|přeposlaná zpráva|iletilen ileti|iletilen mesaj|orijinal mesaj|eredeti üzenet|továbbított levél|továbbított üzenet|mesaj redirecționat|mesaj original|пересылаемое сообщение|пересланное сообщение|исходное сообщение'.split(
      '|',
    ),
};

/** The lines below one (KMail, mutt, Horde, Zoho): they are no part of the body. */
export const CLOSINGS: Record<string, readonly string[]> = {
  all: 'end forwarded message|end of forwarded message|end of forwarded mail|end original message|end of original message|einde doorgestuurd bericht|einde van doorgestuurd bericht|einde van het doorgestuurde bericht|ende der weitergeleiteten nachricht|ende weitergeleitete nachricht|ende der originalnachricht|fin du message transféré|fin du message réexpédié|fin del mensaje reenviado|конец пересылаемого сообщения|fine messaggio inoltrato|fine del messaggio inoltrato|fim da mensagem encaminhada|fim da mensagem reencaminhada'.split(
    '|',
  ),
};
