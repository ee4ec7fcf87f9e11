import { describe, expect, it } from 'vitest';
import { countSet, filterParameters, NO_FILTER, parseFilter, pick, queryText, toggled } from './filter';

const read = (text: string) => parseFilter(new URLSearchParams(text));

describe('a filter in the address', () => {
  it('is empty without parameters', () => {
    expect(read('')).toEqual(NO_FILTER);
    expect(filterParameters(NO_FILTER)).toEqual({});
  });

  it('comes back as it was written', () => {
    const text = '?q=flood+relief&type=flood,storm&status=disputed&box=-10,30.5,40,60&from=2017-09&to=2017-09-05'
      + '&place=geonames:170794&country=SY&since=12&background=news&sort=weight';
    const filter = read(text);
    expect(read(queryText(filterParameters(filter)))).toEqual(filter);
    expect(filter.box).toEqual([-10, 30.5, 40, 60]);
    expect(filter.place).toEqual(['geonames:170794']);
  });

  it('takes a box across the date line', () => {
    expect(read('box=170,-50,-170,-30').box).toEqual([170, -50, -170, -30]);
  });

  it.each(['box=1,2,3', 'box=1,2,3,x', 'box=1,50,2,40', 'box=,,,', 'from=yesterday', 'from=2017-13', 'status=sure', 'since=-1', 'since=1e9'])(
    'leaves out %s',
    (text) => expect(read(text)).toEqual(NO_FILTER),
  );

  it('keeps commas and colons readable and escapes the rest', () => {
    expect(queryText({ place: 'geonames:1,geonames:2', q: 'a&b' })).toBe('?place=geonames:1,geonames:2&q=a%26b');
    expect(queryText({})).toBe('');
  });

  it('drops repeated and empty values of a list', () => {
    expect(read('type=flood,,flood, storm ').type).toEqual(['flood', 'storm']);
  });

  it('picks what a path knows', () => {
    expect(pick(read('q=a&since=3&sort=weight'), 'q', 'sort', 'from')).toEqual({ q: 'a', sort: 'weight' });
  });

  it('toggles and counts', () => {
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(countSet(read('q=a&sort=weight&type=flood'))).toBe(2);
  });
});
