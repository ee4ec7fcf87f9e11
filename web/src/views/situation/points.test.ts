import { describe, expect, it } from 'vitest';
import type { ControlEntry, Place } from '../../lib/types';
import { controlPoints, extentOf, pointOf, type Point } from './points';

const place: Place = { ref: 'p', name: 'Town', country: 'SY', lat: 35, lon: 40, precision: 'settlement' };

function point(id: string, longitude: number, latitude: number, properties: Partial<Point['properties']> = {}): Point {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: { count: 1, group: 'conflict', status: 'disputed', ...properties },
  };
}

describe('the box around points', () => {
  it('is none without points, and leaves room around one', () => {
    expect(extentOf([])).toBeNull();
    expect(extentOf([point('a', 40, 35)])).toEqual([38.5, 33.5, 41.5, 36.5]);
  });

  it('holds what clusters hold', () => {
    const [west, south, east, north] = extentOf([point('a', 0, 0), point('b', 50, 20, { count: 9, box: [40, 10, 100, 50] })]) ?? [];
    expect([west, south, east, north]).toEqual([-8, -4, 108, 54]);
  });

  it('crosses the date line where that is shorter', () => {
    const [west = 0, , east = 0] = extentOf([point('a', 170, 0), point('b', -170, 10)]) ?? [];
    expect(west).toBeCloseTo(168.4);
    expect(east).toBeCloseTo(-168.4);
  });

  it('is the whole world when the points lie all around it', () => {
    const around = Array.from({ length: 12 }, (_, index) => point(String(index), index * 30 - 180, 0));
    expect(extentOf(around)?.[0]).toBe(-180);
    expect(extentOf(around)?.[2]).toBe(180);
  });
});

describe('the point of an event', () => {
  const spot = point('spot', 40, 35, { count: 3, placeRef: 'p' });
  const wide = point('wide', 30, 30, { count: 3, box: [20, 20, 41, 36] });
  const near = point('near', 39, 34, { count: 3, box: [38, 33, 41, 36] });

  it('is its own, then that of its place, then the nearest cluster around it', () => {
    expect(pointOf({ id: 'e', place }, [spot, point('e', 1, 1, { event: 'e' })])?.id).toBe('e');
    expect(pointOf({ id: 'e', place }, [wide, spot])?.id).toBe('spot');
    expect(pointOf({ id: 'e', place }, [wide, near])?.id).toBe('near');
  });

  it('is none without a place, or far from all clusters', () => {
    expect(pointOf({ id: 'e', place: null }, [wide])).toBeNull();
    expect(pointOf({ id: 'e', place: { ...place, lat: 80 } }, [wide])).toBeNull();
  });
});

describe('who holds what', () => {
  const entry = (name: string, disputed: boolean): ControlEntry => ({
    place,
    holder: { ref: null, name, country: null },
    kind: 'held',
    kindLabel: 'holds',
    statement: `${name} holds Town`,
    since: { from: null, to: null, precision: 'unknown', text: '' },
    until: { from: null, to: null, precision: 'unknown', text: '' },
    events: [],
    endedBy: [],
    origins: [],
    deniedBy: [],
    disputed,
  });

  it('is one point for each place, that names all holders', () => {
    const points = controlPoints([entry('A', true), entry('B', true)]);
    expect(points).toHaveLength(1);
    expect(points[0]?.properties).toMatchObject({ place: 'Town: A / B', status: 'disputed', placeRef: 'p' });
    expect(controlPoints([entry('A', false)])[0]?.properties.status).toBe('corroborated');
  });
});
