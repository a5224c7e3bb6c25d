/** A plain description takes "the"; anything that looks like a title is quoted. */
export function englishJob(name: string): string {
  const job = COMMON.test(name) ? name.toLowerCase() : name;
  const plain =
    /^(?:\d+ )?\p{Ll}[\p{L} '’-]*$/u.test(job) && !/^(?:the|a|an|our|my|your|some|this|that|these)\s/.test(job);
  return plain ? `the ${job}` : `“${job}”`;
}

/** "photos for the catalogue", "slides": a verb behind them would be in the plural; "analysis" and "series" only end like one. */
export function isEnglishPlural(job: string): boolean {
  const head = job.split(/\s(?:for|of|about|with|on|in|to|from)\s/)[0] ?? job;
  return /(?<!s|u|i|serie|new|canva|atla)s$/.test(head);
}

/** One word of such an ending is what somebody does, not a name: "Bookkeeping", "Localisation". */
const COMMON = /^\p{Lu}\p{Ll}{2,}(?:(?:[bcdgkmnpstvy]|[cs]h)ing|writing|ation|ition|ment|notes|count|cover)$/u;
