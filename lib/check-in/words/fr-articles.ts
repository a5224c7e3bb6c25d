/**
 * Which article a French job takes. The first word decides, since what follows says which one: "le guide pratique", "la refonte du site".
 * What no row knows gets no article: it is quoted instead.
 */
const MASCULINE =
  /^(?:.{3,}(?:age|ment|isme|eau|oir)|site|logo|film|podcast|rapport|livre|magazine|texte|atelier|portail|catalogue|manuel|salon|stand|congrès|séminaire|guide|bilan|audit|jardin|parquet|toit|mur|coffret|carnet|journal|concert|gala|mariage|festival|spectacle|clip|spot|shooting|portrait|visuel|menu|plan|dépliant|flyer|prospectus|communiqué|discours|scénario|soutien|coaching|intérim|intranet|interprétariat|entretien|chantier|escalier|balcon|mobilier|meuble|documentaire|album|roman|conte|calendrier|programme|module|outil|logiciel|stage|secrétariat|audioguide|shop)$/u;
const FEMININE =
  /^(?:.{2,}(?:tion|sion|ure|ance|ence|ité|erie|ette)|affiche|newsletter|vidéo|boutique|campagne|charte|refonte|série|appli|étude|page|plateforme|chorale|piscine|terrasse|cuisine|salle|façade|pergola|fresque|relecture|compta|paie|presse|expo|fête|soirée|visite|chaîne|déco|chaudière|fenêtre|porte|haie|cabane|enquête|analyse|voix|carte|boutique|musique|signalétique|gazette|bande|bande-annonce|régie)$/u;
const MASCULINES =
  /^(?:cours|textes|livres|portraits|visuels|sous-titres|podcasts|ateliers|films|sites|dépliants|plans|menus|dessins|articles|schémas)$/u;
const FEMININES =
  /^(?:photos|vidéos|affiches|illustrations|traductions|formations|vendanges|gouttières|étiquettes|brochures|fiches|maquettes|chroniques|animations|cartes|couvertures|infographies|interviews|aquarelles)$/u;
/** Words that end as others do but take another article. */
const UNSURE = /^(?:image|plage|cage|nage|eau|peau|silence|aventure|mature|été|comité|côté|squelette|station|bateau)$/u;
/** Before a mute sound the article loses its vowel; "h" is left out, for of some it isn't mute. */
const VOWEL = /^(?:[aeiouyàâéèêëîïôöûüœ]|h(?:abill|éberg|istoi|oraire))/iu;

/** A job in a sentence. */
export interface FrenchJob {
  /** `la refonte du site`, `l’atelier`. */
  readonly the: string;
  /** What a participle that stands behind it ends in: `évoqué`, `évoquée`, `évoqués`, `évoquées`. */
  readonly ending: '' | 'e' | 's' | 'es';
}

/** Null where the article isn't known for sure. */
export function frenchArticle(name: string): FrenchJob | null {
  const [count = '', several = ''] = /^\d+ (.*)$/.exec(name) ?? [];
  const bare = count && frenchArticle(several);
  if (bare) return bare.ending.endsWith('s') ? { the: bare.the.replace(several, count), ending: bare.ending } : null;
  const [first = ''] = name.split(' ');
  const noun = first.toLowerCase();
  if (!isPlain(name, first) || UNSURE.test(noun)) return null;
  const ending = endingOf(noun);
  if (ending === null) return null;
  const job = noun + name.slice(first.length);
  if (ending === 's' || ending === 'es') return { the: `les ${job}`, ending };
  if (VOWEL.test(noun)) return { the: `l’${job}`, ending };
  return { the: `${ending === 'e' ? 'la' : 'le'} ${job}`, ending };
}

/** One noun, or one with what belongs to it: two nouns beside each other are a note, not French. */
function isPlain(name: string, first: string): boolean {
  if (!/^\p{L}[\p{Ll}-]+$/u.test(first)) return false;
  return (
    name === first ||
    /^\s(?:(?:de|des|du|pour|en|à|sur)\s|d['’]|\p{Ll}+(?:ique|aire|iques|aires|elle|el|eux|euse|é|ée|és|ées)$|web$|\p{Lu}[\p{L}\d]+$)/u.test(
      name.slice(first.length),
    )
  );
}

function endingOf(noun: string): FrenchJob['ending'] | null {
  if (FEMININES.test(noun)) return 'es';
  if (MASCULINES.test(noun)) return 's';
  if (FEMININE.test(noun)) return 'e';
  return MASCULINE.test(noun) ? '' : null;
}
