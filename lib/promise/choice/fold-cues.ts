import { fold } from '../../period/engine/lexicon.ts';

/**
 * Folded for the tables of cues. The German conjunctive keeps its umlaut as two letters: "hätten" wishes and "hatten" tells of
 * the past.
 */
export function foldCues(text: string): string {
  return fold(
    text
      .replace(/(?<=[Hh])ä(?=tt)|(?<=[Ww])ä(?=r)/g, 'ae')
      .replace(/(?<=[Ww])ü(?=rd)/g, 'ue')
      .replace(/[’`´]/g, "'"),
  );
}
