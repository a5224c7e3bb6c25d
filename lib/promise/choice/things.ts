/**
 * Things that are made, and where they stand to the word that says which: "payments rewrite", "betaalmodule", "la page de tarifs". Such a
 * thing is work, whatever the word beside it speaks of. Without accents, in lower case.
 */
export interface Things {
  /** The next word: "payments rewrite". */
  readonly behind?: string;
  /** The end of the same word: "Rechnungsportal". */
  readonly ending?: string;
  /** The word before "de": "module de paiement". */
  readonly before?: string;
  /** What stands between: "de". */
  readonly link?: string;
}
