import type { Language } from '../period/language.ts';
import { escapeHtml, unescapeHtml } from './escape-html.ts';
import { renderChart } from './html-chart.ts';
import { MAIL_CSS, PAPER, TABLE } from './html-look.ts';
import type { Block, Link } from './mail-blocks.ts';
import { renderMarks, withoutMarks } from './reply-marks.ts';
import { mailtoLink } from './ways-to-send.ts';

/** What stands round the blocks. */
export interface Surroundings {
  readonly footer: string;
  readonly language: Language;
  /** Where reply words go when clicked; null where that isn't known. */
  readonly replyTo: string | null;
}

/**
 * The blocks as an HTML mail: one column of presentation tables (Outlook reads nothing else), colours inline with classes
 * beside them for dark mode, no images, nothing remote. All text is escaped here and nowhere else.
 */
export function renderHtml(
  title: string,
  blocks: readonly Block[],
  { footer, language, replyTo }: Surroundings,
): string {
  const preview = withoutMarks(blocks.find((block) => block.kind === 'lead')?.text ?? '');
  const rows = blocks.map((block) => `<tr><td style="padding:0 0 20px">${htmlOf(block, replyTo)}</td></tr>`).join('\n');
  return `<!DOCTYPE html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${MAIL_CSS}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:${PAPER.paper};color:${PAPER.graphite}">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(preview)}</div>
${TABLE} class="paper" style="width:100%;border-collapse:collapse;background-color:${PAPER.paper}"><tr><td class="edge" style="padding:32px 20px">
<!--[if mso]>${TABLE} align="center" width="560"><tr><td><![endif]-->
${TABLE} class="column" style="width:100%;max-width:560px;margin:0 auto;border-collapse:collapse;font-family:${PAPER.font};font-size:16px;line-height:1.55;word-break:break-word;color:${PAPER.graphite}">
${rows}
<tr><td class="line soft" style="padding:16px 0 0;border-top:1px solid ${PAPER.line};font-size:13px;line-height:1.5;color:${PAPER.soft}">${sentence(footer, replyTo)}</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`;
}

function htmlOf(block: Block, replyTo: string | null): string {
  switch (block.kind) {
    case 'lead':
      return `<p class="ink" style="margin:0;font-size:20px;line-height:1.4;font-weight:600;color:${PAPER.graphite}">${sentence(block.text, replyTo)}</p>`;
    case 'say':
      return `<p style="margin:0">${sentence(block.text, replyTo)}</p>`;
    case 'small':
      return `<p class="soft" style="margin:0;font-size:14px;line-height:1.5;color:${PAPER.soft}">${sentence(block.text, replyTo)}</p>`;
    case 'heading':
      return `<h2 class="ink" style="margin:8px 0 0;font-size:16px;line-height:1.4;font-weight:600;color:${PAPER.graphite}">${escapeHtml(block.text)}</h2>`;
    case 'quote':
      return `<p class="soft" style="margin:0 0 6px;font-size:14px;color:${PAPER.soft}">${escapeHtml(block.source)}</p>
<blockquote class="pencil-line" dir="auto" style="margin:0;padding:2px 0 2px 14px;border-left:3px solid ${PAPER.pencil};font-style:italic">${lines(block.text)}</blockquote>`;
    case 'card':
      return card(block);
    case 'letter':
      return `<p class="soft" style="margin:0 0 6px;font-size:14px;color:${PAPER.soft}">${escapeHtml(block.label)}</p>
${TABLE} style="width:100%;border-collapse:collapse"><tr><td class="sheet" style="padding:18px 20px;background-color:${PAPER.sheet};border:1px solid ${PAPER.line};border-radius:6px"><p class="soft" style="margin:0 0 12px;font-size:14px;color:${PAPER.soft}">${escapeHtml(block.subject)}</p>${letterHtml(block.text)}</td></tr></table>`;
    case 'ways':
      return ways(block.links);
    case 'aside':
      return `<p style="margin:0;font-size:15px">${link(block.link, '')}</p>`;
    case 'words':
      return `${block.lead ? `<p style="margin:0 0 8px">${lines(block.lead)}</p>` : ''}${TABLE} style="width:100%;border-collapse:collapse">${block.rows
        .map(
          ({ word, meaning, href }) =>
            `<tr><td class="line" style="width:34%;padding:8px 12px 8px 0;border-top:1px solid ${PAPER.line};vertical-align:top;word-break:normal;font-weight:600">${href ? link({ label: word, href }, '') : escapeHtml(word)}</td><td class="line" style="padding:8px 0;border-top:1px solid ${PAPER.line};vertical-align:top">${lines(meaning)}</td></tr>`,
        )
        .join('\n')}</table>`;
    case 'months':
      return renderChart(block.months);
  }
}

function card({ look, label, title, lines: details }: Block & { kind: 'card' }): string {
  const style = look === 'booked' || look === 'closed' ? 'solid' : 'dashed';
  const colour = look === 'closed' ? PAPER.faded : PAPER.pencil;
  const dot = look === 'asked' ? `<span class="pencil" style="color:${PAPER.pencilText}">● </span>` : '';
  const faded = look === 'closed';
  return `${TABLE} style="width:100%;border-collapse:separate;border-spacing:0"><tr><td class="${faded ? 'faded-line' : 'pencil-line'}" style="padding:16px 20px;border:2px ${style} ${colour};border-radius:10px">
<p class="pencil" style="margin:0 0 4px;font-size:14px;font-weight:600;color:${PAPER.pencilText}">${dot}${escapeHtml(label)}</p>
<p class="${faded ? 'soft' : 'ink'}" style="margin:0;font-size:22px;line-height:1.3;font-weight:600;color:${faded ? PAPER.soft : PAPER.graphite}">${escapeHtml(title)}</p>
${details.map((line) => `<p class="${faded ? 'soft' : 'ink'}" style="margin:4px 0 0;color:${faded ? PAPER.soft : PAPER.graphite}">${escapeHtml(line)}</p>`).join('\n')}
</td></tr></table>`;
}

function ways([main, ...rest]: readonly Link[]): string {
  if (!main) return '';
  const button = `${TABLE} style="border-collapse:separate;border-spacing:0"><tr><td class="button" style="padding:12px 20px;background-color:${PAPER.graphite};border-radius:6px">${link(main, `font-weight:600;text-decoration:none;color:${PAPER.paper}`, 'on-button')}</td></tr></table>`;
  if (rest.length === 0) return button;
  return `${button}<p style="margin:12px 0 0;font-size:15px">${rest.map((one) => link(one, '')).join(' &nbsp;·&nbsp; ')}</p>`;
}

function link({ label, href }: Link, style: string, name = 'link'): string {
  const look = style || `color:${PAPER.graphite};text-decoration:underline`;
  return `<a class="${name}" href="${escapeHtml(href)}" style="${look}">${escapeHtml(label)}</a>`;
}

function letterHtml(text: string): string {
  return text
    .trimEnd()
    .split('\n\n')
    .map((paragraph, index) => `<p style="margin:${index === 0 ? 0 : '12px'} 0 0">${lines(paragraph)}</p>`)
    .join('');
}

/** Reply words inside a sentence: a link where the reply address is known. Escaped first, so that a mark is all that is added. */
function sentence(text: string, replyTo: string | null): string {
  return renderMarks(lines(text), (word, isExample) => {
    const plain = unescapeHtml(word);
    return replyTo === null || isExample
      ? `<strong>${word}</strong>`
      : `<a class="word" href="${escapeHtml(mailtoLink(replyTo, plain, plain))}" style="color:inherit;font-weight:600;text-decoration:underline">${word}</a>`;
  });
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}
