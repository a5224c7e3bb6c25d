import type { TokenReader } from '../engine/token-reader.ts';

/** "Moet tegen 20 november bij de drukker liggen", "klaar tegen Pasen": by then; "tegen eind oktober starten we", "… is het af" is about then. */
export function isDue(reader: TokenReader, at: number): boolean {
  return reader.stands(at, 'towards') && mustBeReady(reader, at);
}

/** Whether the sentence around a bound says that something has to be ready. */
export function mustBeReady(reader: TokenReader, at: number): boolean {
  // Behind "tegen" stands what is named: "tegen begin juni"; "dat het tegen 1 maart gereed is" has to be ready, "dan is het af" only will be.
  const said = [...beside(reader, at, -1), ...beside(reader, reader.skip(at + 1), 1)];
  return (
    said.some((place) => reader.stands(place, 'due') && !isAgreed(reader, place)) &&
    !said.some((place) => reader.stands(place, 'undue') && !reader.stands(place - 1, 'due'))
  );
}

/** The words of the sentence on one side of a place. */
function beside(reader: TokenReader, at: number, step: number): number[] {
  const places: number[] = [];
  for (let place = at + step; places.length < FURTHEST && !reader.isSign(place, '.,!?;:\n'); place += step)
    places.push(place);
  return places;
}

const FURTHEST = 10;

/** "We spreken af op 14 september", "14 september spreken we af": nothing is finished then. */
export function isAgreed(reader: TokenReader, at: number): boolean {
  return [1, 2, 3, 4].some((back) => reader.stands(at - back, 'agrees'));
}
