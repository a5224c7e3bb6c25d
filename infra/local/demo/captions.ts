/** What the demo itself says. `{x}` is filled in. */
export interface Captions {
  readonly language: 'nl' | 'en';
  readonly locale: string;
  readonly opening: string;
  readonly forwards: string;
  readonly ownMail: string;
  readonly answers: string;
  readonly silence: string;
  readonly waits: string;
  /** Monthly overviews came on the way. */
  readonly meanwhile: string;
  readonly moved: string;
  readonly replies: string;
  readonly later: string;
  readonly nothingMore: string;
  readonly more: string;
  readonly standing: string;
  readonly noPromise: string;
  /** A line each. */
  readonly ending: readonly string[];
  /** The reply that closes a promise. */
  readonly done: string;
}

export const CAPTIONS: { readonly nl: Captions; readonly en: Captions } = {
  nl: {
    language: 'nl',
    locale: 'nl-NL',
    opening: 'Pencilled: de klus in potlood, een seintje op tijd.',
    forwards: '{who} stuurt een mail van een klant door',
    ownMail: 'Jouw mail: {subject}',
    answers: 'Pencilled antwoordt binnen een tel',
    silence: 'Pencilled antwoordt niet ({verdict}).',
    waits: 'Daarna is het stil. De klok springt naar het volgende moment.',
    meanwhile: 'Onderweg kwam het maandoverzicht: {mails}.',
    moved: 'Het moment is er',
    replies: '{who} antwoordt: “{words}”',
    later: 'Drie maanden later',
    nothingMore: 'Er kwam niets meer. Zo hoort het.',
    more: 'Er kwam nog {n} mail.',
    standing: 'Zo staat het',
    noPromise: 'Er staat geen klus in potlood.',
    ending: ['Zelf proberen: npm start, dan http://localhost:8025.', 'Met je eigen mail: npm run demo -- mail.eml'],
    done: 'klaar',
  },
  en: {
    language: 'en',
    locale: 'en-GB',
    opening: 'Pencilled: the job in pencil, a nudge in good time.',
    forwards: "{who} forwards a client's mail",
    ownMail: 'Your mail: {subject}',
    answers: 'Pencilled answers within a second',
    silence: 'Pencilled does not answer ({verdict}).',
    waits: 'Then it is quiet. The clock jumps to the next moment.',
    meanwhile: 'On the way the monthly overview came: {mails}.',
    moved: 'The moment has come',
    replies: '{who} replies: “{words}”',
    later: 'Three months later',
    nothingMore: 'Nothing more came. As it should be.',
    more: '{n} more mail came.',
    standing: 'Where it stands',
    noPromise: 'No job is pencilled in.',
    ending: ['Try it yourself: npm start, then http://localhost:8025.', 'With your own mail: npm run demo -- mail.eml'],
    done: 'done',
  },
};
