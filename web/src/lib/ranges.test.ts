import { describe, expect, it } from 'vitest';
import { axisOf, barOf, type Bounds } from './ranges';
import { standingOf } from './standing';

const of = (low: number | null, high: number | null, approximate = false): Bounds => ({ low, high, approximate });

describe('a common scale', () => {
  it('is none without a number', () => {
    expect(axisOf([of(null, null)])).toBeNull();
    expect(axisOf([])).toBeNull();
  });
  it('begins at zero where numbers are far apart, and near them where they are close', () => {
    expect(axisOf([of(10, 10), of(95, 95)])?.ticks[0]).toBe(0);
    expect(axisOf([of(7.5, 7.5), of(7.8, 7.8)])?.ticks).toEqual([7.4, 7.5, 7.6, 7.7, 7.8]);
  });
  it('has whole ticks for whole numbers, even for one number alone', () => {
    const axis = axisOf([of(2, 2), of(2, 2)]);
    expect(axis?.ticks.every(Number.isInteger)).toBe(true);
    expect(axis?.place(2)).toBeGreaterThan(0);
    expect(axis?.place(2)).toBeLessThan(1);
  });
  it('turns logarithmic beyond two orders of magnitude', () => {
    expect(axisOf([of(1, 1), of(100, 100)])?.logarithmic).toBe(false);
    const axis = axisOf([of(2, 2), of(41_000, 41_000)]);
    expect(axis?.logarithmic).toBe(true);
    expect(axis?.ticks).toEqual([1, 10, 100, 1000, 10_000, 100_000]);
    expect(axis?.place(10)).toBeCloseTo(0.2);
  });
  it('keeps zero on a logarithmic scale', () => {
    const axis = axisOf([of(0, 0), of(1, 1), of(5000, 5000)]);
    expect(axis?.ticks[0]).toBe(0);
    expect(axis?.place(0)).toBe(0);
    expect(axis?.place(1)).toBeGreaterThan(0);
  });
  it('leaves room for an open end beyond the greatest number', () => {
    for (const value of [1, 7, 100, 155, 5000]) {
      const open = of(value, null);
      const axis = axisOf([of(value / 2, value / 2), open]);
      expect(axis).not.toBeNull();
      if (axis === null) continue;
      const bar = barOf(axis, open);
      expect(bar.end - bar.start).toBeGreaterThan(0.08);
      expect(bar.openEnd).toBe(true);
    }
  });
  it('takes numbers below zero', () => {
    const axis = axisOf([of(-30, -10), of(5, 5)]);
    expect(axis?.place(-30)).toBeLessThan(axis?.place(5) ?? 0);
  });
});

describe('how values stand to each other', () => {
  const said = (origin: string, low: number | null, high: number | null, approximate = false) => ({ origin, low, high, approximate });

  it('finds what all allow', () => {
    expect(standingOf([said('a', 60, null), said('b', 70, 90)]).shared).toEqual({ low: 70, high: 90, approximate: false });
  });
  it('finds where they exclude each other', () => {
    const standing = standingOf([said('a', 36, 45), said('b', 92, 92), said('c', 90, null)]);
    expect(standing.gap).toEqual({ from: 45, to: 92 });
    expect(standing.against).toEqual([[1, 2], [0], [0]]);
  });
  it('lets the last word of a source count', () => {
    const standing = standingOf([said('a', 3, 3), said('a', 6, 6), said('b', 6, 6)]);
    expect(standing.current).toEqual([false, true, true]);
    expect(standing.gap).toBeNull();
    expect(standing.against.flat()).toEqual([]);
  });
  it('gives "about" ten per cent', () => {
    expect(standingOf([said('a', 100, 100, true), said('b', 109, 109)]).gap).toBeNull();
    expect(standingOf([said('a', 100, 100), said('b', 109, 109)]).gap).not.toBeNull();
  });
  it('says nothing of one source', () => {
    expect(standingOf([said('a', 1, 1), said('a', 9, 9)])).toMatchObject({ shared: null, gap: null });
  });
});
