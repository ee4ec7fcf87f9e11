import { describe, expect, it } from 'vitest';
import type { StoryReport } from '../../lib/types';
import { cellOf, columnsOf } from './compare';
import { wholeDay } from './days';

describe('reports side by side', () => {
  const report = (id: string, language: string, published: string | null) =>
    ({ id, language, published, tells: ['x', 'y'], only: ['y'] }) as unknown as StoryReport;

  it('stand by language and day', () => {
    const columns = columnsOf([report('1', 'sv', null), report('2', 'en', '2017-09-06'), report('3', 'en', '2017-09-05'), report('4', 'en', null)]);
    expect(columns.map((column) => [column.language, ...column.reports.map(({ id }) => id)])).toEqual([['en', '3', '2', '4'], ['sv', '1']]);
  });
  it('tell alone, with others or not', () => {
    expect(['x', 'y', 'z'].map((id) => cellOf(report('1', 'sv', null), id))).toEqual(['tells', 'only', 'silent']);
  });
});

describe('a day for a date field', () => {
  it('is the first or last of a partial date', () => {
    expect(wholeDay('2017', 'first')).toBe('2017-01-01');
    expect(wholeDay('2016-02', 'last')).toBe('2016-02-29');
    expect(wholeDay('2017', 'last')).toBe('2017-12-31');
    expect(wholeDay('2017-09-05', 'last')).toBe('2017-09-05');
    expect(wholeDay(null, 'first')).toBe('');
  });
});
