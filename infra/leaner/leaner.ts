/** A module that a bundle needs less of than its package brings. */
export interface Leaner {
  /** The end of the module's path. */
  readonly module: RegExp;
  /** What stands in its place, from its own text and path. */
  readonly instead: (text: string, path: string) => string;
  /** The folder that what it imports is looked up from, where that is not its own. */
  readonly resolveFrom?: string;
}
