/** How the lines begin that mail programs add below a mail, in lower case. */
export const FOOTERS: Record<string, readonly string[]> = {
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
export const SCANNERS: Record<string, readonly string[]> = {
  all: 'https://www.avast.com/sig-email|virusvrij.www.avast|virusvrij. www.avast|virus-free.www.avast|virus-free. www.avast|virenfrei.www.avast|virenfrei. www.avast|garanti sans virus|sans virus.www.avast|libre de virus|senza virus|deze e-mail is gecontroleerd op virussen|dit e-mailbericht is gecontroleerd op virussen|this email has been checked for viruses|this email has been scanned for|diese e-mail wurde von avast|diese e-mail wurde auf viren|cet e-mail a été vérifié'.split(
    '|',
  ),
};
