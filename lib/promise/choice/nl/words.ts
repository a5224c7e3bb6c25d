import type { ChoiceWords } from '../choice-words.ts';
import { DUTCH_CONCEPTS, DUTCH_CUES } from './cues.ts';
import { DUTCH_PHRASES } from './phrases.ts';

/** What Dutch mails speak of work with. */
export const DUTCH: ChoiceWords = {
  cues: DUTCH_CUES,
  concepts: DUTCH_CONCEPTS,
  phrases: DUTCH_PHRASES,
  clause: {
    and: 'en',
    but: 'maar|want|dus|terwijl|dat|zodat|omdat|waarna',
    doers: 'we|wij|ik|dan|daarna|gaan|zijn|willen|ook|jij|je|u|kun|kan|kom|daar',
  },
  things: {
    ending:
      'app|site|website|portaal|portal|module|pagina|systeem|software|tool|scherm|film|filmpje|video|campagne|project|formulier|sjabloon|ontwerp|kaart|omgeving|koppeling|migratie',
  },
  refines: {
    words:
      'dus|namelijk|om precies te zijn|en wel|oftewel|ofwel|concreet|te weten|dat is|dat wil zeggen|d\\.w\\.z\\.|en dat|en dan',
    small: 'van|op|in|de|het|vanaf|tussen',
    likelier:
      'waarschijnlijk(?: ergens)?|vermoedelijk|liefst|het liefst|bij voorkeur|denk ik|wellicht|ik denk|eerder|vooral|idealiter|hopelijk|zeg|om en nabij',
  },
  unlike: ['vóór', 'eerder dan'],
  articles: 'voor|een|de|het|onze|ons|mijn|jullie|die|dit|nieuwe',
  leading: /^(?:voor\s+)?(?:(?:een|de|het|onze|ons|mijn|jullie|die|dit)\s+)?(?:reeks\s+)?/i,
  frame: {
    reminds: 'herinner\\w*|seintje',
    greetings: 'hoi|hallo|hee|hé|ha|goedendag|beste|dag|lieve|geachte|goedemorgen|goedemiddag',
    closings: String.raw`[\w ]*groet\w*|grtz|gr|mvg|hoogachtend|liefs|later|kus\w*|dikke \w+|doei|fijne (?:dag|week)\w*|ciao`,
    added: String.raw`p\.? ?p?\.? ?s\b\.?|nb|n\.b\.|naschrift|correctie|rectificatie|aanvulling|nagekomen`,
    titles: String.raw`heer|mevrouw|mevr|dhr|meneer|drs|allen|allemaal|team|mensen|collega\w*`,
    and: '[Ee]n',
    toAKind: 'beste|geachte|lieve',
    toAPerson: 'meneer|mevrouw|heer|dames|dhr|mevr|mw',
    abbreviations:
      'd.w.z m.a.w o.a c.q dhr mevr mw dr ir drs nr tel bv bijv evt incl excl resp ca jan feb mrt apr jun jul aug sep sept okt nov dec wk ma di wo do vr za zo max min',
    afterOrdinal: '',
    wrote: 'schreef',
    opensWrote: 'op',
    fields: 'van|aan|datum|verzonden|onderwerp|cc',
    sender: 'van',
    separators: 'oorspronkelijk bericht|doorgestuurd bericht',
    bareSeparators: 'begin doorgestuurd',
    thanks: 'bedankt|dank|dankjewel|proficiat',
    bills: 'factu|aanmaning|betal|openstaand',
    automatic: 'automati|afwezig',
    away: 'weg',
    numbers: 'tel|telefoon|mobiel|fax|kvk|btw|iban',
    verbs: 'catalogue',
  },
  subject: {
    planning: 'planning|mijn planning',
    before: 'nieuwe?|jaarlijkse?|kleine?|grote?|volgende|tweede|derde|extra',
    unnamed:
      '(?:aan)?vraag(?:je)?|timing|werk(?:je)?|(?:spoed)?klus(?:je)?|opdracht(?:je)?|hallo|hoi|hey|goedemorgen|planning|beschikbaarheid|beschikbaar|uitstel|samenwerking|kennismaking|contact|offerte(?:aanvraag)?|prijsopgave|kosten|prijs|prijzen|tarief|tarieven|budget|honorarium|uren|contract|factuur|data|datum|ff checken|bijpraten|vervolg|boeking|verzoek|afspraak|belletje|telefoontje|gebeld|appje|bericht(?:je)?|notitie|bedankt|dank ?je(?: ?wel)?|update|nieuws|voorstel|deadline|ruil|voorzet|begroting|[a-z]+periode|raamcontract|schooljaar|idee|plannen|project|spoed(?:je)?|haast|dringend|hulp|capaciteit|inzet|ziek|ziekte|ziekmelding|griep|zwanger|zwangerschap|(?:zwangerschaps|ouderschaps|bouw)?verlof|bouwvak|[a-z]*vakantie|feestdagen|kerst|kerstmis|pasen|pinksteren|oud en nieuw|jaarwisseling|(?:gelukkig )?nieuwjaar|semester|seizoen|zomer(?:stop)?|\\(?geen onderwerp\\)?',
    little:
      'even|een|het|de|kort|korte|klein|kleine|nieuw|nieuwe|goed|extra|mijn|onze|jouw|je|uw|volgende|leuke|mogelijke|komende?',
    opens:
      'na|voor|vóór|tijdens|tot|vanaf|rond|tegen|in|om|over|wie|wat|wanneer|welke?|waar|hoe|kun|kan|kunnen|heb|hebt|hebben|ben|bent|is|zijn|zou|zouden|wil|wilt|willen|mag|moet|moeten|ik|we|wij|je|jij|u|er|nog|doch|toch|weer|alsnog|eindelijk|morgen|overmorgen|vandaag|vanavond|komt|komen|gaat|gaan|doe|doen|graag|misschien|helaas|niet|geen|ja|nee|prima|akkoord',
    said: 'tussendoor|rond|binnen|akkoord|klaar|start|door|verzetten|afwerken|invallen|kennismaken|bellen|eindelijk',
    lead: 'planning|vraag|vraagje|offerte|offerteaanvraag|aanvraag|aanvraag offerte|prijsopgave|verzoek|boeking|afspraak|voorstel|spoed|dringend|nieuwe opdracht|opdracht|nieuwe klus|klus|uitstel',
    leads: 'voor|over|van|tot|omtrent|betreffende',
    tail: 'gezocht|gevraagd|nodig|uitgesteld|verzet|verschoven|verplaatst|offerte|planning|beschikbaarheid|tarief',
    of: 'van',
    when: 'in|op|om|voor|vanaf|tegen|per|rond|na|tot|tot en met|t/m|uiterlijk|de|het',
  },
};
