import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { type Leaner, swapped, withoutMethods } from './leaner.ts';
import { packedAlone, packedWhole } from './packed-script.ts';
import { COMMON, UNPACK } from './unpack.ts';

const SELECT_ELEMENTS = transformSync(readFileSync(join(import.meta.dirname, 'select-elements.ts'), 'utf8'), {
  loader: 'ts',
}).code;

/** Records key by key, of anything else the last; lists as html-to-text says. */
const MERGE = `
const isRecord = (value) => value?.constructor === Object;
const merge = (values, keyPath, mergeArrays) => {
  if (values.length === 1) return values[0];
  if (values.every(Array.isArray)) return mergeArrays(values, {}, { keyPath });
  if (!values.every(isRecord)) return values.at(-1);
  const keys = [...new Set(values.flatMap(Object.keys))];
  const under = (key) => values.filter((value) => Object.hasOwn(value, key)).map((value) => value[key]);
  return Object.fromEntries(keys.map((key) => [key, merge(under(key), [...keyPath, key], mergeArrays)]));
};
export const deepmergeCustom = ({ mergeArrays }) => (...values) => merge(values, [], mergeArrays);
`;

/** What html-to-text imports. */
const HTML_TO_TEXT = [
  ['@selderee/plugin-htmlparser2', 'hp2Builder'],
  ['htmlparser2', 'parseDocument'],
  ['selderee', 'DecisionTree'],
  ['dom-serializer', 'render'],
  ['deepmerge-ts', 'deepmergeCustom'],
] as const;

/** What makes text of HTML. */
export const LEANER_HTML: readonly Leaner[] = [
  {
    // 11 KB: of its ways to write an element those that `lib/mailbox` asks for; no tables drawn with columns, no lists. The other 15 are in a
    // file that is read with the first HTML.
    module: /\/html-to-text\/lib\/html-to-text\.mjs$/,
    instead: () => `${COMMON}
      ${HTML_TO_TEXT.map(([library, name]) => `import { ${name} } from '${library}';`).join('\n')}
      import packed from './html-to-text.mjs?packed';
      const loaded = common(packed, { ${HTML_TO_TEXT.map(([library, name]) => `'${library}': { ${name} }`).join()} });
      export const compile = (...given) => loaded().compile(...given);`,
    pack: (text) => {
      const fewer = swapped(
        text,
        /(?<=\nvar textFormatters = )[^;]*;/,
        '{lineBreak: formatLineBreak, pre: formatPre, wbr: formatWbr};',
      );
      const fewest = swapped(
        fewer,
        /(?<=\nvar genericFormatters = )[^;]*;/,
        '{block: formatBlock$1, inline: formatInline, skip: formatSkip};',
      );
      return packedAlone(
        withoutMethods(fewest, [
          'openList',
          'openListItem',
          'closeListItem',
          'closeList',
          'openTable',
          'openTableRow',
          'openTableCell',
          'closeTableCell',
          'closeTableRow',
          'closeTable',
        ]),
      );
    },
  },
  {
    // 22 KB with its tokenizer, in a file of 5 beside it.
    module: /\/htmlparser2\/dist\/esm\/Parser\.js$/,
    instead: () => `${COMMON}
      import * as decode from 'entities/decode';
      import packed from './Parser.js?packed';
      const loaded = common(packed, { 'entities/decode': decode });
      export const Parser = function (...given) { return new (loaded().Parser)(...given); };`,
    pack: (_, path) => packedWhole(path, ['entities/decode']),
  },
  {
    // 5 KB for sets, maps and cycles: html-to-text merges its options with ours.
    module: /\/deepmerge-ts\/dist\/index\.mjs$/,
    instead: () => MERGE,
  },
  {
    // 90 KB with its tables: html-to-text writes HTML back only in its formatters `inlineHtml` and `blockHtml`.
    module: /\/dom-serializer\/lib\/esm\/index\.js$/,
    instead: () => "export function render(){throw new Error('HTML is never written back')}export default render;",
  },
  {
    // htmlparser2 exports it for readers of feeds.
    module: /\/domutils\/lib\/esm\/index\.js$/,
    instead: () => 'export const getFeed=()=>null;',
  },
  {
    module: /\/selderee\/lib\/selderee\.mjs$/,
    instead: () => SELECT_ELEMENTS,
  },
  {
    module: /\/@selderee\/plugin-htmlparser2\/lib\/[\w-]+\.mjs$/,
    instead: () => "export { hp2Builder } from 'selderee';",
  },
  {
    // The entities of HTML: 32 KB as text, 12 in a file that is read when the first `&` comes.
    module: /\/entities\/dist\/esm\/generated\/decode-data-html\.js$/,
    instead: (text) => `${UNPACK}
      import packed from './decode-data-html.js?packed';
      export const htmlDecodeTree = new Uint16Array(${treeOf(text).length / 2});
      let unpacked = false;
      export function unpackEntities() {
        if (unpacked) return;
        const bytes = unpack(packed);
        const half = bytes.length / 2;
        for (let at = 0; at < half; at++) htmlDecodeTree[at] = bytes[at] + 256 * bytes[half + at];
        unpacked = true;
      }`,
    // All low bytes before all high ones pack better.
    pack: (text) =>
      brotliCompressSync(Buffer.concat([0, 1].map((of) => treeOf(text).filter((_, at) => at % 2 === of)))),
  },
  {
    module: /\/entities\/dist\/esm\/decode\.js$/,
    instead: (text) =>
      `import { unpackEntities } from './generated/decode-data-html.js';\n${swapped(
        text,
        'startEntity(decodeMode) {',
        'startEntity(decodeMode) { unpackEntities();',
      )}`,
  },
];

/** Little-endian numbers of two bytes. */
function treeOf(text: string): Uint8Array {
  return Buffer.from(/decodeBase64\("([^"]*)"\)/.exec(text)?.[1] ?? '', 'base64');
}
