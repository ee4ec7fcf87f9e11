import { describe, expect, it } from 'vitest';
import { unwrapLine, unwrapRing } from './unwrap';

describe('outlines across the date line', () => {
  it('go on past 180 degrees, either way', () => {
    expect(unwrapLine([[179, 1], [-179, 2], [178, 3]])).toEqual([[179, 1], [181, 2], [178, 3]]);
    expect(unwrapLine([[-179, 1], [179, 2]])).toEqual([[-179, 1], [-181, 2]]);
  });

  it('stay as they are elsewhere', () => {
    const ring = [[0, 0], [10, 0], [10, 10], [0, 0]];
    expect(unwrapRing(ring)).toEqual(ring);
  });

  it('are closed along the pole that they go round', () => {
    const ring = [[-120, -70], [0, -70], [120, -70], [-120, -70]];
    expect(unwrapRing(ring)).toEqual([[-120, -70], [0, -70], [120, -70], [240, -70], [240, -89], [-120, -89], [-120, -70]]);
  });
});
