/** Lower case, with apostrophes of all kinds as one; accents stay. */
export function plainWord(word: string): string {
  return word.toLowerCase().replace(/[’‘`´]/g, "'");
}
