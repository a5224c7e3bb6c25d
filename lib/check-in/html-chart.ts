import { escapeHtml } from './escape-html.ts';
import { PAPER, TABLE } from './html-look.ts';
import { CHART_SLOTS, type MonthChart, type MonthRow } from './mail-blocks.ts';

/** Promises as bars below an axis of months: table cells, since mail programs know neither SVG nor positioning. */
export function renderChart({ axis, rows }: MonthChart): string {
  const span = CHART_SLOTS / axis.length;
  const head = axis
    .map(
      (month) =>
        `<td class="soft line" colspan="${span}" style="padding:0 0 4px;border-bottom:1px solid ${PAPER.line};font-size:12px;color:${PAPER.soft}">${escapeHtml(month)}</td>`,
    )
    .join('');
  return `${TABLE} style="width:100%;border-collapse:separate;border-spacing:0;table-layout:fixed"><tr>${head}</tr>
${rows.map((row) => bar(row)).join('\n')}</table>`;
}

function bar({ number, look, title, detail, bar: shown }: MonthRow): string {
  const style = look === 'booked' ? 'solid' : 'dashed';
  const dot = look === 'asked' ? '● ' : '';
  const at = shown?.at ?? 0;
  const length = shown?.length ?? 0;
  const after = CHART_SLOTS - at - length;
  const cells = [
    at > 0 ? `<td colspan="${at}" style="height:10px;font-size:1px;line-height:1px">&nbsp;</td>` : '',
    length > 0
      ? `<td class="pencil-line${look === 'booked' ? ' bar-booked' : ''}" colspan="${length}" style="height:10px;font-size:1px;line-height:1px;border:2px ${style} ${PAPER.pencil};border-radius:5px${look === 'booked' ? `;background-color:${PAPER.pencil}` : ''}">&nbsp;</td>`
      : '',
    after > 0 ? `<td colspan="${after}" style="height:10px;font-size:1px;line-height:1px">&nbsp;</td>` : '',
  ].join('');
  return `<tr><td colspan="${CHART_SLOTS}" style="padding:14px 0 6px"><p class="ink" style="margin:0;color:${PAPER.graphite}"><span class="pencil" style="color:${PAPER.pencilText};font-weight:600">${dot}${number}.</span> ${escapeHtml(title)}</p><p class="soft" style="margin:0;font-size:14px;color:${PAPER.soft}">${escapeHtml(detail)}</p></td></tr>
<tr>${cells}</tr>`;
}
