import { describe, expect, it } from 'vitest';
import type { EventClaim } from '../../lib/types';
import { languagesOf, numbersOf, readingsOf, testimonies } from './evidence';

const claim = (change: Partial<EventClaim>): EventClaim => ({
  article: 'a', articleTitle: 'A', outlet: null, published: null, language: 'en', start: 0, end: 5, text: 'words',
  sentence: { start: 0, end: 5, text: 'words' }, attribution: [], status: 'asserted', statusLabel: 'stated plainly', background: false,
  origin: 'o', date: { from: null, to: null, precision: 'unknown', text: '' }, place: null, quantities: [], ...change,
});
const origin = (id: string) => ({ id, name: id.toUpperCase(), kind: 'agency', claims: 1 });

describe('evidence by origin', () => {
  it('keeps the order of the origins and leaves out those without evidence', () => {
    const groups = testimonies([origin('p'), origin('o'), origin('q')], [claim({}), claim({ origin: 'q' })]);
    expect(groups.map((group) => group.origin.id)).toEqual(['o', 'q']);
  });
  it('shows the same words once, but not if they are made less firmly', () => {
    const [group] = testimonies([origin('o')], [claim({}), claim({}), claim({ status: 'denied', statusLabel: 'denied' })]);
    expect(group?.pieces.map((piece) => piece.claims.length)).toEqual([2, 1]);
    expect(group?.stances).toEqual([
      { status: 'asserted', label: 'stated plainly', claims: 2 },
      { status: 'denied', label: 'denied', claims: 1 },
    ]);
  });
  it('tells each reading and each number of the same words once', () => {
    const place = { ref: 'p', name: 'P', country: null, lat: 0, lon: 0, precision: 'point' as const };
    const quantity = { measure: null, low: 3, high: 3, text: 'three' };
    const claims = [claim({ quantities: [quantity] }), claim({ place, quantities: [quantity] }), claim({ place })];
    expect(readingsOf(claims).map((reading) => reading.place)).toEqual([null, place]);
    expect(numbersOf(claims)).toEqual(['three']);
  });
  it('counts the reports that carry one origin', () => {
    expect(testimonies([origin('o')], [claim({}), claim({ article: 'b' }), claim({ article: 'b', start: 1 })])[0]?.reports).toBe(2);
  });
  it('shows chosen languages only', () => {
    const all = [claim({}), claim({ language: 'ar', origin: 'p' }), claim({ language: 'ar' })];
    expect(testimonies([origin('o'), origin('p')], all, ['en']).map((group) => group.origin.id)).toEqual(['o']);
    expect(languagesOf(all)).toEqual([{ tag: 'ar', claims: 2 }, { tag: 'en', claims: 1 }]);
  });
});
