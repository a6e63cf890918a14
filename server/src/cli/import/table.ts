import type { OwnResolution } from '../../catalogue/own';

const HEAD = ['kind', 'symbol', 'date', 'title', 'vote', 'address'];

/** Resolutions as a table parted by tabs, in the order of their symbols, so that two of them can be compared line by line. */
export function tableOf(resolutions: readonly OwnResolution[]): string {
  const rows = [...resolutions]
    .sort((a, b) => (a.symbol < b.symbol ? -1 : a.symbol > b.symbol ? 1 : 0))
    .map(({ symbol, date, title, vote, address }) => {
      const counts = vote && `${vote.yes}-${vote.no}-${vote.abstaining}`;
      return ['resolution', symbol, date, title, counts, address].map(cell);
    });
  return `${[HEAD, ...rows].map((row) => row.join('\t')).join('\n')}\n`;
}

function cell(value: string | undefined): string {
  if (value === undefined) return '';
  return /["\t\r\n]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value;
}
