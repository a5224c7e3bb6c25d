/** `[[zelfde]]`: a word to reply with, inside a sentence. Short, so that brackets in somebody's text stay what they are. */
const MARK = /\[\[([^[\]\n]{1,60})\]\]/g;

/** The sentence with its marks taken off. */
export function withoutMarks(text: string): string {
  return text.replace(MARK, '$1');
}

/** The sentence with each marked word rendered. */
export function renderMarks(text: string, render: (word: string) => string): string {
  return text.replace(MARK, (_, word: string) => render(word));
}
