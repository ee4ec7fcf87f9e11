import { describe, expect, it } from 'vitest';
import { dayPlus, daysText, firstDay, lastDay, unitOf } from './days';

describe('days', () => {
  it('are worked out of partial dates', () => {
    expect([firstDay('2017'), firstDay('2017-09'), firstDay('2017-09-05')]).toEqual(['2017-01-01', '2017-09-01', '2017-09-05']);
    expect([lastDay('2017'), lastDay('2016-02'), lastDay('2017-09-05')]).toEqual(['2017-12-31', '2016-02-29', '2017-09-05']);
    expect(dayPlus('2016-03-01', -1)).toBe('2016-02-29');
  });

  it('are said as shortly as they can be', () => {
    expect(unitOf({ from: '2017', to: '2018-12-31' })).toBe('year');
    expect(unitOf({ from: '2017-02-01', to: '2017-02-28' })).toBe('month');
    expect(unitOf({ from: '2017-02-01', to: '2017-02-27' })).toBe('day');
    expect(daysText({ from: '2017', to: '2017' }, 'year', 'en')).toBe('2017');
    expect(daysText({ from: '2017-02', to: '2017-02' }, 'month', 'en')).toBe('Feb 2017');
    expect(daysText({ from: '2017-09-05', to: '2017-09-05' }, 'day', 'nb')).toBe('5. sep. 2017');
    expect(daysText({ from: null, to: '2017-09' }, 'month', 'en')).toBe('Sep 30, 2017');
    expect(daysText({ from: null, to: null }, 'day', 'en')).toBe('');
  });
});
