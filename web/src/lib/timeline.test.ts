import { describe, expect, it } from 'vitest';
import { gapBetween } from './gap';
import { sectionsOf } from './timeline';
import type { EventHead, StoryHead } from './types';

describe('a gap in time', () => {
  it('is told in the greatest unit that fits', () => {
    expect(gapBetween('2017-09-05', '2017-09-26')).toEqual({ unit: 'weeks', n: 3 });
    expect(gapBetween('2017-09-05', '2018-02-05')).toEqual({ unit: 'months', n: 5 });
    expect(gapBetween('2015-05-21', '2018-05-20')).toEqual({ unit: 'years', n: 3 });
  });
  it('is not told when it is short, backwards or unknown', () => {
    expect(gapBetween('2017-09-05', '2017-09-12')).toBeNull();
    expect(gapBetween('2018-09-05', '2017-09-12')).toBeNull();
    expect(gapBetween(null, '2017-09-12')).toBeNull();
    expect(gapBetween('2017-09-12', null)).toBeNull();
  });
});

const dated = (from: string | null) => ({ from, to: from, precision: 'day', text: from ?? '' });
const story = (id: string, from: string | null) => ({ id, date: dated(from) }) as StoryHead;
const event = (id: string, from: string | null, of: string, background = false) => ({ id, date: dated(from), story: of, background }) as EventHead;

describe('a timeline', () => {
  const stories = [story('b', '2017-11-01'), story('a', '2017-09-05')];
  const shape = (events: EventHead[]) =>
    sectionsOf(stories, events).map((part) => `${part.kind === 'development' ? part.story.id : part.kind}: ${part.points.map(({ event: { id } }) => id).join()}`);

  it('has the developments in order of time, what is undated at the end', () => {
    expect(shape([event('2', '2017-11-02', 'b'), event('?', null, 'a'), event('1', '2017-09-06', 'a')])).toEqual(['a: 1', 'b: 2', 'undated: ?']);
  });
  it('puts what is recalled where its day falls', () => {
    const recalled = [event('old', '2014-01-01', 'b', true), event('mid', '2017-10-01', 'b', true)];
    expect(shape(recalled)).toEqual(['before: old', 'a: mid', 'b: ']);
  });
  it('marks jumps over long gaps', () => {
    const [before, first] = sectionsOf(stories, [event('old', '2014-09-01', 'a', true), event('1', '2017-09-06', 'a')]);
    expect(before?.points[0]?.jump).toBeNull();
    expect(first?.kind === 'development' && first.jump).toEqual({ unit: 'years', n: 3 });
    expect(first?.points[0]?.jump).toBeNull();
  });
});
