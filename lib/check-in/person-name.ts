/** Whether a word makes a display name a firm's or a desk's: it has no first name. Inside, for it takes a while to be made. */
function isFirm(name: string): boolean {
  return /(?<![\p{L}])(?:stichting|vereniging|gemeente|familie|bureau|studio|team|redactie|secretariaat|administratie|info|bv|b\.v\.|nv|vof|gmbh|ag|kg|ug|e\.v\.|verlag|verein|stadt|ltd|limited|llc|inc|plc|group|company|sarl|sas|sa|eurl|association|mairie|société|office|sales|support|service|legal|finance|marketing|hr|planning|buchhaltung|galerie|galerij|kongressbüro|redaktion|agentur|agentschap|council|uitgeverij|théâtre|theater|éditions|press|school|schule|grundschule|museum|hotel|restaurant|fondation|direction|bibliotheek|café|garage|provincie|ministerie|universiteit|hogeschool|academie|zonen|zn|\p{L}{2,}(?:erij|erei|ardij|bedrijf|bureau|kantoor|praktijk|handel|groep|verblijf|school|fonds|centrum|schap|instituut)|&)(?![\p{L}])/iu.test(
    name,
  );
}

/** Titles that come before a name and are no part of it. */
const TITLE = /^(?:dr|drs|ir|ing|mr|mrs|ms|prof|dhr|mevr|mw|herr|frau|mme|mlle|dipl)\.?\s+/iu;

/** A display name as one would write it: "Postma, Marieke (Marketing)" → "Marieke Postma"; `''` for a bare address. */
export function fullName(displayName: string): string {
  const name = displayName
    .slice(0, 200)
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/["“”<>]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s(?:via|\||–|-)\s.*$/u, '')
    .trim();
  if (name.includes('@')) return '';
  const turned = /^([^,]+), ([^,]+)$/.exec(name);
  const [, last, first] = turned ?? [];
  return last && first && !isFirm(name) ? `${first.trim()} ${last.trim()}` : name;
}

/** A name, not an initial; Hebrew and Arabic have no capitals. */
const NAME = /^(?:\p{Lu}[\p{Ll}\p{M}'’-][\p{L}\p{M}'’-]*|[\p{Script=Hebrew}\p{Script=Arabic}][\p{L}\p{M}'’-]+)$/u;

/** The first name in a display name, `''` where it is a firm's, an initial or a bare address. */
export function firstName(displayName: string): string {
  const name = fullName(displayName).replace(TITLE, '').replace(TITLE, '');
  if (isFirm(name)) return '';
  const [first = ''] = name.split(' ');
  return NAME.test(first) ? first : '';
}
