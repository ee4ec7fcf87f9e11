import { describe, expect, it } from 'vitest';
import css from './tokens.css?raw';

const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [name ?? '', [light ?? '', dark ?? '']]),
);

/** WCAG 2.2: relative luminance of an sRGB colour. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['ground', 'surface', 'sunken'];
const texts = ['ink', 'muted', 'accent', 'alarm', ...[...tokens.keys()].filter((name) => /^(group|status)-/.test(name))];
const colour = (name: string, scheme: number) => tokens.get(name)?.[scheme] ?? '';

it('reads the tokens', () => expect(tokens.size).toBeGreaterThan(20));

describe.each([0, 1])('contrast, scheme %i', (scheme) => {
  it.each(texts)('%s is readable', (text) => {
    for (const ground of grounds) expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it('text on an accent, a mark, and edges and focus can be made out', () => {
    expect(contrast(colour('on-accent', scheme), colour('accent', scheme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('ink', scheme), colour('mark', scheme))).toBeGreaterThanOrEqual(4.5);
    for (const ground of grounds) {
      expect(contrast(colour('edge', scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
      expect(contrast(colour('focus', scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
    }
  });

  it('symbols stand out from the map', () => {
    for (const name of texts.filter((text) => text.startsWith('group-'))) {
      for (const ground of ['land', 'sea']) expect(contrast(colour(name, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
    }
  });
});
