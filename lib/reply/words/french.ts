import type { ReplyWords } from './reply-words.ts';

export const FRENCH: ReplyWords = {
  commands: {
    done: "derrière nous|derrière moi|cocher|m’en suis occupée|m’en suis occupé|affaire réglée|réglée|réglés|faite|terminée|plus rien à faire|fait|terminé|fini|réglé|achevé|bouclé|résolu|traité|clos|clôturé|classé|tu peux clore|affaire classée|mission accomplie|de la liste|de ta liste|coché|tu peux fermer|vous pouvez fermer|c tout bon|tout bon|clôture|clôturer|on en a parlé|en avons parlé|en a discuté|rien à faire|rien de plus à faire|vu avec elle|vu avec lui|tout est dit|la chose est réglée|c plié|c'est plié|plié|emballé|c'est emballé|au clair avec elle|au clair avec lui|tout est vu|plus rien à voir|on s'est arrangés|on s'est arrangé|cochée|géré".split(
      '|',
    ),
    sent: "lettre est partie|lettre partie|d'envoyer un message|viens d'envoyer un message|leur ai écrit|vient de partir|est parti|lui ai écrit|message parti|mail parti|relancée|je l'ai relancé|envoyé|expédié|c'est parti|mailé|transmis|j'ai écrit|je viens de lui écrire|je viens de l'envoyer|relance envoyée|viens d'écrire|c parti|envoye|lui envoyer le message|leur envoyer le message|viens de lui envoyer|viens de leur envoyer|viens de la relancer|viens de le relancer|relance faite|relance est faite|relance effectuée|vient d'être envoyé|parti.|laissé un message|laissé un msg|laissé un vocal|laissé un msg vocal|laissé un message vocal|message sur son répondeur|message sur le répondeur|posé la question|fait suivre|transféré|balancé|écrit un mot|je lui ai demandé|lui ai demandé|fait passer".split(
      '|',
    ),
    booked:
      "feu vert|peut démarrer|on démarre|peut commencer|pouvons démarrer|dans la poche|a dit oui|ont dit oui|dit oui|commence comme prévu|commençons comme prévu|tout est convenu|décroché|ont signé|mission décrochée|ça se fait|c'est sûr|j'ai la mission|réservé|confirmé|cela se fait|a eu lieu|signé|validé|commande reçue|mission confirmée|c'est bon pour la mission|acté|calé|a donné son accord|ont donné leur accord|vient de valider|ont accepté|accepté|acceptée|bon de commande reçu|elle confirme.|je confirme.|il confirme.|ils confirment.|elles confirment.|dans la boîte|s'est fait|s'est faite|acompte reçu|acompte versé|reçu l'acompte|elle confirme pour|il confirme pour|contrat signé|devis signé|affaire conclue|c'est acquis|bon de commande arrivé|bon de commande est arrivé|bon de commande est là|contrat arrivé|marché conclu|ils me prennent|elle me prend.|il me prend.|signature reçue|gagné la mission|remporté la mission|m'a choisi|m'a choisie|m'ont choisi|m'ont choisie|ont retenu mon devis|a retenu mon devis|mord à l'hameçon|mordu à l'hameçon|on a un accord".split(
        '|',
      ),
    no: 'non|nan'.split('|'),
    wrong: "faux|pas correct|incorrect|pas juste|pas exact|n'est pas correct|n'est pas juste".split('|'),
    off: "autre prestataire|client a annulé|ils ont annulé|un concurrent|budget a été coupé|budget coupé|budget supprimé|pris une agence|choisi une agence|choisi quelqu'un d'autre|ont choisi quelqu'un d'autre|ont pris quelqu'un d'autre|pris quelqu'un d'autre|pas donné suite|n'ont pas donné suite|pas de budget|ont annulé|le feront eux-mêmes|n'aura pas lieu|n'a pas eu lieu|ne se fait pas|ne se fera pas|tombé à l'eau|refusé|ils ont pris quelqu'un d'autre|ils annulent|elle annule|il annule|elles annulent|n'a rien donné|avec un autre graphiste|avec quelqu'un d'autre|part avec un autre|pas intéressée|pas intéressé|trouvé quelqu'un d'autre|annulé|annulée|projet est annulé|mission est annulée|autre agence|sur une autre agence|ne donne pas suite|ne donnent pas suite|en interne|ne pas poursuivre|ont décidé de ne pas poursuivre|sont partis sur une autre agence|sont partis ailleurs|ne se fait plus|ne se fera plus|n'ont plus de budget|n'a plus de budget|y a plus de budget|s'est pas fait|ne s'est pas fait|s'est pas faite|ne s'est pas faite|mort.|se fera pas|se fait pas|tombe à l'eau|plus de budget|plus d'argent|arrête son activité|projet est abandonné|ça se fait pas|ça se fait plus|ça se fera plus|m'a planté|m'a plantée|m'ont planté|m'ont plantée|parti ailleurs|partie ailleurs|partis ailleurs|c'est foutu|c'est cuit|c'est râpé|on est pas pris|pas retenu|pas retenue|préféré quelqu'un d'autre|jeté l'éponge|changé d'avis.|ne veut plus.|ne veulent plus.|réponse négative|reçu un refus|passent par une agence|passe par une agence|passent par quelqu'un d'autre|passe par quelqu'un d'autre".split(
      '|',
    ),
    drop: "plus nécessaire|laisse passer|plus d'actualité|n'est plus d'actualité|tu peux l'oublier|vous pouvez l'oublier|plus intéressé|plus intéressée|ne m'intéresse plus|tant pis|lâche l'affaire|j'abandonne|laisse tombé|laisse tombée|annule|annuler|annulez|supprime|supprimer|supprimez|laisse tomber|laissez tomber|laisser tomber|abandonne|abandonner|abandonné|oublie|plus besoin|ce n'est plus nécessaire|retire|retirer|enlève|enlever|efface|effacer|lâche|je passe mon tour|non laisse|à la poubelle|laisse filer|plus d'intérêt|raye-le|raye ça|raye|rayer|jette|jeter|vire|virer|laisse béton|n'en parlons plus|inutile de suivre|plus la peine de suivre|vire-moi ça|vire ça".split(
      '|',
    ),
    yes: "oui|ouais|exact|exactement|c'est ça|correct|tout à fait|bien sûr|absolument|relier".split('|'),
    same: 'même|même mission|le même projet|pareil|identique|la même chose'.split('|'),
    undo: "annule ma dernière réponse|annule la dernière|annuler la dernière|annulez la dernière|dernière modification|je retire ce que|reprends la date|la date d'avant|pas ce que je voulais|mauvais bouton|par erreur|défaire|défais|reviens en arrière|retour en arrière|revenir en arrière|rétablir|rétablis|restaure|restaurer|erreur|c'était une erreur|finalement non|undo|n'est pas ce que je voulais|annule ma réponse|annule la réponse|envoyé par erreur|remets comme avant|comme avant|pour un autre projet|mauvais mail|devait pas arriver|ne devait pas arriver|dernière réponse était fausse|oups|mauvais projet|mauvaise mission|annule ce que je viens|annule ce que j'ai|comme c'était|comme il était|comme elle était|ignore mon dernier|ignore mon dernier message|ignore mon dernier mail|ignorez mon dernier|ignorez mon dernier message|oublie mon dernier message|oublie mon dernier mail|c'était pour un autre|pour un autre client|mauvais client désolé|mauvaise touche|cliqué trop vite|trompé de bouton|trompée de bouton|me suis trompé|me suis trompée".split(
      '|',
    ),
    list: "montre-moi tout|montrez-moi tout|qu’est-ce qui est encore ouvert|encore ouvert|autre chose en cours|qu'est-ce que j'ai|ce qui est en cours|quoi en cours|liste|envoie la liste|aperçu|récapitulatif|récap|tout afficher|missions ai-je en cours|projets ai-je en cours|qu'est-ce que j'attends|tous les projets|toutes les missions|noté au crayon|ce qui est ouvert|combien de projets sont ouverts|en cours.|mes projets|mes missions|projets ouverts|j'ai quoi|quoi d'autre en attente|d'autre en attente|ce qui reste en cours|mes missions ouvertes|j'ai au crayon|au crayon chez toi|tout ce que j'ai au crayon|tout ce qui est au crayon|ce que j'ai en cours|tout ce que j'ai".split(
      '|',
    ),
    help: "que peut-on répondre|que puis-je répondre|que répondre|quoi répondre|que puis-je écrire|aide|aidez-moi|aide-moi|comment ça marche|que puis-je dire|dois répondre quoi|répondre quoi|comment ça fonctionne|comment cela fonctionne|comprends rien|comprends pas|réponds quoi|je réponds quoi|répond quoi|des mots spéciaux|mots spéciaux|quels mots|des mots clés|mots magiques|j'écris quoi|je dis quoi|je dois écrire quoi|je dois dire quoi|qu'est-ce que je réponds|qu'est-ce que je dois répondre|que dois-je répondre|que dois-je écrire".split(
      '|',
    ),
    stop: "désabonne-moi|je me désabonne|je me désinscris|désabonnez-moi|désinscris-moi|désinscrivez-moi|plus recevoir de mails|ne veux plus recevoir de mails|ne veux plus de mails|ne plus m'envoyer de mails|ne m'envoyez plus de mails|ne m'envoie plus de mails|ne plus m'envoyer d'e-mails|stop|arrête|arrêter|arrêtez|stopper|désabonner|se désabonner|désinscrire|désinscription|désabonnement|plus de mails|plus de mail|plus d'e-mails|veux plus recevoir|ne veux plus recevoir|veux plus recevoir ça|souhaite plus recevoir|souhaite ne plus recevoir|plus envie de recevoir|veux plus de ces mails|veux plus de tes mails|plus de ces mails|retire-moi de la liste|retirez-moi de la liste|enlève-moi de la liste|enlevez-moi de la liste|retirez-moi de votre liste|ne m'écris plus|ne m'écrivez plus|m'écris plus".split(
      '|',
    ),
    start:
      "start|reprendre|reprends|reprenez|recommencer|réactiver|renvoyer les rappels|remettre les rappels|relancer les rappels|remets les rappels|réactive les rappels|peux m'écrire à nouveau|pouvez m'écrire à nouveau|écris-moi de nouveau|remets les rappels en route|renvoie-moi des rappels|recommence les rappels|relance les rappels|peux me réécrire|pouvez me réécrire".split(
        '|',
      ),
    export: ['export', 'exporter', 'exporte', 'mes données', 'envoie mes données'],
    later:
      "reporter à|reporter a|reporter en|reporter au|mets plutôt|repoussée|plus tard|sera|devient|maintenant|reporté|reportée|décalé|décaler|décale|déplacé|déplace|déplacer|repoussé|plutôt|glisse|passe à|passe en|remis à|différé|glissé|le début est|seulement en|seulement dans|seulement après|ne commenceront qu'en|ne commence qu'en|ne commencera qu'en|ne commencent qu'en|on repousse|ils repoussent|elle repousse|il repousse|elles repoussent|préfère attendre|préfèrent attendre|suspendu|suspendue|en stand-by|en standby|gelé|gelée|en suspens".split(
        '|',
      ),
    snooze:
      'relancez-moi|refais-moi signe|fais-moi signe|me faire signe|snooze|reporte|reporter|reportez|rappelle-moi|rappelez-moi|rappeler|rappel|relance-moi|me relancer|redemande|redemande-moi|repousse|repousser|repoussez|retarde|retarder|attendre|attends|mettre en veille|en veille|reviens|pas maintenant|différer|redis-le-moi|redis-moi|réessaie|à revoir|décale ce rappel|préviens-moi|prévenez-moi|me prévenir|me rappelles|me rappelez|mets en pause|en pause|redis-le moi|remets-moi ça|me solliciter|sollicitez-moi|sollicite-moi|me recontacter|recontacte-moi|recontactez-moi|redemandez|redemandez-moi|demande-moi|demandez-moi|laisse-moi encore|laissez-moi encore|laisse-lui encore|donne-moi|donnez-moi|donne-lui|donnez-lui|refais signe|refaites-moi signe|revenez|revenez vers moi|repose-moi la question|repose la question|on en reparle|relance|relancez|secoue-moi|ping'.split(
        '|',
      ),
    client:
      "client s'appelle|le client s'appelle|la cliente s'appelle|elle s'appelle|il s'appelle|client|cliente|le client est|la cliente est|client est|de la part de|mauvais client|mauvaise cliente|autre client|autre cliente|le nom du client est|nom du client|le nom de la cliente est|son adresse est|l'adresse est|son mail est|le client c'est|la cliente c'est|client c'est|cliente c'est|elle s'écrit|il s'écrit|son nom s'écrit|son nom est|elle s'appelle désormais|elle s'appelle maintenant|la cliente s'appelle maintenant".split(
        '|',
      ),
    job: "la mission s'appelle|le projet s'appelle|mission|projet|travail|la mission est|il s'agit de|il s'agit d'un|il s'agit d'une|ça concerne|cela concerne".split(
      '|',
    ),
    settings: 'réglage|réglages|paramètre|paramètres|régler|configurer|mets'.split('|'),
    forget: [
      'oublie tout sur',
      'oublie tout de',
      'oubliez tout sur',
      'oublie la cliente',
      'oublie le client',
      'efface tout sur',
      'supprime tout sur',
      'oublie client',
      'oubliez',
      'oublie-moi',
      'oubliez-moi',
      'oublie moi',
      'supprime mon',
      'supprimez mon',
      'supprimer mon',
      'efface mon',
      'effacez mon',
      'ferme mon',
      'fermez mon',
      'clôture mon',
    ],
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
    language:
      "langue|écris-moi en|écrivez-moi en|écris moi en|m'écrire en|me parler en|parle-moi en|réponds-moi en".split('|'),
    'days off':
      'mets-moi en congé|mets-moi en congés|mets moi en congé|fermeture annuelle|fermeture|en congé|congé|congés|vacances|jours de congé|jours de congés|jour de congé|jours libres|absence|absent|absente'.split(
        '|',
      ),
    name: "nom|mon nom|mon nom est|je m'appelle".split('|'),
    signature: ['signature'],
    overview: 'aperçu|récapitulatif|aperçu mensuel|aperçus'.split('|'),
  },
  forgetMe:
    'efface tout|effacez tout|supprime tout|supprimez tout|oublie-moi|oublie moi|oubliez-moi|oubliez moi|supprime mon compte|supprimez mon compte|efface mes données|supprime mes données|supprimez mes données'.split(
      '|',
    ),
  me: ['moi', 'tout', 'compte'],
  negations:
    "rien|si|quand|dès|doit|faut|pas|jamais|presque|ne|n'est|pas tout à fait|sans|doute|doutes|hésite|moitié|loin d'être|laisse-moi|décident|décide|décideront|décidera|ça dépend|cela dépend|dépend de|dépend du|dépendra|verra en|verrons en|se réunit|se réunissent|sera voté|facture|sont fermés|est fermé|sont fermées|est fermée|suis plein|suis pleine|suis complet|suis complète|me rappelle|me rappellera|me rappellent|va me rappeler|vont me rappeler|doit me rappeler|veut me rappeler|m'appelle|m'appellera|me répond|me répondra|me dit quoi|me dira|me recontacte|me recontactera|revient vers moi|reviennent vers moi|reviendra vers moi|confirme|confirment|se rappelle en|mes congés|mes vacances|mon congé|hésitent|lui ai proposé|leur ai proposé|je suis à|je serai à|un autre client|une autre cliente|part en|partent en|paiement|virement|devis expire|devis en|date de|se revoit en|se voit en|se parle en|reparle en|réponse en|réponse pour|salon|l'inauguration|autre projet|autre mission|voudrais|aimerais|plus la peine de me|plus la peine|inutile de me relancer|m'a laissé|m'ont laissé|elle m'a laissé|il m'a laissé|m'a fait|m'ont fait".split(
      '|',
    ),
  notYet:
    "attends toujours|attends encore|ne répond pas|ne répondent pas|n'a pas répondu|ne réagit pas|pas encore|toujours pas|toujours rien|pas de réponse|pas de nouvelles|aucune réponse|aucune nouvelle|rien reçu|laisse comme ça|laisse tel quel|aucun retour|pas de retour|pas eu de retour|pas de news|rien de neuf|rien de nouveau|rien pour le moment|rien pour l'instant|en attente|toujours en attente|j'attends son retour|j'attends sa réponse|j'attends leur retour|j'attends leur réponse|j'attends une réponse|j'attends un retour|réfléchit|réfléchissent|silence radio|projet reste|mission reste|rien ne change|ça ne change rien|est maintenu|est maintenue|tient toujours|toujours d'actualité|toujours prévu|toujours prévue|reste prévu|reste prévue|rien entendu|plus de nouvelles|m'a pas répondu|ne m'ont pas répondu|fait la morte|fait le mort|font les morts|hésitent toujours|hésite toujours|rien jusqu'ici|rien jusqu'à présent".split(
      '|',
    ),
  yet: ['encore'],
  that: "que|si|qu'il|qu'elle|qu'ils".split('|'),
  ifs: 'si|sauf'.split('|'),
  others: 'ils|elles|elle|il'.split('|'),
  asks: "est-ce que|est-ce qu'il|est-ce qu'elle|a-t-elle|a-t-il|ont-ils|ont-elles|est-il|est-elle|as-tu|pourquoi|qui".split(
    '|',
  ),
  asides: "en fait|au fait|d'ailleurs|en réalité".split('|'),
  correction: 'correction|rectification|petit détail|détail|précision|attention'.split('|'),
  articles: 'le|la|les|un|une|des|notre|nos'.split('|'),
  insteadOf: {
    noLonger: 'plus'.split('|'),
    not: 'pas|et pas|non|et non'.split('|'),
    but: ['mais'],
    of: 'au lieu de|plutôt que'.split('|'),
  },
  forWhom: "c'est pour|ça vient de|c'est de la part de|c'est de".split('|'),
  called:
    "nommée|nommé|appelée|appelé|s'appelle|ça vient de|c'est pour|c'est de|est en fait|devrait être|doit être".split(
      '|',
    ),
  notBefore: ['ne sera pas avant', 'pas avant', 'au plus tôt'],
  notUntil: ['seulement', 'à partir du'],
  inside: 'ça|cela|ce|le|la|lui|encore|déjà|donc|juste|bien|tout|malheureusement|finalement|maintenant|vraiment'.split(
    '|',
  ),
  requests:
    'tu me rappelles|vous me rappelez|on peut|peut-on|ça peut|tu peux|peux-tu|pouvez-vous|vous pouvez|pourrais-tu|tu pourrais|pourriez-vous|est-ce que tu peux|je peux|puis-je'.split(
      '|',
    ),
  away: {
    me: 'je suis|je serai|je pars|nous sommes|je'.split('|'),
    gone: 'en vacances|en congé|en congés|absent|absente|pas là|indisponible|pas disponible|je prends * congé|je prends * vacances'.split(
      '|',
    ),
  },
  timeOf: {
    hoped: 'peut-être|qui sait|un jour'.split('|'),
    answer: [
      'décident',
      'décide',
      'décidera',
      'décideront',
      'décision',
      'me dit',
      'me dira',
      'me diront',
      'me tient au courant',
      'me tiennent au courant',
      'donne sa réponse',
      'donnent leur réponse',
    ],
    moves: 'décalé|décalée|repoussé|repoussée|décale|repousse|retardé|reporté|reportée'.split('|'),
    begins:
      'commence|commencent|commencer|débute|débutent|début|démarre|démarrent|démarrer|démarrage|attaque|plus tôt'.split(
        '|',
      ),
    lasts: [
      'me prend',
      'me prendra',
      'dure',
      'durera',
      'prendra',
      'jours de travail',
      'semaines de travail',
      'mois de travail',
    ],
    remark:
      'appelle|écris|envoie|vois|signe|verra|voit|revoit|reparle|rappelle|parle|arrête|recontacte|relance|reverra'.split(
        '|',
      ),
    other: [],
  },
  noDaysOff: 'plus de congés|plus de jours de congé|supprime mes congés|annule mes congés'.split('|'),
  perhaps: 'je pense|je crois|probablement|peut-être'.split('|'),
  always: "désormais|dorénavant|toujours|à l'avenir|chaque fois|à partir de maintenant".split('|'),
  mustBe: { before: '(?:doit|devrait) être (?:en )?', after: '' },
  notBut: {
    not: "(?:ce n'est pas|il ne s'agit pas de|c'est pas|c pas) (?:pour )?(?!la fin|le moment|la peine|le cas|la m|le probl|la question|une? )",
    notA: "(?:ce n'est|c'est) pas une? (?!probl|question)",
    but: "mais (?:de |pour |c'est |c )?|c'est |c ",
  },
  addressIs: 'adresse est|mail est|nouvelle adresse|nouveau mail|adresse a changé|mail a changé'.split('|'),
  mine: ['mon', 'ma'],
  change: {
    begin: ['change', 'changez', 'changer', 'mets', 'mettez', 'mettre', 'passe', 'passez', 'passer', 'merci de'],
    to: ['à', 'en', 'sur', 'pour', 'est', 'par'],
    end: ["s'il te plaît", "s'il vous plaît"],
  },
  and: ['et', 'mais'],
  allOf: ['tout sur', 'tout de', 'toutes les données de'],
  switches: {
    on: ['active', 'activer'],
    off: "plus besoin|veux plus|coupe|couper|désactive|désactiver|désactivez|pas aperçu|plus aperçu|arrête|stop|pas besoin|n'ai pas besoin|sans".split(
      '|',
    ),
  },
  earlier: { anywhere: ['plus tôt', "[àa] l['’]avance"], atEnd: ['avant(?: le d[ée]but)?'] },
  laterThan: ['plus tard'],
  becomes: ['ce sera', 'reporté à'],
  until: ["jusqu['’](?:au|à|en)", "jusqu['’]à la"],
  noMonth: [],
  noMore: ['ne (?:suis|serai) plus'],
  holidays: ['vacances'],
  of: ['du', 'de', 'des'],
  isCalled: ['nom est', 'mon nom est', "je m'appelle"],
  stretch: {
    on: ['le'],
    from: ['du'],
    to: ['au', 'jusqu'],
    between: ['au'],
    lengths: ['jour', 'sem', 'mois', 'heur'],
    ordinals: ['er'],
  },
  please: ['svp', 'stp'],
  afterValue: ["s['’]il (?:te|vous) pla[iî]t", 'merci'],
  wrapping: 'désormais|plutôt|faut|il|hein'.split('|'),
  addressing: 'tutoie|vouvoie|tutoiement|vouvoiement|vouvoyer|tutoyer'.split('|'),
  toWhom: ['à'],
  addressWith: { verbs: [], with: [] },
  nobody: ['pas', 'ça', 'ce', 'que'],
  fromWhom: ['de la part de'],
  is: ['est'],
  inNames: ['du', 'la', 'le'],
  tells: ['est', 'sera', 'va', 'a (?:été|eu|bien)'],
  toldOf: ['suspendue?'],
  noName: ['en', 'au', 'aux'],
  elided: { articles: ["l['’]"], pronouns: ["^[jlmts]'(?=\\p{L}{3})", '-l(?:e|a|es)$'], small: ["[dl]'"] },
  row: 'n°|numéro|ligne|projet|mission'.split('|'),
  toRow: ['à'],
  also: ['aussi'],
  stopWhat: { all: ['tout', 'toutes', 'tous'], this: ['cette', 'ce', 'celle-ci'] },
  noSlips:
    'cassé|délais|regarde|regarder|relire|redire|promet|clocher|coacher|devaient|régalés|régalée|annuel|remporté|conformé|envolé|acheté|rapporté|décollé|signalé'.split(
      '|',
    ),
  spoken: {
    'après le week-end': 'lundi',
    'après le weekend': 'lundi',
    msg: 'message',
    dsl: 'désolé',
    rdv: 'rendez-vous',
    pr: 'pour',
    tt: 'tout',
    ds: 'dans',
    jai: "j'ai",
    cest: "c'est",
    chui: 'je suis',
    bjr: 'bonjour',
    pcq: 'parce que',
    qd: 'quand',
    ns: 'nous',
    jlui: 'je lui',
    jleur: 'je leur',
    jsuis: 'je suis',
    chuis: 'je suis',
    slt: 'salut',
    mtn: 'maintenant',
  },
  noWait:
    '(?:euh|ah|oh|enfin)? ?non|euh|pardon|oups|attends|attendez|désolée?|je veux dire|plutôt|(?:ah |euh )?non attend(?:s|ez)|minute|ou plutôt|enfin bref'.split(
      '|',
    ),
  so: ['donc'],
  spelled: {},
  on: ['oui', 'activé'],
  off: ['non', 'désactivé'],
  none: ['aucun', 'aucune', 'rien'],
  cities: {
    londres: 'london',
    bruxelles: 'brussels',
    vienne: 'vienna',
    lisbonne: 'lisbon',
    geneve: 'zurich',
    copenhague: 'copenhagen',
    varsovie: 'warsaw',
    athenes: 'athens',
  },
  countries: { angleterre: 'GB' },
  monthsAsNames: [],
  fillers:
    "en fait|de fait|au fait|pense|préfère|veux|recevoir|appelée|appelé|dit|écrit|m'a appelée|m'a appelé|réponse|nouvelles|nouvelle|matin|demain|ferai|lui|l'|que|probablement|sans doute|avoir|toutes|svp|s'il te plaît|s'il vous plaît|stp|déjà|aujourd'hui|hier|est|c'est|cest|ce|ça|cela|le|la|les|un|une|et|tout|je|j'ai|ai|a|à|été|pour|de|du|en|au|dans|encore|désolé|désolée|aussi|avec|me|moi|on|nous|peux|peut|tu|vous|mail|message|malheureusement|enfin|juste|alors|finalement|cette|il|elle|y|l'ai|veuillez|jusqu|jusqu'à|jusqu'au|jusqu'en|oui mais|non mais|j'oublie|oublié de|j'ai oublié|bon début|rappels|rayer|à partir de maintenant|mails|messages|c|bon|un peu|texte|modifié|au plus tôt|neuf|je reviens de|de congé|que d'habitude|d'après elle|d'après lui|bcp|elle m'a écrit|dommage|chez vous|l'autre fois|la dernière fois|pouvez|je suis en cours|suis en cours|toi|t'es|bref|là|enfin bref|tjs|ce matin|hier soir|tout à l'heure|monsieur|madame|votre|ton|brouillon|assez de mails".split(
      '|',
    ),
  greetings: 'bonjour|bonsoir|salut|coucou|cher|chère|hello|pencilled|équipe|oula|youpi|wow|oh|ah|hé|yo|hey'.split('|'),
  wishes:
    '(?:passez? une? )?(?:très )?(?:bon|bonne|beau|belle|excellent|excellente) (?:journée|soirée|matinée|après-midi|semaine|week-?end|fin de semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|été|vacances|fêtes)',
  thanks:
    "très pratique|pratique|m'en occupe|je m'y mets|tout de suite|pour le rappel|merci|grand merci|mille mercis|ok|okay|d'accord|parfait|super|bien|très bien|top|génial|nickel|noté|entendu|bien reçu|compris|cordialement|bonne journée|bonne soirée|bon week-end|à bientôt|ça marche|ça roule|c'est bon|cool|excellent|beaucoup|d'avance|par avance|pas de souci|pas de problème|aucun souci|aucun problème|d'acc|c bon|votre aide|ton aide|adorable|adorables|bravo|pile à l'heure|à l'heure|haha|hahaha|trop fort|trop forts|envoyé de mon|envoyé depuis mon|à vous aussi|à toi aussi|toi aussi|vous aussi|de même|pareillement|t'es mignon|t'es mignonne|t'es un amour|t'es un ange|t'es un chef|vous êtes un amour|mignon|trop mignon|trop gentil|c'est gentil|gentil|tu gères|chapeau|mdr|ptdr|chou|trop chou".split(
      '|',
    ),
};
