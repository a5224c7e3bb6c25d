const NO_REPLY =
  /(?:^|[-_.+])(?:no|do[-_.]?not|dont|niet|nicht|ne[-_.]?pas)[-_.]?(?:reply|respond|beantwoorden|antwoorden|antworten|repondre)(?![a-z])|^noreply/i;

/** Whether an address says itself that nobody reads what is sent there (no-reply@, messages-noreply@). */
export function isNoReply(address: string): boolean {
  return NO_REPLY.test(address);
}
