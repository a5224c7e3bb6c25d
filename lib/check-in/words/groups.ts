/** Words that make a name a firm's, a desk's, a club's or an office's, in any language: it has no first name. */
const WORDS = [
  'bv|b\\.v\\.|nv|vof|gmbh|ag|kg|ug|e\\.v\\.|ltd|limited|llc|inc|plc|sarl|sas|sa|eurl|&',
  'stichting|vereniging|gemeente|redactie|secretariaat|administratie|uitgeverij|galerij|agentschap|bibliotheek|garage|provincie|ministerie|universiteit|hogeschool|academie|zonen|zn|dienst|afdeling|cantorij|parochie|kasteel|inkoop|personeelszaken|boekhouding|bestuur|commissie|werkgroep|kinderopvang|helpdesk|balie|directie|conciërge|penningmeester|secretaris|voorzitter|rector|directeur|beheerder|buren|ouders|fam|(?:wijk|kerken|gemeente|ouder|dorps|ondernemings|leerlingen)raad|(?:kinder|mannen|vrouwen|kamer)koor',
  'bureau|studio|team|info|group|company|office|sales|support|services?|legal|finance|marketing|hr|planning|council|theater|press|school|museum|hotel|restaurant|café|department|dept|desk|unit|trust|society|institute|college|university|library|committee|churchwardens|collections|conference|examinations|training|manager|officer|secretary|deputy|bursar|director|coordinator|admin|reception|mgmt|estates|inn|surgery|films|games|fund|partners|bank|clinic|hospital|farm|centre|center|club|association|foundation|gallery|playhouse|lettings|recruitment|procurement|accounts|vendor|depot',
  'familie|ehepaar|verlag|verein|stadt|buchhaltung|galerie|kongressbüro|redaktion|agentur|grundschule|abteilung|praxis|kita|kindergarten|klinik|akademie|einkauf|vertrieb|empfang|pflegedienstleitung|bauleitung|küchen|möbel|notariat|kanzlei|autohaus|stadtwerke|obmann|winzer|polier|vorstand|pfarrei|(?:landes|bau|jugend)amt|(?:bauern|reiter|bio|obst)hof|hof(?=\\s)|weg(?=\\s)|geschäftsführung',
  'famille|parents|association|mairie|société|théâtre|éditions|fondation|direction|commune|comité|conseil|syndic|maison|domaine|hôtel|musée|école|lycée|université|secrétariat|intendance|régie|rédaction|équipe|banque|groupe|agence|cabinet|librairie|compagnie|syndicat|chorale|préfet|maire|présidente?|chargée?|sté|dsi|drh|rh',
].join('|');

/** The last part of a compound: "Bouwbedrijf", "Wijkraad", "Klinikverbund". None that surnames end in. */
const ENDINGS =
  'erij|erei|ardij|bedrijf|bureau|kantoor|praktijk|handel|groep|verblijf|school|fonds|centrum|schap|instituut|museum|dienst|desk|vereniging|verwaltung|verein|verband|verbund|werke|anstalt|stiftung|genossenschaft|bildung|zentrum|freunde|ausschuss|schule|büro|verlag';

const GROUP = new RegExp(
  `(?<![\\p{L}])(?:${WORDS}|\\p{L}{2,}(?:${ENDINGS})|(?:groep|instituut|centrum|stiftung|genossenschaft|verwaltung|zentrum|ausschuss))(?![\\p{L}])`,
  'iu',
);

/** "De conciërge", "Les Passoires", "The Royal Players": an article and no person, or a surname without a first name. */
const ARTICLE = /^(?:de|het|'t|la|le|les|the|der|die|das|da|l['’]\p{L})(?![\p{L}])|^l['’]/iu;

/** Whether a name is that of several, or of a desk: nobody to be greeted by a first name. */
export function isGroup(name: string): boolean {
  return GROUP.test(name) || ARTICLE.test(name);
}
