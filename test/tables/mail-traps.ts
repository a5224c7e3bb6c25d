import type { Language } from '../../lib/period/language.ts';
import type { Trap } from './letter-traps.ts';

/** What mails to the freelancer have got wrong: word order, phrases of another language, words that say two things. */
export const MAIL_TRAPS: Partial<Record<Language, readonly Trap[]>> = {
  de: [
    { trap: /nachfragen bei|nachzufragen bei/, wrong: 'Zeit nachzufragen bei Katrin: September' },
    { trap: /[Ee]s ist (?:noch )?nichts geändert/, wrong: 'Es ist noch nichts geändert.' },
    // For other work, or for this client?
    { trap: /bleiben damit frei/, wrong: 'Deine Tage bleiben damit frei.' },
    { trap: /\bundo\b/, wrong: 'Nicht so gemeint? Antworte: undo.' },
    { trap: /Wann (?:ist es\?|wäre es|würde)/, wrong: 'Wann ist es? Jahresbericht – Katrin' },
    { trap: /zu (?:lang|alt|viele)[^.]*, um /, wrong: 'Die Kopfzeilen dieser Mail sind zu lang, um sie zu lesen.' },
    {
      trap: /[Aa]ntworte (?!(?:dort |hier )?„|einfach|besser|mit|von|bitte|auf)\p{L}/u,
      wrong: 'antworte Hilfe, um zu sehen',
    },
    {
      trap: /(?:leite sie|Kunden) selbst weiter|Schreib gern etwas darüber/,
      wrong: 'Leite die Mail des Kunden selbst weiter',
    },
    { trap: /\bweiter hierher|\bjener\b|Zu Beginn des Monats \(/, wrong: 'Alle Mails kommen weiter hierher.' },
    { trap: /ohne neuen Zeitraum\.|Frag, wann/, wrong: 'Katrin verschiebt es, ohne neuen Zeitraum.' },
  ],
};
