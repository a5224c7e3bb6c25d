import { monthlyPrice } from '../../infra/price/monthly-price.ts';

const SIZES = [10, 1_000, 1_000_000] as const;

/** The price of a month for three sizes, as a table in Markdown. */
export function priceTable(): string {
  const rows = SIZES.map((promises) => {
    const { mail, table, functions, queues, fixed, total } = monthlyPrice(promises);
    return [promises.toLocaleString('en-US'), ...[mail, table, functions, queues, fixed, total].map(dollars)];
  });
  const head = ['promises a month', 'mail', 'table', 'functions', 'queues', 'fixed', 'together'];
  return [head, head.map((_, at) => (at === 0 ? ':--' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function dollars(amount: number): string {
  return `$${amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}
