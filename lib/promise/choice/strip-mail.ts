/** The client's own words: cut before quoted history and before a signature. Offsets stay those of the text. */
export function stripMail(text: string): string {
  const lines = text.split('\n');
  let at = 0;
  let body = text.length;
  for (const [index, line] of lines.entries()) {
    const written = line.trim();
    if (at > 0 && startsHistory(written, lines[index + 1]?.trim() ?? '')) {
      body = at;
      break;
    }
    at += line.length + 1;
  }
  return blankQuotes(text.slice(0, body));
}

/** Where lines are longer than any heading, they are not looked at. */
const LONGEST_HEADING = 300;

const HEADINGS =
  /^(?:-{2,}\s*(?:original message|oorspronkelijk bericht|urspr(?:ü|ue)ngliche nachricht|message d'origine|message original|forwarded message|doorgestuurd bericht|weitergeleitete nachricht|message transf)|_{8,}|begin (?:doorgestuurd|forwarded)|(?:van|from|von|de|expéditeur)\s*:\s*\S)/i;
const WROTE = /(?:schreef|wrote|schrieb|a écrit)\s*(?:[^:]{0,80})?:$/i;
const OPENS_WROTE = /^(?:op|on|am|le)\s/i;

function startsHistory(line: string, next: string): boolean {
  if (line === '' || line.length > LONGEST_HEADING) return false;
  if (HEADINGS.test(line)) return true;
  return OPENS_WROTE.test(line) && (WROTE.test(line) || WROTE.test(next.slice(0, LONGEST_HEADING)));
}

/** Quoted lines are somebody else's words: spaces in their stead keep all offsets. */
function blankQuotes(text: string): string {
  if (!/(?:^|\n)>/.test(text)) return text;
  return text.replace(/(^|\n)(>[^\n]*)/g, (_, start: string, line: string) => start + ' '.repeat(line.length));
}
