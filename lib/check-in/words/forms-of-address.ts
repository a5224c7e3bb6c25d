import type { Language } from '../../period/language.ts';
import type { Register } from '../../promise/client-promise.ts';

/** Words that only the formal or only the informal form of address uses, as whole words. */
export const FORMS: Readonly<Record<Language, Readonly<Record<Register, RegExp>>>> = {
  nl: {
    formal:
      /(?<![\p{L}.])(?:u|uw|uzelf|geachte)(?![\p{L}.])|^(?:beste|dag|hallo|goede\p{L}*) (?:mevrouw|mevr\.|mw\.|meneer|mijnheer|heer|dhr\.) /gimu,
    informal: /(?<!\p{L})(?:je|jij|jou|jouw|jullie|hoi|hey|hee|hé|yo)(?!\p{L})/giu,
  },
  // English has one form of address: what differs is only the greeting.
  en: {
    formal: /(?<!\p{L})(?:dear (?:mr|mrs|ms|sir|madam)|yours (?:sincerely|faithfully))(?!\p{L})/giu,
    informal: /(?<!\p{L})(?:hi|hey|hiya|cheers|thx)(?!\p{L})/giu,
  },
  // Capitals decide: "sie" and "ihr" within a sentence are other people. "Liebe Lena," says "du" to her.
  de: {
    formal:
      /(?<=[\p{L},;:] )(?:Sie|Ihnen|Ihr|Ihre|Ihrem|Ihren|Ihrer|Ihres)(?!\p{L})|Sehr geehrte|^\p{Lu}\p{Ll}+ (?:Frau|Herr|Hr\.|Fr\.) \p{Lu}/gmu,
    informal:
      /(?<!\p{L})(?:[Dd](?:u|ich|ir|ein(?:e[mnr]?)?)|[Ee](?:uch|uer|ure)|[Hh](?:i|ey))(?!\p{L})|^(?:[Hh]allo|[Ll]iebe|[Ll]ieber|[Mm]oin|[Ss]ervus|[Gg]rüezi) (?!Frau|Herr|Dr|Prof|Team|Kund|Gr[üu])\p{Lu}\p{Ll}+(?=[,!\n])/gmu,
  },
  fr: {
    formal: /(?<!\p{L})(?:vous|votre|vos|madame|monsieur)(?!\p{L})/giu,
    informal: /(?<!\p{L})(?:tu|te|toi|ton|ta|tes|salut|coucou)(?!\p{L})|(?<!\p{L})t['’](?=\p{L})/giu,
  },
};

/** Where nothing in the mail decides: what a business letter in that language would use. */
export const BY_DEFAULT: Readonly<Record<Language, Register>> = {
  nl: 'informal',
  en: 'informal',
  de: 'formal',
  fr: 'formal',
};

/** How one is addressed, as a mail says it; `''` where the language has one form. */
export const CALLED: Readonly<Record<Language, Readonly<Record<Register, string>>>> = {
  nl: { informal: 'je', formal: 'u' },
  en: { informal: '', formal: '' },
  de: { informal: 'du', formal: 'Sie' },
  fr: { informal: 'tu', formal: 'vous' },
};
