import type { ChoiceWords } from '../choice-words.ts';
import { DUTCH_CUES } from './cues.ts';

/** What Dutch mails speak of work with. */
export const DUTCH: ChoiceWords = {
  cues: DUTCH_CUES,
  clause: {
    and: 'en',
    but: 'maar|want|dus|terwijl|dat|zodat|omdat|waarna',
    doers: 'we|wij|ik|dan|daarna|gaan|zijn|willen|ook|jij|je|u|kun|kan|kom|daar',
  },
  things: {
    ending:
      'app|site|website|portaal|portal|module|pagina|systeem|software|tool|scherm|film|filmpje|video|campagne|project|formulier|sjabloon|ontwerp|kaart|omgeving|koppeling|migratie',
  },
  articles: 'een|de|het|onze|ons|mijn|jullie|die|dit|nieuwe',
  leading: /^(?:een|de|het|onze|ons|mijn|jullie|die|dit)\s+/i,
  nouns:
    "huisstijl|website|site|webshop|logo|campagne|brochure|folder|flyer|nieuwsbrief|nieuwsbrieven|podcast|video|video's|film|animatie|fotoshoot|foto's|portretten|productfoto's|jaarverslag|rapport|boek|kinderboek|magazine|tekst|teksten|vertaling|vertalingen|training|trainingen|workshop|workshops|app|portal|klantportaal|dashboard|onderzoek|illustraties|presentatie|rebranding|redesign|migratie|whitepaper|blogs|contentkalender|landingspagina's|verbouwing|keuken|badkamer|schilderwerk|tuin|catalogus|handleiding|beursstand|congres|evenement|cursus|onderhoud|[a-z]*(?:campagne|website|film|video|verslag|training|workshop|ontwerp|project|boek|krant|brochure|shoot|onderzoek|vertaling|illustraties|teksten|stijl)",
  subject: {
    planning: 'planning|mijn planning',
    before: 'nieuwe?|jaarlijkse?|kleine?|grote?|volgende|tweede|derde|extra',
    unnamed:
      'timing|vraag(?:je)?|werk|klus(?:je)?|opdracht|nieuwe opdracht|hallo|hoi|planning|mijn planning|beschikbaarheid|beschikbaar|uitstel|samenwerking|kennismaking|contact|offerte|kosten|tarief|data|datum|ff checken|vervolg|boeking|verzoek|aanvraag|afspraak|belletje|telefoontje|gebeld|appje|notitie|\\(?geen onderwerp\\)?',
    of: 'van',
    when: 'in|op|om|voor|vanaf|tegen|per|rond|na|tot|tot en met|t/m|uiterlijk|de|het',
  },
};
