import type { Language } from './language.ts';

/** What is made out of tables of words: when it is first asked for, not while a Lambda starts. */
export function whenAsked<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** The same of one language's tables: made when that language is first met. */
export function whenMet<Made extends object>(make: (language: Language) => Made): (language: Language) => Made {
  const made = new Map<Language, Made>();
  return (language) => {
    let known = made.get(language);
    if (known === undefined) {
      known = make(language);
      made.set(language, known);
    }
    return known;
  };
}
