/**
 * How many boundary lines a raw mail has, counted no further than `atMost + 1`: the bytes are searched once, before
 * anything is built. A line counts where it starts with `--` and a boundary that some Content-Type names.
 */
export function countParts(raw: Buffer, atMost: number): number {
  const boundaries = boundariesOf(raw);
  if (boundaries.size === 0) return 0;
  let count = raw[0] === 0x2d && raw[1] === 0x2d ? 1 : 0;
  for (let at = raw.indexOf('\n--'); at >= 0 && count <= atMost; at = raw.indexOf('\n--', at + 3)) {
    const end = raw.indexOf(0x0a, at + 1);
    const line = raw
      .toString('latin1', at + 3, Math.min(end < 0 ? raw.length : end, at + 3 + MAX_BOUNDARY + 4))
      .trimEnd();
    if (boundaries.has(line) || (line.endsWith('--') && boundaries.has(line.slice(0, -2)))) count++;
  }
  return count;
}

/** RFC 2046 allows 70 characters; some write more. */
const MAX_BOUNDARY = 200;

/** More boundaries than any mail has that people send; further ones are not counted by. */
const MAX_BOUNDARIES = 5_000;

function boundariesOf(raw: Buffer): ReadonlySet<string> {
  const found = new Set<string>();
  for (const spelling of ['boundary', 'Boundary', 'BOUNDARY']) {
    let at = raw.indexOf(spelling);
    while (at >= 0 && found.size < MAX_BOUNDARIES) {
      const value = /^boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(raw.toString('latin1', at, at + 230));
      const boundary = value?.[1] ?? value?.[2];
      if (boundary !== undefined) found.add(boundary.trimEnd());
      at = raw.indexOf(spelling, at + 8);
    }
  }
  return found;
}
