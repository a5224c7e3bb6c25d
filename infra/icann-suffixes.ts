/** A public-suffix trie as the module `tldts/dist/es6/src/data/trie.js` spells it: flat arrays, a node's edges side by side. */
interface Trie {
  /** By node; 1: a rule of ICANN's part of the list, 2: of its private part. */
  readonly nodeFlags: readonly number[];
  /** By node, and one more: where its edges begin. */
  readonly edgeStart: readonly number[];
  /** By edge: how long its label is. */
  readonly edgeLength: readonly number[];
  readonly edgeChild: readonly number[];
  /** All labels, in the order of the edges. */
  readonly labelText: string;
  readonly rulesRoot: number;
  readonly exceptionsRoot: number;
}

interface Edge {
  readonly label: string;
  readonly child: number;
}

const ICANN = 1;

/**
 * The trie's module without the list's private part (`github.io`, say): no question of ours asks for it, as DMARC is about who
 * registered a domain. An edge goes where nothing of ICANN's lies below it; beside a `*` it stays, as a label that has an edge
 * of its own does not fall under the `*`.
 */
export function icannSuffixes(text: string): string {
  const trie = readTrie(text);
  const edges = edgesByNode(trie);
  const kept = edges.map((own) => {
    const all = own.some(({ label }) => label === '*');
    return own.filter(({ child }) => all || holdsIcann(child, trie, edges));
  });
  const numbers = new Map<number, number>();
  const number = (node: number): number => {
    const known = numbers.get(node);
    if (known !== undefined) return known;
    numbers.set(node, numbers.size);
    return numbers.size - 1;
  };
  const [rulesRoot, exceptionsRoot] = [number(trie.rulesRoot), number(trie.exceptionsRoot)];
  const [nodeFlags, edgeStart, edgeChild]: number[][] = [[], [0], []];
  const labels: string[] = [];
  // A Map hands out what is added while it is walked.
  for (const node of numbers.keys()) {
    nodeFlags?.push(trie.nodeFlags[node] ?? 0);
    for (const { label, child } of kept[node] ?? []) {
      labels.push(label);
      edgeChild?.push(number(child));
    }
    edgeStart?.push(labels.length);
  }
  return [
    `export const nodeFlags=/*#__PURE__*/new Uint8Array([${nodeFlags}]);`,
    `export const edgeStart=/*#__PURE__*/new Uint16Array([${edgeStart}]);`,
    // A label holds no comma, and a comma is shorter than a length.
    `const labels=${JSON.stringify(labels.join(','))}.split(',');`,
    'export const edgeLength=/*#__PURE__*/Uint8Array.from(labels,({length})=>length);',
    `export const edgeChild=/*#__PURE__*/new Uint16Array([${edgeChild}]);`,
    "export const labelText=/*#__PURE__*/labels.join('');",
    `export const rulesRoot=${rulesRoot};export const exceptionsRoot=${exceptionsRoot};`,
  ].join('\n');
}

function holdsIcann(node: number, trie: Trie, edges: readonly (readonly Edge[])[]): boolean {
  if (((trie.nodeFlags[node] ?? 0) & ICANN) !== 0) return true;
  return (edges[node] ?? []).some(({ child }) => holdsIcann(child, trie, edges));
}

function edgesByNode({ nodeFlags, edgeStart, edgeLength, edgeChild, labelText }: Trie): readonly (readonly Edge[])[] {
  let offset = 0;
  return nodeFlags.map((_, node) => {
    const own: Edge[] = [];
    for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge += 1) {
      const end = offset + (edgeLength[edge] ?? 0);
      own.push({ label: labelText.slice(offset, end), child: edgeChild[edge] ?? 0 });
      offset = end;
    }
    return own;
  });
}

/** Throws where the module is not spelled as it was: a new version of tldts then wants a new look. */
function readTrie(text: string): Trie {
  const value = (name: string, pattern: string): string => {
    const found = new RegExp(`^export const ${name} = ${pattern};$`, 'm').exec(text)?.[1];
    if (found === undefined) throw new Error(`tldts spells its trie in another way: no ${name}`);
    return found;
  };
  const numbers = (name: string): number[] =>
    JSON.parse(value(name, String.raw`\/\*#__PURE__\*\/ new Uint(?:8|16|32)Array\((\[[\d, ]*\])\)`)) as number[];
  return {
    nodeFlags: numbers('nodeFlags'),
    edgeStart: numbers('edgeStart'),
    edgeLength: numbers('edgeLength'),
    edgeChild: numbers('edgeChild'),
    labelText: JSON.parse(value('labelText', '(".*")')) as string,
    rulesRoot: Number(value('rulesRoot', String.raw`(\d+)`)),
    exceptionsRoot: Number(value('exceptionsRoot', String.raw`(\d+)`)),
  };
}
