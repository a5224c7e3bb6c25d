/**
 * The lines that mail programs put above a forwarded or quoted mail, in lower case, without their dashes. A line counts
 * where it begins with one of these, so that "message du 12/10/26" and "forwarded message from …" are found too.
 */
const OPENING: Record<string, readonly string[]> = {
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
const CLOSING =
  'end forwarded message|end of forwarded message|end of forwarded mail|end original message|end of original message|einde doorgestuurd bericht|einde van doorgestuurd bericht|einde van het doorgestuurde bericht|ende der weitergeleiteten nachricht|ende weitergeleitete nachricht|ende der originalnachricht|fin du message transféré|fin du message réexpédié|fin del mensaje reenviado|конец пересылаемого сообщения|fine messaggio inoltrato|fine del messaggio inoltrato|fim da mensagem encaminhada|fim da mensagem reencaminhada'.split(
    '|',
  );

/** By their first letters, so that an ordinary line costs no more than a look. */
const FIRST = 3;
const OPENINGS = Map.groupBy(Object.values(OPENING).flat(), (opening) => opening.slice(0, FIRST));
const BEGINNINGS = new Set([...OPENINGS.keys(), ...CLOSING.map((closing) => closing.slice(0, FIRST))]);

/** A separator is short: longer lines are sentences. */
const MAX_LENGTH = 200;

/** The words of a separator line without its dashes, in lower case; null where the line is none. */
export function separatorWords(text: string): string | null {
  const words = bare(text);
  if (words === null) return null;
  const openings = OPENINGS.get(words.slice(0, FIRST)) ?? [];
  return openings.some((opening) => words.startsWith(opening) && isWhole(words, opening, text)) ? words : null;
}

export function isClosingSeparator(text: string): boolean {
  const words = bare(text);
  return words !== null && CLOSING.some((closing) => words.startsWith(closing));
}

/** A line of nothing but dashes, underscores or the like, or The Bat!'s scissors ("===8<===== Original message text ====="). */
export function isRule(text: string): boolean {
  if (text.length < 3 || text.length > 500) return false;
  return /^[-–—_=*~#\s]+$/.test(text) || /^[-=]{2,}8<[-=]{2,}/.test(text);
}

/**
 * Without dashes around it, nothing but a colon, a date or a sender may follow the phrase: "Original message was better" is a
 * sentence.
 */
function isWhole(words: string, opening: string, text: string): boolean {
  const rest = words.slice(opening.length).trim();
  return (
    rest === '' ||
    rest === ':' ||
    /^[-–—_=*#~]{2}/.test(text) ||
    (opening === 'message du' && /^\d/.test(rest)) ||
    SENDER.test(rest)
  );
}

/** "Forwarded message from Joris Bakker (joris@example.nl)". */
const SENDER = /^(?:from|by|van|von|de|da) [^@]{0,100}\S@\S{3,200}$/;

function bare(text: string): string | null {
  if (text.length > MAX_LENGTH || text.length < 8) return null;
  const from = text.search(/[^-–—_=*~#\s:.|]/);
  if (from < 0 || !BEGINNINGS.has(text.slice(from, from + FIRST).toLowerCase())) return null;
  const words = text.slice(from).toLowerCase().replace(/\s+/g, ' ');
  let end = words.length;
  while (end > 0 && /[-–—_=*~#\s:.|]/.test(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}
