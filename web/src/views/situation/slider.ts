import type { Histogram } from '../../lib/types';
import { dayPlus, firstDay, lastDay, type Days } from './days';

/** A step of the slider: a bin of the histogram, or all that lies before the first or after the last bin. */
export interface Slot extends Days {
  readonly news: number;
  readonly recalled: number;
  /** How many events lie outside of the bins, if it stands for these. */
  readonly outside: number | null;
}

/** The slots chosen, both ends inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The bins, with one more slot at an end that has events beyond it. */
export function slotsOf({ bins, earlier, later }: Pick<Histogram, 'bins' | 'earlier' | 'later'>): Slot[] {
  const slots: Slot[] = bins.map((bin) => ({ ...bin, outside: null }));
  const [first, last] = [bins[0], bins.at(-1)];
  if (first !== undefined && earlier > 0) {
    slots.unshift({ from: null, to: dayPlus(first.from, -1), news: 0, recalled: 0, outside: earlier });
  }
  if (last !== undefined && later > 0) {
    slots.push({ from: dayPlus(last.to, 1), to: null, news: 0, recalled: 0, outside: later });
  }
  return slots;
}

/** The slots that days fall in. Days before or after all slots lie at their end. */
export function spanOf(slots: readonly Slot[], days: Days): Span {
  const end = Math.max(0, slots.length - 1);
  const [from, to] = [days.from && firstDay(days.from), days.to && lastDay(days.to)];
  const begun = from === null ? 0 : slots.findIndex((slot) => slot.to === null || slot.to >= from);
  const first = begun < 0 ? end : begun;
  const last = to === null ? end : slots.findLastIndex((slot) => slot.from === null || slot.from <= to);
  return { first, last: Math.max(first, last) };
}

/** The days of a span; an end that has nothing beyond it is open. */
export function daysOf(slots: readonly Slot[], { first, last }: Span): Days {
  return {
    from: first === 0 ? null : (slots[first]?.from ?? null),
    to: last >= slots.length - 1 ? null : (slots[last]?.to ?? null),
  };
}

/** A span moved as a whole, as far as there are slots. */
export function shifted({ first, last }: Span, by: number, count: number): Span {
  const step = Math.max(-first, Math.min(by, count - 1 - last));
  return { first: first + step, last: last + step };
}

/** A span with its first slot elsewhere, not beyond its last. */
export function withFirst(span: Span, first: number): Span {
  return { ...span, first: clamp(first, 0, span.last) };
}

/** A span with its last slot elsewhere, not before its first. */
export function withLast(span: Span, last: number, count: number): Span {
  return { ...span, last: clamp(last, span.first, count - 1) };
}

/** The slots between two, in either order. */
export function between(one: number, other: number): Span {
  return { first: Math.min(one, other), last: Math.max(one, other) };
}

export function isWhole({ first, last }: Span, count: number): boolean {
  return first === 0 && last === count - 1;
}

/** The slot at a share of the slider's length, 0 to 1. */
export function slotAt(share: number, count: number): number {
  return clamp(Math.floor(share * count), 0, count - 1);
}

/** How far a key moves a handle, in slots; infinite for an end, null for a key that does not. */
export function stepOf(key: string, count: number): number | null {
  const page = Math.max(2, Math.round(count / 10));
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -page,
    PageUp: page,
    Home: -Infinity,
    End: Infinity,
  };
  return steps[key] ?? null;
}

/** The slots to write a date under: evenly spaced, at most `most`, the first among them, none where the date would not fit. */
export function ticksOf(slots: readonly Slot[], most: number): number[] {
  const dated = slots.flatMap((slot, index) => (slot.outside === null ? [index] : []));
  const every = Math.max(1, Math.ceil(dated.length / most));
  return dated.filter((index, place) => place % every === 0 && index / slots.length <= 1 - 0.7 / most);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
