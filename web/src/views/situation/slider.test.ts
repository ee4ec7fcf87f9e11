import { describe, expect, it } from 'vitest';
import { between, daysOf, isWhole, shifted, slotAt, slotsOf, spanOf, stepOf, ticksOf, withFirst, withLast } from './slider';

const bins = ['2023-01', '2023-02', '2023-03', '2023-04'].map((month, index) => ({
  from: `${month}-01`,
  to: `${month}-${[31, 28, 31, 30][index]}`,
  news: index,
  recalled: 1,
}));
const plain = slotsOf({ bins, earlier: 0, later: 0 });
const wide = slotsOf({ bins, earlier: 3, later: 2 });

describe('slots of a slider', () => {
  it('have one more at an end with events beyond it', () => {
    expect(plain).toHaveLength(4);
    expect(wide).toHaveLength(6);
    expect(wide[0]).toEqual({ from: null, to: '2022-12-31', news: 0, recalled: 0, outside: 3 });
    expect(wide[5]).toEqual({ from: '2023-05-01', to: null, news: 0, recalled: 0, outside: 2 });
    expect(slotsOf({ bins: [], earlier: 1, later: 1 })).toEqual([]);
  });

  it('are found by days, whole or partial', () => {
    expect(spanOf(plain, { from: null, to: null })).toEqual({ first: 0, last: 3 });
    expect(spanOf(plain, { from: '2023-02-10', to: '2023-03' })).toEqual({ first: 1, last: 2 });
    expect(spanOf(wide, { from: '2023', to: '2023-01-15' })).toEqual({ first: 1, last: 1 });
    expect(spanOf(wide, { from: '1999', to: null })).toEqual({ first: 0, last: 5 });
  });

  it('put days before or after all of them at their end', () => {
    expect(spanOf(plain, { from: '2030', to: null })).toEqual({ first: 3, last: 3 });
    expect(spanOf(plain, { from: null, to: '1999' })).toEqual({ first: 0, last: 0 });
    expect(spanOf([], { from: '2023', to: null })).toEqual({ first: 0, last: 0 });
  });

  it('give days, open where nothing lies beyond', () => {
    expect(daysOf(plain, { first: 0, last: 3 })).toEqual({ from: null, to: null });
    expect(daysOf(plain, { first: 1, last: 2 })).toEqual({ from: '2023-02-01', to: '2023-03-31' });
    expect(daysOf(wide, { first: 1, last: 4 })).toEqual({ from: '2023-01-01', to: '2023-04-30' });
    expect(daysOf(wide, { first: 0, last: 0 })).toEqual({ from: null, to: '2022-12-31' });
  });

  it('come back as the days that they gave', () => {
    for (let first = 0; first < wide.length; first++) {
      for (let last = first; last < wide.length; last++) {
        expect(spanOf(wide, daysOf(wide, { first, last }))).toEqual({ first, last });
      }
    }
  });
});

describe('moving a span', () => {
  it('stops at the ends', () => {
    expect(shifted({ first: 1, last: 2 }, 5, 4)).toEqual({ first: 2, last: 3 });
    expect(shifted({ first: 1, last: 2 }, -Infinity, 4)).toEqual({ first: 0, last: 1 });
  });

  it('keeps its ends in order', () => {
    expect(withFirst({ first: 0, last: 2 }, 9)).toEqual({ first: 2, last: 2 });
    expect(withLast({ first: 1, last: 2 }, -Infinity, 4)).toEqual({ first: 1, last: 1 });
    expect(withLast({ first: 1, last: 2 }, Infinity, 4)).toEqual({ first: 1, last: 3 });
    expect(between(3, 1)).toEqual({ first: 1, last: 3 });
    expect(isWhole({ first: 0, last: 3 }, 4)).toBe(true);
  });

  it('knows places and keys', () => {
    expect(slotAt(-0.2, 4)).toBe(0);
    expect(slotAt(0.5, 4)).toBe(2);
    expect(slotAt(1, 4)).toBe(3);
    expect(stepOf('ArrowLeft', 80)).toBe(-1);
    expect(stepOf('PageUp', 80)).toBe(8);
    expect(stepOf('End', 80)).toBe(Infinity);
    expect(stepOf('a', 80)).toBeNull();
  });

  it('writes few dates, evenly, and none under what lies outside', () => {
    expect(ticksOf(plain, 2)).toEqual([0, 2]);
    expect(ticksOf(wide, 10)).toEqual([1, 2, 3, 4]);
  });
});
