/** A module that a bundle needs less of than its package brings. */
export interface Leaner {
  /** The end of the module's path. */
  readonly module: RegExp;
  /** What stands in its place, from its own text and path. */
  readonly instead: (text: string, path: string) => string;
  /** The folder that what it imports is looked up from, where that is not its own. */
  readonly resolveFrom?: string;
  /** From the module's text and path what a file beside the bundle holds; `instead` imports its name from the module's own, with `?packed`. */
  readonly pack?: (text: string, path: string) => Uint8Array;
}

/** A text with something else in one place. Throws where the place is gone: the package has changed, and what stands here must follow. */
export function swapped(text: string, place: string | RegExp, instead: string): string {
  const changed = text.replace(place, () => instead);
  if (changed === text) throw new Error(`nothing to make leaner: ${place} is not there any more`);
  return changed;
}

/** JavaScript as esbuild prints it, without some methods of its classes. */
export function withoutMethods(text: string, names: readonly string[]): string {
  return names.reduce(
    (left, name) =>
      swapped(left, new RegExp(`^  (?:async )?${name} ?\\([^\\n]*\\) \\{\\n(?:.*\\n)*?  \\}\\n`, 'm'), ''),
    text,
  );
}
