import type { Around } from '../engine/language-words.ts';

/** French words that tell by standing beside a period. */
export const AROUND: Around = {
  article: 'le au du les',
  dayArticle: 'le du au',
  dayGoesOn: 'on je j nous vous tu il elle ils elles est serait sera convient si mais matin soir',
  per: 'par la chaque',
  farOn: '',
  measure: 'h heure heures euro eur x m min k km cm mm kg',
  slip: 'mais non c est dire plutot oups pardon',
  besideSlip: 'je ce veux voulais le au en',
  street: 'rue avenue boulevard bd allee impasse chemin quai',
  numberedStreet: 'place square passage route cours av',
  numberedThing:
    'phase partie saison episode chapitre version sprint etape module lot numero edition niveau tome volume vague tranche release',
  streetBehind: '',
  inStreet: 'de du des la le d',
  firstName: 'avril mars mai julie',
  becomes: 'devient plutot finalement est sera serait',
  suits: 'est serait convient irait sera semble parait marche reste conviendrait par',
  takesUp: 'c ce',
  greeting: 'bonjour salut cher chere hello coucou madame monsieur m mme mlle merci cordialement marie bien',
  moved:
    'decale decalee decales decalees reportes reportees repousses repoussees glisse glissent decaler reporte reportee reporter repousse repoussee deplace deplacee deplacer',
  noDay: 'chaque le les du des une depuis',
  openOn: 'ouvert ouverte ouverts ouvertes joignable',
  noTomorrow: '',
  leadsUp: 'auparavant avant precedant precedents precedentes',
  upTo: '',
  roughly: '',
  span: 'a',
  attribute: 'de d',
  seek: '',
  have: '',
  need: '',
  followed: 'noel paques le la les l du de des votre notre ton mon',
  fullWeek: 'pleine pleines complete completes entiere',
  yearComes: 'pas qu que debutera commencera vers sera',
  negated: 'pas plus rien',
  waits: 'avant',
  noHalf: 'la cette',
  onLeave: 'en',
  lasts: 'dure durera duree',
  begins:
    'debut arrivee arrive demarrer demarre demarrez demarrons demarrage debuter debute debutez debutons commencer commence commencez commencons attaquer attaque attaquez attaquons lancer lance lancez lancons lancement',
  closes:
    'depart dure durera receptionne receptionnons reception terminer termine terminez terminons finir finit finissez finissons livraison livrez livrons livre cloture boucler boucle bouclez bouclons ligne',
};
