/** How a mail is closed, per language, as parts of a pattern without regard to case: a name stands behind or on the next line. */

export const CLOSINGS: Record<string, string> = {
  nl: '(?:\\p{L}{2,20} ){0,3}\\p{L}{0,12}(?:groet(?:en|jes|nis)?|groetn|hoogachting)(?: (?:vanaf|vanuit|uut) (?:\\p{L}+ ?){1,3}(?=,|$))?|hoogachtend|met dank|mvg|m\\.v\\.g\\.|vr\\.? ?gr\\.?|gr\\.?|grt(?:n|jes)?|grtz|greetz|liefs|hartelijks|suc6|succes|xx?|alvast (?:bedankt|dank)|bedankt|dank(?: je| u)?(?: wel)?|dank en groet|dankjewel',
  en: '(?:\\p{L}{2,20} ){0,2}(?:regards|wishes|greetings)|rgds|all the best|best|cheers|cheerio|ta|tx|tnx|thx|thanks(?: again| a lot| so much| a million| pal| mate)?|thank you|many thanks|yours(?: (?:sincerely|faithfully|truly|ever))?|sincerely|cordially|warm(?:ly|est)|big kiss|love|talk soon|hugs|with love|lots of love|take care|see you|ttyl|all good things',
  de: '(?:mit )?(?:\\p{L}{3,20} )?\\p{L}{0,12}gr(?:ü|u|ue)(?:ß|ss)(?:en|e|le)?(?: (?:aus|vom|von der) (?:der |dem )?\\p{L}+(?=,|$))?|sorry und gruß|herzlich(?:st)?|alles (?:liebe|gute)|dein|deine|mfg|lg|vg|bg|hg|sry|danke(?: schön)?|vielen dank|baba|bussi|tsch(?:ö|üss?)|servus|pfiat (?:di|euch|eahna)|sali|ciao|im auftrag|hochachtungsvoll',
  fr: "(?:bien )?cordialement|(?:bien )?à (?:vous|toi)|\\p{L}{4,}ement(?: (?:vôtre|à vous|à toi))?(?=[,.!]|$)|cdl?t|(?:\\p{L}+ )?salutations(?: \\p{L}+)?|merci(?: beaucoup| d['’]avance| vielmal)?|merci bien|(?:la |les )?bises?|biz|bisous|amitiés(?: \\p{L}+)?|encore (?:pardon|merci)|tchao|big up",
};

