type Child = Node | string | null;

type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Tag], 'style' | 'dataset' | 'children'>
> & { readonly attributes_?: Readonly<Record<string, string>> };

/** An HTML element with its properties (`attributes_` for those that are only attributes, `aria-*` say) and its content. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { attributes_ = {}, ...properties }: Properties<Tag> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  Object.assign(made, properties);
  for (const [name, value] of Object.entries(attributes_)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** The element of the page with this id. Throws when the page lacks it: the page and its script have come apart. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no element #${id}`);
  return found;
}

/** Puts new content in place of the old; who had the focus, by its id, has it again. */
export function replaceContent(container: HTMLElement, ...children: readonly Child[]): void {
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.id : '';
  container.replaceChildren(...children.filter((child) => child !== null));
  if (focused !== '' && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
}
