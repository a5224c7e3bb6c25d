import type { ChoiceWords } from '../choice-words.ts';
import { FRENCH_CUES } from './cues.ts';

/** What French mails speak of work with. */
export const FRENCH: ChoiceWords = {
  cues: FRENCH_CUES,
  clause: {
    and: 'et',
    but: 'mais|car|donc|pendant que|que|tandis que|parce que',
    doers: "nous|on|je|vous|tu|ensuite|aussi|puis|là|c'est|ils|elle|il",
  },
  things: {
    before:
      'module|page|pages|refonte|systeme|plateforme|application|appli|interface|portail|parcours|tunnel|formulaire|site|video|film|campagne|affiche|plaquette|logiciel|migration|integration|outil|modele|illustrations',
  },
  articles: "un|une|le|la|les|des|notre|nos|mon|ma|l'|d'un|d'une|nouveau|nouvelle",
  leading: /^(?:une?|les?|la|des|notre|nos|mon|ma)\s+/i,
  nouns:
    'site|site web|boutique|logo|campagne|brochure|plaquette|dépliant|newsletter|podcast|vidéo|vidéos|film|animation|shooting|photos|portraits|rapport annuel|rapport|livre|magazine|texte|textes|traduction|traductions|formation|formations|atelier|ateliers|application|appli|portail|étude|illustrations|présentation|refonte|migration|charte|identité|catalogue|manuel|salon|stand|congrès|séminaire|événement|cours|maintenance|rénovation|affiche|affiches|visuels|série|mission',
  subject: {
    planning: 'planning|mon planning',
    before: 'nouveau|nouvelle|nouveaux|nouvelles|petite?|grande?|prochaine?|deuxième|troisième',
    unnamed:
      'calendrier|question|planning|mon planning|travail|mission|bonjour|disponibilité|disponibilités|dispo|devis|tarif|date|dates|rdv|suite|réservation|appel|coup de fil|note|note à moi-même|sans objet',
    of: "de|du|des|d'",
    when: "en|au|à|pour|pour le|dès|avant|après|vers|à partir|jusque|d'ici|le|la|les|mi",
  },
};
