import { addMonths, daysBetween, type IsoDate, partsOf } from '../period/calendar.ts';
import type { Period } from '../period/period.ts';
import { closedSilently } from '../promise/open-promises.ts';
import type { PromiseView } from '../promise/promise-view.ts';
import { type Block, CHART_SLOTS, type MonthChart, type MonthRow } from './mail-blocks.ts';
import type { MailContext, WrittenMail } from './mail-context.ts';
import { finish, type MailKit, nextShort } from './mail-kit.ts';
import { allViews, type NumberedView, numberedViews } from './numbered-views.ts';
import { DATES } from './period-phrase.ts';
import { lookOf } from './promise-text.ts';
import { rowOf } from './write-receipt.ts';

/** Months that the chart shows. */
const MONTHS = 6;

/** All open promises by month, numbered; with a `month` (`YYYY-MM`) as the monthly overview, else as the answer to `list`. */
export function writeList(kit: MailKit, month: string | null): WrittenMail {
  const { words, context } = kit;
  const open = numberedViews(context);
  const shownMonth = month === null ? '' : monthName(month, kit);
  const silent = month === null ? [] : silentViews(context, month).map((view) => rowOf(view, kit));
  const lead = month === null ? words.list.lead(open.length) : words.list.overviewLead(shownMonth, open.length);
  const blocks: Block[] = [
    { kind: 'lead', text: open.length === 0 ? words.list.empty : lead },
    ...(open.length > 0 ? [{ kind: 'months', months: chartOf(open, kit) } as const] : []),
    ...(silent.length > 0 ? [{ kind: 'say', text: words.list.silent(silent) } as const] : []),
    ...(open.length > 0 ? [{ kind: 'say', text: words.list.how } as const] : []),
    ...(month === null ? [] : [{ kind: 'small', text: words.list.overviewOff } as const]),
  ];
  if (month === null) return finish(kit, words.list.subject(open.length), blocks);
  return { ...finish(kit, words.list.overviewSubject(shownMonth), blocks), unsubscribe: 'overview off' };
}

function chartOf(open: readonly NumberedView[], kit: MailKit): MonthChart {
  const first = `${kit.today.slice(0, 7)}-01`;
  const axis = Array.from({ length: MONTHS }, (_, index) => {
    const { month } = partsOf(addMonths(first, index));
    return DATES[kit.language].shortMonths[month - 1] ?? '';
  });
  return { axis, rows: open.map((row) => rowFor(row, first, kit)) };
}

function rowFor({ number, view }: NumberedView, first: IsoDate, kit: MailKit): MonthRow {
  const text = kit.textOf(view);
  return {
    number,
    look: lookOf(view.promise),
    title: [text.client, text.job].filter(Boolean).join(' – '),
    detail: text.period ? `${text.period} · ${nextShort(text, kit.words)}` : kit.words.list.noPeriod,
    bar: view.promise.period ? barOf(view.promise.period, first) : null,
  };
}

/** Where a period lies on the chart, rounded outwards to whole slots; null where none of it is shown. */
export function barOf({ from, to }: Period, first: IsoDate): { at: number; length: number } | null {
  const at = Math.max(0, Math.floor(slotOf(from, first)));
  const end = Math.min(CHART_SLOTS, Math.ceil(slotOf(to, first)));
  return at >= CHART_SLOTS || end <= 0 ? null : { at, length: Math.max(1, end - at) };
}

function slotOf(day: IsoDate, first: IsoDate): number {
  const { year, month } = partsOf(day);
  const start = partsOf(first);
  const months = (year - start.year) * 12 + month - start.month;
  const monthStart = `${day.slice(0, 7)}-01`;
  const part = daysBetween(monthStart, day) / daysBetween(monthStart, addMonths(monthStart, 1));
  return (months + part) * (CHART_SLOTS / MONTHS);
}

function monthName(month: string, kit: MailKit): string {
  const [, year, number] = /^(\d{4})-(\d{2})/.exec(month) ?? [];
  if (!year || !number) return month;
  return `${DATES[kit.language].months[Number(number) - 1] ?? ''} ${year}`;
}

/** Closed because nothing more was heard, in the month before `month`. */
function silentViews(context: MailContext, month: string): readonly PromiseView[] {
  const views = allViews(context);
  const promises = views.map(({ promise }) => promise);
  const silent = new Set(closedSilently(promises, addMonths(`${month}-01`, -1), `${month}-01`));
  return views.filter(({ promise }) => silent.has(promise));
}