/** What one wishes at the end and when one meets again, whole lines as a rule; nobody's name, and read before the shorter closings. */
export const WISHES: Record<string, string> = {
  nl: "(?:(?:ik |wij |we )?wens(?:en)? (?:je|jou|jullie|u|iedereen) (?:allen |allemaal )?)?(?:alvast |nog )?(?:een )?(?:heel |erg )?(?:fijn|goed|mooi|prettig|leuk|gezellig|zonnig|rustig|lekker|zalig|aangenam|warm|gelukkig|vrolijk|gezegend|ontspannen|welverdiend)e? (?:verdere? |rest van (?:de|je|uw) |start van (?:de|je|uw) )?(?:\\p{L}*dag(?:en)?|avond|pinksteren|ochtend|middag|nacht|\\p{L}*week(?:end|einde)?|\\p{L}*vakantie|zomer|herfst|winter|lente|voorjaar|najaar|kerst(?:mis)?|jaarwisseling|oud en nieuw|nieuwjaar|jaar|pasen|reis|rit|pauze|verlof|tijd|thuiskomst)(?: (?:nog|verder|alvast|gewenst|toegewenst|samen|allemaal|en tot \\p{L}+))*|tot (?:en met )?(?:snel|dan|later|gauw|ziens|kijk|horens|morgen|overmorgen|straks|zo|spoedig|binnenkort|mails|bels|wederhoren|(?:(?:op|in|eind|begin|half|na|volgende|komende|aanstaande) (?:de |het )?\\p{L}+|\\p{L}+dag))|geniet (?:ervan|van \\p{L}+ \\p{L}+)|(?:ik )?spreek (?:je|u|jullie) (?:snel|gauw|dan|later|morgen|binnenkort)|(?:alvast )?(?:heel )?(?:hartelijk|veel) dank|werk ze|veel (?:plezier|succes|geluk)|slaap lekker|welterusten|blijf gezond|zet (?:hem|'m) op|beterschap|(?:de )?beste wensen",
  en: '(?:(?:do )?have|enjoy|wishing you)(?: all)?(?: \\p{L}+){0,5} (?:day|evening|afternoon|morning|night|week|weekend|holidays?|break|summer|autumn|winter|spring|time|trip|one|easter|christmas|year|\\p{L}+day)|(?:lovely|great|good|nice|happy|merry|safe) (?:\\p{L}+ )?(?:day|evening|afternoon|night|week|weekend|holidays?|summer|luck|travels?|easter|christmas|year|\\p{L}+day)(?: (?:to|ahead)(?: you)?(?: all)?)?|(?:speak|talk|chat|catch|see|meet|hear from)(?: (?:to|with))?(?: (?:you|ya|u))?(?: all)?(?: up)? (?:soon|then|later|around|there|tomorrow|(?:on|in|next|this) \\p{L}+|\\p{L}+day)|until (?:then|soon|later|tomorrow|next (?:time|week)|\\p{L}+day)|(?:i )?look(?:ing)? forward(?: to (?:it|that|hearing|seeing|meeting|your|working|speaking)(?: \\p{L}+){0,4})?|(?:many |with )?thanks (?:in advance|so much|very much)|thank you (?:in advance|so much|very much)|(?:all |the )?(?:very )?best of luck|all my best|all best|(?:stay|keep|be) (?:safe|well)',
  de: "(?:(?:ich|wir) wünschen? (?:dir|ihnen|euch|allen) |wünsche )?(?:noch )?(?:ein(?:e[nr]?)? )?(?:ganz |sehr |recht )?(?:schön|gut|ruhig|angenehm|sonnig|erholsam|fein|toll|gesegnet|froh|fröhlich)e[nsr]? (?:\\p{L}*tage?|abend|morgen|nacht|woche|(?:langes )?wochenende|restwoche|(?:wochen)?(?:start|beginn|ausklang)(?: (?:in|ins|in die|in den|der) \\p{L}+(?: \\p{L}+)?)?|feierabend|fest|urlaub|ferien|reise|fahrt|sommer|herbst|winter|frühling|zeit|\\p{L}+zeit|advent|ostern|pfingsten|weihnachten|rutsch|jahr|neues(?: jahr)?|besserung|erholung|pause|mittwoch)(?: (?:noch|weiterhin|dir|ihnen|euch|allen|allerseits|zusammen))*|bis (?:bald|dann|demnächst|später|gleich|morgen|übermorgen|in kürze|(?:zum|zur|im|nach|die|ende|anfang|mitte|nächste[nsr]?|kommende[nsr]?) (?:de[nmr] |nächste[nsr]? )?\\p{L}+|\\p{L}+tag|mittwoch|sonnabend)|auf (?:bald|wiederhören|wiedersehen|(?:eine )?(?:gute|weiterhin gute) zusammenarbeit)|(?:besten|herzlichen|lieben|tausend|vielen|schönen) dank(?: (?:im voraus|vorab|schon mal|dir|ihnen|euch))*|danke (?:im voraus|vorab|dir|ihnen|euch|schon mal|sehr)|viel (?:erfolg|spaß|glück|freude)|mach(?:t|en sie)?(?:[’']s| es|s) gut|bleib(?:t|en sie)? (?:gesund|munter|fröhlich)|(?:wir )?sehen uns|man sieht sich",
  fr: "(?:(?:(?:je|nous|on) )?(?:vous|te|t[’']) ?(?:en )?souhait\\p{L}+ |(?:en vous|en te) souhaitant |passe[zr]? )?(?:une? |de |d[’'])?(?:très |toute |bien )?(?:belles?|bel|beau|bonnes?|bons?|excellente?s?|agréables?|douces?|doux|joyeuses?|joyeux|heureuses?|heureux|jolie?s?) (?:(?:fin|reprise|suite|rentrée|début|reste|poursuite)(?: de | d[’'] ?| du )?)?(?:journée|soirée|matinée|après[- ]midi|nuit|semaine|week-?end|fin|suite|reprise|continuation|réception|année|rentrée|fêtes?|noël|pâques|vacances|congés?|été|automne|hiver|printemps|mois|pont|route|voyage|retour|courage|appétit|chance|lecture|pause|dimanche|\\p{L}+di)(?: (?:à (?:vous|toi|tous|toutes)|aussi|également|et à \\p{L}+(?: \\p{L}+)?))*|[àa] (?:demain|plus(?: tard)?|\\+|bientôt|très (?:vite|bientôt)|ce soir|tout à l[’']heure|tout de suite|(?:la |une |l[’'])?(?:semaine |mois |année )?(?:prochaine?|\\p{L}+di|dimanche|\\p{L}+vrier|janvier|mars|avril|mai|juin|juillet|août|\\p{L}+bre|rentrée)(?: prochain)?)|dans l[’']attente(?: \\p{L}+(?:[’']\\p{L}+)?){0,6}|au plaisir(?: de (?:vous|te|se|t[’'])? ?\\p{L}+(?: \\p{L}+)?)?|prene?z?d?s? (?:bien )?soin de (?:vous|toi)|porte[zs]?-(?:vous|toi) bien|(?:un |mille |tous mes |avec mes )?(?:grand |sincères? )?(?:mercis?|remerciements?)(?: (?:par avance|d[’']avance|beaucoup|infiniment|encore|bien|à (?:vous|toi)))*|(?:tous mes |mes |nos )?(?:meilleurs )?vœux|(?:bien|très|fort|tout) \\p{L}{4,}ement",
};

