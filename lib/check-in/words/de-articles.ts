/**
 * Which article a German job takes as an object. A compound takes that of its last part, so the end of the word decides. What no row knows
 * gets no article: it is quoted instead.
 */
const DEN =
  /(?:bau|umzug|kurs|film|spot|katalog|flyer|prospekt|bericht|text|artikel|beitrag|vortrag|blog|podcast|newsletter|shop|launch|auftritt|stand|schrank|ofen|zaun|garten|boden|keller|balkon|kalender|rollout|test|service|dienst|schnitt|anstrich|plan|unterricht|abend|tag|schutz|turm|ausweis|abschluss|song|roman|comic|trailer|clip|guide|ratgeber|leitfaden|check|putz|antrag|lauf|teppich|wechsel)$/i;
const DIE =
  /(?:[a-zäöü]{3}ung|heit|keit|schaft|[a-zäöü]{2}ion|tät|fotografie|regie|website|seite|page|broschüre|kampagne|app|hochzeit|küche|hecke|fassade|messe|hilfe|karte|pflege|taufe|feier|tour|reise|mappe|anzeige|serie|show|treppe|tür|mauer|[a-z]{2}tage|terrasse|werkstatt|akademie|woche|assistenz|musik|doku|grafik|studie|analyse|recherche|software|plattform|schnittstelle|datenbank|vorlage|rede|chronik|schrift|ausgabe|elektrik|anlage|markise|laube|garage|scheune|inventur|reparatur|korrektur)$/i;
const DAS =
  /(?:logo|design|video|fest|buch|magazin|heft|konzept|portal|projekt|event|konzert|interview|training|seminar|coaching|foto|shooting|plakat|poster|cover|dashboard|tool|system|modul|programm|haus|dach|bad|zimmer|büro|parkett|fenster|regal|layout|lektorat|korrektorat|gutachten|profil|bild|porträt|theater|catering|menü|schild|archiv|inventar|mailing|gerüst|carport|beet|intranet|spiel|etikett|kino|audit|wording)$/i;

/** "Neue Website", "kleiner Film": behind the article the adjective is weak. */
const ADJECTIVE = /^(neu|klein|groß|jährlich|alt|erst|zweit|dritt)(?:e[nrsm]?)\s/i;

/** `die neue Website`, `den Gartenumbau`; null where the article isn't known for sure. */
export function germanArticle(job: string): string | null {
  const [said = '', stem = ''] = ADJECTIVE.exec(job) ?? [];
  const noun = job.slice(said.length);
  if (/^\d+ \p{Lu}\p{Ll}+$/u.test(noun)) return `die ${noun}`;
  if (!/^\p{L}+(?:-\p{L}+)*$/u.test(noun)) return null;
  const article = articleOf(noun);
  if (article === null) return null;
  const weak = stem && `${stem.toLowerCase()}${article === 'den' || PLURAL.test(noun) ? 'en' : 'e'} `;
  return `${article} ${weak}${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
}

function articleOf(noun: string): 'den' | 'die' | 'das' | null {
  if (DAS.test(noun)) return 'das';
  if (DIE.test(noun) || PLURAL.test(noun)) return 'die';
  return DEN.test(noun) ? 'den' : null;
}

const PLURAL =
  /(?:fotos|texte|videos|bilder|illustrationen|übersetzungen|etiketten|karten|plakate|motive|schulungen|kostüme|icons|grafiken|interviews|beete|arbeiten|räume|proben|schilder|pages|portraits|porträts)$/i;
