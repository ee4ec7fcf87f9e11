/** A day for a date field, which knows whole days only: the first or last day of a partial date; empty for none. */
export function wholeDay(date: string | null, edge: 'first' | 'last'): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date ?? '') ?? [];
  if (year === undefined) return '';
  if (day !== undefined) return date ?? '';
  if (edge === 'first') return `${year}-${month ?? '01'}-01`;
  const lastDay = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  return `${year}-${month ?? '12'}-${lastDay}`;
}
