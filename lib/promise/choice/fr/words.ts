import type { ChoiceWords } from '../choice-words.ts';
import { FRENCH_CONCEPTS, FRENCH_CUES } from './cues.ts';
import { FRENCH_PHRASES } from './phrases.ts';

/** What French mails speak of work with. */
export const FRENCH: ChoiceWords = {
  cues: FRENCH_CUES,
  concepts: FRENCH_CONCEPTS,
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
    likelier:
      'probablement|sans doute|plutot|de preference|idealement|vraisemblablement|peut-etre|je pense|disons|surement|si possible|le plus probable',
  },
  articles: "pour|un|une|le|la|les|des|notre|nos|mon|ma|l'|d'un|d'une|nouveaux?|nouvelles?",
  leading: /^(?:pour\s+)?(?:(?:une?|les?|la|des|notre|nos|mon|ma)\s+)?(?:l['’]|d['’]une?\s|d['’]|quelques\s)?/i,
  frame: {
    reminds: 'rappel\\w*',
    greetings: 'bonjour|salut|coucou|cher|chère',
    closings: String.raw`(?:bien |tres )*(?:cordialement|amicalement|affectueusement|chaleureusement|respectueusement|a vous|a toi)|(?:mes )?amities|(?:grosses |gros )?bis(?:es|ous)\w*|biz+|\w+ salutations|(?:nous vous |je vous )?prion?s? d'agreer|veuillez agreer|croyez|a (?:tres )?bientot|bonne (?:journee|semaine)|au plaisir|je (?:vous |t')embrasse|a plus|merci d'avance|cdt`,
    added: String.raw`p\.? ?-? ?p?\.? ?s\b\.?|nb|n\.b\.|erratum|rectificatif|correction|ajout|post-scriptum|edit|addendum`,
    titles: 'monsieur|madame|mme|mr|mlle|messieurs|mesdames|tous|toutes|amis|amies|docteur|maitre|collegues',
    and: '[Ee]t',
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
      "calendrier|timing|question|planning|travail|mission|projet|boulot|bonjour|salut|disponibilités?|dispos?|(?:es-tu|êtes-vous) (?:disponible|libre)|devis|demande de devis|tarifs?|prix|budget|honoraires|heures|contrat|facture|dates?|rdv|rendez-vous|suite|réservation|appel(?: téléphonique)?|coup de fil|coup de main|note|note à moi-même|message|renfort|accord|proposition|délai|nouvel an|merci|nouvelles?|idée|collaboration|contact|prise de contact|aide|urgence|urgent|maladie|grippe|grossesse|congés?(?: maternité| parental)?|congé (?:de )?maternité|vacances|retour de (?:vacances|congés?)|rentrée|noël|pâques|pentecôte|toussaint|trêve|(?:meilleurs )?v(?:œ|oe)ux|(?:bonne|nouvelle|début d['’]|fin d['’]) ?année|semestre|trimestre|été|sans objet",
    little: "une?|la|le|les|l['’]|ma|mon|ta|ton|votre|notre|petite?|nouvelle|nouveau|rapide|autre|prochaine?|bonnes?",
    opens:
      "après|avant|pendant|durant|dès|à|au|aux|en|vers|pour|depuis|quel|quelle|quels|quelles|quand|qui|que|quoi|comment|où|combien|es-tu|êtes-vous|as-tu|avez-vous|peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|peut-on|est-ce|je|on|nous|tu|vous|il|elle|ça|cela|c['’]est|ce|j['’]\\p{L}+|toujours|encore|enfin|finalement|pas|oui|non|ok|demain|aujourd['’]hui|bientôt|besoin|cherche|cherchons",
    said: 'vite|bis|marche|lol|vert|y va|report|à venir',
    lead: 'devis|demande de devis|question|réservation|commande|planning|urgence|urgent',
    leads: "pour|de la|de|des|du|d['’]|de l['’]|sur|concernant",
    tail: 'recherché(?:e|s|es)?|demandé(?:e|s|es)?|reporté(?:e|s|es)?|décalé(?:e|s|es)?|annulé(?:e|s|es)?|devis|planning|dispo|calendrier|confirmée?|validée?',
    of: "de|du|des|d'",
    when: "en|au|à|pour|pour le|dès|avant|après|vers|à partir|jusque|d'ici|le|la|les|mi",
  },
};
