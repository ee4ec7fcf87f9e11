import { describe, expect, it } from 'vitest';
import { press } from './shortcuts';

describe('shortcuts', () => {
  it('knows single keys', () => {
    expect(press(null, '/', 0).command).toBe('search');
    expect(press(null, '?', 0).command).toBe('help');
    expect(press(null, 's', 0).command).toBeNull();
  });

  it('goes with g and a second key, if it comes in time', () => {
    const begun = press(null, 'g', 1000);
    expect(begun).toEqual({ pending: 1000, command: null });
    expect(press(begun.pending, 's', 1800)).toEqual({ pending: null, command: 'situation' });
    expect(press(begun.pending, 's', 4000)).toEqual({ pending: null, command: null });
    expect(press(begun.pending, 'x', 1800)).toEqual({ pending: null, command: null });
  });
});
