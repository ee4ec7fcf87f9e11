import { describe, expect, it } from 'vitest';
import { around, claimStretches, marksOf, runs, type Layer, type Mark } from './marks';
import { segments } from './spans';

const mark = (layer: Layer, index: number, start: number, end: number): Mark => ({ layer, index, start, end });
const text = 'Troops took the town on Monday, he said.';
const whole = mark('claims', 0, 0, 30);
const part = mark('claims', 1, 12, 30);
const town = mark('places', 0, 16, 20);
const day = mark('times', 1, 24, 30);
const quote = mark('quotes', 0, 20, 40);

const words = (run: ReturnType<typeof runs>[number]) => run.segments.map(({ start, end }) => text.slice(start, end)).join('|');

describe('runs', () => {
  it('hold a claim together with the mentions in it', () => {
    const made = runs(segments(text, [whole, town, day]));
    expect(made.map(words)).toEqual(['Troops took the |town| on |Monday', ', he said.']);
    expect(made.map(({ target }) => target)).toEqual([whole, null]);
  });

  it('lead to the shortest of claims that lie over each other', () => {
    const made = runs(segments(text, [whole, part]));
    expect(made.map(({ target }) => target?.index)).toEqual([0, 1, undefined]);
  });

  it('lead to the innermost mark where there is no claim', () => {
    const made = runs(segments(text, [quote, day, { ...day, layer: 'chosen' }]));
    expect(made.map(words)).toEqual(['Troops took the town', ' on ', 'Monday', ', he said.']);
    expect(made.map(({ target }) => target?.layer)).toEqual([undefined, 'quotes', 'times', 'quotes']);
  });
});

describe('around', () => {
  const marks = [whole, part, town, day, quote];

  it('tells the claims of exactly these words apart from others', () => {
    expect(around(marks, part)).toEqual({ claims: [1], further: [0], quotes: [0], warnings: [], mentions: [0, 1] });
  });

  it('takes claims that overlap where none fits exactly', () => {
    expect(around(marks, town)).toMatchObject({ claims: [0, 1], further: [], mentions: [0], quotes: [] });
    expect(around(marks, { start: 31, end: 33 }).claims).toEqual([]);
  });
});

it('claims in the same words are one stretch', () => {
  expect(claimStretches([part, whole, { ...whole, index: 2 }, town])).toEqual([whole, part]);
});

it('every kind of mention has its layer', () => {
  const kinds = ['place', 'actor', 'person', 'organization', 'time', 'quantity'] as const;
  const mentions = kinds.map((kind, start) => ({ kind, start, end: start + 1, text: '' }));
  const marks = marksOf({ claims: [], quotes: [], warnings: [], mentions });
  expect(marks.map(({ layer }) => layer)).toEqual(['places', 'actors', 'actors', 'actors', 'times', 'quantities']);
});
