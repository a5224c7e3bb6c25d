import type { ChoiceWords } from '../choice-words.ts';
import { GERMAN_CUES } from './cues.ts';

/** What German mails speak of work with. */
export const GERMAN: ChoiceWords = {
  cues: GERMAN_CUES,
  clause: {
    and: 'und',
    but: 'aber|denn|sondern|während|dass|sodass|weil|wobei',
    doers: 'wir|ich|dann|brauchen|auch|du|sie|danach|da|hätten|können|könnten',
  },
  things: {
    ending:
      'app|seite|website|portal|modul|system|software|tool|maske|film|video|kampagne|projekt|formular|vorlage|design|karte|karten|schnittstelle|migration|plattform|strecke',
    behind: 'relaunch|redesign|projekt|app|portal|modul|website|video|film|kampagne|migration',
  },
  articles: 'ein|eine|einen|einem|einer|der|die|das|den|dem|unser|unsere|unseren|unserem|mein|meine|neue',
  leading: /^(?:eine[nmrs]?|ein|der|die|das|den|dem|unsere[nm]?|unser|meine|mein)\s+/i,
  nouns:
    'website|webseite|homepage|webshop|onlineshop|shop|logo|kampagne|broschüre|flyer|newsletter|podcast|video|videos|film|animation|fotoshooting|fotos|porträts|geschäftsbericht|jahresbericht|bericht|buch|magazin|text|texte|übersetzung|übersetzungen|schulung|schulungen|workshop|workshops|app|portal|studie|illustrationen|präsentation|rebranding|redesign|relaunch|migration|katalog|handbuch|messe|messestand|konferenz|veranstaltung|kurs|wartung|umbau|[a-zäöü]*(?:kampagne|website|film|video|bericht|schulung|workshop|entwurf|projekt|buch|broschüre|seite|design|texte|fotos|neubau|motive|bilder)',
  subject: {
    planning: 'planung|meine planung',
    before: 'neue[nrs]?',
    unnamed:
      'zeitplan|timing|anfrage|planung|meine planung|auftrag|neuer auftrag|arbeit|verfügbarkeit|frage|hallo|angebot|kosten|preis|satz|termin|termine|fortsetzung|buchung|anruf|telefonat|notiz|kein betreff',
    of: 'vom|von|des',
    when: 'in|im|am|an|für|ab|zum|zur|bis|bis zum|gegen|um|nach|vor|der|die|das|den|dem',
  },
};
