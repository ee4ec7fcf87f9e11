import { describe, expect, it } from 'vitest';
import { fill } from './message';

describe('a message', () => {
  const events = { one: '{n} event', other: '{n} events' };

  it('takes values, numbers as the language writes them', () => {
    expect(fill('{n} of {total}', { n: 50, total: 12345 }, 'en')).toBe('50 of 12,345');
    expect(fill('{n} av {total}', { n: 50, total: 12345 }, 'nb')).toBe('50 av 12\u00a0345');
  });

  it('chooses the plural form', () => {
    expect(fill(events, { n: 1 }, 'en')).toBe('1 event');
    expect(fill(events, { n: 0 }, 'en')).toBe('0 events');
    expect(fill({ one: 'x', few: 'y', many: 'z', other: 'o' }, { n: 3 }, 'pl')).toBe('y');
  });

  it('puts values in as they are, braces and dollars included', () => {
    expect(fill('see {name}', { name: '$& {n}' }, 'en')).toBe('see $& {n}');
    expect(fill('see {name}', {}, 'en')).toBe('see {name}');
  });
});
