import type { Bounds } from './ranges';

/** How the values of a figure stand to each other. */
export interface Standing {
  /** Of each value, whether it is the last word of its source; earlier ones have been brought up to date. */
  readonly current: readonly boolean[];
  /** Of each value, the places in the list of those it excludes. */
  readonly against: readonly (readonly number[])[];
  /** What all last words allow; null if they exclude each other or there is one source only. */
  readonly shared: Bounds | null;
  /** Where they exclude each other: from the least upper bound to the greatest lower bound. */
  readonly gap: { readonly from: number; readonly to: number } | null;
}

/** "About" allows ten per cent more or less, as in the derivation of `agreement`. */
const APPROXIMATE = 0.1;

/** Weighs values in order of time, as the API gives them. */
export function standingOf(values: readonly (Bounds & { readonly origin: string })[]): Standing {
  const last = new Map(values.map((value, index) => [value.origin, index]));
  const current = values.map((value, index) => last.get(value.origin) === index);
  const wide = values.map(widened);
  const against = wide.map((one, index) =>
    current[index] === true ? wide.flatMap((other, place) => (current[place] === true && excludes(one, other) ? [place] : [])) : [],
  );
  const counting = wide.filter((_, index) => current[index] === true);
  const low = Math.max(...counting.map((one) => one.low));
  const high = Math.min(...counting.map((one) => one.high));
  if (counting.length < 2) return { current, against, shared: null, gap: null };
  if (low > high) return { current, against, shared: null, gap: { from: high, to: low } };
  return { current, against, shared: { low: bound(low), high: bound(high), approximate: false }, gap: null };
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

function widened({ low, high, approximate }: Bounds): Interval {
  const reach = approximate ? APPROXIMATE : 0;
  return {
    low: low === null ? -Infinity : low - Math.abs(low) * reach,
    high: high === null ? Infinity : high + Math.abs(high) * reach,
  };
}

function excludes(one: Interval, other: Interval): boolean {
  return one.low > other.high || other.low > one.high;
}

function bound(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
