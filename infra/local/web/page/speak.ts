import { PAGE_WORDS, type PageLanguage, type PageWord } from './page-words.ts';

const STORED = 'pencilled.language';

let language: PageLanguage = preferred();

/** The language that the page is in now. */
export function pageLanguage(): PageLanguage {
  return language;
}

/** Changes it, and remembers it for the next visit. */
export function setPageLanguage(chosen: PageLanguage): void {
  language = chosen;
  localStorage.setItem(STORED, chosen);
  document.documentElement.lang = chosen;
}

/** A text of the page, with its `{gaps}` filled. */
export function say(word: PageWord, gaps: Readonly<Record<string, string>> = {}): string {
  return PAGE_WORDS[language][word].replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);
}

/** How much mail came, in words. */
export function sayNewMails(count: number): string {
  if (count === 0) return say('noNewMail');
  return count === 1 ? say('oneNewMail') : say('newMails', { n: String(count) });
}

/** What came back on a mail; where nothing did, how it was judged. */
export function sayAnswered(count: number, verdict: string): string {
  if (count > 0) return sayNewMails(count);
  return verdict === 'unreadable' ? say('no-mail') : say('noAnswer', { verdict });
}

/** The texts that stand in the HTML itself: `data-say` names the word, `data-say-label` that of its accessible name. */
export function sayInPlace(root: ParentNode): void {
  for (const found of root.querySelectorAll<HTMLElement>('[data-say]')) {
    const word = found.dataset.say;
    if (isWord(word)) found.textContent = say(word);
  }
  for (const found of root.querySelectorAll<HTMLElement>('[data-say-label]')) {
    const word = found.dataset.sayLabel;
    if (isWord(word)) found.setAttribute('aria-label', say(word));
  }
}

function isWord(word: string | undefined): word is PageWord {
  return word !== undefined && word in PAGE_WORDS.nl;
}

/** Dutch, unless the reader chose otherwise or the browser asks for languages without Dutch among them. */
function preferred(): PageLanguage {
  const stored = localStorage.getItem(STORED);
  if (stored === 'nl' || stored === 'en') return stored;
  return navigator.languages.some((tag) => tag.toLowerCase().startsWith('nl')) ? 'nl' : 'en';
}
