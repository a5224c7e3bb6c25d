import type { ReplyWords } from './reply-words.ts';

export const FRENCH: ReplyWords = {
  commands: {
    done: 'fait|terminé|fini|réglé|achevé|bouclé|résolu|traité|clos|clôturé|classé|tu peux clore|affaire classée|tu peux cocher|vous pouvez cocher|cocher|m’en suis occupée|m’en suis occupé|affaire réglée|réglée|réglés|faite|terminée'.split(
      '|',
    ),
    sent: "envoyé|expédié|c'est parti|mailé|transmis|j'ai écrit|je viens de lui écrire|je viens de l'envoyer|mail parti|mail est parti|message parti|lui ai écrit|leur ai écrit".split(
      '|',
    ),
    booked:
      "ont dit oui|a dit oui|réservé|confirmé|ça se fait|cela se fait|a eu lieu|signé|validé|commande reçue|mission confirmée|c'est bon pour la mission|acté|calé".split(
        '|',
      ),
    no: "non|nan|n'aura pas lieu|n'a pas eu lieu|ne se fait pas|ne se fera pas|tombé à l’eau|tombé à l'eau|pas confirmé|faux|pas correct|incorrect|refusé|ils ont pris quelqu'un d'autre|c'est annulé|a été annulé|est annulé|client a annulé|ils ont annulé".split(
      '|',
    ),
    drop: "annule|annuler|annulez|annulé|supprime|supprimer|supprimez|laisse tomber|laissez tomber|laisser tomber|abandonne|abandonner|abandonné|oublie|plus besoin|ce n'est plus nécessaire|retire|retirer|enlève|enlever|efface|effacer|lâche".split(
      '|',
    ),
    yes: "oui|ouais|exact|exactement|c'est ça|correct|tout à fait|bien sûr|absolument|relier".split('|'),
    same: 'même|même mission|la même mission|le même projet|pareil|identique'.split('|'),
    undo: "défaire|défais|reviens en arrière|retour en arrière|revenir en arrière|rétablir|rétablis|restaure|restaurer|erreur|c'était une erreur|finalement non|undo".split(
      '|',
    ),
    list: 'qu’est-ce qui est encore ouvert|ce qui est encore ouvert|encore ouvert|liste|envoie la liste|aperçu|récapitulatif|récap|tout afficher|en cours'.split(
      '|',
    ),
    help: [
      'aide',
      'aidez-moi',
      'aide-moi',
      'comment ça marche',
      'que puis-je dire',
      'que puis-je répondre',
      'que peut-on répondre',
    ],
    stop: "ne plus m'envoyer de mails|ne m'envoyez plus de mails|ne m'envoie plus de mails|ne plus m'envoyer d'e-mails|stop|arrête|arrêter|arrêtez|stopper|désabonner|se désabonner|désinscrire|désinscription|désabonnement|désabonne-moi|désabonnez-moi|désinscris-moi|désinscrivez-moi|plus de mails|plus de mail|plus d'e-mails".split(
      '|',
    ),
    start: 'start|démarrer|démarre|reprendre|reprends|reprenez|recommencer|relancer|réactiver'.split('|'),
    export: ['export', 'exporter', 'exporte', 'mes données', 'envoie mes données'],
    later:
      'plus tard|sera|devient|maintenant|reporté|reportée|décalé|décaler|décale|déplacé|déplace|déplacer|repoussé|plutôt|glisse|passe à|passe en|remis à|différé'.split(
        '|',
      ),
    snooze:
      'snooze|reporte|reporter|reportez|rappelle-moi|rappelle moi|rappelez-moi|rappeler|rappel|relance-moi|me relancer|redemande|redemande-moi|repousse|repousser|repoussez|retarde|retarder|attendre|attends|mettre en veille|en veille|reviens|pas maintenant|différer'.split(
        '|',
      ),
    client: 'client|cliente|le client est|la cliente est|client est|de la part de'.split('|'),
    job: "mission|projet|travail|la mission est|il s’agit de|il s'agit de".split('|'),
    settings: 'réglage|réglages|paramètre|paramètres|régler|configurer'.split('|'),
    forget: ['oublie client', 'oubliez', 'oublie-moi', 'oubliez-moi', 'oublie moi'],
    link: "associe|associer|relie|relier|associe l'adresse|associer l'adresse|ajouter l'adresse".split('|'),
    unlink: ['dissocie', 'dissocier', "dissocie l'adresse", "dissocier l'adresse", "retirer l'adresse"],
  },
  registers: {
    informal: ['tu', 'tutoyer', 'tutoie', 'tutoiement', 'informel'],
    formal: ['vous', 'vouvoyer', 'vouvoie', 'vouvoiement', 'formel'],
  },
  settings: {
    zone: ['fuseau', 'fuseau horaire', 'zone'],
    country: ['pays'],
    language: ['langue'],
    'days off': 'en congé|congé|congés|vacances|jours de congé|absence|absent|absente'.split('|'),
    name: ['nom', 'mon nom'],
    signature: ['signature'],
    overview: ['aperçu', 'récapitulatif', 'aperçu mensuel'],
  },
  me: ['moi', 'tout'],
  negations: "si|quand|dès|doit|faut|pas|pas encore|jamais|presque|ne|n'est|pas tout à fait".split('|'),
  fillers:
    "svp|s'il te plaît|s'il vous plaît|stp|maintenant|déjà|aujourd'hui|hier|est|c'est|cest|ce|ça|cela|le|la|les|un|une|et|tout|je|j'ai|ai|a|à|été|pour|de|du|en|au|dans|encore|désolé|désolée|aussi|avec|me|moi|on|nous|peux|peut|tu|vous|mission|projet|client|rappel|mail|message|malheureusement|enfin|juste|bien|alors|finalement|cette|il|elle|y|l'ai|veuillez|jusqu|jusqu'à|jusqu'au|jusqu'en".split(
      '|',
    ),
  greetings: 'bonjour|bonsoir|salut|coucou|cher|chère|hello|pencilled|équipe'.split('|'),
  wishes:
    '(?:passez? une? )?(?:très )?(?:bon|bonne|beau|belle|excellent|excellente) (?:journée|soirée|matinée|après-midi|semaine|week-?end|fin de semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|été|vacances|fêtes)',
  requests: 'peux-tu|pouvez-vous|tu peux|vous pouvez|peut-on|on peut|est-ce que|pourrais-tu|pourriez-vous',
  thanks:
    "pour le rappel|merci|grand merci|mille mercis|ok|okay|d'accord|parfait|super|bien|très bien|top|génial|nickel|noté|entendu|bien reçu|compris|cordialement|bonne journée|bonne soirée|bon week-end|à bientôt|ça marche|ça roule|c'est bon|cool|excellent|beaucoup|d'avance|par avance".split(
      '|',
    ),
};
