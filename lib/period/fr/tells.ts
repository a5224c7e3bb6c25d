import type { Tells } from '../engine/language-words.ts';

/** What shows that a text is French. */
export const TELLS: Tells = {
  strong:
    'le la les un une des du et est nous vous je tu il elle on ils elles ne pas que qui quoi avec pour par sur dans en au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs mais ou donc car si plus moins tres bien tout tous toute toutes bonjour salut merci cordialement bonne cher chere madame monsieur semaine semaines mois annee an debut fin mi prochain prochaine entre vers apres avant depuis pendant jusqu ete automne hiver printemps janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche travail projet mission devis facture reunion rendez temps peut etre pourriez pourrais pouvez peux aurons aurions avons avez ont sont etait sera serait besoin aimerions voudrais souhaitons trimestre semestre premier premiere deuxieme second quinzaine rentree vacances bientot ici aussi comme faire fait site suis serez c d l j n s qu m t bises amicalement salutations encore deja autour environ toujours chez sans sous',
  common: 'a de te me se sur en date',
  letters: [/[éèêàùçœîôâû]/],
  elided: 'cdjlnstm',
};
