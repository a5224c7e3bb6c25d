/**
 * Which article a Dutch job takes. A compound takes that of its last part, so the end of the last word decides; a plural
 * is always "de". What no row knows gets no article: it is quoted instead.
 */
const HET =
  /(?:logo|verslag|rapport|onderzoek|ontwerp|artikel|boek|boekje|magazine|blad|affiche|plan|advies|project|systeem|programma|formulier|portaal|platform|dashboard|script|interview|evenement|festival|feest|congres|seminar|webinar|concept|model|onderhoud|werk|dak|huis|kantoor|overzicht|beeldmerk|lettertype|filmpje|plaatje|icoon|archief|dossier|contract|document|deel|stuk|seizoen|nummer|traject|bericht|menu|boekomslag|redesign|beeld|interieur|terras|etiket)$/;
const DE =
  /(?:stijl|site|webshop|winkel|brochure|folder|flyer|campagne|tekst|teksten|vertaling|vertalingen|app|training|trainingen|workshop|workshops|nieuwsbrief|film|video|video['’]?s|podcast|illustraties|illustratie|foto['’]?s|foto|reportage|presentatie|cursus|klus|opdracht|serie|catalogus|gids|kaart|kaarten|verpakking|verpakkingen|migratie|koppeling|analyse|audit|scan|review|redactie|correctie|communicatie|strategie|animatie|animaties|infographic|infographics|poster|posters|banner|banners|omslag|cover|bundel|route|bewegwijzering|tentoonstelling|expositie|badkamer|keuken|tuin|verbouwing|renovatie|schuur|gevel|opmaak|vormgeving|styling|begeleiding|coaching|administratie|aangifte|jaarrekening|boekhouding|module|functie|blogs|artikelen|interviews|rapporten|icons|iconen|etiketten|uitnodiging|uitnodigingen|agenda|kalender|rebranding|lancering|workflow|database|enquête|evaluatie|publicatie|uitgave|editie|productie|opname|opnames|montage|edit)$/;

/** `de nieuwe huisstijl`, `het jaarverslag 2025`; null where the article isn't known for sure. */
export function dutchArticle(job: string): string | null {
  if (!/^[\p{Ll}\d][\p{L}\d '’-]*$/u.test(job)) return null;
  const words = job.split(' ').filter((word) => !/^\d+$/.test(word));
  const noun = words.at(-1) ?? '';
  if (words.length > 4 || SMALL.test(job) || DETERMINED.test(job)) return null;
  if (HET.test(noun)) return `het ${words.length > 1 ? inflected(job) : job}`;
  return DE.test(noun) ? `de ${job}` : null;
}

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
