const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const PLAIN = Object.fromEntries(Object.entries(ENTITIES).map(([char, entity]) => [entity, char]));

/** Text as HTML text or as a quoted attribute value. Control characters, which no HTML may hold, are left out. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/** The inverse of {@link escapeHtml}, for text that it escaped. */
export function unescapeHtml(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => PLAIN[entity] ?? entity);
}
