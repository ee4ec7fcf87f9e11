import { describe, expect, it } from 'vitest';
import type { Place } from '../../lib/types';
import { frameOf, pathOf, scaleBar } from './locator';

const place = (lon: number, lat: number, precision: Place['precision'] = 'settlement'): Place => ({ ref: 'x', name: 'X', country: null, lon, lat, precision });

describe('a locator', () => {
  it('is wider around what is less exact', () => {
    expect(frameOf(place(0, 0, 'country'), 300, 200).scale).toBeLessThan(frameOf(place(0, 0), 300, 200).scale);
  });
  it('draws only what touches the frame', () => {
    const frame = frameOf(place(10, 0), 320, 200);
    expect(pathOf([[[9, 0], [11, 0]], [[40, 0], [41, 0]]], frame, false)).toBe('M120.0 100.0L200.0 100.0');
    expect(pathOf([[[10, -1], [11, 1], [9, 1]]], frame, true)).toMatch(/^M.*Z$/);
  });
  it('looks across the date line', () => {
    expect(pathOf([[[-179, 0], [-178, 0]]], frameOf(place(179, 0), 320, 200), false)).not.toBe('');
  });
  it('has a scale bar of a round length', () => {
    expect(scaleBar(frameOf(place(0, 0), 320, 200))).toEqual({ km: 200, length: expect.closeTo(71.9, 0) as number });
  });
});
