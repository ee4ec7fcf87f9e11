import { describe, expect, it } from 'vitest';
import { parseFilter, type Filter } from '../../lib/filter';
import { chipsOf, cleared, isSet, type Wording } from './chips';
import { OF_STORIES, choosing, choosingAnywhere, only, setsOnly } from './queries';

const say: Wording = {
  value: (list, id) => `${list}=${id}`,
  words: (q) => `"${q}"`,
  days: (from, to) => `${from}..${to}`,
  background: (background) => background,
  view: () => 'view',
  story: (id) => id,
  storyline: (id) => id,
  since: () => 'new',
};
const read = (text: string): Filter => parseFilter(new URLSearchParams(text));

describe('chips of a filter', () => {
  it('are one for each value', () => {
    const filter = read('type=flood,storm&status=disputed&from=2017&box=1,2,3,4&background=news&since=4&q=a&story=s&sort=weight');
    expect(chipsOf(filter, say).map((chip) => chip.text)).toEqual([
      'new', '"a"', 'type=flood', 'type=storm', 'status=disputed', 's', 'news', '2017..null', 'view',
    ]);
  });

  it('take out just themselves, and all together everything', () => {
    const filter = read('type=flood,storm&country=SY&to=2017&sort=weight');
    const [flood] = chipsOf(filter, say);
    expect(flood?.without).toEqual({ type: ['storm'] });
    const rest = chipsOf(filter, say).reduce((left, chip) => {
      const again = chipsOf(left, say).find((other) => other.key === chip.key);
      return { ...left, ...again?.without };
    }, filter);
    expect(rest).toEqual(cleared(filter));
    expect(isSet(filter)).toBe(true);
    expect(isSet(rest)).toBe(false);
  });
});

describe('queries', () => {
  it('leave out what does not choose', () => {
    const filter = read('q=a&from=2017&box=1,2,3,4&sort=weight');
    expect(choosing(filter)).toEqual({ q: 'a', box: '1,2,3,4', from: '2017' });
    expect(choosingAnywhere(filter)).toEqual({ q: 'a' });
  });

  it('know whether a total is that of the filter', () => {
    expect(setsOnly(read('q=a&country=SY&sort=weight'), OF_STORIES)).toBe(true);
    expect(setsOnly(read('q=a&group=hazard'), OF_STORIES)).toBe(false);
    expect(only(read('q=a&group=hazard'), ['q'])).toEqual({ q: 'a' });
  });
});
