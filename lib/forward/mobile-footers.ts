/** How the lines begin that mail programs add below a mail, in lower case. Short lines only: see {@link isMobileFooter}. */
const BEGINNINGS: Record<string, readonly string[]> = {
  nl: 'verstuurd vanaf|verstuurd vanuit|verstuurd met|verstuurd via|verstuurd door|verzonden vanaf|verzonden vanuit|verzonden met|verzonden via|verzonden door|verzonden van mijn|download outlook voor|outlook voor ios|outlook voor android|ontvang outlook voor|beveiligd verzonden met|vanaf mijn mobiel|verzonden uit|van mijn iphone|van mijn ipad|van mijn mobiel|verkrijg outlook|verkrijg bluemail|ontvang bluemail'.split(
    '|',
  ),
  en: 'sent from|sent via|sent with|sent using|get outlook for|outlook for ios|outlook for android|download outlook|yahoo mail:|sent by|secured by proton|sent securely|get bluemail|download bluemail'.split(
    '|',
  ),
  de: 'von meinem|gesendet von|gesendet mit|gesendet über|gesendet via|gesendet aus|outlook für ios|outlook für android|hol dir outlook|holen sie sich outlook|laden sie outlook|diese nachricht wurde von meinem|versendet mit|verschickt mit|verschlüsselt gesendet|bluemail für|holen sie sich bluemail'.split(
    '|',
  ),
  fr: 'envoyé de mon|envoyé depuis|envoyé à partir|envoyé avec|envoyé par|envoyé via|télécharger outlook|téléchargez outlook|obtenez outlook|obtenir outlook|outlook pour ios|outlook pour android|provenance : courrier|sécurisé par proton|télécharger bluemail|obtenez bluemail|obtenir bluemail'.split(
    '|',
  ),
  es: ['enviado desde', 'enviado con', 'obtener outlook', 'descargar outlook', 'outlook para ios'],
  it: ['inviato da', 'inviato dal', 'inviato con', 'scarica outlook', 'ottieni outlook', 'outlook per ios'],
  pt: 'enviado do|enviado a partir|enviado de|enviado com|obter o outlook|obtenha o outlook|outlook para ios'.split(
    '|',
  ),
  others:
    'wysłano z|skickat från|sendt fra|lähetetty|odesláno z|iphone’umdan gönderildi|android’imden gönderildi'.split('|'),
};

/** What virus scanners add, in any language; lower case. */
const SCANNERS =
  'https://www.avast.com/sig-email|virusvrij.www.avast|virusvrij. www.avast|virus-free.www.avast|virus-free. www.avast|virenfrei.www.avast|virenfrei. www.avast|garanti sans virus|sans virus.www.avast|libre de virus|senza virus|deze e-mail is gecontroleerd op virussen|dit e-mailbericht is gecontroleerd op virussen|this email has been checked for viruses|this email has been scanned for|diese e-mail wurde von avast|diese e-mail wurde auf viren|cet e-mail a été vérifié'.split(
    '|',
  );

const ALL = [...Object.values(BEGINNINGS), SCANNERS].flat();

/** Beginnings that a sentence may have, too: behind them a footer names a program, or says what one is. */
const MAYBE =
  /^(?:ver(?:stuurd|zonden) (?:met|via|door|uit)|sent (?:with|via|by|using)|(?:gesendet|versendet|verschickt) (?:mit|über|via|aus)|envoyé (?:avec|par|via)|enviado (?:con|com)|inviato con)\s/i;
const NAMED = /^\P{L}*\p{Ll}{0,3}\p{Lu}/u;
const PROGRAM =
  /(?:^|[^\p{L}])(?:mijn|my|meine[mr]?|mon|ma|mi|mio|meu|app|apps|phone|telefoon|mobiel|mobile|mobilen?|smartphone|tablet|handy|mobiltelefon|téléphone|messagerie|mail|e-mail|email|webmail)(?![\p{L}])/iu;

/** Longer than any of them with its link; a sentence that begins so is a sentence. */
const MAX_LENGTH = 140;

/** Whether a line is "Verstuurd vanaf mijn iPhone" or one of its kin. */
export function isMobileFooter(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const bare = text.replace(/^[-–—*_<[(\s]+/, '');
  const plain = bare.toLowerCase();
  const rest = MAYBE.exec(bare);
  if (rest !== null && !NAMED.test(bare.slice(rest[0].length)) && !PROGRAM.test(bare)) return false;
  if (!ALL.some((beginning) => plain.startsWith(beginning))) return false;
  const words = plain.replace(/[<([]?https?:\S+/g, '').trim();
  return words.length <= 90 && !/[.!?]\s+\p{L}/u.test(words);
}
