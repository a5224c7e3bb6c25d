/** As much of an element of domhandler as a selector looks at. */
interface Selectable {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
}

/** A tag or none, then an attribute or none: that it is there, or that its value holds a text. */
const SELECTOR = /^(\*|[a-z][a-z0-9]*)?(?:\[([a-z-]+)(?:\*="([^"]+)")?\])?$/;

interface Choice<Value> {
  readonly value: Value;
  readonly tag: string | undefined;
  readonly attribute: string | undefined;
  readonly holds: string | undefined;
  readonly weight: number;
}

/**
 * Stands in a bundle for selderee and the parser of selectors behind it (19 KB): of CSS only what `lib/mailbox` asks html-to-text
 * for. Of the selectors that fit, the most specific one counts, and of two alike the later.
 */
export class DecisionTree<Value> {
  private readonly choices: readonly Choice<Value>[];
  private readonly ofTag = new Map<string, readonly Choice<Value>[]>();

  constructor(entries: readonly (readonly [selector: string, value: Value])[]) {
    this.choices = entries
      .map(([selector, value]) => choice(selector, value))
      .toReversed()
      .toSorted((a, b) => b.weight - a.weight);
  }

  build(builder: (tree: DecisionTree<Value>) => DecisionTree<Value>): DecisionTree<Value> {
    return builder(this);
  }

  pick1(element: Selectable): Value | null {
    let choices = this.ofTag.get(element.name);
    if (choices === undefined) {
      choices = this.choices.filter(({ tag }) => tag === undefined || tag === element.name);
      this.ofTag.set(element.name, choices);
    }
    return choices.find((one) => fits(one, element))?.value ?? null;
  }
}

/** Where the package builds a picker from its tree, ours is one already. */
export const hp2Builder = <Value>(tree: DecisionTree<Value>): DecisionTree<Value> => tree;

function choice<Value>(selector: string, value: Value): Choice<Value> {
  const parts = SELECTOR.exec(selector);
  if (parts === null || selector === '') throw new Error(`a selector that bundles do not know: ${selector}`);
  const tag = parts[1] === '*' ? undefined : parts[1];
  const [, , attribute, holds] = parts;
  return { value, tag, attribute, holds, weight: (attribute === undefined ? 0 : 2) + (tag === undefined ? 0 : 1) };
}

function fits<Value>({ attribute, holds }: Choice<Value>, { attribs }: Selectable): boolean {
  if (attribute === undefined) return true;
  if (!Object.hasOwn(attribs, attribute)) return false;
  return holds === undefined || (attribs[attribute] ?? '').includes(holds);
}
