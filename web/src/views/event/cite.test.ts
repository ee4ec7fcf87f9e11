import { describe, expect, it } from 'vitest';
import { citationText, reportsOf } from './cite';

describe('a citation', () => {
  it('names statement, sources, reports and address', () => {
    const text = citationText({
      statement: 'Flood in Valencia', date: '29 October 2024', place: 'Valencia', status: 'corroborated', origins: ['mayor', 'AFP'],
      reports: [{ outlet: 'El Sur', title: 'A year’s rain', published: '30 October 2024' }, { outlet: null, title: 'Dozens die', published: '' }],
      read: 'Sitrep, http://localhost/events/1, read 22 November 2026',
    });
    expect(text.split('\n')).toEqual([
      'Flood in Valencia (29 October 2024, Valencia).',
      'Corroborated: mayor; AFP.',
      '– El Sur, “A year’s rain”, 30 October 2024.',
      '– “Dozens die”.',
      'Sitrep, http://localhost/events/1, read 22 November 2026',
    ]);
  });
  it('names each report once', () => {
    expect(reportsOf([{ article: 'a', n: 1 }, { article: 'b', n: 2 }, { article: 'a', n: 3 }]).map(({ n }) => n)).toEqual([1, 2]);
  });
});
