import type { ReplyWords } from './reply-words.ts';

export const DUTCH: ReplyWords = {
  commands: {
    done: 'achter de rug|afgetikt|kan eraf|mag eraf|gebeurd|klus is af|opdracht is af|klus is klaar|opdracht is klaar|kan dicht|van de lijst|gelukt|is af|niets meer mee te doen|niets meer aan te doen|niets meer te doen|gefixt|klaar|klaar mee|gedaan|geregeld|afgerond|afgehandeld|gefikst|gereed|voltooid|opgelost|afgevinkt|kan weg|kun je afvinken|afvinken|vink maar af|mag dicht|sluit maar|is in orde|is voor elkaar|voor mekaar|van je lijstje|van je lijst|van mijn lijst|van het lijstje|van mijn lijstje|niks meer aan doen|niets meer aan doen|al besproken|alles besproken|alles doorgesproken|al gesproken.|is rond met haar|alles is rond|is alles rond|rondgemaakt|afgewerkt|uitgesproken|afgekaart|niks meer aan te doen'.split(
      '|',
    ),
    sent: 'de deur uit gedaan|ruimte vrijgegeven|ruimte is vrijgegeven|dagen vrijgegeven|vrijgegeven|mailtje eruit|mail eruit|bericht eruit|berichtje eruit|mail is eruit|mailtje is eruit|bericht is eruit|berichtje is eruit|net doorgestuurd|zojuist doorgestuurd|brief is weg|mailtje is weg|onderweg|heb haar gemaild|heb hem gemaild|heb geschreven|mail is weg|bericht is weg|berichtje is weg|verstuurd|verzonden|gestuurd|opgestuurd|gemaild|is de deur uit|staat uit|berichtje gestuurd|gepolst|heb doorgestuurd|geappt|appje gedaan|appje gestuurd|voicemail ingesproken|voicemail achtergelaten|ingesproken|antwoordapparaat ingesproken|berichtje gedaan|bericht gedaan|op de mail gedaan|op de post gedaan|eruit gegooid|naar haar gestuurd|doorgezet naar|doorgemaild|uitgestuurd|aan haar gevraagd|aan hem gevraagd|haar gevraagd|hem gevraagd|doorgezet'.split(
      '|',
    ),
    booked:
      'mogen aan de slag|zijn begonnen|ben begonnen|is begonnen|al begonnen|loopt al|al mee bezig|zijn eruit|zijn er uit|ben eruit|we gaan het doen|ze gaan het doen|kunnen aan de slag|mogen beginnen|gaan akkoord|gaat akkoord|hebben ja gezegd|heeft ja gezegd|zeiden ja|in kannen en kruiken|is akkoord|akkoord is|ja gezegd|zei ja|zegt ja|beginnen zoals gepland|alles is afgesproken|allemaal afgesproken|al rond|opdracht gekregen|klus gekregen|is zeker|opdracht is binnen|klus is binnen|geboekt|ingeboekt|gaat door|doorgegaan|ging door|is rond|opdracht binnen|klus binnen|binnengehaald|bevestigd|definitief|staat vast|getekend|akkoord gekregen|klus is zeker|ja binnen|binnen.|de opdracht is binnen|de klus is binnen|aanbetaling binnen|aanbetaling is binnen|offerte akkoord|handtekening binnen|handtekening is binnen|contract binnen|contract is binnen|po binnen|inkooporder binnen|ze willen me|gegund|opdracht gegund|die hebben we.|beklonken met|het is mij gegund|hapt toe|happen toe|toegehapt|gaat gebeuren'.split(
        '|',
      ),
    no: 'nee|neen|nope'.split('|'),
    wrong: 'klopt niet|niet goed|verkeerd|klopt helemaal niet|dat is niet juist|niet juist|fout'.split('|'),
    off: 'andere partij|gaat niet worden|gaat niet meer door|zeg het af|zeg ik af|met een ander verder|gaat jammer genoeg niet door|gaat jammer niet door|kiezen voor een ander|kiest een ander|een concurrent|een concullega|budget is geschrapt|budget geschrapt|budget is weg|bureau genomen|bureau gekozen|zien er vanaf|zien er van af|zien ervan af|ziet ervan af|ziet er vanaf|hebben een ander|voor een ander gekozen|iemand anders gekozen|gaan het zelf doen|doen het zelf|geen budget|komt er niet van|niet doorgaan|wordt niets|gaat niet door|ging niet door|niet doorgegaan|afgeblazen|afgezegd|van de baan|afgeketst|wordt niks|wordt hem niet|wordt het niet|ze hebben iemand anders|naar een ander|zeggen af|zegt af|ze annuleren|ze annuleert|met een ander in zee|in zee met een ander|zie ervan af|zie er van af|niets geworden|niks geworden|iemand anders gevonden|een ander gevonden|budget is op|geld is op|geen geld|afgelast|doen intern|doet intern|stopt met de zaak|stopt met haar zaak|stekker eruit|trekt de stekker|trekken de stekker|trekt zich terug|trekken zich terug|bij een ander|doet haar zwager|doen het liever zelf|gaat aan mijn neus voorbij|misgelopen|is hem niet geworden|niet gegund|naar de concurrent|project is dood|project is gestopt|opdracht ingetrokken|ingetrokken|gaat toch niet.|willen toch niet|wil toch niet|afwijzing.|afwijzing gekregen|een afwijzing|hebben een bureau'.split(
      '|',
    ),
    drop: 'skip|niet meer van toepassing|geen zin meer in|is geen klus|is geen opdracht|was een test|mag je vergeten|mag vergeten|doe weg|speelt niet meer|niet meer aan de orde|niet meer relevant|kun je vergeten|kan je vergeten|geen interesse meer|laat zitten|laat gaan|geef het op|laat schieten|mag weg|weg ermee|haal eruit|gooi eruit|eruit|annuleer|annuleren|geannuleerd|laat vallen|laat maar|laat los|loslaten|losgelaten|schrap|schrappen|verwijder|verwijderen|haal weg|gooi weg|cancel|cancellen|hoeft niet meer|niet meer nodig|vergeet deze|vergeet het|streep maar door|doorstrepen|geen interesse|laat lopen|laat ik lopen|haal er uit|gooi er uit|mag er uit|kan er uit|kruis erdoor|streep erdoor|kruis door|niet meer te volgen|hoef je niet meer te volgen|weggooien|laat varen|de prullenbak in|in de prullenbak'.split(
      '|',
    ),
    yes: 'ja|jazeker|jawel|jep|jup|yep|zeker|klopt|inderdaad|juist|correct|koppelen|akkoord|is goed zo'.split('|'),
    same: 'zelfde|zelfde klus|dezelfde|dezelfde klus|hetzelfde'.split('|'),
    undo: 'niet de bedoeling|kan dat terug|kan het terug|verkeerde knop|per ongeluk|ongedaan|ongedaan maken|maak ongedaan|terugdraaien|draai terug|herstel|herstellen|zet terug|terugzetten|toch niet|foutje|vergissing|undo|per ongeluk gestuurd|per ongeluk verstuurd|per ongeluk verzonden|per ongeluk op nee|bedoelde ik niet|verkeerde mail|voor een andere klus|moest niet|vorige reply was verkeerd|vorige antwoord was verkeerd|laatste antwoord was verkeerd|oeps|negeer dat|negeer mijn vorige|negeer mijn vorige bericht|negeer mijn laatste|negeer mijn laatste bericht|negeer mijn laatste mail|was voor een ander|ging over een andere klant|ging over een andere|was een andere klant|verkeerd geklikt|verkeerd gedrukt|te snel geklikt|wijziging terug'.split(
      '|',
    ),
    list: 'wat had ik|iets open staan|wanneer krijg ik|wanneer hoor ik|wanneer herinner je|wanneer komt het volgende seintje|iets openstaan|wat heb ik openstaan|wat staat er open|wat loopt er|wat staat er in potlood|welke klussen staan er open|welke klussen heb ik|lijst|lijstje|overzicht|stuur de lijst|stuur lijst|wat staat er|wat heb ik staan|alle klussen|toon alles|overzichtje|heb ik nog lopen|waar wacht ik nog op|wat er openstaat|hoeveel klussen staan er open|hoeveel klussen heb ik|allemaal in potlood|heb ik in potlood|in potlood staan|openstaande klussen|mijn klussen|heb ik openstaan|heb ik open staan|staat er nog open|alles wat ik in potlood heb|wat ik in potlood heb|alles wat er staat|wat er nog staat|wat ik heb staan'.split(
      '|',
    ),
    help: "mijn instellingen|welke instellingen|wie stuurt mij|wie stuurt me|welke commando's zijn er|wat gebeurt er als|hoe verwijder ik|hoe kan ik mijn account|wie is dit|wie ben je|wie ben jij|wie bent u|wie zijn jullie|wat is dit|waarom krijg ik deze|waarom krijg ik dit|wat moet ik hiermee|wat moet ik doen|hoe zeg ik op|hoe meld ik me af|hoe stop ik|hoe kan ik stoppen|hoe kom ik hier van af|wat kan ik antwoorden|wat kan ik doen|welke woorden kan ik gebruiken|help|hulp|uitleg|hoe werkt dit|hoe werkt het|wat kan ik zeggen|snap er niks van|snap er niets van|wat moet ik terugsturen|wat moet ik antwoorden|hoe dit werkt|hoe het werkt|welke woorden|wat kan ik terugzeggen|wat kan ik terug zeggen|wat moet ik terugzeggen|wat moet ik terug zeggen|kan ik hier op terugzeggen|wat moet ik zeggen|wat schrijf ik terug|wat kan ik terugschrijven|wat moet ik terugschrijven|op terugzeggen".split(
      '|',
    ),
    stop: 'stop|stop er mee|stop ermee|geen seintjes meer|geen herinneringen meer|hoef geen seintjes|kap hiermee|kap er mee|kap ermee|flikker op|rot op|hou op|houd op|hou hiermee op|hou er mee op|hou ermee op|opzeggen|stoppen|stop alle mail|afmelden|uitschrijven|meld me af|schrijf me uit|geen mail meer|geen mails meer|hou mee op|houd mee op|geen mailtjes meer|deze mailtjes niet meer|mailtjes niet meer|wil deze mails niet meer|wil deze mail niet meer|wil dit niet meer ontvangen|niet meer ontvangen|haal me van de lijst|haal me van je lijst|mail me niet meer|stuur me niets meer|stuur me niks meer|stuur niks meer|stuur niets meer|schrijf mij uit|meld mij af|wil hier vanaf'.split(
      '|',
    ),
    start:
      'start|starten|hervat|hervatten|begin weer|zet weer aan|aanzetten|ga door|weer beginnen|seintjes aan|herinneringen aan|mag me weer mailen|kun je me weer mailen|kunt me weer mailen|mail me weer|weer mailen|mag weer mailen|je mag weer|stuur maar weer|weer herinneren'.split(
        '|',
      ),
    export: ['export', 'mijn data', 'exporteer', 'exporteren', 'mijn gegevens', 'stuur mijn gegevens'],
    later:
      'worden|zal worden|wordt|wordt pas|later|naar|verplaats|verplaatst|verplaatsen|verzet|verzetten|verschoven|schuift|schuift door|schuift op|schuif|schuif door|schuif op|doorgeschoven|doorschuiven|opgeschoven|uitgesteld|is nu|maak er van|maak er|toch|toch pas|begint nu|tillen'.split(
        '|',
      ),
    snooze:
      'herinneren|niet nu|nu niet|even niet|over|nog eens|snooze|snoozen|sluimer|stel uit|uitstellen|herinner|herinner mij|seintje|geef me een seintje|vraag het|kom terug|later nog eens|probeer het|wacht|nog even wachten|verzet dit seintje|verplaats dit seintje|schuif dit seintje|verzet de herinnering|verplaats de herinnering|trek aan de bel|tik me aan|geef een gil|nog een keer|geef me nog|geef me|geef het nog|geef het|geef haar nog|geef hem nog|geef ze nog|gun me nog|meld je|klop nog|piep nog|laat het nog|mail me weer over|vraag me|vraag nog|kom er op terug|kom hier op terug|kom hierop terug|kom erop terug|nog een keertje vragen|nog een keertje'.split(
        '|',
      ),
    client:
      'ze heet nu|zij heet nu|hij heet nu|klant heet|de klant heet|opdrachtgever heet|zij heet|hij heet|klant|opdrachtgever|klant is|de klant is|van|verkeerde klant|andere klant|naam van de klant is|naam van de klant|haar adres is|zijn adres is|het adres is|adres is|haar e-mailadres is|zijn e-mailadres is|mevrouw heet|haar naam is|zijn naam is|ze heet tegenwoordig|ze heet inmiddels|je schrijft haar naam als|haar naam schrijf je als|ze schrijft zich|contactpersoon is|mijn contactpersoon is|mijn contact is|ze heet'.split(
        '|',
      ),
    job: [
      'de klus heet',
      'de opdracht is',
      'het betreft',
      'gaat om',
      'klus',
      'opdracht',
      'de klus is',
      'klus is',
      'het gaat om',
    ],
    settings: 'instelling|instellingen|instellen|stel in|zet|maak'.split('|'),
    forget: ['vergeet', 'wis', 'vergeet klant', 'verwijder', 'gooi', 'haal'],
    link: 'ik mail ook vanaf|ik mail ook van|ik gebruik ook|mijn andere adres is|mijn tweede adres is|mijn werkadres is|koppel|koppel ook|koppel adres|koppel het adres|adres koppelen|voeg adres toe'.split(
      '|',
    ),
    unlink: ['ontkoppel', 'ontkoppel adres', 'ontkoppel het adres', 'adres ontkoppelen'],
  },
  registers: {
    informal: 'je|jij|jou|tutoyeren|tutoyeer|informeel|met je'.split('|'),
    formal: 'u|uw|vousvoyeren|formeel|met u|vousvoyeer'.split('|'),
  },
  settings: {
    zone: ['zone', 'tijdzone'],
    country: ['land'],
    language: 'taal|schrijf me in het|schrijf me voortaan in het|schrijf mij in het|mail me in het|taal is'.split('|'),
    'days off': 'vrije dagen|vrije dag|dagen vrij|vakantiedagen|vrij|vakantie|verlof|ik ben vrij|afwezig'.split('|'),
    name: 'naam|mijn naam|mijn naam is|ik heet'.split('|'),
    signature: ['handtekening', 'ondertekening'],
    overview: 'overzicht|maandoverzicht|overzichten'.split('|'),
  },
  forgetMe:
    'alles wissen|alles verwijderen|verwijder alles|account verwijderen|mijn account verwijderen|account opheffen|hef mijn account op|verwijder mijn gegevens|wis mijn gegevens'.split(
      '|',
    ),
  me: 'mij maar weg|mij weg|mijn account|mij uit je systeem|me uit je systeem|alles van mij weg|alles van mij maar weg|al mijn gegevens|mij|me|alles|mij maar|alles van mij|alles over mij'.split(
    '|',
  ),
  negations:
    'als|zodra|andere klus|andere opdracht|vraagteken|wanneer|moet|moeten|niet|geen|nooit|nog lang niet|onmogelijk|bijna|half|niets|niks|zonder|twijfel|twijfelt|onzeker|laat maar weten|laat maar horen|laat maar komen|laat even weten|laat het weten'.split(
      '|',
    ),
  notYet:
    'wacht nog|niets gehoord|niks gehoord|niets meer gehoord|niks meer gehoord|niets van haar gehoord|niets van hem gehoord|niets van ze gehoord|niks van haar gehoord|niks van hem gehoord|wacht op|wachten op|nog steeds stil|radiostilte|nog over na|denkt nog na|afwachten|wacht af|wachten af|wachten nog|reageert niet|reageren niet|antwoordt niet|antwoorden niet|hoor niets|geen reactie|geen antwoord|nog niet|nog niets|nog geen|nog steeds niets|nog steeds niet|nog steeds geen|nog niks|laat staan|laat zo staan|niks vernomen|niets vernomen|tot nu toe niets|tot nu toe niks|vooralsnog niet|vooralsnog niets|twijfelen nog|dubben nog'.split(
      '|',
    ),
  yet: ['nog'],
  that: 'dat|of'.split('|'),
  ifs: 'als|indien|mits'.split('|'),
  others: 'ze|zij|hij|die'.split('|'),
  asks: 'is het|is dit|is ze|is zij|is hij|is de|heb je|heeft ze|heeft hij|heeft zij|hebben ze|staat het|gaat het door|gaat het wel|gaat dit|gaan ze|komt het'.split(
    '|',
  ),
  asides: 'trouwens|eigenlijk|overigens|namelijk|hier|wel|toch|in dit geval'.split('|'),
  correction: 'correctie|kleinigheidje|detail|detailtje|puntje'.split('|'),
  articles: 'de|het|een|onze|jullie'.split('|'),
  insteadOf: {
    noLonger: 'niet meer|niet langer'.split('|'),
    not: 'niet|en niet|geen|en geen'.split('|'),
    but: ['maar', 'wel'],
    of: 'in plaats van|i.p.v.|ipv'.split('|'),
  },
  forWhom: 'het is voor|dit is voor|het is van|dit is van|deze is voor|deze is van'.split('|'),
  called:
    'heet|genaamd|is genaamd|dit is van|dit is voor|het is van|deze is van|moet zijn|is eigenlijk|moet heten'.split(
      '|',
    ),
  notBefore: ['niet voor', 'niet vóór', 'niet eerder dan', 'niet vroeger dan'],
  notUntil: ['pas', 'pas op', 'later'],
  inside:
    'het|hem|m|dit|deze|die|dat|maar|toch|nog|nou|nu|al|even|ook|gewoon|allemaal|dan|wel|haar|net|zojuist|helaas|eigenlijk|hier|weer|intern|r'.split(
      '|',
    ),
  requests:
    'kan dit|kan het|kunnen we|kun je|kan je|kunt u|wil je|wilt u|zou je|zou u|zou je me|kan ik|mag ik|kan dat|kan die|kunnen die|kunnen deze'.split(
      '|',
    ),
  away: {
    me: ['ik'],
    gone: 'ben * weg|zwangerschapsverlof|ouderschapsverlof|ziekteverlof|sabbatical|ziek|ik ben * weg|ben ik * weg|ben ik er niet|ben ik weg|ben ik vrij|ben ik dicht|vakantie|ben weg|ben er van|ben er tot|ben er niet|afwezig|verlof|ben vrij|dan weg|niet bereikbaar|ben dicht|ik heb * vrij|ik neem * vrij|ik ben * vrij'.split(
      '|',
    ),
  },
  timeOf: {
    hoped: 'misschien|wie weet|wellicht|ooit'.split('|'),
    answer:
      'hoor ik|ik hoor|klant belt|opdrachtgever belt|ze weet|ze weten|zij weet|weet het|weten het|hoor meer|weten ze|weten zij|weet ze|weet hij|ze laat * weten|hij laat * weten|ze laten * weten|laat ze * weten|laat hij * weten|laten ze * weten|beslissen|beslist|beslissing|besluit|besluiten|duidelijkheid|uitsluitsel|belt me|belt mij|belt * terug|bellen * terug|mailt me|mailt mij|appt me|appt mij|komt * op terug|komen ze * op terug|ze belt|ze bellen|ze mailt'.split(
        '|',
      ),
    moves:
      'schuift|schuiven|opgeschoven|verschoven|doorgeschoven|verplaatst|uitgesteld|vertraagd|loopt * uit|vertraging'.split(
        '|',
      ),
    begins:
      'begint|beginnen|start|starten|van start|eerder|al in|schuift|schuiven|opgeschoven|verschoven|doorgeschoven'.split(
        '|',
      ),
    lasts:
      'duurt|loopt door|loopt nog|dag werk|dagen werk|week werk|weken werk|maanden werk|uur werk|kost|neemt|in beslag'.split(
        '|',
      ),
    remark: 'stuur|app|teken|tekenen|spreek|spreken|kijk|kijken|zie|zien|stopt|bel|mail|vraag|verder'.split('|'),
    other:
      'betaling|betaalt|betalen|levering|oplevering|bereikbaar|is * terug|weer terug|al vol|wat anders|iets anders|loondienst|afspraak|weet ik|ik weet|gesprek|overleg|vergadering|kennismaking|koffie|lunch|borrel|beurs|offerte|factuur|erbij|zit vol|zit ik vol|ben ik dicht|geen tijd|te druk'.split(
        '|',
      ),
  },
  noDaysOff:
    'geen vrije dagen|geen vrije dagen meer|verwijder mijn vrije dagen|wis mijn vrije dagen|haal mijn vrije dagen weg|ik heb geen vrije dagen meer'.split(
      '|',
    ),
  perhaps: 'ik denk|waarschijnlijk|vermoedelijk|misschien|ziet ernaar uit'.split('|'),
  always: 'voortaan|in het vervolg|altijd|elke keer'.split('|'),
  mustBe: { before: 'moet(?:en)? (?:(?:het|dit|dat|in) )*', after: '(?:zijn|worden|wezen)' },
  notBut: {
    not: '(?:het|dit|dat) (?:gaat|is)(?: hier)? niet (?:om )?(?!het einde)',
    notA: '(?:(?:het|dit|dat|t)(?: gaat| is)(?: hier)? )?geen (?!probleem|vraag|idee)',
    but: 'maar (?:om )?',
  },
  addressIs:
    'adres:|mail:|adres is|mailadres is|e-mailadres is|nieuwe adres is|mail is|e-mail is|adres klopt niet|adres is niet|adres is veranderd|adres is gewijzigd|mail is veranderd|nieuwe mail|nieuw adres|nieuw mailadres|mailadres is nu'.split(
      '|',
    ),
  mine: ['mijn', "m'n"],
  change: {
    begin: ['wijzig', 'verander', 'zet', 'stel', 'pas', 'graag', 'alsjeblieft'],
    to: ['op', 'in', 'naar', 'is', 'wordt', 'aan naar', 'aan in', 'aan tot'],
    end: ['zetten', 'veranderen', 'wijzigen', 'aanpassen', 'instellen', 'kunnen', 'in'],
  },
  and: ['en', 'maar'],
  allOf: ['alles over', 'alles van', 'alle gegevens van'],
  switches: { on: ['weer aan', 'aanzetten', 'zet aan'], off: 'uit|uitzetten|geen|stop|hoef geen|zet * uit'.split('|') },
  earlier: { anywhere: ['eerder', 'van tevoren', 'vooraf'], atEnd: ['ervoor'] },
  laterThan: ['later'],
  becomes: ['wordt', 'is nu', 'verschoven naar'],
  until: ['tot en met', 'tot aan', 'tot', 't/m'],
  noMonth: [],
  noMore: ['niet meer'],
  holidays: [],
  of: ['van'],
  isCalled: ['naam is', 'mijn naam is', 'ik heet'],
  stretch: {
    on: ['op'],
    from: ['van'],
    to: ['tot', 't/m'],
    between: ['t/m', 'tot', 'tot en met'],
    lengths: ['dag', 'we', 'maand', 'uur'],
    ordinals: ['e', 'de', 'ste'],
  },
  please: ['graag', 'aub', 'alsjeblieft'],
  afterValue: ['a\\.u\\.b', 'dank'],
  wrapping: 'zeg|gebruik|schrijf|voortaan|maar|gewoon|liever|zeggen|wij|hoor|elkaar|inmiddels|tegenwoordig'.split('|'),
  addressing: 'tutoyeer|vousvoyeer|tutoyeren|vousvoyeren'.split('|'),
  toWhom: ['tegen'],
  addressWith: { verbs: ['spreek', 'spreekt'], with: ['met'] },
  nobody: 'dit|deze|niet|wat|dat'.split('|'),
  fromWhom: ['van'],
  is: ['is'],
  inNames: 'van|de|der|den|ten|ter'.split('|'),
  tells:
    'wil|wilde|vraagt|vroeg|zegt|zei|belt|belde|mailt|mailde|had|kan|kon|zou|denkt|twijfelt|betaalt|reageert|antwoordt|laat|geeft|gaf|weet|wacht|is|was|gaat|wordt|komt|heeft|ging|loopt'.split(
      '|',
    ),
  toldOf: ['(?:ge|ver|be|ont|uitge|afge|opge|stopge)\\p{L}+[dt]'],
  noName: 'op|in|met|bezig|weg|me|mij|ons'.split('|'),
  elided: { articles: [], pronouns: [], small: [] },
  row: ['nr', 'nummer', 'punt', 'regel'],
  toRow: ['t/m', 'tot en met'],
  also: ['ook'],
  stopWhat: { all: ['alle', 'alles', 'allemaal'], this: ['deze', 'dit', 'alleen'] },
  noSlips:
    'gegaan|gekeurd|schappen|gered|woerden|verzenden|expert|stappen|storten|tellen|foute|verbonden|verzonnen|verwonden|verzanden|gerekend|afgelegd|uitgeteld|gestort|verscholen|vergeven|gemaald|gemeld|bestuurd'.split(
      '|',
    ),
  spoken: {
    'zit in overleg': 'nu niet',
    'zit in een overleg': 'nu niet',
    'zit in een meeting': 'nu niet',
    'na het weekend': 'maandag',
    gedaon: 'gedaan',
    laot: 'laat',

    heuren: 'horen',
    nie: 'niet',
    mn: 'mijn',
    idd: 'inderdaad',
    vd: 'van de',

    ge: 'je',
    gestuurt: 'gestuurd',
    verstuurt: 'verstuurd',
    geboekd: 'geboekt',

    t: 'het',
    n: 'een',
    s: 'eens',
    m: 'hem',
    dr: 'haar',
    r: 'haar',
    hebbum: 'heb hem',
    ff: 'even',
    effe: 'even',
    effen: 'even',
    wkn: 'weken',
    wk: 'week',
  },
  noWait:
    '(?:o|oh|ach|of|uh|eh)? ?nee|wacht(?: even)?|toch niet|sorry|pardon|foutje|oeps|(?:ik )?bedoel(?: ik)?|wacht even|stop|ho|(?:of )?nou ja'.split(
      '|',
    ),
  so: ['dus'],
  spelled: {},
  on: ['aan', 'ja'],
  off: ['uit', 'nee'],
  none: ['geen', 'niets'],
  cities: {
    londen: 'london',
    parijs: 'paris',
    berlijn: 'berlin',
    brussel: 'brussels',
    wenen: 'vienna',
    lissabon: 'lisbon',
    kopenhagen: 'copenhagen',
    warschau: 'warsaw',
    praag: 'prague',
    athene: 'athens',
    luxemburg: 'luxembourg',
  },
  countries: { engeland: 'GB', vs: 'US', amerika: 'US', holland: 'NL' },
  monthsAsNames: ['Jan', 'Mei'],
  fillers:
    'offerte gestuurd|offerte verstuurd|offerte is gestuurd|offerte is verstuurd|offerte de deur uit|offerte is de deur uit|offerte gemaild|offerte staat uit|factuur gestuurd|factuur verstuurd|factuur is gestuurd|factuur is verstuurd|factuur is de deur uit|vriendelijk|willen zijn|te|pas|joh|denk|eerder|liever|doen|knop|ontvangen|mailde|mailt|zegt|zei|meldt|liet weten|laat weten|schrijft|schreef|belde|gehoord|antwoord|reactie|morgen|straks|geven|ben|ga|waarschijnlijk|aub|alsjeblieft|alstublieft|svp|graag|even|maar|hoor|nu|al|inmiddels|net|zojuist|vandaag|gisteren|is|het|dit|deze|die|dat|hij|ze|de|een|en|dus|allemaal|helemaal|weer|helaas|sorry|ook|met|nog|doe|mag|kan|heb|ik|er|om|tot|voor|wil|zou|willen|je|jullie|we|gewoon|eindelijk|gelukkig|reeds|zo|dan|nou|reminder|herinnering|bericht|mail|a.u.b|ajb|ja maar|nee maar|ze is binnen|goede start|mooie start|hetzelfde hier|hij is binnen|ben binnen|ofzo|eigenlijk|als die|had|als vorige keer|als eerder|heeft ze gemaild|heeft ze geappt|ze heeft gemaild|heeft ze gezegd|heeft me gemaild|heeft mij gemaild|heeft me geappt|vanochtend|vanmorgen|gisteravond|gister|net nog|mevrouw|meneer|jouw|concept|tekst|genoeg gemaild'.split(
      '|',
    ),
  greetings:
    'hoi|hallo|hey|hé|hee|dag|beste|goedemorgen|goedemiddag|goedenavond|goeiemorgen|ha|pencilled|team|wow|oh|pff|pfff|hé hé|moi|moggûh|mogge|hoihoi|yo'.split(
      '|',
    ),
  wishes:
    '(?:heel )?(?:(?:fijn|goed|prettig|lekker|mooi) (?:weekend|weekeinde)|(?:fijne|goede|prettige|mooie|leuke) (?:week|dag|avond|middag|zomer|vakantie|feestdagen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag))|goe[dien]{2,4}(?:morgen|middag|n?avond)|goede(?: morgen| middag| avond)',
  thanks:
    'aan de slag|ga ermee aan de slag|ga er achteraan|ga ik doen|doe ik|voor het seintje|voor je seintje|voor de herinnering|dank|dank je wel|dankje|dankjewel|dank u|dank u wel|bedankt|alvast bedankt|thanks|thx|tnx|merci|ok|oké|oke|okee|okay|top|prima|super|mooi|fijn|goed|helder|duidelijk|perfect|geweldig|tof|lekker|komt goed|groet|groeten|groetjes|mvg|fijne dag|fijn weekend|met vriendelijke groet|gezien|genoteerd|heel fijn|handig|wat goed|nice|voor je hulp|voor jullie hulp|voor de hulp|vroeg bij|stipt op tijd|op tijd|haha|hahaha|lief|blij mee|blij met|verstuurd vanaf mijn|verzonden vanaf mijn|jij ook|jou ook|jullie ook|insgelijks|van hetzelfde|je bent een schat|je bent een engel|schat|kanjer|topper|held'.split(
      '|',
    ),
};
