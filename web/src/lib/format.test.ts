import { describe, expect, it } from 'vitest';
import { countryName, directionOf, formatDate, formatShare, languageName } from './format';

describe('formats', () => {
  it('writes dates as exact as they are', () => {
    expect(formatDate('2017-09-05', 'en')).toBe('Sep 5, 2017');
    expect(formatDate('2017-09', 'en', 'long')).toBe('September 2017');
    expect(formatDate('2017', 'en')).toBe('2017');
    expect(formatDate('2017-09-05T23:30:00Z', 'en')).toBe('Sep 5, 2017');
    expect(formatDate('soon', 'en')).toBe('soon');
  });

  it('names languages and countries, and leaves codes it does not know', () => {
    expect(languageName('ar', 'nb')).toBe('arabisk');
    expect(countryName('SY', 'sv')).toBe('Syrien');
    expect(countryName('?', 'sv')).toBe('?');
  });

  it('knows what is written from the right', () => {
    expect(directionOf('ar')).toBe('rtl');
    expect(directionOf('arn')).toBe('ltr');
  });

  it('gives no share of nothing', () => {
    expect(formatShare(1, 4, 'en')).toBe('25%');
    expect(formatShare(0, 0, 'en')).toBe('');
  });
});
