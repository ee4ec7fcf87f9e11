import { expect, it } from 'vitest';
import { readTimex } from './timex';

it.each([
  ['2017-09-05', { sort: 'date', text: 'September 5, 2017' }],
  ['2017-09-05TEV', { sort: 'date', text: 'September 5, 2017' }],
  ['2017-09-05T04:17', { sort: 'date', text: 'September 5, 2017 04:17' }],
  ['1999-08', { sort: 'date', text: 'August 1999' }],
  ['2017-W36', { sort: 'week', week: 36, year: '2017' }],
  ['P3Y', { sort: 'duration', text: '3 years' }],
  ['PT2H', { sort: 'duration', text: '2 hours' }],
  ['PT5D', { sort: 'other', text: 'PT5D' }],
  ['PAST_REF', { sort: 'past' }],
  ['XXXX-08-24', { sort: 'other', text: 'XXXX-08-24' }],
])('reads %s', (value, meaning) => expect(readTimex(value, 'en')).toEqual(meaning));

it('reads in the language of the reader', () => {
  expect(readTimex('P1M', 'nb')).toEqual({ sort: 'duration', text: '1 måned' });
});
