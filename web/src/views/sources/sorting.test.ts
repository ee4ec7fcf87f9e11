import { describe, expect, it } from 'vitest';
import type { Source } from '../../lib/types';
import { clicked, kindsOf, mostOf, sorted, wholeOf } from './sorting';

const source = (name: string, events: number, change: Partial<Source> = {}): Source => ({
  id: name, name, kind: 'agency', kindLabel: 'Agency', claims: 0, events, first: 0, alone: 0, corroborated: 0, contradicted: 0, articles: 0, languages: [], ...change,
});
const all = [source('Östersund', 2), source('Alta', 5, { kind: 'police', kindLabel: 'Police' }), source('Zagreb', 2, { alone: 9, languages: ['en'] })];
const names = (list: readonly Source[]) => list.map(({ name }) => name);

describe('the order of sources', () => {
  it('is by count, then by name as the language has it', () => {
    expect(names(sorted(all, { by: 'events', down: true }, 'sv'))).toEqual(['Alta', 'Zagreb', 'Östersund']);
    expect(names(sorted(all, { by: 'events', down: false }, 'en'))).toEqual(['Östersund', 'Zagreb', 'Alta']);
    expect(names(sorted(all, { by: 'languages', down: true }, 'sv'))).toEqual(['Zagreb', 'Alta', 'Östersund']);
    expect(names(sorted(all, { by: 'name', down: true }, 'sv'))).toEqual(['Östersund', 'Zagreb', 'Alta']);
  });

  it('turns around on the second click', () => {
    expect(clicked({ by: 'claims', down: true }, 'claims')).toEqual({ by: 'claims', down: false });
    expect(clicked({ by: 'claims', down: true }, 'alone')).toEqual({ by: 'alone', down: true });
    expect(clicked({ by: 'claims', down: true }, 'name')).toEqual({ by: 'name', down: false });
  });
});

it('shares are of the events, other counts of the most', () => {
  const [, alta] = all;
  const most = mostOf(all);
  expect(most).toMatchObject({ events: 5, alone: 9, languages: 1, claims: 0 });
  expect(wholeOf(alta as Source, 'alone', most)).toBe(5);
  expect(wholeOf(alta as Source, 'languages', most)).toBe(1);
  expect(mostOf([])).toMatchObject({ events: 0 });
});

it('kinds are counted', () => {
  expect(kindsOf(all)).toEqual([
    { kind: 'agency', label: 'Agency', count: 2 },
    { kind: 'police', label: 'Police', count: 1 },
  ]);
});