/** Farewells of regions, trades and clubs: nobody's name, also where they stand alone. */
export const FAREWELLS: Record<string, string> = {
  sea: 'aho[iy](?: vom meer)?|moin(?:[ -]moin)?(?: und tschüss)?|fair winds|bon vent|tailwinds|behouden vaart|goede vaart|mast- und schotbruch|immer eine handbreit(?: wasser)?(?: unterm kiel)?|schip ahoy',
  'mountain, hunt, sport':
    '(?:berg|gut|ski|petri|waidmanns|weidmanns|rad|all)[ -]?heil|horrido|waidmannsheil|weidmannsdank|halali|gut \\p{L}{3,}|gl(?:ü|ue)ck (?:auf|ab|zu)|glückauf|sport frei|kette rechts|hipp hipp hurra|frisch auf|allzeit bereit|allzeit gute fahrt|bonne chasse|allez|hup hup|tot op het veld|narri narro|helau|alaaf|oranje boven|wassail',
  table:
    'proost|prost|santé|à la vôtre|zum wohl|smakelijk|eet smakelijk|mahlzeit|guten appetit|bon app[ée]tit|cheers|bottoms up|slàinte(?: mhath)?|sláinte|skål|salute|cin cin|tchin',
  stage: 'toi[ -]toi(?:[ -]toi)?|merde|break a leg|in harmony|vorhang auf|doek',
  spirit:
    "namast[eé]|om shanti|shanti|shalom|salaam|salam|amen|gottes segen|gott befohlen|behüt (?:sie|dich|euch) gott|grüß gott|vergelt[’']s gott|vrede en alle goeds|pax et bonum|pace e bene|god bless|peace|blessings|in christ|union de prières|zegen|gods zegen|in solidarity|solidairement",
  nl: 'moi|houdoe|haije|aju|ajuus|adieë|doei|doeg|dag|later|toedeloe|toodeloe|de mazzel|mazzel|salut|high five|knip knip|mei freonlike groetnis|oant sjen|in liefde|ciao|de groeten',
  en: 'toodle-?pip|toodles|ta-?ra|tara|pip pip|ttfn|laters|aloha|dydh da|cofion(?: gorau| cynnes| caredig)?|diolch(?: yn fawr)?|hwyl(?: fawr)?|le meas|slán|beannacht|go raibh maith agat|happy \\p{L}+ing|keep \\p{L}+ing|stay \\p{L}+|up the \\p{L}+|over and out|onwards|woof|peace out|adios|hasta la vista|hasta luego|au revoir|ahem|best foot forward',
  de: 'grüezi|grüessli|gruessli|adieu|ade|adele|uf wiederluege|griaß (?:eich|di|euch|enk)|griaß di|grüß (?:dich|euch)|pf(?:ia|üa)t(?:i| di| euch| enk| eahna)?|habe die ehre|tschau|tschüssi|tschüssikowski|küsschen|bussi baba|hawedere|mit grünem daumen|schönen gruß',
  fr: "kenavo(?: ar wech all| d['’]an holl)?|adishatz|adiu|adissiatz|adieu-?siatz|adessias|agur|milesker|a prestu|avvedeci|adieu|salut|tchüss|ciao|tchô|au plaisir|caresses à \\p{L}+|belles lectures|le bonjour",
};

/** Of those the ones that open a mail as well: the name behind is then the freelancer's. */
export const GREETINGS: Record<string, string> = {
  all: 'servus|ciao|sali|salut|baba|moin|ahoi|ahoy|aloha|moi|hoi|hallo|dag|griaß|grüezi|grüß|kenavo|adishatz|namast[eé]|shalom|salaam|dydh da',
  day: '(?:schönen )?guten? (?:tag|morgen|abend|mittag|nachmittag)|good (?:day|morning|evening|afternoon)|goede (?:dag|morgen|ochtend|middag|avond)',
  year: '(?:happy|merry|have|hope|gelukkige?|vrolijke?|frohe[ns]?|fröhliche|bonne année|belle année|joyeux|joyeuses|(?:de )?beste wensen|(?:\\p{L}+ ){0,2}meilleurs vœux)',
};

/** Between two closings: "Danke und schönes Wochenende". */
export const BETWEEN: Record<string, string> = { nl: 'en', en: 'and', de: 'und', fr: 'et' };

/** Between a closing and the name: "Groeten van Ria". */
export const BEFORE_NAME: Record<string, string> = { nl: 'van', en: 'from', de: 'von|vom', fr: 'de la part de' };

/** In a job's name between the work and whom it is for: "Website voor de Bakker Smit". */
export const BEFORE_CLIENT: Record<string, string> = {
  nl: 'voor|van|bij|de|het|der',
  en: 'for|of|at|from|the',
  de: 'für|von|vom|bei|beim|der|des|die|das|dem|den|zum|zur',
  fr: 'pour|de|du|des|chez|au|la|le|les',
};
