import type { MailRow } from './page-state.ts';

/** A button under a mail: `label` where it isn't what is sent; `more` where the reader completes it before sending. */
export interface ReplyWord {
  readonly command: string;
  readonly words: string;
  readonly label?: string;
  readonly more?: boolean;
}

type MailLanguage = 'nl' | 'en' | 'de' | 'fr';

/** The reply words of each language; a test has each of them read as the command that it stands for. */
export const REPLY_WORDS: Readonly<Record<MailLanguage, readonly ReplyWord[]>> = {
  nl: [
    { command: 'done', words: 'klaar' },
    { command: 'sent', words: 'verstuurd' },
    { command: 'booked', words: 'geboekt' },
    { command: 'later', words: 'wordt ', label: 'wordt later…', more: true },
    { command: 'snooze', words: 'sluimer 2 weken', label: 'sluimer…', more: true },
    { command: 'yes', words: 'ja' },
    { command: 'no', words: 'nee' },
    { command: 'drop', words: 'laat maar' },
    { command: 'undo', words: 'undo' },
    { command: 'list', words: 'lijst' },
    { command: 'help', words: 'help' },
  ],
  en: [
    { command: 'done', words: 'done' },
    { command: 'sent', words: 'sent' },
    { command: 'booked', words: 'booked' },
    { command: 'later', words: 'later ', label: 'later…', more: true },
    { command: 'snooze', words: 'snooze 2 weeks', label: 'snooze…', more: true },
    { command: 'yes', words: 'yes' },
    { command: 'no', words: 'no' },
    { command: 'drop', words: 'drop' },
    { command: 'undo', words: 'undo' },
    { command: 'list', words: 'list' },
    { command: 'help', words: 'help' },
  ],
  de: [
    { command: 'done', words: 'erledigt' },
    { command: 'sent', words: 'verschickt' },
    { command: 'booked', words: 'gebucht' },
    { command: 'later', words: 'später ', label: 'später…', more: true },
    { command: 'snooze', words: 'schlummern 2 Wochen', label: 'schlummern…', more: true },
    { command: 'yes', words: 'ja' },
    { command: 'no', words: 'nein' },
    { command: 'drop', words: 'vergiss es' },
    { command: 'undo', words: 'undo' },
    { command: 'list', words: 'Liste' },
    { command: 'help', words: 'Hilfe' },
  ],
  fr: [
    { command: 'done', words: 'fait' },
    { command: 'sent', words: 'envoyé' },
    { command: 'booked', words: 'confirmé' },
    { command: 'later', words: 'reporté en ', label: 'reporté…', more: true },
    { command: 'snooze', words: 'rappel dans 2 semaines', label: 'rappel…', more: true },
    { command: 'yes', words: 'oui' },
    { command: 'no', words: 'non' },
    { command: 'drop', words: 'laisse tomber' },
    { command: 'undo', words: 'comme avant' },
    { command: 'list', words: 'liste' },
    { command: 'help', words: 'aide' },
  ],
};

/** Which commands make sense under which mail. */
const COMMANDS_UNDER: Readonly<Record<MailRow['kind'], readonly string[]>> = {
  receipt: ['later', 'booked', 'no', 'drop', 'undo'],
  question: ['yes', 'no', 'later', 'drop', 'undo'],
  reminder: ['done', 'sent', 'booked', 'later', 'snooze', 'no', 'drop', 'undo'],
  answer: ['undo', 'list', 'help'],
  refusal: ['undo', 'list', 'help'],
  confirmation: ['yes', 'no'],
  overview: ['list', 'help'],
  notice: ['list', 'help'],
};

/** The buttons under a mail, in its own language (that of its HTML; `otherwise` where it names none). */
export function replyWordsUnder(kind: MailRow['kind'], html: string, otherwise: MailLanguage) {
  const language = languageOf(html) ?? otherwise;
  const words = REPLY_WORDS[language].filter(({ command }) => COMMANDS_UNDER[kind].includes(command));
  return { language, words };
}

function languageOf(html: string): MailLanguage | null {
  const found = /<html[^>]{0,300}\blang="([a-z]{2})/i.exec(html)?.[1];
  return found !== undefined && found in REPLY_WORDS ? (found as MailLanguage) : null;
}
