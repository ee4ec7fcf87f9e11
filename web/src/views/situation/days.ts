import type { Histogram } from '../../lib/types';

/** First and last day, ISO 8601, may be partial; null is open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

export type Unit = Histogram['unit'];

const DAY = 86_400_000;

/** The first day that a date, which may be partial, can mean. */
export function firstDay(iso: string): string {
  return `${iso}-01-01`.slice(0, 10);
}

/** The last day that a date, which may be partial, can mean. */
export function lastDay(iso: string): string {
  const [year, month, day] = iso.split('-');
  if (day !== undefined) return iso;
  return month === undefined ? `${year}-12-31` : isoOf(Date.UTC(Number(year), Number(month), 0));
}

/** The day some days later, or before with a negative number. */
export function dayPlus(day: string, days: number): string {
  return isoOf(Date.parse(day) + days * DAY);
}

/** Days as the language writes them, as short as the unit allows; empty when both ends are open. */
export function daysText(days: Days, unit: Unit, language: string): string {
  const format = formatOf(unit, language);
  if (days.from === null || days.to === null) {
    const end = days.from ?? days.to;
    return end === null ? '' : formatOf('day', language).format(at(days.from === null ? lastDay(end) : firstDay(end)));
  }
  return format.formatRange(at(firstDay(days.from)), at(lastDay(days.to)));
}

/** The coarsest unit that says days exactly: a year when they are whole years, a month for whole months, else a day. */
export function unitOf({ from, to }: Days): Unit {
  if (from === null || to === null) return 'day';
  const [first, last] = [firstDay(from), lastDay(to)];
  if (first.endsWith('-01-01') && last.endsWith('-12-31')) return 'year';
  return first.endsWith('-01') && last === lastDay(last.slice(0, 7)) ? 'month' : 'day';
}

function formatOf(unit: Unit, language: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(unit === 'year' || unit === 'decade' ? {} : { month: 'short' }),
    ...(unit === 'day' || unit === 'week' ? { day: 'numeric' } : {}),
  });
}

function at(day: string): number {
  return Date.parse(day);
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
