/**
 * What words are about, whatever the language: a table of words per language, written as those of cues are. What one language's mails teach
 * about a concept holds in all. No rule asks for them: each counts by where it is said (`CUE_PLACES`), as cues do.
 */
export const CONCEPTS = [
  // Who is spoken of, and to whom.
  'freelancer',
  'stressedYou',
  'yours',
  'writer',
  'clients',
  'others',
  'everybody',
  'themselves',
  'titles',
  // When: words of time that name no period by themselves.
  'months',
  'weekdays',
  'hours',
  'fromThen',
  'untilThen',
  'ahead',
  'been',
  'afterThat',
  'every',
  'again',
  'still',
  'ordinals',
  'deadlines',
  // Work, what it is made of, and how it is given away.
  'engages',
  'makes',
  'products',
  'crafts',
  'numerals',
  'amounts',
  'contracts',
  'terms',
  'approved',
  'applications',
  'wishes',
  'can',
  'please',
  'extras',
  // Talk, papers and money.
  'calls',
  'answers',
  'sends',
  'thanks',
  'payments',
  'prices',
  'looks',
  'suggests',
  // What is not, or is not yet.
  'nothing',
  'closed',
  'sorry',
  'perhaps',
  'undecided',
  'conditions',
  // What else a mail tells.
  'shows',
  'parties',
  'openingHours',
  'greetings',
  'goodWishes',
  'casual',
  'asides',
  // Work that goes away, and who is called to it.
  'drops',
  'wasTo',
  'misfortune',
  'replaces',
  'invites',
  // Posts and who fills them, friends and feasts, forms, and that nothing is to be done.
  'vacancies',
  'leisure',
  'formalities',
  'sparesYou',
  // Small words, by which sentences hang together.
  'going',
  'yes',
  'but',
  'because',
  'hence',
  'with',
  'like',
  'this',
  'questionWords',
] as const;
export type Concept = (typeof CONCEPTS)[number];

export type ConceptTable = Readonly<Record<Concept, string>>;
