import type { ForwardRow } from './forward-row.ts';

const ES = 'Hola Sanne:\n\nEn noviembre tendremos un folleto para ti. ¿Estás libre?\n\nUn saludo,\nLucía';
const IT = 'Ciao Sanne,\n\na novembre avremo un opuscolo per te. Sei libera?\n\nA presto,\nGiulia';
const PT = 'Olá Sanne,\n\nEm novembro teremos um folheto para ti. Estás livre?\n\nAbraço,\nInês';
const LUCIA = { client: 'Lucía Gómez <lucia@taller.example>', subject: 'Folleto', said: '2026-09-07T10:00', body: ES };
const GIULIA = {
  client: 'Giulia Rossi <giulia@bottega.example>',
  subject: 'Opuscolo',
  said: '2026-09-07T10:00',
  body: IT,
};
const INES = { client: 'Inês Lopes <ines@oficina.example>', subject: 'Folheto', said: '2026-09-07T10:00', body: PT };

export const SOUTHERN: readonly ForwardRow[] = [
  {
    name: 'Outlook, Spanish, RV',
    subject: 'RV: Folleto',
    text: `Para noviembre\n\n________________________________\nDe: Lucía Gómez <lucia@taller.example>\nEnviado: lunes, 7 de septiembre de 2026 10:00\nPara: Sanne de Vries <sanne@devries.example>\nAsunto: Folleto\n\n${ES}\n`,
    want: { ...LUCIA, note: 'Para noviembre' },
  },
  {
    name: 'Apple Mail, Spanish',
    subject: 'Fwd: Folleto',
    text: `> Inicio del mensaje reenviado:\n> \n> De: Lucía Gómez <lucia@taller.example>\n> Asunto: Folleto\n> Fecha: 7 de septiembre de 2026, 10:00:12 CEST\n> Para: sanne@devries.example\n> \n> ${ES.replaceAll('\n', '\n> ')}\n`,
    want: { ...LUCIA, said: '2026-09-07T10:00+02:00' },
  },
  {
    name: 'Gmail, Spanish, note and phone footer',
    subject: 'Fwd: Folleto',
    text: `Apuntar\n\nEnviado desde mi iPhone\n\n---------- Forwarded message ---------\nDe: Lucía Gómez <lucia@taller.example>\nDate: lun, 7 sept 2026 a las 10:00\nSubject: Folleto\nTo: <sanne@devries.example>\n\n\n${ES}\n`,
    want: { ...LUCIA, note: 'Apuntar' },
  },
  {
    name: 'ReplyWithHeader, Spanish, Sujeto',
    subject: 'Fwd: Folleto',
    text: `-------- Mensaje transferido --------\nDe : Lucía Gómez <lucia@taller.example>\nFecha : lunes, 7 de septiembre de 2026 10:00\nPara : sanne@devries.example\nSujeto : Folleto\n\n${ES}\n`,
    want: LUCIA,
  },
  {
    name: 'Libero (Open-Xchange), Italian, dotted clock',
    subject: 'Fwd: Opuscolo',
    text: `Da ricordare\n\n---------- Messaggio inoltrato ----------\nDa: Giulia Rossi <giulia@bottega.example>\nA: sanne@devries.example\nData: 7 settembre 2026 alle 10.00\nOggetto: Opuscolo\n\n${IT}\n`,
    want: { ...GIULIA, note: 'Da ricordare' },
  },
  {
    name: 'TIM, Italian, Ogg and 7-set-2026',
    subject: 'I: Opuscolo',
    text: `Novembre!\n\n----Messaggio originale----\nDa: giulia@bottega.example\nData: 7-set-2026 10.00\nA: <sanne@devries.example>\nOgg: Opuscolo\n\n${IT}\n`,
    want: { ...GIULIA, client: '<giulia@bottega.example>', note: 'Novembre!' },
  },
  {
    name: 'Outlook, Italian, I:',
    subject: 'I: Opuscolo',
    text: `\nDa: Giulia Rossi <giulia@bottega.example> \nInviato: lunedì 7 settembre 2026 10:00\nA: Sanne de Vries <sanne@devries.example>\nOggetto: Opuscolo\n\n${IT}\n`,
    want: GIULIA,
  },
  {
    name: 'Apple Mail, Italian, alle ore',
    subject: 'Fwd: Opuscolo',
    text: `Inizio messaggio inoltrato:\n\nDa: Giulia Rossi <giulia@bottega.example>\nOggetto: Opuscolo\nData: 7 settembre 2026 alle ore 10:00:12 CEST\nA: sanne@devries.example\n\n${IT}\n`,
    want: { ...GIULIA, said: '2026-09-07T10:00+02:00' },
  },
  {
    name: 'Aruba, Italian, Il giorno … ha scritto',
    subject: 'Fwd: Opuscolo',
    text: `Il giorno lun 7 set 2026 alle ore 10:00 Giulia Rossi <giulia@bottega.example> ha scritto:\n\n> ${IT.replaceAll('\n', '\n> ')}\n`,
    want: { ...GIULIA, subject: 'Opuscolo' },
  },
  {
    name: 'Outlook, Portuguese, ENC',
    subject: 'ENC: Folheto',
    text: `Guardar\n\nDe: Inês Lopes <ines@oficina.example>\nEnviado: segunda-feira, 7 de setembro de 2026 10:00\nPara: Sanne de Vries <sanne@devries.example>\nAssunto: Folheto\n\n${PT}\n`,
    want: { ...INES, note: 'Guardar' },
  },
  {
    name: 'Apple Mail, Portuguese, Início da mensagem reencaminhada',
    subject: 'Fwd: Folheto',
    text: `> Início da mensagem reencaminhada:\n> \n> De: Inês Lopes <ines@oficina.example>\n> Assunto: Folheto\n> Data: 7 de setembro de 2026, 10:00:12 WEST\n> Para: sanne@devries.example\n> \n> ${PT.replaceAll('\n', '\n> ')}\n`,
    want: { ...INES, said: '2026-09-07T10:00+01:00' },
  },
  {
    name: 'SAPO, Portuguese, Citando',
    subject: 'Fwd: Folheto',
    text: `Novembro\n\n----- Mensagem reencaminhada de Inês Lopes <ines@oficina.example> -----\n   Data: Mon, 07 Sep 2026 10:00:12 +0100\n     De: Inês Lopes <ines@oficina.example>\nAssunto: Folheto\n   Para: sanne@devries.example\n\n${PT}\n\n----- Fim da mensagem reencaminhada -----\n`,
    want: { ...INES, said: '2026-09-07T10:00+01:00', note: 'Novembro' },
  },
];
