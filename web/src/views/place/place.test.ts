import { describe, expect, it } from 'vitest';
import type { ControlEntry } from '../../lib/types';
import { spellsOf } from './spells';
import { surroundings } from './surroundings';

const entry = (disputed: boolean): ControlEntry => ({ disputed }) as ControlEntry;

describe('a place', () => {
  it('has disputed claims that follow each other as one spell', () => {
    const spells = spellsOf([entry(false), entry(true), entry(true), entry(false)]);
    expect(spells.map((spell) => [spell.disputed, spell.claims.length])).toEqual([[false, 1], [true, 2], [false, 1]]);
  });

  it('is shown with what lies around it', () => {
    expect(surroundings({ lat: 35, lon: 40, precision: 'settlement' })).toEqual([37, 33, 43, 37]);
    expect(surroundings({ lat: 84.5, lon: 179, precision: 'settlement' })).toEqual([176, 82.5, -178, 85]);
  });
});
