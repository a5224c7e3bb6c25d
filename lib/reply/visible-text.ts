import type { Mail } from '../mailbox/mail.ts';

/** The words of a reply above what it quotes. */
export function visibleText(mail: Mail): string {
  const lines = mail.text.split('\n');
  const quote = lines.findIndex((line) => line.startsWith('>') || /^(?:on|op|am|le)\b.*:$/i.test(line.slice(0, 300)));
  return (quote < 0 ? lines : lines.slice(0, quote)).join('\n').trim();
}
