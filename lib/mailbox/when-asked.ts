/** What is made out of tables of words: when it is first asked for, not while a Lambda starts. */
export function whenAsked<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
