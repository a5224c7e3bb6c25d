import type { PromiseRow } from '../../infra/local/assistant.ts';

/** What stands of a promise in the end, after what was replied. */
interface Told {
  readonly state: 'open' | 'done';
  readonly from: string;
}
const [SEPTEMBER, NOVEMBER, DECEMBER] = ['2026-09-01', '2026-11-01', '2026-12-01'] as const;

/** Every client of four is answered in its own way. An undo that took effect twice would lead back to September. */
const REPLIES: readonly (readonly (readonly [words: string, then: Told])[])[] = [
  [],
  [['klaar', { state: 'done', from: SEPTEMBER }]],
  [['wordt november', { state: 'open', from: NOVEMBER }]],
  [
    ['wordt november', { state: 'open', from: NOVEMBER }],
    ['wordt december', { state: 'open', from: DECEMBER }],
    ['undo', { state: 'open', from: NOVEMBER }],
  ],
];

/** Names that no other contains, and that a subject shows whole. */
export function clientName(at: number): string {
  return `Klant${String(at).padStart(5, '0')} Bakker`;
}

export function firstOf(client: string): string {
  return client.split(' ')[0] ?? '';
}

export const NOTHING_TOLD: Told = { state: 'open', from: SEPTEMBER };

export function repliesOf(client: string) {
  return REPLIES[Number(firstOf(client).slice(5)) % REPLIES.length] ?? [];
}

export function toldOf(client: string): Told {
  return repliesOf(client).at(-1)?.[1] ?? NOTHING_TOLD;
}

export function isAsTold(row: PromiseRow | undefined, told: Told): boolean {
  return row?.period?.from === told.from && (row.outcome === 'done') === (told.state === 'done');
}
