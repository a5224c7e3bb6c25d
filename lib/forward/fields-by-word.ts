/** Which fields a word in lower case may be the label of, from tables per language whose lists are parted by bars; each once, in their order. */
export function fieldsByWord<Field extends string>(
  tables: Readonly<Record<string, Readonly<Record<Field, string>>>>,
): ReadonlyMap<string, readonly Field[]> {
  const fields = new Map<string, Field[]>();
  for (const labels of Object.values(tables)) {
    for (const [field, words] of Object.entries(labels) as [Field, string][]) {
      for (const word of words.split('|')) fields.set(word, [...new Set([...(fields.get(word) ?? []), field])]);
    }
  }
  return fields;
}
