import { describe, expect, it } from 'vitest';
import { byParagraph, layOver, overlap, paragraphs, segments, type Span } from './spans';

interface Named extends Span {
  name: string;
}
const span = (name: string, start: number, end: number): Named => ({ name, start, end });

/** Each segment as "words[names over it]". */
function shown(text: string, ...spans: Named[]): string[] {
  return segments(text, spans).map(({ start, end, over }) => `${text.slice(start, end)}[${over.map(({ name }) => name).join('')}]`);
}

describe('segments', () => {
  it('cover the text without gaps', () => {
    expect(shown('abcdef', span('x', 2, 4))).toEqual(['ab[]', 'cd[x]', 'ef[]']);
    expect(shown('abc')).toEqual(['abc[]']);
    expect(shown('abc', span('x', 0, 3))).toEqual(['abc[x]']);
  });

  it('know all spans that nest or overlap, the outermost first', () => {
    expect(shown('abcdef', span('y', 1, 3), span('x', 0, 6))).toEqual(['a[x]', 'bc[xy]', 'def[x]']);
    expect(shown('abcdef', span('x', 0, 4), span('y', 2, 6))).toEqual(['ab[x]', 'cd[xy]', 'ef[y]']);
    expect(shown('abcd', span('x', 1, 3), span('y', 1, 3))).toEqual(['a[]', 'bc[xy]', 'd[]']);
    expect(shown('abcd', span('x', 0, 2), span('y', 2, 4))).toEqual(['ab[x]', 'cd[y]']);
  });

  it('leave out what is empty or outside, and clip the rest', () => {
    expect(shown('abc', span('x', 1, 1), span('y', 2, 1), span('z', 9, 12), span('n', NaN, 2))).toEqual(['abc[]']);
    expect(shown('abc', span('x', -4, 1), span('y', 2, 99))).toEqual(['a[x]', 'b[]', 'c[y]']);
    expect(segments('', [span('x', 0, 1)])).toEqual([]);
  });

  it('do not cut a character in two', () => {
    expect(shown('a😀b', span('x', 2, 4))).toEqual(['a[]', '😀b[x]']);
    expect(shown('a😀b', span('x', 0, 2))).toEqual(['a😀[x]', 'b[]']);
    expect(shown('\udc00a\ud800', span('x', 1, 2))).toEqual(['\udc00[]', 'a[x]', '\ud800[]']);
  });

  it('are made of a long text with many spans in no time', () => {
    const text = 'Nine dead, say the police. '.repeat(4000);
    const spans = Array.from({ length: 20_000 }, (_, index) => span('', index * 5, index * 5 + 40));
    const begin = performance.now();
    const made = segments(text, spans);
    expect(performance.now() - begin).toBeLessThan(1000);
    expect(made.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(Math.max(...made.map(({ over }) => over.length))).toBe(8);
  });
});

describe('paragraphs', () => {
  const text = 'Title\n\nOne\nline\n \n\nTwo';
  const words = ({ start, end }: Span) => text.slice(start, end);

  it('are separated by blank lines', () => {
    expect(paragraphs(text).map(words)).toEqual(['Title', 'One\nline', 'Two']);
    expect(paragraphs('')).toEqual([]);
    expect(paragraphs('\n\n')).toEqual([]);
  });

  it('hold their segments, also of a span across them', () => {
    const parts = byParagraph(text, [span('x', 2, text.length)]);
    expect(parts.map((part) => part.map(words))).toEqual([['Ti', 'tle'], ['One\nline'], ['Two']]);
    expect(parts.flat().map(({ over }) => over.length)).toEqual([0, 1, 1, 1]);
  });
});

describe('a span laid over segments', () => {
  const text = 'One two\n\nThree';
  const parts = byParagraph(text, [span('x', 0, 5)]);

  it('cuts what it touches and leaves the other paragraphs alone', () => {
    const made = layOver(text, parts, span('y', 4, 7));
    expect(made[0]?.map(({ start, end, over }) => [start, end, over.map(({ name }) => name).join('')])).toEqual([[0, 4, 'x'], [4, 5, 'xy'], [5, 7, 'y']]);
    expect(made[1]).toBe(parts[1]);
  });

  it('changes nothing when it is empty or outside', () => {
    expect(layOver(text, parts, span('y', 3, 3))).toEqual(parts);
    expect(layOver(text, parts, span('y', 90, 99))).toEqual(parts);
  });
});

it('touching spans do not overlap', () => {
  expect(overlap(span('', 0, 2), span('', 2, 3))).toBe(false);
  expect(overlap(span('', 0, 3), span('', 2, 3))).toBe(true);
});
