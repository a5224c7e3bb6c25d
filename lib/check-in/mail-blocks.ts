/** How a promise looks: dashed in pencil, dashed with a dot, solid, faded. */
export type Look = 'pencilled' | 'asked' | 'booked' | 'closed';

/** What a mail is made of; the text part and the HTML part are two renderings of the same blocks. */
export type Block =
  /** The first thing read: one sentence, larger. */
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'small'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** Somebody's own words. */
  | { readonly kind: 'quote'; readonly source: string; readonly text: string }
  /** Who, what, when at a glance. */
  | {
      readonly kind: 'card';
      readonly look: Look;
      readonly label: string;
      readonly title: string;
      readonly lines: readonly string[];
    }
  /** The letter to copy. */
  | { readonly kind: 'letter'; readonly label: string; readonly subject: string; readonly text: string }
  /** Links; the first is the main one. In the text part they stand below all else, since they are long. */
  | { readonly kind: 'ways'; readonly links: readonly Link[] }
  /** A link that only some will want. */
  | { readonly kind: 'aside'; readonly link: Link }
  /** Reply words with what they do. */
  | { readonly kind: 'words'; readonly lead: string; readonly rows: readonly WordRow[] }
  | { readonly kind: 'months'; readonly months: MonthChart };

export interface Link {
  readonly label: string;
  readonly href: string;
}

export interface WordRow {
  readonly word: string;
  readonly meaning: string;
  /** A `mailto:` that answers with the word; null where the reply address isn't known. */
  readonly href: string | null;
}

/** Promises as bars on six months. */
export interface MonthChart {
  readonly axis: readonly string[];
  readonly rows: readonly MonthRow[];
}

export interface MonthRow {
  readonly number: number;
  readonly look: Look;
  readonly title: string;
  readonly detail: string;
  /** Of {@link CHART_SLOTS}: where the bar begins and how long it is; null where it lies outside. */
  readonly bar: { readonly at: number; readonly length: number } | null;
}

/** Four slots a month. */
export const CHART_SLOTS = 24;
