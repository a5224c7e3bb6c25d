import type { ForwardRow } from './forward-row.ts';

const CLIENT = 'Joris Bakker <joris@bakkerij.example>';
const BODY = 'Hoi Sanne,\n\nIn november willen we de folder opnieuw doen.\n\nJoris';
const WANT = { client: CLIENT, subject: 'Folder', said: '2026-09-07T10:00', body: BODY };
const HEADER = `Van: ${CLIENT}\nDatum: 7 september 2026 om 10:00\nAan: sanne@devries.example\nOnderwerp: Folder\n`;
const SAID = 'Op ma 7 sep 2026 om 10:00 schreef Joris Bakker <joris@bakkerij.example>:\n';
const quoted = (text: string) => text.replace(/^/gm, '> ');
const bcc = (name: string, text: string, note: string, body = BODY): ForwardRow => ({
  name: `Bcc: ${name}`,
  subject: 'Re: Folder',
  to: CLIENT,
  text,
  want: { ...WANT, kind: 'bcc', note, body },
});
const forward = (name: string, text: string, note: string, body = BODY): ForwardRow => ({
  name,
  subject: 'Fwd: Folder',
  text,
  want: { ...WANT, note, body },
});

/** What the freelancer writes below a quote, and between its lines. */
export const AROUND_QUOTES: readonly ForwardRow[] = [
  forward('a note below a quoted header and body', `${quoted(`${HEADER}\n${BODY}`)}\n\nPast precies.`, 'Past precies.'),
  forward(
    'a note below a bare header and a quoted body',
    `${HEADER}\n${quoted(BODY)}\n\nPast precies.`,
    'Past precies.',
  ),
  forward(
    'the same where the client’s name is missing but mine is greeted',
    `${HEADER}\n${quoted('Hoi Sanne, in november?')}\n\nPast precies.`,
    'Past precies.',
    'Hoi Sanne, in november?',
  ),
  forward(
    'a quote in the client’s mail that is mine: what stands below is theirs',
    `${HEADER}\n${quoted('Wanneer wil je beginnen?')}\n\nIn november.`,
    '',
    'In november.',
  ),
  forward('a note below an attribution’s quote', `${SAID}\n${quoted(BODY)}\n\nIk bel hem.\n\nSanne`, 'Ik bel hem.'),
  forward('notes above and below', `Mooi!\n\n${SAID}\n${quoted(BODY)}\n\nIk bel hem.`, 'Mooi!\n\nIk bel hem.'),
  forward('a disclaimer below', `Mooi!\n\n${SAID}\n${quoted(BODY)}\n\n-- \nSanne de Vries\nTekst`, 'Mooi!'),
  bcc(
    'answers between the lines',
    `Zie onder.\n\n${SAID}\n> Hoi Sanne,\n> In november de folder?\n\nJa, dat past.\n\n> En wat kost het?\n\n2000 euro.\n\n> Joris\n\nGroet!\nSanne`,
    'Zie onder.\n\nJa, dat past.\n\n2000 euro.',
    'Hoi Sanne,\nIn november de folder?\n\nEn wat kost het?\n\nJoris',
  ),
  bcc(
    'answers between the lines without blank ones',
    `${SAID}> In november de folder?\nJa, dat past.\n> En wat kost het?\n2000 euro.`,
    'Ja, dat past.\n2000 euro.',
    'In november de folder?\nEn wat kost het?',
  ),
  bcc('an answer below the quote', `${SAID}${quoted(BODY)}\n\nIk hou november vrij.\n\nSanne`, 'Ik hou november vrij.'),
  {
    name: 'Bcc: of two who were answered, the one quoted by name alone',
    subject: 'Re: Folder',
    to: 'Ilse Bakker <ilse@bakkerij.example>, Joris Bakker <joris@bakkerij.example>',
    text: `Staat!\n\nOp 07-09-2026 om 10:00 schreef Joris Bakker:\n${quoted(BODY)}`,
    want: { ...WANT, kind: 'bcc', note: 'Staat!' },
  },
  {
    name: 'Bcc: the same where To shows addresses alone',
    subject: 'Re: Folder',
    to: 'ilse@bakkerij.example, joris@bakkerij.example',
    text: `Staat!\n\nOp 07-09-2026 om 10:00 schreef Joris Bakker:\n${quoted(BODY)}`,
    want: { ...WANT, kind: 'bcc', note: 'Staat!' },
  },
];
