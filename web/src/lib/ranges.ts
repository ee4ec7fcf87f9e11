/** A number as words leave it: bounds are inclusive, null where they are open. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
}

/** A common scale for several numbers. */
export interface Axis {
  readonly logarithmic: boolean;
  /** Numbers to write along it, the least first. */
  readonly ticks: readonly number[];
  /** Where a number lies, from 0 to 1. */
  place(value: number): number;
}

export interface Bar {
  readonly start: number;
  readonly end: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Numbers that span more than this many times the least stand on a logarithmic scale. */
const LINEAR_SPAN = 100;
const INTERVALS = 4;
const MOST_DECADES = 6;
/** The share of a logarithmic scale that lies between zero and its first decade. */
const ZERO_SHARE = 0.12;
/** The least share of the scale that an open end has beyond the greatest number. */
const OPEN_ROOM = 0.1;

/** The scale that shows all of them; null if none has a bound. */
export function axisOf(all: readonly Bounds[]): Axis | null {
  const numbers = all.flatMap(({ low, high }) => [low, high]).filter((value) => value !== null);
  if (numbers.length === 0) return null;
  const [min, max] = [Math.min(...numbers), Math.max(...numbers)];
  const openEnd = all.some(({ high }) => high === null);
  const least = Math.min(...numbers.filter((value) => value > 0));
  if (min >= 0 && max / least > LINEAR_SPAN) return logarithmic(least, max, min === 0, openEnd);
  return linear(min, max, openEnd, numbers.every(Number.isInteger));
}

/** The stretch of the scale that a number takes up; one with open bounds reaches the scale's end. */
export function barOf(axis: Axis, { low, high }: Bounds): Bar {
  return {
    start: low === null ? 0 : axis.place(low),
    end: high === null ? 1 : axis.place(high),
    openStart: low === null,
    openEnd: high === null,
  };
}

function linear(min: number, max: number, openEnd: boolean, whole: boolean): Axis {
  const spread = max - min || Math.max(Math.abs(max) / 2, whole ? 2 : 0.2);
  const fromZero = min >= 0 && min < max * 0.4;
  const low = fromZero ? 0 : min >= 0 ? Math.max(0, min - spread * 0.15) : min - spread * 0.15;
  const step = niceStep((max + spread * 0.1 - low) / INTERVALS, whole);
  const first = Math.floor(low / step + 1e-9);
  let last = Math.ceil(max / step - 1e-9);
  if (last === first || (min === max && last * step <= max)) last++;
  const room = openEnd ? OPEN_ROOM : 0;
  while (last * step - max < room * (last - first) * step) last++;
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => round((first + index) * step));
  const [from, to] = [first * step, last * step];
  return { logarithmic: false, ticks, place: (value) => clamp((value - from) / (to - from)) };
}

function logarithmic(least: number, max: number, withZero: boolean, openEnd: boolean): Axis {
  const first = Math.floor(Math.log10(least) + 1e-9);
  let last = Math.ceil(Math.log10(max) - 1e-9);
  if (openEnd && last - Math.log10(max) < OPEN_ROOM * (last - first)) last++;
  const every = Math.ceil((last - first) / MOST_DECADES);
  const decades = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const ticks = decades.filter((_, index) => index % every === 0).map((decade) => round(10 ** decade));
  const zero = withZero ? ZERO_SHARE : 0;
  const place = (value: number): number =>
    value <= 0 ? 0 : clamp(zero + ((1 - zero) * (Math.log10(value) - first)) / (last - first));
  return { logarithmic: true, ticks: withZero ? [0, ...ticks] : ticks, place };
}

function niceStep(rough: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  return whole ? Math.max(1, factor * power) : factor * power;
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
