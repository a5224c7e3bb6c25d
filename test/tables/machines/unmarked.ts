import type { MachineRow } from './machine-mail.ts';

/** A line of a table as a mail that answers ours, without any field that says that a program wrote it. */
function unmarked(line: string): MachineRow {
  const [name = '', from = '', subject = '', text = '', thread = 'answers'] = line.split(' | ');
  const head = [
    `From: ${from}`,
    'To: track@in.example.com',
    `Subject: ${subject}`,
    'Content-Type: text/plain; charset=utf-8',
  ];
  const answers = ['In-Reply-To: <r-abc-m1@in.example.com>', 'References: <r-abc-m1@in.example.com>'];
  return [name, thread === 'answers' ? [...head, ...answers] : head, text.replace(/ ?¶ ?/g, '\n')];
}

const rows = (lines: string) => lines.trim().split('\n').map(unmarked);

/** Programs that answer for people and mark nothing (against RFC 3834): their words tell. Name | From | Subject | text | own thread. */
export const UNMARKED: readonly MachineRow[] = rows(`
Lotus Notes, English, no thread | Bos, Piet <piet@bos.example> | AUTO: Bos, Piet is out of the office. (returning 12-10-2026) | I return on Monday. | none
Lotus Notes, German | piet@bos.example | Piet Bos ist ausser Haus. | Bis Montag.
Lotus Notes, French | piet@bos.example | Piet Bos est absent(e). | Retour lundi.
GMX, its own prefix behind | piet@bos.example | Automatische Antwort Re: Herinnering | Ich bin weg.
Outlook takes a mail back, English | sanne@devries.example | Recall: Fwd: Huisstijl | Sanne de Vries would like to recall the message, "Fwd: Huisstijl". | none
Outlook takes a mail back, Dutch | sanne@devries.example | Intrekken: FW: Huisstijl | Sanne de Vries wil het bericht "FW: Huisstijl" intrekken. | none
Outlook takes a mail back, German | sanne@devries.example | Rückruf: WG: Logo | Sanne de Vries möchte die Nachricht "WG: Logo" zurückrufen. | none
Outlook takes a mail back, French | sanne@devries.example | Rappel : TR: Logo | Sanne de Vries souhaite rappeler le message « TR: Logo ». | none
a rule that adds it behind | piet@bos.example | Re: Herinnering (out of office) | Until Monday.
Exchange, Hungarian | piet@bos.example | =?utf-8?Q?Automatikus_v=C3=A1lasz=3A_Herinnering?= | Nem vagyok itt.
Exchange, Polish | piet@bos.example | =?utf-8?Q?Autoodpowied=C5=BA:_Herinnering?= | Jestem na urlopie.
Exchange, Romanian | piet@bos.example | =?utf-8?Q?R=C4=83spuns_automat=3A_Herinnering?= | Nu sunt.
Exchange, Russian | piet@bos.example | =?utf-8?B?0JDQstGC0L7QvNCw0YLQuNGH0LXRgdC60LjQuSDQvtGC0LLQtdGCOiBI?= | Меня нет.
Exchange, Japanese | piet@bos.example | =?utf-8?B?6Ieq5YuV5b+c562UOiBI?= | 不在です。
Exchange, Catalan, the accent the other way | piet@bos.example | =?utf-8?Q?Resposta_autom=C3=A0tica=3A_Herinnering?= | No hi soc.
a ticket system, Dutch | info@bos.example | Automatische ontvangstbevestiging | We reageren binnen twee dagen.
a ticket system, German | info@bos.example | =?utf-8?Q?Eingangsbest=C3=A4tigung=3A_Herinnering?= | Vielen Dank.
a ticket system, French, by its text | info@bos.example | Votre demande | Ceci est un message automatique.
a challenge, by its text | piet@bos.example | Re: Herinnering | I apologize for this automatic reply to your email. ¶ ¶ Click the link below.
a challenge, by its text, too | Piet Bos <piet@bos.example> | Re: Herinnering (verification) | Piet here, ¶ ¶ I'm protecting myself from receiving junk mail.
`);

/** Receipts of which a gateway left mere text. */
export const RECEIPTS: readonly MachineRow[] = rows(`
Outlook, English | piet@bos.example | Read: Herinnering | Your message ¶ ¶ To: Piet Bos ¶ Subject: Herinnering ¶ ¶ was read on Monday. | none
Outlook, Dutch | piet@bos.example | Gelezen: Herinnering | Uw bericht ¶ ¶ Aan: Piet Bos ¶ Onderwerp: Herinnering ¶ ¶ is gelezen op maandag. | none
Outlook, German | piet@bos.example | Gelesen: Herinnering | Ihre Nachricht ¶ ¶ An: Piet Bos ¶ Betreff: Herinnering ¶ ¶ wurde gelesen. | none
Outlook, French | piet@bos.example | Lu : Herinnering | Votre message ¶ ¶ À : Piet Bos ¶ Objet : Herinnering ¶ ¶ a été lu lundi. | none
`);
