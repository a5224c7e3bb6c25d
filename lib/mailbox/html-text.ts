import { compile, type DomNode, type FormatCallback, type HtmlToTextOptions } from 'html-to-text';
import { whenAsked } from '../period/when-asked.ts';
import { cleanText } from './clean-text.ts';
import { MAX_HTML, MAX_HTML_DEPTH, MAX_HTML_OPEN } from './limits.ts';

/**
 * HTML as text in which the structure of mails can still be read: quotes as `> ` lines, rules and Word's border as a line
 * of underscores, a table row as one line, an address behind a name that is only a link. Hidden parts are left out, and
 * characters that entities bring back in.
 */
export function htmlText(html: string): string {
  if (last?.html !== html)
    last = {
      html,
      text: cleanText(withoutGaps(convert(withoutDepths(withoutConstructors(html.slice(0, MAX_HTML)))))).text,
    };
  return last.text;
}

/** Blank lines in a row become one: `<div><br></div>` shows as one, and comes out as two. */
function withoutGaps(text: string): string {
  return text.replace(/^(>*)[^\S\n]*\n(?:\1[^\S\n]*\n)+/gm, '$1\n');
}

/** A mail's HTML is asked for by several rules in a row, and costs more than all of them. */
let last: { readonly html: string; readonly text: string } | null = null;

/** The HTML up to where more elements are open than any mail program nests. Tags that close by themselves don't count. */
function withoutDepths(html: string): string {
  let open = 0;
  for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,15})/gi)) {
    if (CLOSED_BY_THEMSELVES.has(tag[2]?.toLowerCase() ?? '')) continue;
    open = tag[1] === '/' ? Math.max(0, open - 1) : open + 1;
    if (open > MAX_HTML_OPEN) return html.slice(0, tag.index);
  }
  return html;
}

const CLOSED_BY_THEMSELVES = new Set([
  'p',
  'br',
  'hr',
  'img',
  'li',
  'td',
  'th',
  'tr',
  'tbody',
  'thead',
  'meta',
  'link',
  'input',
  'col',
  'dt',
  'dd',
  'option',
  'area',
  'base',
  'wbr',
  'source',
]);

/** The line that stands for a rule; separators of forwards are told by it. */
const RULE = '________________________________';

const rule: FormatCallback = (_element, _walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  builder.addLiteral(RULE);
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const quote: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  walk(element.children, builder);
  builder.closeBlock({
    trailingLineBreaks: 1,
    blockTransform: (text) =>
      text
        .split('\n')
        .map((line) => (line.startsWith('>') || line === '' ? `>${line}` : `> ${line}`))
        .join('\n'),
  });
};

/** Word and Outlook for Mac set off the quoted header by nothing but a border on top. */
const bordered: FormatCallback = (element, walk, builder) => {
  rule(element, walk, builder, {});
  builder.openBlock({ leadingLineBreaks: 1 });
  walk(element.children, builder);
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const row: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  for (const cell of element.children ?? []) {
    walk([cell], builder);
    builder.addInline(' ');
  }
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const link: FormatCallback = (element, walk, builder) => {
  walk(element.children, builder);
  const href: unknown = element.attribs?.href;
  const address = typeof href === 'string' ? /^mailto:([^?\s<>]{3,254})/i.exec(href)?.[1] : undefined;
  if (address?.includes('@') && !textOf(element, 0).toLowerCase().includes(address.toLowerCase())) {
    builder.addInline(` <${address}>`);
  }
};

function convert(html: string): string {
  return CONVERTER()(html);
}

const CONVERTER = whenAsked(() => compile(OPTIONS));

const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxDepth: MAX_HTML_DEPTH, maxInputLength: MAX_HTML, maxChildNodes: 20_000, maxBaseElements: 1 },
  formatters: { rule, quote, bordered, row, link },
  selectors: [
    { selector: '*', format: 'inline' },
    ...['head', 'style', 'script', 'title', 'template', 'img', 'object', 'svg'].map((selector) => ({
      selector,
      format: 'skip',
    })),
    { selector: '[hidden]', format: 'skip' },
    ...['display:none', 'display: none', 'mso-hide:all', 'visibility:hidden'].map((style) => ({
      selector: `[style*="${style}"]`,
      format: 'skip',
    })),
    { selector: 'a', format: 'link' },
    { selector: 'hr', format: 'rule' },
    { selector: 'blockquote', format: 'quote' },
    { selector: 'div[style*="border-top:solid"]', format: 'bordered' },
    { selector: 'div[style*="border-top: solid"]', format: 'bordered' },
    { selector: 'br', format: 'lineBreak' },
    { selector: 'pre', format: 'pre' },
    { selector: 'tr', format: 'row' },
    ...['p', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table'].map((selector) => ({
      selector,
      format: 'block',
      options: { leadingLineBreaks: 2, trailingLineBreaks: 2 },
    })),
    ...[
      'div',
      'section',
      'article',
      'header',
      'footer',
      'main',
      'center',
      'address',
      'dl',
      'dt',
      'dd',
      'li',
      'form',
    ].map((selector) => ({ selector, format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } })),
  ],
};

/**
 * html-to-text looks selectors up in a plain object, where `constructor` is there without being one, and throws. Of all that every
 * object has it is the only name that an element can have: names of elements are in lower case.
 */
function withoutConstructors(html: string): string {
  return html.replace(/<(\/?)constructor\b/gi, '<$1span');
}

/** The text inside an element, looked at no deeper than the converter itself goes. */
function textOf(node: DomNode, depth: number): string {
  if (node.type === 'text') return node.data ?? '';
  if (depth > 5) return '';
  return (node.children ?? []).map((child) => textOf(child, depth + 1)).join('');
}
