/**
 * Which article a Dutch job takes. A compound takes that of its last part, so the end of the last word decides; a plural
 * is always "de". What no row knows gets no article: it is quoted instead.
 */
const HET =
  /(?:logo|verslag|rapport|onderzoek|ontwerp|artikel|boek|magazine|blad|affiche|plan|advies|project|systeem|programma|formulier|portaal|platform|dashboard|script|interview|evenement|festival|feest|congres|seminar|webinar|concept|concert|model|onderhoud|werk|dak|huis|kantoor|overzicht|beeldmerk|lettertype|icoon|archief|dossier|contract|document|deel|stuk|seizoen|nummer|traject|bericht|menu|boekomslag|redesign|beeld|interieur|terras|etiket|[a-z]{3}je|plein|hek|raam|kozijn|balkon|gebouw|bord|park|orgel|koor|proefschrift|manuscript|materiaal|toneelstuk|decor|album|jubileum|diner|ontbijt|gala|toernooi|vervoer|transport|plafond|behang|parket|schema|spel|weekend|whitepaper|protocol|register|certificaat|theater|terrein|label)$/;
const DE =
  /(?:offerte|stijl|site|webshop|winkel|brochure|folder|flyer|campagne|tekst(?:en)?|app|[a-z]{3}ing(?:en)?|[a-z]{3}ties?|heid|teit|workshops?|nieuwsbrief|nieuwsbrieven|films?|video(?:['’]?s)?|podcasts?|foto(?:['’]?s)?|reportage|cursus(?:sen)?|klus|opdracht|serie|catalogus|gids|kaart(?:en)?|analyse|audit|scans?|review|strategie|infographics?|posters?|banners?|omslag(?:en)?|cover|bundel|route|badkamer|keuken|tuin|schuur|gevel|opmaak|aangifte|stukken|module|blogs|columns?|artikelen|interviews|rapporten|icons|iconen|etiketten|agenda|kalender|workflow|database|enquête|uitgave|opnames?|montage|edit|kapel|vloer|muur|trap|goot|lekkage|pergola|veranda|carport|garage|oprit|vijver|heg|haag|kast|deur|loods|stal|kelder|zolder|les(?:sen)?|demo|pilot|praktijk|receptie|balie|markt|beurs|braderie|show|tour|reis|bruiloft|trouwerij|krant|toets|test|muziek|techniek|yoga|ondertitels|voice-over|spot|clip|trailer|mix|regie|make-up|catering|taart|schoonmaak|formulieren|panelen|pakketten|etalage|expo|kerststal|dag|avond|roadmap|huur|oppas|portretten|verhalen|labels|vlogs|commercial|webinars)$/;

/** `de nieuwe huisstijl`, `het jaarverslag 2025`; null where the article isn't known for sure. */
export function dutchArticle(name: string): string | null {
  const job = /^\p{Lu}\p{Ll}+$/u.test(name) ? name.toLowerCase() : name;
  if (!/^(?:[\p{Ll}\d]|\p{Lu}{2,}-)[\p{L}\d '’-]*$/u.test(job)) return null;
  const words = job.split(' ').filter((word) => !/^\d+$/.test(word));
  const noun = words.at(-1) ?? '';
  if (words.length > 4 || SMALL.test(job) || DETERMINED.test(job)) return null;
  if (words.slice(0, -1).some((word) => !ADJECTIVE.test(word) || HET.test(word) || DE.test(word))) return null;
  if (HET.test(noun)) return `het ${words.length > 1 ? inflected(job) : job}`;
  return DE.test(noun) ? `de ${job}` : null;
}

/** Two nouns beside each other are a note, not Dutch: "vertaling site" is quoted. */
const ADJECTIVE =
  /^(?:nieuw|groot|klein|kort|lang|jaarlijks|maandelijks|volledig|compleet|digitaal|intern|extern|extra|open|eigen|online|offline|houten|stenen|[a-z]{2,}e)$/;

/** A job with a clause in it ("tekst voor de site") or with its own article has another head than its last word. */
const SMALL = /(?:^|\s)(?:voor|van|met|en|of|op|in|bij|over|naar|aan|om|te|per|uit)(?:\s|$)/;
const DETERMINED =
  /^(?:de|het|een|onze|ons|mijn|jullie|jouw|je|uw|die|dat|deze|dit|wat|extra|twee|drie|vier|vijf|zes)\s/;

/** After "het" an adjective takes -e: "een nieuw logo", "het nieuwe logo". */
function inflected(job: string): string {
  return job.replace(
    /^(nieuw|groot|klein|kort|lang|jaarlijks|maandelijks|volledig|compleet|digitaal|intern|extern|nieuwst)(?= )/,
    (word) => {
      const doubled: Readonly<Record<string, string>> = { groot: 'grote', compleet: 'complete', digitaal: 'digitale' };
      return doubled[word] ?? `${word}e`;
    },
  );
}

/** "teksten", "foto's", "blogs": a verb behind them would be in the plural; "cursus" and "gids" only end like one. */
export function isDutchPlural(job: string): boolean {
  return /(?:[^aeiou]en|['’]s|(?<!u|d)s)$/.test(job) && !/(?:tien|zien)$/.test(job);
}
