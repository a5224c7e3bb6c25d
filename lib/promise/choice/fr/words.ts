import type { ChoiceWords } from '../choice-words.ts';
import { FRENCH_CUES } from './cues.ts';
import { FRENCH_PHRASES } from './phrases.ts';

/** What French mails speak of work with. */
export const FRENCH: ChoiceWords = {
  cues: FRENCH_CUES,
  phrases: FRENCH_PHRASES,
  clause: {
    and: 'et',
    but: 'mais|car|donc|pendant que|que|tandis que|parce que',
    doers: "nous|on|je|vous|tu|ensuite|aussi|puis|là|c'est|ils|elle|il",
  },
  things: {
    link: 'de|d|des|du',
    before:
      'module|page|pages|refonte|systeme|plateforme|application|appli|interface|portail|parcours|tunnel|formulaire|site|video|film|campagne|affiche|plaquette|logiciel|migration|integration|outil|modele|illustrations',
  },
  refines: {
    words: "soit|donc|c'est-a-dire|plus precisement|a savoir|concretement|et ce|et cela|autrement dit",
    small: 'du|de|des|le|les|la|en|au|entre|a',
  },
  accepts:
    /\b(?:d'accord|ca marche|c'est bon|parfait|entendu|ca (?:nous|me) va|ca (?:nous|me) convient|(?:on|faisons) (?:fait )?comme ca|ok pour (?:nous|moi)|c'est note|va pour|avec plaisir|oui volontiers|tres bien|impeccable|nickel|adjuge)(?![a-z])/,
  acts: /\b(?:tu (?:(?:nous|me|m'|la|le|les|l'|lui|leur|y|te|t') ?){0,3}(?!as\b|es\b|avais|etais|sais|connais|recois|auras|recevras|verras|pouvais|voulais|disais)[a-z]{2,}(?:s|x)|vous (?:(?:nous|me|m'|la|le|les|l'|lui|leur|y|vous) ?){0,3}(?!avez|etes|aviez|etiez|savez|connaissez|recevez|aurez|recevrez|verrez|chez|assez|pouviez|trouverez)[a-z]{2,}ez|(?:je|on) (?:te|t'|vous) ?(?:le |la |les )?(?:mets|met|confie|prends|prend|reserve|bloque|cale|booke|engage|embauche|laisse|case|note|inscris|inscrit|attribue|commande)|nous (?:te|t'|vous) ?(?:le |la |les )?(?:mettons|confions|prenons|reservons|engageons|embaucherons|embauchons|confierons|attribuons|commandons|chargeons|missionnons)|(?:te|vous) (?:confie|attribue|charge|mandate|missionne)|c'est (?:toi|vous) qu[ei']?|par (?:tes|vos) soins|pour toi|a toi de|a vous de|ton tour|votre tour|vous sera (?:remis|confi)\w*)(?![a-z])/,
  articles: "un|une|le|la|les|des|notre|nos|mon|ma|l'|d'un|d'une|nouveau|nouvelle",
  leading: /^(?:(?:une?|les?|la|des|notre|nos|mon|ma)\s+)?(?:l'|d'une?\s|d')?/i,
  nouns:
    'site|site web|boutique|logo|campagne|brochure|plaquette|dépliant|newsletter|podcast|vidéo|vidéos|film|animation|shooting|photos|portraits|rapport annuel|rapport|livre|magazine|texte|textes|traduction|traductions|formation|formations|atelier|ateliers|application|appli|portail|étude|illustrations|présentation|refonte|migration|charte|identité|catalogue|manuel|salon|stand|congrès|séminaire|événement|cours|maintenance|rénovation|affiche|affiches|visuels|série|mission',
  frame: {
    reminds: 'rappel\\w*',
    greetings: 'bonjour|salut|coucou|cher|chère',
    toAKind: 'chers|chères',
    toAPerson: '',
    abbreviations: 'm mme janv févr avr juil déc sem tel etc env max min',
    afterOrdinal: '',
    wrote: 'a écrit',
    opensWrote: 'le',
    fields: 'de|à|envoyé|objet|date|cc',
    sender: 'de|expéditeur',
    separators: "message d'origine|message original|message transf",
    bareSeparators: '',
    thanks: 'merci|felicit\\w*',
    bills: 'factu|paiement|relance|impaye',
    automatic: 'automati|absence|absent',
    away: '',
    numbers: 'tél|iban|siret',
    verbs: 'cours mission',
  },
  subject: {
    planning: 'planning|mon planning',
    before: 'nouveau|nouvelle|nouveaux|nouvelles|petite?|grande?|prochaine?|deuxième|troisième',
    unnamed:
      'calendrier|question|planning|mon planning|travail|mission|bonjour|disponibilité|disponibilités|dispo|devis|tarif|date|dates|rdv|suite|réservation|appel|coup de fil|note|note à moi-même|sans objet',
    of: "de|du|des|d'",
    when: "en|au|à|pour|pour le|dès|avant|après|vers|à partir|jusque|d'ici|le|la|les|mi",
  },
};
