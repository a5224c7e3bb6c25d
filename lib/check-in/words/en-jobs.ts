/** A plain description takes "the"; anything that looks like a title is quoted. */
export function englishJob(job: string): string {
  const plain = /^\p{Ll}[\p{L} '’-]*$/u.test(job) && !/^(?:the|a|an|our|my|your|some|this|that|these)\s/.test(job);
  return plain ? `the ${job}` : `“${job}”`;
}
