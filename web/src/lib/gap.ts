/** A stretch of time worth telling, in the greatest unit that fits. */
export interface Gap {
  readonly unit: 'weeks' | 'months' | 'years';
  readonly n: number;
}

const DAY = 86_400_000;
const WEEKS_FROM = 14;
const MONTHS_FROM = 45;
const YEARS_FROM = 548;

/** The time from one day to a later one, both ISO 8601; null if it is shorter than two weeks or cannot be told. */
export function gapBetween(from: string | null, to: string | null): Gap | null {
  const days = Math.round((Date.parse(to ?? '') - Date.parse(from ?? '')) / DAY);
  if (!(days >= WEEKS_FROM)) return null;
  if (days < MONTHS_FROM) return { unit: 'weeks', n: Math.round(days / 7) };
  if (days < YEARS_FROM) return { unit: 'months', n: Math.round(days / 30.44) };
  return { unit: 'years', n: Math.round(days / 365.25) };
}
