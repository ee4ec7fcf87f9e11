import { describe, expect, it } from 'vitest';
import { href, link, parseScreen, withFilter } from './screen';

const read = (address: string) => {
  const url = new URL(address, 'http://page.test');
  return parseScreen(url.pathname, url.search);
};

describe('a screen and its address', () => {
  it.each([
    '/',
    '/?group=hazard&from=2017',
    '/events/e-1',
    '/stories?q=flood',
    '/stories/s-1',
    '/storylines/l-1',
    '/articles/a-1?start=10&end=25',
    '/articles/a%2Fb%20%C3%A9',
    '/search?q=%D8%AD%D9%84%D8%A8',
    '/sources',
    '/sources/x',
    '/doubts?status=disputed',
    '/places/geonames%3A170794',
    '/no/such/page',
  ])('%s comes back as it was written', (address) => expect(href(read(address))).toBe(address));

  it('knows what an address shows', () => {
    expect(read('/articles/a?start=3&end=9')).toEqual({ name: 'article', id: 'a', stretch: { start: 3, end: 9 } });
    expect(read('/places/geonames:1')).toMatchObject({ name: 'place', id: 'geonames:1' });
    expect(read('/nothing')).toEqual({ name: 'unknown', path: '/nothing' });
  });

  it.each(['start=9&end=3', 'start=a&end=3', 'start=3', 'start=-1&end=4'])('does not mark %s', (query) =>
    expect(read(`/articles/a?${query}`)).toMatchObject({ stretch: null }),
  );

  it.each(['/events/', '/events/a/b', '/EVENTS/a', '/articles'])('does not know %s', (path) =>
    expect(read(path).name).toBe('unknown'),
  );

  it('survives a broken escape', () => expect(read('/events/%E0%A4%A')).toEqual({ name: 'event', id: '%E0%A4%A' }));

  it('changes the filter of a screen that has one', () => {
    expect(href(withFilter(read('/stories?q=a'), { q: 'b' }))).toBe('/stories?q=b');
    expect(href(withFilter(read('/events/e'), { q: 'b' }))).toBe('/events/e');
    expect(link.situation({ since: 4 })).toBe('/?since=4');
  });
});
