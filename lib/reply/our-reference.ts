/** One of our own mails: the item that it is about, and its id within that item. */
export interface OurReference {
  readonly item: string;
  readonly mail: string;
  /** Whose item it is: where a reply comes from another address, this says whom to ask about it; null in mails from before. */
  readonly freelancer: string | null;
}

/**
 * The id that stands for a mail of ours, without brackets. SES overwrites Message-ID but keeps References, so this goes
 * into References of what we send, and comes back in References of the answer.
 */
export function ourReference({ item, mail, freelancer }: OurReference, domain: string): string {
  return `r-${item}-${mail}${freelancer === null ? '' : `-${freelancer}`}@${domain}`;
}

/** The newest of our own references among Message-IDs (oldest first, as in a References header); null where there is none. */
export function readOurReference(ids: readonly string[], domain: string): OurReference | null {
  for (const id of ids.toReversed()) {
    const match = /^r-([a-zA-Z0-9]{1,64})-([a-zA-Z0-9_.+-]{1,100})@([^@]{1,253})$/.exec(id.slice(0, 500));
    if (match?.[1] && match[2] && match[3]?.toLowerCase() === domain.toLowerCase()) {
      const [, mail = match[2], freelancer = null] = /^(.+)-([a-z2-7]{26})$/.exec(match[2]) ?? [];
      return { item: match[1], mail, freelancer };
    }
  }
  return null;
}
