/**
 * `[[zelfde]]`: a word to reply with, inside a sentence; `[[~oktober]]`: an example of one, not to be sent as it stands. Short,
 * so that brackets in somebody's text stay what they are.
 */
const MARK = /\[\[(~?)([^[\]\n]{1,60})\]\]/g;

/** The sentence with its marks taken off. */
export function withoutMarks(text: string): string {
  return text.replace(MARK, '$2');
}

/** The sentence with each marked word rendered. */
export function renderMarks(text: string, render: (word: string, isExample: boolean) => string): string {
  return text.replace(MARK, (_, example: string, word: string) => render(word, example !== ''));
}
