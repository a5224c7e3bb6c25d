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
  /** They agree, in words that are also said of less: after all else. `^` stands for the beginning of a clause. */
  readonly agrees: string;
  /** Another person is to be asked. */
  readonly delegated: string;
  /** With a time beside it: they propose it. */
  readonly offers: string;
  /** They propose another time, be it said which or not. */
  readonly proposes: string;
  /** In the same sentence: it is something else whose time they would change. */
  readonly elses: string;
  /** Before a time: until when they will know. */
  readonly by: string;
  /** In the same clause these turn those above round. */
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
      'nog niet/geen/niets/niks * besloten/besluit/beslissing/zeker/bekend/duidelijk/duidelijkheid/rond/uit/akkoord/zover/zeggen/zicht/budget/gehoord|niet aan toegekomen|weet/weten * nog niet|nog mee bezig|nog * overleg/gesprek/beraad|wachten/wacht * nog op|weten/weet/hoor/horen * pas|meer duidelijk/duidelijkheid|weten/weet we/wij/ik meer|moet/moeten * nog * beslissen/besluiten/overleggen|hakken * de knoop door|beslissen/besluiten we|we beslissen/besluiten|hangt * nog * af|geen/niks nieuws|nog geen nieuws|geen idee|ligt * bij * baas/directie/management/chef/bestuur/klant/team/financien/inkoop|wacht/wachten * op * klant/directie/akkoord/budget/antwoord/goedkeuring|zou/moet * antwoord/nieuws/uitsluitsel * hebben|nog * onduidelijk/onzeker/open/afwachten|afwachten|vraag/vragen * nog eens/een/keer|check * nog eens/keer|in de lucht|zit er * achteraan|achteraan|kan * zeggen/vertellen|vaag|lastig te zeggen|moeilijk te zeggen|te vroeg|even afwachten|vraag/vragen het me/ons|vraag/vragen me/ons|weten we/wij het|weet ik het|horen we/wij het|hoor ik het|weten we/wij of|weet ik of|nog steeds geen|horen we/wij iets',
    comesBack: 'kom/komen * op terug|hoort/hoor * van me/ons|laat/laten * mogelijk weten|op de hoogte',
    no: 'gaat/gaan * niet door/doen/doorgaan|niet doorgaat/doorgaan|geen doorgang/budget|zien * ervan/van af|afgeblazen|geannuleerd|stopgezet|te vervallen|geschrapt|besloten * niet/zelf te doen|gekozen voor * ander/anders|een ander * gekozen|een/iemand ander/anders * in zee|niet meer nodig|trekken/getrokken/trokken/trek * de stekker|stekker * eruit|stekker * uit|dit/dat/het/project gaat hem/em * niet * worden|van de baan|bij * bureau/ander/anders/iemand * neergelegd/belegd/ondergebracht|iemand * gevonden die/voor|iemand anders * gevonden/gevraagd/ingehuurd|bureau/ander/iemand * ingehuurd|met een ander/andere * freelancer/bureau/partij/ontwerper/vertaler/schrijver|doen/doet het * zelf/intern|intern opgelost|hoeft niet meer|geen behoefte * meer|budget * weg/geschrapt/ingetrokken/kwijt|kunnen * niet verder|niet toegekend|andere kant op|aan * gegeven|toch zelf kunnen|zelf kunnen|zetten * niet voort|blazen * af|laten vallen|naar * ander/andere bureau/freelancer/partij gegaan|teleurstellen',
    knows:
      'weten/weet * meer|weet/weten/hoor/horen * pas|meer duidelijk/duidelijkheid|hakken * de knoop door|beslissen/besluiten we|we/wij/directie/bestuur * beslissen/besluiten/beslist/besluit|vastgesteld|kom/komen * op terug|hoort/hoor * van me/ons|laat/laten * weten|overleg|vergadering|zou/moet * antwoord/nieuws/uitsluitsel|uitsluitsel|antwoord * hebben|duidelijk|vraag/vragen * nog eens/een/keer|check * nog eens/keer|kan * zeggen/vertellen|daarna|vraag/vragen het me/ons|vraag/vragen me/ons|weten we/wij het|weet ik het|horen we/wij het|hoor ik het|weten we/wij of|weet ik of|horen we/wij iets',
    postponed:
      'uitgesteld|verschoven|verplaatst|verzet naar|stellen/stelt * uit|uitstellen|schuift/schuiven * op/door/vooruit|opgeschoven|doorgeschoven|wordt/worden * later|later dan gepland/gedacht/verwacht|on hold|in de wacht|op een laag pitje|ijskast|koelkast gezet|vertraging|vertraagd|vooruitschuiven|vooruitgeschoven|doorschuiven|opschuiven|verzetten|verplaatsen|verschuiven|lange baan|opgeschort|naar achteren|ligt/staat * stil|geparkeerd|op pauze|lopen/loopt * uit|uitgelopen|pauze|duurt * langer|langer dan|vooruit geschoven|naar voren|later in het jaar|later dit jaar|opgehouden',
    yes: 'gaat/gaan * door|doorgaat|akkoord|is rond|goedgekeurd|groen licht|kunt/kan/kun je/u * beginnen/starten|aan de slag|getekend|we doen het|zoals afgesproken/gepland/besproken|rekenen op je/jou/u',
    agrees:
      '^ja|^jazeker|^jawel|^jep|^yes|^yep|^zeker|^absoluut|^uiteraard|^natuurlijk|^klopt|helemaal goed|nog steeds|staat nog/vast|blijft gewoon/staan|is prima|is akkoord|niks/niets veranderd|veranderd niks/niets|alles in kannen|zin in|kijken ernaar uit|verheugen ons|rekenen erop|gaat gewoon|alles goed|zeker weten|verheug~|veel zin',
    delegated:
      'aankloppen bij|bij * aankloppen|contact op met|mailen/mail/bel/bellen/vraag/vragen/overleg/overleggen/schakel/schakelen * met/aan/bij|overgenomen|neemt/nemen * over|doet/regelt/beheert/trekt dit/het|andere afdeling/functie/baan|niet meer werkzaam|neemt * contact|in cc|in de cc|mijn collega',
    offers:
      'zullen/laten we * aftrappen/beginnen/starten/doen|past/schikt|kan/kon/lukt het * ook|kan/lukt/past * ook|kun/kan/kunt je/u * beginnen/starten|wat dacht/vind je van|liever|wordt * toch/pas/eerder|in plaats van|goed/oke/prima als we/wij',
    proposes:
      'kunnen/kan/zullen/mogen/wil/willen/zouden/konden we/wij/je/jij/u/het/dit/dat/ik * * verschuiven/verzetten/verplaatsen/opschuiven/doorschuiven/uitstellen/schuiven/later/eerder/opschuift/verplaatst/verschoven|lukt/past/schikt het/dit/dat * * later|mogelijk/oke/goed * * verschuiven/verzetten/verplaatsen/schuiven/opschuiven|stel/stellen voor * * verschuiven/verzetten/verplaatsen/schuiven',
    elses: 'factuur|betaling|deadline|afspraak|vergadering|overleg|gesprek',
    by: 'uiterlijk|voor',
    denied: 'niet|geen|nooit|nog niet',
    unless: 'zonder|als|mocht|indien|tenzij|wanneer|zodra|of het/de/we|hoop|hopen|misschien|hopelijk',
    aside:
      'vergadering|overleg|afspraak|meeting|call|borrel|vakantie|niet geannuleerd/afgeblazen/stopgezet/geschrapt|niet * besloten|alleen/enkel/slechts * helft/deel|eerste helft|logo/eerste/deel * door ,|wel * door ,|voor jou/u blijft|die van jou/u|blijft * over|oude|adres|verhuisd|maar de rest|rest blijft',
    another: 'nog/weer een|ook nog|nieuwe/volgende/andere/extra/tweede klus/opdracht/project',
  },
  en: {
    undecided:
      "still * discussing/discussion/discussed/deciding/waiting/talking/talks/thinking/working/sure/unclear/open/pending/awaiting/know|up in the air|haven't/hasn't * decided/confirmed/round|not/nothing/don't/doesn't/can't/no * decided/sure/certain/confirmed/know/say/decision/answer/news/budget yet|discussing/debating * internally/it|still with * board/team/boss/management/legal/finance|is/are with * board/team/boss/management/legal/finance|under discussion/review|in discussions|haven't/hasn't had * chance/time|no decision * made|yet to decide/hear|decides|will/should/we'll/i'll know|we/i know more|know more in/by/after/next|waiting for/on * approval/decision/budget|no idea|nothing new|no news|it's/is/sits with my/the/our boss/manager/team/client/director/board/management/finance|should have * answer/news/decision/update|waiting to hear|waiting on * client/boss/approval/budget/finance/answer/board/management/go-ahead|tbc|tbd|too early/soon to say|haven't heard|need to check|i'm/we're checking|no word yet|can't say * yet|ask me again|ask again|check back|check in again|try me again|get back to me|remind me|chasing|chased|able to tell you|not clear|unclear|in flux|hard to say|too soon|wait and see|still no|still not|should/will hear back|hear back",
    comesBack:
      "get/come back to you|be in touch|will/we'll/i'll let you know|and let you know|let you know as/when/once/soon/next/in/by|keep you posted|hear from me/us",
    no: "not/isn't/aren't/won't * go/going ahead|won't happen|isn't happening|decided not to|decided against|called off|been/is/was/has/have cancelled/canceled|been scrapped/shelved/dropped|had/have to cancel|gone/going/went with someone/another|no longer need|not * moving forward|fell/fallen through|doing/do it in-house|budget * cut|no budget for/left/this|pull/pulled/pulling the plug|scrapped/scrapping/axed/canned/shelved/dropped/killed the/this/it|management/board/boss/they/they've/we/we've * scrapped/axed/canned/shelved/dropped/killed|project/job/thing is/was/has/got * off/scrapped/axed/canned/dead/dropped|budget~ * cut/slashed/frozen/gone/pulled|hired/hiring an/another/someone/somebody|found/find somebody/someone/another * who/to/for|use/using/used/chose/chosen/choosing/picked/appointed another/someone/somebody/different|go/going/went/gone with a/an/the different/other/cheaper/local/agency|another freelancer/designer/agency/translator/writer/developer|off the table|no longer needed/required/happening/going|not needed * any/after/anymore|don't need * any more/longer|don't need * anymore|won't be needing|won't be going|giving it a miss|isn't/not happening any/after/anymore|do/doing it ourselves|handle/handling it internally/in-house|can't/cannot/won't * go ahead/continue/proceed|funding * didn't/wasn't/hasn't/isn't|didn't come through|different direction|given * to someone/somebody/another|handle/do/manage it/this/that ourselves|keeping it in-house|no longer pursuing|not pursuing|not proceeding|not going to happen|not to proceed/continue|had to drop|let this/the project/it/job go|gone/went to another|disappoint you",
    knows:
      "know more|will/we'll/i'll know|decide/decides|approved|meeting|get/come back to you|let you know|hear from me/us|should have * answer/news/decision/update|have an answer/update|hear back|have news|be clearer|more clarity|ask me again|ask again|check back|check in again|try me again|get back to me|remind me|able to tell you|after that|come back to me|decision",
    postponed:
      'postponed|postpone/postponing|has/have/is moved|been moved|moved to/into|shifted|pushed/push/pushing * back|put/putting * off|delayed|on hold|paused|moved back|later than planned/expected/thought|will be later|slipped|back burner|on ice|backburner|have/had/going/need to * delay/postpone/push/move/reschedule|been/got/getting/gets/is/are/was/were delayed/rescheduled/bumped|delay/delaying this/it/things|push/pushed/pushing * to/until/into|move/moved/moving * to/into|moved * out|slip/slips/slipping|running/run/bit late/behind|behind schedule|on pause|parked|pause/pausing/hold off|kicked * down|take/taking longer|held up|shift/shifted/shifting this/it/things|shift/shifted * to/until|press/pressed/hit pause|pause on|longer than * hoped/expected/planned/thought|not before/until|later in the year|later this year|another time|delays|later than',
    yes: "go/going/goes ahead|green light|good to go|approved|signed off|it's on|we're on|you can start|yes please|confirmed|as planned/agreed/discussed|still on|count/counting on you|in the bag|it certainly is|it is indeed",
    agrees:
      "^yes|^yep|^yeah|^yup|^absolutely|^definitely|^of course|^sure|^certainly|^correct|all good|all set|still good/works/work/fine/stands/okay/ok/happening/going/planned/great/valid|happening|works for us/me|may it is|it is still|is still|nothing has/'s changed|nothing's changed|no change/changes|can't wait|ready to go|all systems go|on our side|on track|locked in|it certainly",
    delegated:
      "talk/speak/chat/write/reach/turn/liaise to/with/out|ask/contact/email/check/cc'd|taken over|took over|taking over|is handling/running/leading/managing|handling this/it|moved teams|no longer work/works/working|left the company|copied/copying in|in cc|looping in|be in touch|colleague",
    offers:
      'how/what about|would/does * suit/work|could/can you * start/begin|can/could we do/start/begin/make/say|instead|shall we * start/say/begin|any chance of|make it|ok/okay/alright if we',
    proposes:
      'could/can/shall/should/may/might we/you/i/it/this/that * * push/move/postpone/delay/shift/reschedule/rearrange/pushed/moved/postponed/delayed/shifted/rescheduled/moving/pushing/postponing/later/earlier/sooner|possible/okay/ok/alright/able to * * push/move/postpone/delay/shift/reschedule/rearrange/pushed/moved/postponed/delayed/shifted/rescheduled/moving/pushing/postponing/later/earlier/sooner|any/a chance * * push/move/postpone/delay/shift/reschedule/rearrange/pushed/moved/postponed/delayed/shifted/rescheduled/moving/pushing/postponing/later/earlier/sooner|like/love/prefer/want/wondering/propose/suggest * * push/move/postpone/delay/shift/reschedule/rearrange/pushed/moved/postponed/delayed/shifted/rescheduled/moving/pushing/postponing/later/earlier/sooner|would/do you mind * * push/move/postpone/delay/shift/reschedule/rearrange/pushed/moved/postponed/delayed/shifted/rescheduled/moving/pushing/postponing/later/earlier/sooner',
    elses: 'invoice|payment|meeting|call|deadline for|appointment',
    by: 'by|before',
    denied: "not|no|never|isn't|hasn't|haven't|aren't|won't|don't|can't",
    unless: 'without|if|in case|unless|whether|should it/this/we|hope|hoping|maybe|perhaps|hopefully|might|what if',
    aside:
      "still on/happening/planned|second one/part/phase|other one/part|meeting|holiday|call|lunch|flight|appointment|not/isn't/hasn't * cancelled/canceled|not to wait/move/change/postpone/cancel|only/just * half/part|first half/part|like/happy to go ahead with|that call|email/emails|so only|remains|left for you|need yours|for you|old|i moved|address|photographer|besides|rest stands/remains/stays",
    another: 'another|one more|a new/second/further job/project/piece/assignment|next job/project',
  },
  de: {
    undecided:
      'noch nicht/kein/keine/nichts * entschieden/entscheidung/beschlossen/fest/klar/sicher/durch/soweit/freigegeben/freigabe/sagen/geklart/ruckmeldung/budget/gehort|noch * abstimmung/klarung/prufung/diskussion/abstimmen/klaren/offen/unklar/ungewiss/unsicher|nicht dazu gekommen|wissen/weiss * noch nicht|wissen/weiss wir/ich mehr|warten/warte * noch auf|steht/stehen noch aus|mussen/muss * noch * entscheiden/besprechen|entscheidet|entscheiden wir|wir entscheiden|klaren/klart * noch|hangt * noch * ab|noch nicht/keine * gefallen|noch am uberlegen|uberlegen/uberlegt noch|in der schwebe|liegt/ist * beim/bei * einkauf/vorstand/chef/geschaftsfuhrung/kunden|hake/haken * nach|keine ahnung|nichts neues|keine neuigkeiten|keine news|liegt/hangt * bei/beim|warten/warte * auf * kunden/chef/chefin/freigabe/budget/antwort/ruckmeldung/zusage/entscheidung|sollte/sollten/musste/mussten * antwort/ruckmeldung/entscheidung|noch * abwarten|abwarten|noch zu fruh|weiss/wissen * mehr|kann/konnen * noch nicht|muss/mussen * nachfragen/klaren/abklaren|noch nicht * sagen|frag/fragen * nochmal/noch/wieder|melde dich * nochmal/wieder|meld dich * nochmal/wieder|in den sternen|bin/sind * dran|kann/konnen * etwas/mehr sagen|unklar|noch vage|schwer zu sagen|mal sehen|schauen wir mal|wissen wir es/das/bescheid|weiss ich es/das/bescheid|wissen wir ob|weiss ich ob|immer noch kein/keine/keinen|sollten/sollte * horen',
    comesBack:
      'melde/melden mich/uns|melde/melden ich/wir mich/uns|kommen * auf dich/sie zu|gebe/geben dir/ihnen bescheid|auf dem laufenden',
    no: 'kommt * nicht zustande|findet * nicht statt|wird * nichts|dagegen entschieden|entschieden * nicht zu|fur * anderen * entschieden|anderweitig vergeben|abgesagt|absagen|storniert|gestrichen|wird/wurde eingestellt|nicht weiter verfolgen|nicht weiterverfolg~/umgesetzt|brauchen/benotigen * nicht mehr|kein budget|geplatzt|machen wir/das/es jetzt/doch selbst/intern|wurde/wird * gestoppt/abgeblasen/gecancelt|vom tisch|budget * nicht freigegeben/genehmigt/bekommen/bewilligt|machen * dieses mal/jahr intern/selbst|machen * diesmal intern/selbst|hat sich * erledigt|brauchen/benotigen * doch nicht|jemand anderen/anders/anderes * gefunden/genommen/beauftragt|fallt * aus|auftrag/projekt/job/ganze/messe/workshop/veranstaltung * fallt/fallen * weg|auftrag/projekt/job/ganze/messe/workshop/veranstaltung * entfallt|fallt * ins wasser|reissleine|gekippt|mittel/budget/gelder * gekurzt/gestrichen/weg/gesperrt/eingefroren|agentur/jemanden/anderen/andere * beauftragt/engagiert/genommen|jemanden/jemand * gefunden|mit einer/einem/jemand anderen/anderer/anderem|stecker gezogen|abgeblasen|nicht mehr notig/gebraucht/benotigt/aktuell|machen/losen * doch/nun/jetzt selbst/intern|findet nicht|sehen * davon ab|haben uns anders entschieden|anderweitig besetzt/vergeben|nicht bewilligt/genehmigt|nicht weitermachen|anderen weg|andere richtung|an * vergeben|schaffen/konnen * doch selbst|doch selbst|nicht fortsetzen|eingestellt|aufgegeben|haben * verworfen|fallen lassen/gelassen|ging/geht an eine/einen andere/anderen|enttauschen',
    knows:
      'wissen/weiss * mehr|entscheidet/entscheiden|melde/melden|gebe/geben * bescheid|meeting|besprechung|kommen * auf dich/sie zu|sollte/sollten/musste/mussten * antwort/ruckmeldung/entscheidung|ruckmeldung haben|antwort haben|klarer|weiss/wissen * mehr|entscheidung|frag/fragen * nochmal/noch/wieder|meld/melde dich|kann/konnen * etwas/mehr sagen|danach|sitzung|wissen wir es/das/bescheid|weiss ich es/das/bescheid|wissen wir ob|weiss ich ob|sollten/sollte * horen',
    postponed:
      'verschoben|verlegt|verschieben/verschiebt|verzogert/verzogern|spater als geplant/gedacht/erwartet|wird * spater|auf eis|zuruckgestellt|aufgeschoben|vertagt|schieben/schiebt * nach hinten|nach hinten schieben/geschoben|zuruckstellen|vertagen|gerutscht|rutscht|schieben * auf|auf * schieben/verlegen|verlegen|hinken * hinterher|verspatet/verspatung|spater dran|im verzug|pausieren|pausiert|ruht|lange bank|wird * nicht mehr im|hinausgezogert|zieht sich|dauert * langer|aufschieben|warten mussen|hinten raus|dauert/dauern * langer|langer als|pause|spater im jahr|noch etwas warten|nicht vor',
    yes: 'geht * los|findet statt|klappt|freigegeben|genehmigt|grunes licht|zusage|kannst/konnen du/sie * anfangen/beginnen/loslegen/starten|wie geplant/besprochen/vereinbart|bleibt dabei|wir machen es|rechnen/zahlen auf/mit dich/dir/sie/ihnen|dabei bleibt es|bleibt es dabei|es bleibt dabei|du/sie kannst/konnen * anfangen/beginnen/loslegen/starten|termin steht|budget ist durch/da|ist/sind bestatigt|haben die freigabe|freigabe ist da',
    agrees:
      '^ja|^jap|^jepp|^jo|^klar|^genau|^auf jeden fall|^absolut|^sicher|^naturlich|^gern/gerne|^yes|^stimmt|^passt|fest eingeplant|bleibt beim/bei|passt/passen/passe * nach wie vor|nach wie vor|steht noch|startklar|nichts geandert|hat sich nichts/nicht geandert|weiterhin|immer noch|alles gut|passt uns|passt alles|freuen uns schon/auf|ist fix|sind bereit|alles klar|aber ja|ganz bestimmt|bestimmt|bis dann|freuen uns',
    delegated:
      'wenden|wende dich|ubernommen|ubernimmt|kummert|leitet das/jetzt|meldet sich|team gewechselt|nicht mehr zustandig|in cc|in kopie|mein/meine kollege/kollegin|ansprechpartner~|zustandig',
    offers:
      'wie waere/wars|geht/ginge/ging/passt/passte/klappt * auch|wurde/wuerde * passen|wuerde dir/ihnen/euch/es|passt/passte * dir/ihnen/euch|konntest/konnten/kannst du/sie * anfangen/beginnen/starten|lieber|stattdessen|eher|sollen wir * starten/anfangen/beginnen|waere * auch|okay/ok/recht wenn wir|okay/ok/recht , wenn wir',
    proposes:
      'konnten/konnen/sollen/wollen/durfen/kann/konnte/kannst/konntest wir/sie/du/man/ich/es/das * * verschieben/verlegen/schieben/verschoben/verlegt/spater/fruher/vertagen|lasst/liesse sich * * verschieben/verlegen/schieben|moglich/okay/recht * * verschieben/verlegen/schieben|ginge/geht es * * spater|schlage/schlagen * * verschieben/verlegen/schieben',
    elses: 'rechnung|zahlung|besprechung|treffen|meeting|call|telefonat',
    by: 'spatestens|bis|vor',
    denied: 'nicht|kein/keine/keinen|nie',
    unless: 'ohne|falls|wenn|sollte|ob|sofern|hoffe|hoffen|hoffentlich|vielleicht',
    aside:
      'meeting|besprechung|unser/unseren termin|treffen|call|urlaub|flug|nicht abgesagt/gestrichen/storniert|wird * nichts andern|rest bleibt|ubrige bleibt|alles andere bleibt|bis auf|erste/halfte|nur * halfte/teil|machen wir ,|behalten wir ,|bleibt ,|nehmen wir ,|fur dich/sie bleibt|deine/deinen/ihre also|bleibt also|alte/alten/alter|adresse|umgezogen|gezogen',
    another: 'noch/wieder ein/einen/eine/was/etwas|weitere~|neue~/andere~/zweite~ auftrag/projekt/job',
  },
  fr: {
    undecided:
      "pas encore * decide/tranche/valide/sur/fixe/confirme/temps/reponse/nouvelles/decision/date/budget/retour/dire|sait/savons/sais/n'avons/n'a pas encore|en cours de discussion/validation/reflexion|toujours/encore en discussion/reflexion|discutons/discute/reflechissons/devons/doit encore|en/j'en saurons/saurai/saura plus|attendons/attends encore/toujours|en attente de/d'/du|reste a decider/valider/confirmer|pas eu le temps|on/direction/comite/conseil decide/decidera/tranche/tranchera|aucune idee|attends/j'attends/attendons le/un/son/leur retour|decision sera/est prise|rien de/n'est signe|pas de/d' nouvelles/nouvelle|rien de nouveau|aucune nouvelle|entre les mains|attends/attend/attendons/j'attends encore/toujours|attends/attend/attendons/j'attends le/la/leur client/direction/validation/budget/reponse/decision|devrais/devrait/devrions/devrait-on avoir|trop tot pour|a voir avec|pas encore * reponse/retour/nouvelles|je dois * verifier|c'est chez/avec * direction/cheffe/chef/patron/client|redemande-moi|redemandez-moi|relance-moi|relancez-moi|demande-moi|reviens vers moi|encore flou|flou|relance/relancons mon/ma/notre|pourrai/pourrons te/vous dire|difficile a dire|trop tot|a voir|on verra|on le saura|nous le saurons|je le saurai|on saura|on sera fixe~|toujours pas de/d'|devrions/devrait * avoir des nouvelles",
    comesBack:
      'reviens/revenons/reviendrai/reviendrons vers|tiens/tiendrai/tiendrons/tenons au courant|fais/ferai signe|te/vous dis|te/vous redis/redirai',
    no: "se fera/fait/feront * pas|est/avons/ete * annule~/abandonne~|devons annuler|decide de ne pas/plus|donnerons/donner pas suite|pas donner suite|n'aura * pas lieu|plus besoin de|tombe a l'eau|choisi/retenu * autre|plus de budget|plus/pas le budget|faire/ferons en interne|verra pas le jour|abandonnons|pris/choisi/retenu quelqu'un d'autre|budget a ete refuse/coupe/supprime|a dit non|n'est plus d'actualite|mettons/met fin|tout arreter/annuler/stopper|enterre/enterree|tombe/tombee a l'eau|budget/budgets/credits * coupe~/supprime~/gele~|passe/passes/passees par * agence/autre|agence * s'en charge/occupe|trouve quelqu'un|autre freelance/prestataire/agence/graphiste/traductrice/traducteur|mission/projet/budget/commande est/a/sont annule~/abandonne~/supprime~/mort~|renoncons|renonce a|plus besoin|on le/la/les/s'en fait/chargera/charge nous-memes|jete l'eponge|plus a l'ordre|n'a/n'ont pas ete accorde~|peut/pouvons * pas continuer|autre direction|confie la/le/ce/cette mission/travail/projet|s'en sortir|nous-memes|arretons|ne continuons pas|pas eu le feu vert|sans suite|laisser tomber ce/le/la/cette|allee/alle a une/un autre|decevoir",
    knows:
      'saurai/saurons/saura * plus|decide/decidera/tranche/tranchera|decision|reunion|reviens/revenons/reviendrai/reviendrons|tiens/tiendrai/tiendrons|fais/ferai signe|devrais/devrait/devrions avoir|reponse|y verrai/verrons plus clair|redemande-moi|redemandez-moi|relance-moi|relancez-moi|reviens vers moi|pourrai/pourrons te/vous dire|apres|on le saura|nous le saurons|je le saurai|on saura|on sera fixe~',
    postponed:
      "reporte~|repousse~|a bouge|bouge a|deplace/deplacee|decale/decalee/decales/decalons|du/devons/dois/allons/vais decaler/reporter/repousser|retarde/retardee|plus tard que prevu|en pause|remis/remise a plus tard|en attente pour le moment|en stand-by/standby|en suspens|suspendu/suspendue|gele/gelee|devoir/va/allons attendre|glisse/glissera|mettre/mis/mise/mettons * de cote|pris/prenons/prend/prennent du/un * retard|retard|plus en * mais|va/vont/allons/devoir/devons/du * repousser/decaler/reporter/retarder|differe~|remis/remettre|ajourne~|decalons|decalage|frigo|plus tard finalement|ralenti/ralentie|plus de temps que|plus long que|prend du temps|plus tard dans l'annee|un peu plus tard|pas avant|plus tard que|des retards",
    yes: "se fait/fera|on maintient|maintenons|tout est ok/bon|tout bon|toujours bon|devis/contrat est signe|accepte/acceptee|on peut demarrer/commencer|confirme/confirmee|valide/validee|feu vert|on y va|comme prevu/convenu|tu/vous peux/pouvez * commencer/demarrer|compte/comptons sur toi/vous|c'est bon pour",
    agrees:
      "^oui|^absolument|^tout a fait|^bien sur|^carrement|^exactement|^yes|^ok|^d'accord|^parfait pour|toujours prevu/bon/valable/partant/partants/d'actualite/ok|nous/me convient|convient toujours|reste/restons sur|rien n'a change|rien de change|tout est pret|est pret/prets/pretes|on a hate|hate de|pas de changement|c'est confirme|tout roule|mais oui|certainement|rendez-vous en|s'en rejouit|nous rejouissons|est cale|c'est cale",
    delegated:
      "voir ca/cela avec|voir avec|contacter/contacte/contactez/adresser/adresse/adresse-toi|repris le/la|s'en occupe|s'en charge|change d'equipe/de|va/vas te/vous contacter/ecrire/appeler|en copie|ma/mon collegue|qui pilote|plus en charge|ne travaille plus",
    offers:
      "que dirais-tu/diriez-vous|t'irait/t'iraient|vous irait|te/vous conviendrait|pourrais-tu/pourriez-vous/peux-tu/pouvez-vous * commencer/demarrer|ca irait|plutot|finalement|si on commencait/commencerait/demarrait",
    proposes:
      "pourrait-on/peut-on/pourrions-nous/pouvons-nous/pourrais-tu/pourriez-vous/peux-tu/pouvez-vous/puis-je * * decaler/repousser/reporter/deplacer/differer/avancer|on peut/pourrait * * decaler/repousser/reporter/deplacer|possible/mieux/envisageable de/d' * * decaler/repousser/reporter/deplacer/differer|propose/proposons/aimerions/aimerait/voudrions/souhaitons/souhaite * * decaler/repousser/reporter/deplacer|si on decalait/repoussait/reportait",
    elses: 'facture|paiement|reunion|rendez-vous|appel',
    by: "d'ici|avant|au plus tard",
    denied: "pas|ne|n'est|jamais|rien",
    unless: "sans|si|s'il|au cas ou|sauf|j'espere|esperons|espere|peut-etre",
    aside:
      'ou pas|reunion|rendez-vous|appel|visio|vol|vacances|conges|facture|projet/mission/travail continue/reste/demeure|rien ne change|ne change rien|pas annule~/abandonne~|ne pas attendre/reporter|que/juste/seulement * moitie/partie|premiere moitie/partie|garde/gardons * , mais|on garde|pour toi/vous|du tien/votre|il ne reste|ancien/ancienne|adresse|demenage|mais le reste|ancien fournisseur',
    another: 'un/une autre|encore un/une|nouveau/nouvelle/autre/deuxieme projet/mission/commande/contrat',
  },
};
