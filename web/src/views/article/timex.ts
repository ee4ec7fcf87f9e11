import { formatDate } from '../../lib/format';

/** What the value of a time means, after TIMEX3. */
export type Timex =
  | { readonly sort: 'date'; readonly text: string }
  | { readonly sort: 'week'; readonly week: number; readonly year: string }
  | { readonly sort: 'duration'; readonly text: string }
  | { readonly sort: 'past' | 'present' | 'future' }
  | { readonly sort: 'other'; readonly text: string };

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' };

/** Reads a TIMEX3 value for a reader of `language`; parts of the day, as in 2017-09-05TEV, are left out. What is rarer stays as it is: the value is a code that people look up. */
export function readTimex(value: string, language: string): Timex {
  if (value === 'PAST_REF') return { sort: 'past' };
  if (value === 'PRESENT_REF') return { sort: 'present' };
  if (value === 'FUTURE_REF') return { sort: 'future' };
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week !== null) return { sort: 'week', week: Number(week[2]), year: week[1] ?? '' };
  const date = /^(?:\d{4}(?:-\d{2})?|\d{4}-\d{2}-\d{2}(?:T(\d{2}:\d{2}|[A-Z]{2}))?)$/.exec(value);
  if (date !== null) return { sort: 'date', text: formatDate(value, language, 'long') + (/\d/.test(date[1] ?? '') ? ` ${date[1]}` : '') };
  return readDuration(value, language) ?? { sort: 'other', text: value };
}

function readDuration(value: string, language: string): Timex | null {
  const [, time = '', number, letter] = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec(value) ?? [];
  const unit = UNITS[time + letter];
  if (number === undefined || unit === undefined) return null;
  const text = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(number));
  return { sort: 'duration', text };
}
