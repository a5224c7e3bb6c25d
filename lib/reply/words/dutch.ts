import type { ReplyWords } from './reply-words.ts';

export const DUTCH: ReplyWords = {
  commands: {
    done: 'gefixt|klaar|klaar mee|gedaan|geregeld|afgerond|afgehandeld|gefikst|gereed|voltooid|opgelost|afgevinkt|kan weg|kun je afvinken|afvinken|vink maar af|mag dicht|sluit maar|is in orde|is voor elkaar|voor mekaar|gebeurd|kan dicht|van de lijst|mag van de lijst|kan van de lijst|gelukt|is af'.split(
      '|',
    ),
    sent: 'mail is weg|brief is weg|mailtje is weg|is onderweg|verstuurd|verzonden|gestuurd|opgestuurd|gemaild|is de deur uit|staat uit|berichtje gestuurd|gepolst'.split(
      '|',
    ),
    booked:
      'opdracht is binnen|klus is binnen|binnen|geboekt|ingeboekt|gaat door|gaat gewoon door|doorgegaan|ging door|is rond|opdracht binnen|klus binnen|binnengehaald|bevestigd|definitief|staat vast|getekend|akkoord gekregen|klus is zeker|gaan akkoord|gaat akkoord|hebben ja gezegd|heeft ja gezegd|zei ja|zeiden ja'.split(
        '|',
      ),
    no: 'nee|neen|nope|gaat niet door|gaat helaas niet door|gaat toch niet door|ging niet door|niet doorgegaan|afgeblazen|afgezegd|van de baan|afgeketst|gaat hem niet worden|wordt niks|wordt hem niet|wordt het niet|klopt niet|niet goed|ze hebben iemand anders|naar een ander|gaat jammer genoeg niet door|gaat jammer niet door|kiezen voor een ander|kiest een ander'.split(
      '|',
    ),
    drop: 'mag weg|weg ermee|haal eruit|gooi eruit|eruit|annuleer|annuleren|geannuleerd|laat vallen|laat maar vallen|laat deze maar vallen|laat het maar vallen|laat maar|laat maar zitten|laat los|loslaten|losgelaten|losgelaten|schrap|schrappen|verwijder|verwijderen|haal weg|haal maar weg|gooi weg|gooi maar weg|cancel|cancellen|hoeft niet meer|niet meer nodig|vergeet deze|vergeet het|streep maar door|doorstrepen'.split(
      '|',
    ),
    yes: 'ja|jazeker|jawel|jep|jup|yep|zeker|klopt|inderdaad|juist|correct|koppelen|akkoord|is goed zo'.split('|'),
    same: 'zelfde|zelfde klus|dezelfde|dezelfde klus|hetzelfde'.split('|'),
    undo: 'ongedaan|ongedaan maken|maak ongedaan|terugdraaien|draai terug|herstel|herstellen|zet terug|terugzetten|toch niet|foutje|vergissing|draai dat terug|draai het terug|draai dit terug|undo'.split(
      '|',
    ),
    list: 'lijst|lijstje|overzicht|stuur de lijst|stuur lijst|wat staat er open|wat staat er|wat heb ik staan|alle klussen|toon alles'.split(
      '|',
    ),
    help: 'help|hulp|uitleg|hoe werkt dit|hoe werkt het|wat kan ik antwoorden|wat kan ik allemaal antwoorden|wat kan ik allemaal zeggen|wat kan ik zeggen'.split(
      '|',
    ),
    stop: 'stop|stoppen|stop alle mail|afmelden|uitschrijven|meld me af|schrijf me uit|geen mail meer|geen mails meer'.split(
      '|',
    ),
    start: 'start|starten|hervat|hervatten|begin weer|weer aan|aanzetten|ga door|weer beginnen'.split('|'),
    export: ['export', 'exporteer', 'exporteren', 'mijn gegevens', 'stuur mijn gegevens'],
    later:
      'pas in|pas vanaf|pas na|wordt|wordt pas|later|wordt later|naar|verplaats|verplaats naar|verplaatst|verplaatst naar|verplaatsen|verplaatsen naar|verzet|verzet naar|verzetten|verzetten naar|verschoven|verschoven naar|schuift|schuift door|schuift door naar|schuift op|schuift op naar|schuif|schuif door|schuif door naar|schuif op|doorgeschoven|doorgeschoven naar|doorschuiven|doorschuiven naar|opgeschoven|uitgesteld|uitgesteld naar|is nu|maak er van|maak er|toch|toch pas'.split(
        '|',
      ),
    snooze:
      'niet nu|nu niet|even niet|over|nog eens|snooze|snoozen|sluimer|stel uit|uitstellen|stel het uit|herinner|herinner mij|seintje|geef me een seintje|vraag het|kom terug|later nog eens|probeer het|wacht|nog even wachten'.split(
        '|',
      ),
    client: ['klant', 'opdrachtgever', 'klant is', 'de klant is', 'van'],
    job: ['klus', 'opdracht', 'de klus is', 'klus is', 'het gaat om'],
    settings: ['instelling', 'instellingen', 'instellen', 'stel in', 'zet'],
    forget: ['vergeet', 'wis', 'vergeet klant'],
    link: 'koppel|koppel ook|koppel adres|koppel het adres|adres koppelen|voeg adres toe'.split('|'),
    unlink: ['ontkoppel', 'ontkoppel adres', 'ontkoppel het adres', 'adres ontkoppelen'],
  },
  registers: {
    informal: 'je|jij|jou|tutoyeren|tutoyeer|informeel|met je'.split('|'),
    formal: ['u', 'uw', 'vousvoyeren', 'formeel', 'met u'],
  },
  settings: {
    zone: ['zone', 'tijdzone'],
    country: ['land'],
    language: ['taal'],
    'days off': 'vrije dagen|vrij|vakantie|verlof|ik ben vrij|afwezig'.split('|'),
    name: ['naam', 'mijn naam'],
    signature: ['handtekening', 'ondertekening'],
    overview: ['overzicht', 'maandoverzicht'],
  },
  me: 'mij|me|alles|mij maar|alles van mij|alles over mij'.split('|'),
  negations:
    'als|zodra|wanneer|moet|moeten|zou moeten|niet|nog niet|geen|nooit|nog lang niet|onmogelijk|bijna|half'.split('|'),
  fillers:
    'aub|alsjeblieft|alstublieft|svp|graag|even|maar|hoor|nu|al|inmiddels|net|zojuist|vandaag|gisteren|is|het|dit|deze|die|dat|hij|ze|de|een|en|dus|allemaal|helemaal|weer|helaas|sorry|ook|met|nog|doe|mag|kan|heb|ik|er|om|tot|voor|over|naar|wil|zou|willen|je|jullie|we|gewoon|eindelijk|gelukkig|reeds|zo|dan|nou|klus|opdracht|klant|reminder|herinnering|seintje|bericht|mail|toch|a.u.b|ajb'.split(
      '|',
    ),
  greetings:
    'hoi|hallo|hey|hé|hee|dag|beste|goedemorgen|goedemiddag|goedenavond|goeiemorgen|ha|pencilled|allemaal|team'.split(
      '|',
    ),
  wishes:
    '(?:heel )?(?:(?:fijn|goed|prettig|lekker|mooi) (?:weekend|weekeinde)|(?:fijne|goede|prettige|mooie|leuke) (?:week|dag|avond|middag|zomer|vakantie|feestdagen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag))|goe[dien]{2,4}(?:morgen|middag|n?avond)|goede(?: morgen| middag| avond)',
  requests: 'kan|kunnen we|kun je|kunt u|mag|zou je|wil je',
  thanks:
    'voor het seintje|voor je seintje|voor de herinnering|dank|dank je wel|dankje|dankjewel|dank u|dank u wel|bedankt|alvast bedankt|thanks|thx|tnx|merci|ok|oké|oke|okee|okay|top|prima|super|mooi|fijn|goed|helder|duidelijk|perfect|geweldig|tof|lekker|komt goed|groet|groeten|groetjes|mvg|fijne dag|fijn weekend|met vriendelijke groet|gezien|genoteerd|heel fijn|handig|wat goed|nice'.split(
      '|',
    ),
};
