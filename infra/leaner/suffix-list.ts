import { brotliCompressSync } from 'node:zlib';
import { type Leaner, swapped } from './leaner.ts';
import { UNPACK } from './unpack.ts';

const ARRAYS = { Uint8Array, Uint16Array };
type ArrayName = keyof typeof ARRAYS;

interface Table {
  readonly name: string;
  readonly kind: ArrayName | 'text';
  readonly bytes: Uint8Array;
}

/** 121 KB of public suffixes, written out as numbers and one long text: 37 in a file, read when the first domain is asked about. */
export const SUFFIX_LIST: readonly Leaner[] = [
  {
    module: /\/tldts\/dist\/es6\/src\/data\/trie\.js$/,
    instead: (text) => {
      const tables = tablesOf(text);
      const members = tables.map(({ name, kind, bytes }, index) => {
        const at = tables.slice(0, index).reduce((sum, before) => sum + before.bytes.length, 0);
        const part = `bytes.slice(${at}, ${at + bytes.length})`;
        return kind === 'text' ? `${name}: Buffer.from(${part}).toString()` : `${name}: new ${kind}(${part}.buffer)`;
      });
      const roots = [...text.matchAll(/^export const (\w+Root) = (\d+);$/gm)].map(
        ([, name, root]) => `${name}: ${root}`,
      );
      return `${UNPACK}
        import packed from './trie.js?packed';
        export function readTrie() {
          const bytes = unpack(packed);
          return { ${[...members, ...roots].join(', ')} };
        }`;
    },
    pack: (text) => brotliCompressSync(Buffer.concat(tablesOf(text).map(({ bytes }) => bytes))),
  },
  {
    // As it stands, but inside a function that is called once.
    module: /\/tldts\/dist\/es6\/src\/suffix-trie\.js$/,
    instead: (text) => {
      const [whole = '', names = ''] = /^import (\{[^}]*\}) from '\.\/data\/trie';$/m.exec(text) ?? [];
      const [imported = ''] = /^import [^;]* from 'tldts-core';$/m.exec(text) ?? [];
      const body = swapped(swapped(text, whole, ''), imported, '');
      return `${imported}
        import { readTrie } from './data/trie';
        let lookup;
        export default (...asked) => (lookup ??= prepare())(...asked);
        function prepare() {
          const ${names} = readTrie();
          ${swapped(body, 'export default function', 'return function')}
        }`;
    },
  },
];

function tablesOf(text: string): readonly Table[] {
  const numbers = [...text.matchAll(/^export const (\w+) = \/\*#__PURE__\*\/ new (\w+)\(\[([\d, ]*)\]\);$/gm)];
  const arrays = numbers.map(([, name = '', kind, list = '']): Table => {
    const array = ARRAYS[kind as ArrayName].from(list.split(',').map(Number));
    return { name, kind: kind as ArrayName, bytes: new Uint8Array(array.buffer) };
  });
  const labels = /^export const labelText = ("[^\n]*");$/m.exec(text)?.[1] ?? '';
  return [...arrays, { name: 'labelText', kind: 'text', bytes: Buffer.from(JSON.parse(labels) as string) }];
}
