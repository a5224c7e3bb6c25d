import type { Language } from '../../period/language.ts';

/**
 * What a client's later answer says, as phrases separated by `|`: lower case, without accents. `~` at the end of a word stands for
 * any ending, `/` parts words that may stand in the same place, `*` stands for up to four words between.
 */
export interface ClientAnswerWords {
  /** It hasn't been decided. */
  readonly undecided: string;
  /** They will be in touch: undecided too, but said just as often where all is settled. */
  readonly comesBack: string;
  /** The work isn't going ahead. */
  readonly no: string;
  /** With a time beside it: when they will know. */
  readonly knows: string;
  /** It is put off. */
  readonly postponed: string;
  /** It goes ahead. */
  readonly yes: string;
  /** In the same sentence these turn the two above round. */
  readonly denied: string;
  /** Earlier in the same clause these make a condition, a question or a hope of it ("if it isn't going ahead", "maybe next year"). */
  readonly unless: string;
  /** In the same sentence these tell that something else is off, or that nothing is. */
  readonly aside: string;
  /** Work that is none of what was promised before. */
  readonly another: string;
}

export const CLIENT_ANSWER_WORDS: Readonly<Record<Language, ClientAnswerWords>> = {
  nl: {
    undecided:
      'nog niet/geen/niets/niks * besloten/besluit/beslissing/zeker/bekend/duidelijk/duidelijkheid/rond/uit/akkoord/zover/zeggen/zicht/budget/gehoord|niet aan toegekomen|weet/weten * nog niet|nog mee bezig|nog * overleg/gesprek/beraad|wachten/wacht * nog op|weten/weet/hoor/horen * pas|meer duidelijk/duidelijkheid|weten/weet we/wij/ik meer|moet/moeten * nog * beslissen/besluiten/overleggen|hakken * de knoop door|beslissen/besluiten we|we beslissen/besluiten|hangt * nog * af',
    comesBack: 'kom/komen * op terug|hoort/hoor * van me/ons|laat/laten * mogelijk weten|op de hoogte',
    no: 'gaat/gaan * niet door/doen/doorgaan|niet doorgaat/doorgaan|geen doorgang/budget|zien * ervan/van af|afgeblazen|geannuleerd|stopgezet|te vervallen|geschrapt|besloten * niet/zelf te doen|gekozen voor * ander/anders|een ander * gekozen|een/iemand ander/anders * in zee|niet meer nodig',
    knows:
      'weten/weet * meer|weet/weten/hoor/horen * pas|meer duidelijk/duidelijkheid|hakken * de knoop door|beslissen/besluiten we|we/wij/directie/bestuur * beslissen/besluiten/beslist/besluit|vastgesteld|kom/komen * op terug|hoort/hoor * van me/ons|laat/laten * weten|overleg|vergadering',
    postponed:
      'uitgesteld|verschoven|verplaatst|verzet naar|stellen/stelt * uit|uitstellen|schuift/schuiven * op/door/vooruit|opgeschoven|doorgeschoven|wordt/worden * later|later dan gepland/gedacht/verwacht|on hold|in de wacht|op een laag pitje',
    yes: 'gaat/gaan * door|doorgaat|akkoord|is rond|goedgekeurd|groen licht|kunt/kan/kun je/u * beginnen/starten|aan de slag|getekend|we doen het|zoals afgesproken/gepland/besproken|rekenen op je/jou/u',
    denied: 'niet|geen|nooit|nog niet',
    unless: 'als|mocht|indien|tenzij|wanneer|zodra|of het/de/we|hoop|hopen|misschien|hopelijk',
    aside:
      'vergadering|overleg|afspraak|meeting|call|borrel|vakantie|niet geannuleerd/afgeblazen/stopgezet/geschrapt|niet * besloten',
    another: 'nog/weer een|ook nog|nieuwe/volgende/andere/extra/tweede klus/opdracht/project',
  },
  en: {
    undecided:
      "still * discussing/discussion/discussed/deciding/waiting/talking/talks/thinking/working/sure/unclear/open/pending/awaiting/know|up in the air|haven't/hasn't * decided/confirmed/round|not/nothing/don't/doesn't/can't/no * decided/sure/certain/confirmed/know/say/decision/answer/news/budget yet|discussing/debating * internally/it|still with * board/team/boss/management/legal/finance|is/are with * board/team/boss/management/legal/finance|under discussion/review|in discussions|haven't/hasn't had * chance/time|no decision * made|yet to decide/hear|decides|will/should/we'll/i'll know|we/i know more|know more in/by/after/next|waiting for/on * approval/decision/budget",
    comesBack:
      "get/come back to you|be in touch|will/we'll/i'll let you know|and let you know|let you know as/when/once/soon/next/in/by|keep you posted|hear from me/us",
    no: "not/isn't/aren't/won't * go/going ahead|won't happen|isn't happening|decided not to|decided against|called off|been/is/was/has/have cancelled/canceled|been scrapped/shelved/dropped|had/have to cancel|gone/going/went with someone/another|no longer need|not * moving forward|fell/fallen through|doing/do it in-house|budget * cut|no budget for/left/this",
    knows:
      "know more|will/we'll/i'll know|decide/decides|approved|meeting|get/come back to you|let you know|hear from me/us",
    postponed:
      'postponed|postpone/postponing|has/have/is moved|been moved|moved to/into|shifted|pushed/push/pushing * back|put/putting * off|delayed|on hold|paused|moved back|later than planned/expected/thought|will be later|slipped',
    yes: "go/going/goes ahead|green light|good to go|approved|signed off|it's on|we're on|you can start|yes please|confirmed|as planned/agreed/discussed|still on|count/counting on you",
    denied: "not|no|never|isn't|hasn't|haven't|aren't|won't|don't|can't",
    unless: 'if|in case|unless|whether|should it/this/we|hope|hoping|maybe|perhaps|hopefully|might|what if',
    aside:
      "still on/happening/planned|second one/part/phase|other one/part|meeting|holiday|call|lunch|flight|appointment|not/isn't/hasn't * cancelled/canceled|not to wait/move/change/postpone/cancel",
    another: 'another|one more|a new/second/further job/project/piece/assignment|next job/project',
  },
  de: {
    undecided:
      'noch nicht/kein/keine/nichts * entschieden/entscheidung/beschlossen/fest/klar/sicher/durch/soweit/freigegeben/freigabe/sagen/geklart/ruckmeldung/budget/gehort|noch * abstimmung/klarung/prufung/diskussion/abstimmen/klaren/offen/unklar/ungewiss/unsicher|nicht dazu gekommen|wissen/weiss * noch nicht|wissen/weiss wir/ich mehr|warten/warte * noch auf|steht/stehen noch aus|mussen/muss * noch * entscheiden/besprechen|entscheidet|entscheiden wir|wir entscheiden|klaren/klart * noch|hangt * noch * ab|noch nicht/keine * gefallen|noch am uberlegen|uberlegen/uberlegt noch|in der schwebe|liegt/ist * beim/bei * einkauf/vorstand/chef/geschaftsfuhrung/kunden|hake/haken * nach',
    comesBack:
      'melde/melden mich/uns|melde/melden ich/wir mich/uns|kommen * auf dich/sie zu|gebe/geben dir/ihnen bescheid|auf dem laufenden',
    no: 'kommt * nicht zustande|findet * nicht statt|wird * nichts|dagegen entschieden|entschieden * nicht zu|fur * anderen * entschieden|anderweitig vergeben|abgesagt|absagen|storniert|gestrichen|wird/wurde eingestellt|nicht weiter verfolgen|nicht weiterverfolg~/umgesetzt|brauchen/benotigen * nicht mehr|kein budget|geplatzt|machen wir/das/es jetzt/doch selbst/intern|wurde/wird * gestoppt/abgeblasen/gecancelt|vom tisch|budget * nicht freigegeben/genehmigt/bekommen/bewilligt|machen * dieses mal/jahr intern/selbst|machen * diesmal intern/selbst|hat sich * erledigt|brauchen/benotigen * doch nicht|jemand anderen/anders/anderes * gefunden/genommen/beauftragt|fallt * aus|auftrag/projekt/job/ganze/messe/workshop/veranstaltung * fallt/fallen * weg|auftrag/projekt/job/ganze/messe/workshop/veranstaltung * entfallt|fallt * ins wasser',
    knows:
      'wissen/weiss * mehr|entscheidet/entscheiden|melde/melden|gebe/geben * bescheid|meeting|besprechung|kommen * auf dich/sie zu',
    postponed:
      'verschoben|verlegt|verschieben/verschiebt|verzogert/verzogern|spater als geplant/gedacht/erwartet|wird * spater|auf eis|zuruckgestellt|aufgeschoben|vertagt|schieben/schiebt * nach hinten|nach hinten schieben/geschoben',
    yes: 'geht * los|findet statt|klappt|freigegeben|genehmigt|grunes licht|zusage|kannst/konnen du/sie * anfangen/beginnen/loslegen/starten|wie geplant/besprochen/vereinbart|bleibt dabei|wir machen es|rechnen/zahlen auf/mit dich/dir/sie/ihnen|dabei bleibt es|bleibt es dabei|es bleibt dabei|du/sie kannst/konnen * anfangen/beginnen/loslegen/starten|termin steht|budget ist durch/da|ist/sind bestatigt|haben die freigabe|freigabe ist da',
    denied: 'nicht|kein/keine/keinen|nie',
    unless: 'falls|wenn|sollte|ob|sofern|hoffe|hoffen|hoffentlich|vielleicht',
    aside:
      'meeting|besprechung|unser/unseren termin|treffen|call|urlaub|flug|nicht abgesagt/gestrichen/storniert|wird * nichts andern|rest bleibt|ubrige bleibt|alles andere bleibt|bis auf',
    another: 'noch/wieder ein/einen/eine/was/etwas|weitere~|neue~/andere~/zweite~ auftrag/projekt/job',
  },
  fr: {
    undecided:
      "pas encore * decide/tranche/valide/sur/fixe/confirme/temps/reponse/nouvelles/decision/date/budget/retour/dire|sait/savons/sais/n'avons/n'a pas encore|en cours de discussion/validation/reflexion|toujours/encore en discussion/reflexion|discutons/discute/reflechissons/devons/doit encore|en/j'en saurons/saurai/saura plus|attendons/attends encore/toujours|en attente de/d'/du|reste a decider/valider/confirmer|pas eu le temps|on/direction/comite/conseil decide/decidera/tranche/tranchera|aucune idee|attends/j'attends/attendons le/un/son/leur retour|decision sera/est prise|rien de/n'est signe",
    comesBack:
      'reviens/revenons/reviendrai/reviendrons vers|tiens/tiendrai/tiendrons/tenons au courant|fais/ferai signe|te/vous dis|te/vous redis/redirai',
    no: "se fera/fait/feront * pas|est/avons/ete * annule~/abandonne~|devons annuler|decide de ne pas/plus|donnerons/donner pas suite|pas donner suite|n'aura * pas lieu|plus besoin de|tombe a l'eau|choisi/retenu * autre|plus de budget|plus/pas le budget|faire/ferons en interne|verra pas le jour|abandonnons|pris/choisi/retenu quelqu'un d'autre|budget a ete refuse/coupe/supprime|a dit non|plus d'actualite|mettons/met fin",
    knows:
      'saurai/saurons/saura * plus|decide/decidera/tranche/tranchera|decision|reunion|reviens/revenons/reviendrai/reviendrons|tiens/tiendrai/tiendrons|fais/ferai signe',
    postponed:
      'reporte~|repousse~|a bouge|bouge a|deplace/deplacee|decale/decalee/decales/decalons|du/devons/dois/allons/vais decaler/reporter/repousser|retarde/retardee|plus tard que prevu|en pause|remis/remise a plus tard|en attente pour le moment|en stand-by/standby|en suspens|suspendu/suspendue|gele/gelee|devoir/va/allons attendre|glisse/glissera',
    yes: "se fait/fera|on maintient|maintenons|tout est ok/bon|tout bon|toujours bon|devis/contrat est signe|accepte/acceptee|on peut demarrer/commencer|confirme/confirmee|valide/validee|feu vert|on y va|comme prevu/convenu|tu/vous peux/pouvez * commencer/demarrer|compte/comptons sur toi/vous|c'est bon pour",
    denied: "pas|ne|n'est|jamais|rien",
    unless: "si|s'il|au cas ou|sauf|j'espere|esperons|espere|peut-etre",
    aside:
      'reunion|rendez-vous|appel|visio|vol|vacances|conges|facture|projet/mission/travail continue/reste/demeure|rien ne change|ne change rien|pas annule~/abandonne~|ne pas attendre/reporter',
    another: 'un/une autre|encore un/une|nouveau/nouvelle/autre/deuxieme projet/mission/commande/contrat',
  },
};
