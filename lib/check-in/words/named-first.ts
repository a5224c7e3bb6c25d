/** Jobs without a name last: "« A » (septembre) et un autre (octobre)" says another than which. */
export function namedFirst<Job extends { readonly name: string | null }>(jobs: readonly Job[]): readonly Job[] {
  return jobs.toSorted((a, b) => Number(a.name === null) - Number(b.name === null));
}
