/** How a mail is closed, per language, as parts of a pattern without regard to case: a name stands behind or on the next line. */

export const CLOSINGS: Record<string, string> = {
  nl: '(?:\\p{L}{2,20} ){0,3}\\p{L}{0,12}(?:groet(?:en|jes|nis)?|groetn|hoogachting)(?: (?:vanaf|vanuit|uut) (?:\\p{L}+ ?){1,3}(?=,|$))?|hoogachtend|met dank|mvg|m\\.v\\.g\\.|vr\\.? ?gr\\.?|gr\\.?|grt(?:n|jes)?|grtz|greetz|liefs|hartelijks|suc6|succes|xx?|alvast (?:bedankt|dank)|bedankt|dank(?: je| u)?(?: wel)?|dank en groet|dankjewel|tot (?:snel|dan|later|gauw|ziens|kijk|horens)|fijne (?:feest)?dag(?:en)?',
  en: '(?:\\p{L}{2,20} ){0,2}(?:regards|wishes|greetings)|rgds|all the best|best|cheers|cheerio|ta|tx|tnx|thx|thanks(?: again| a lot| so much| a million| pal| mate)?|thank you|many thanks|yours(?: (?:sincerely|faithfully|truly|ever))?|sincerely|cordially|warm(?:ly|est)|big kiss|love|talk soon|hugs|with love|lots of love|take care|see you|ttyl|all good things',
  de: '(?:mit )?(?:\\p{L}{3,20} )?\\p{L}{0,12}gr(?:ü|u|ue)(?:ß|ss)(?:en|e|le)?(?: (?:aus|vom|von der) (?:der |dem )?\\p{L}+(?=,|$))?|sorry und gruß|herzlich(?:st)?|alles (?:liebe|gute)|dein|deine|mfg|lg|vg|bg|hg|sry|danke(?: schön)?|vielen dank|bis (?:bald|dann)|baba|bussi|tsch(?:ö|üss?)|servus|pfiat (?:di|euch|eahna)|sali|ciao|(?:frohe|schöne) (?:weihnachten|festtage)|im auftrag|hochachtungsvoll',
  fr: "(?:bien )?cordialement|(?:bien )?à (?:vous|toi)|à bientôt|\\p{L}{4,}ement(?: (?:vôtre|à vous|à toi))?(?=[,.!]|$)|cdl?t|(?:\\p{L}+ )?salutations(?: \\p{L}+)?|belle journée|bonne journée|belles fêtes|merci(?: beaucoup| d['’]avance| vielmal)?|merci bien|(?:la |les )?bises?|biz|bisous|amitiés(?: \\p{L}+)?|à très (?:vite|bientôt)|bonnes vacances|encore (?:pardon|merci)|tchao|big up",
};

/** Farewells of regions, trades and clubs: nobody's name, also where they stand alone. */
export const FAREWELLS: Record<string, string> = {
  sea: 'aho[iy](?: vom meer)?|moin(?:[ -]moin)?(?: und tschüss)?|fair winds|bon vent|tailwinds|behouden vaart|goede vaart|mast- und schotbruch|immer eine handbreit(?: wasser)?(?: unterm kiel)?|schip ahoy',
  'mountain, hunt, sport':
    '(?:berg|gut|ski|petri|waidmanns|weidmanns|rad|all)[ -]?heil|horrido|waidmannsheil|weidmannsdank|halali|gut \\p{L}{3,}|gl(?:ü|ue)ck (?:auf|ab|zu)|glückauf|sport frei|kette rechts|hipp hipp hurra|frisch auf|allzeit bereit|allzeit gute fahrt|gute fahrt|gute reise|bonne route|bonne chasse|allez|hup hup|goede reis|tot op het veld|narri narro|helau|alaaf|oranje boven|wassail',
  table:
    'proost|prost|santé|à la vôtre|zum wohl|smakelijk|eet smakelijk|mahlzeit|guten appetit|bon app[ée]tit|cheers|bottoms up|slàinte(?: mhath)?|sláinte|skål|salute|cin cin|tchin',
  stage: 'toi[ -]toi(?:[ -]toi)?|merde|break a leg|in harmony|vorhang auf|doek',
  spirit:
    "namast[eé]|om shanti|shanti|shalom|salaam|salam|amen|gottes segen|gott befohlen|behüt (?:sie|dich|euch) gott|grüß gott|vergelt[’']s gott|vrede en alle goeds|pax et bonum|pace e bene|god bless|peace|blessings|in christ|union de prières|zegen|gods zegen|in solidarity|solidairement",
  nl: 'moi|houdoe|haije|aju|ajuus|adieë|doei|doeg|dag|later|toedeloe|toodeloe|de mazzel|mazzel|salut|high five|knip knip|mei freonlike groetnis|oant sjen|in liefde|ciao|de groeten',
  en: 'toodle-?pip|toodles|ta-?ra|tara|pip pip|ttfn|laters|aloha|dydh da|cofion(?: gorau| cynnes| caredig)?|diolch(?: yn fawr)?|hwyl(?: fawr)?|le meas|slán|beannacht|go raibh maith agat|happy \\p{L}+ing|keep \\p{L}+ing|stay \\p{L}+|up the \\p{L}+|over and out|onwards|woof|peace out|adios|hasta la vista|hasta luego|au revoir|ahem|best foot forward',
  de: 'grüezi|grüessli|gruessli|adieu|ade|adele|uf wiederluege|griaß (?:eich|di|euch|enk)|griaß di|grüß (?:dich|euch)|pf(?:ia|üa)t(?:i| di| euch| enk| eahna)?|habe die ehre|tschau|tschüssi|tschüssikowski|küsschen|bussi baba|hawedere|mit grünem daumen|auf wiedersehen|bleib(?:t|en sie)? gesund|schönes wochenende|schönen (?:tag|feierabend|gruß)',
  fr: "kenavo(?: ar wech all| d['’]an holl)?|adishatz|adiu|adissiatz|adieu-?siatz|adessias|agur|milesker|a prestu|avvedeci|adieu|salut|tchüss|ciao|tchô|au plaisir|caresses à \\p{L}+|belles lectures|joyeuses fêtes|bonne (?:soirée|semaine|continuation|réception|année|rentrée)|bon (?:week-end|courage|dimanche)|excellente journée|le bonjour",
};

/** Of those the ones that open a mail as well: the name behind is then the freelancer's. */
export const GREETINGS: Record<string, string> = {
  all: 'servus|ciao|sali|salut|baba|moin|ahoi|ahoy|aloha|moi|hoi|hallo|dag|griaß|grüezi|grüß|kenavo|adishatz|namast[eé]|shalom|salaam|dydh da',
};

/** Between a closing and the name: "Groeten van Ria". */
export const BEFORE_NAME: Record<string, string> = { nl: 'van', en: 'from', de: 'von|vom', fr: 'de la part de' };
