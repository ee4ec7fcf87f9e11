import { describe, expect, it } from 'vitest';
import { countryName, directionOf, formatDate, formatShare, formatTime, languageName } from './format';

describe('formats', () => {
  it('writes dates as exact as they are', () => {
    expect(formatDate('2017-09-05', 'en')).toBe('Sep 5, 2017');
    expect(formatDate('2017-09', 'en', 'long')).toBe('September 2017');
    expect(formatDate('2017', 'en')).toBe('2017');
    expect(formatDate('2017-09-05T23:30:00Z', 'en')).toBe('Sep 5, 2017');
    expect(formatDate('soon', 'en')).toBe('soon');
  });

  it('writes times with their zone, or with what is told of it', () => {
    expect(formatTime('2017-09-05T23:30:00Z', 'en', 'Europe/Oslo')).toMatch(/^September 6, 2017 at 01:30\sAM GMT\+2$/);
    expect(formatTime('2017-09-06T01:00:00+03:00', 'nb')).toBe('6. september 2017 kl. 01:00 UTC+03:00');
    expect(formatTime('2017-09-06T01:00:00-03:30', 'sv')).toBe('6 september 2017 kl. 01:00 UTC\u221203:30');
    expect(formatTime('2017-09-06T01:00:00Z', 'sv', 'No/Where')).toBe('6 september 2017 kl. 01:00 UTC');
    expect(formatTime('2017-09-06T01:00:00', 'sv', 'Europe/Oslo')).toBe('6 september 2017 kl. 01:00');
    expect(formatTime('2017-09', 'en')).toBe('September 2017');
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
