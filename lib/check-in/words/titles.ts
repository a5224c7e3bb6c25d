import type { Language } from '../../period/language.ts';

/** How somebody is greeted by a title, with the surname behind it. */
export interface Title {
  readonly pattern: RegExp;
  readonly said: string;
  /** It takes the place of a first name, also where there is one: "Mevr. Anneke Pronk" is "mevrouw Pronk". */
  readonly always: boolean;
}

function title(words: string, said: string, always = true): Title {
  return { pattern: new RegExp(`^(?:${words})(?:\\.\\s?|\\s)`, 'iu'), said, always };
}

/** The titles of all languages, in one record of data. */
export const TITLES: {
  /** In whatever language the mail is; the longer ones first. */
  readonly ofAll: readonly Title[];
  /** The same letters say another title in another language: "Mr" is Monsieur in French and a lawyer in Dutch, "M." is an initial in Dutch. */
  readonly of: Readonly<Record<Language, readonly Title[]>>;
  /** "M. et Mme Roux", "Mr and Mrs Bell": both are greeted. */
  readonly couples: readonly (readonly [pattern: RegExp, said: string])[];
  /** Titles that are never said in a greeting: what stands behind them is the name. */
  readonly unsaid: RegExp;
  /** Before a surname, and small: "Jan de Vries", "Anna von Hagen". */
  readonly particle: RegExp;
  /** The same with a capital behind a first name: "Marie Le Gall". */
  readonly article: RegExp;
} = {
  ofAll: [
    title('mw|mevr|mevrouw', 'mevrouw'),
    title('dhr|de heer|meneer', 'meneer'),
    title('familie|fam', 'familie'),
    title('frau dr', 'Frau Dr.'),
    title('herr dr', 'Herr Dr.'),
    title('frau', 'Frau'),
    title('herr', 'Herr'),
    title('ehepaar', 'Ehepaar'),
    title('mme|madame', 'Madame'),
    title('mlle|mademoiselle', 'Mademoiselle'),
    title('monsieur', 'Monsieur'),
    title('mrs', 'Mrs'),
    title('ms', 'Ms'),
    title('miss', 'Miss'),
  ],
  of: {
    nl: [
      title('ds|dominee', 'dominee'),
      title('dr', 'dr.', false),
      title('prof|professor', 'professor', false),
      title('juf', 'juf'),
      title('meester', 'meester'),
      title('zuster', 'zuster'),
      title('pastoor', 'pastoor'),
    ],
    en: [
      title('mr', 'Mr'),
      title('dr|doctor', 'Dr', false),
      title('prof|professor', 'Professor', false),
      title('coach', 'Coach'),
      title('sister', 'Sister'),
      title('father', 'Father'),
    ],
    de: [
      title('familie|fam', 'Familie'),
      title('dr', 'Dr.', false),
      title('prof\\. dr|prof', 'Prof.', false),
      title('schwester', 'Schwester'),
      title('pfarrer', 'Pfarrer'),
    ],
    fr: [
      title('m|mr', 'Monsieur'),
      title('dr|docteur', 'Docteur', false),
      title('me|maître', 'Maître'),
      title('pr|professeur', 'Professeur', false),
      title('famille', 'famille'),
      title('père', 'père'),
      title('sœur', 'sœur'),
    ],
  },
  couples: [
    [/^(?:m|mr|monsieur)\.? (?:et|&) (?:mme|madame)\.? /iu, 'Monsieur et Madame'],
    [/^mr\.? (?:and|&) mrs\.? /iu, 'Mr and Mrs'],
    [/^(?:dhr|de heer|meneer)\.? (?:en|&) (?:mevr|mw|mevrouw)\.? /iu, 'familie'],
    [/^(?:herr|frau|hr)\.? (?:und|&) (?:frau|herr|fr)\.? /iu, 'Familie'],
  ],
  unsaid:
    /^(?:(?:dr|drs|ir|ing|mr|mrs|ms|prof|dhr|mevr|mw|herr|frau|mme|mlle|dipl|bc|capt|captain|sir|rev|lt|sgt|mag|pr|pfr|chef|skipper|kapitein|kapitän|kommandant|(?:hütten|gast)?wirt(?:in)?|(?:haus|bürger)meister(?:in)?|tante|tonton|tata|ome|oom|onkel|uncle|aunt(?:ie)?|opa|oma)\.?(?:-\p{L}+\.?)? )+/iu,
  particle: /^(?:de[nr]?|van|vo[nm]|zu|te[nr]?|du)$/iu,
  article: /^l[ea]$/iu,
};
