/** A stretch of a text in UTF-16 code units, end exclusive. Stretches may overlap and nest. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of text over all of which the same spans lie. Segments follow each other without gaps. */
export interface Segment<S extends Span> extends Span {
  /** In order of where they begin, the longer first: of spans that nest, the outermost first. */
  readonly over: readonly S[];
}

/**
 * Cuts a text where a span begins or ends, and at `cuts`. Spans are clipped to the text and widened to whole characters;
 * empty ones are left out. The time grows with the length of the answer, not with the square of the text.
 */
export function segments<S extends Span>(text: string, spans: readonly S[], cuts: readonly number[] = []): Segment<S>[] {
  const placed = spans.flatMap((span) => place(text, span)).sort((a, b) => a.start - b.start || b.end - a.end);
  const bounds = boundaries(text, placed, cuts);
  const made: Segment<S>[] = [];
  let open: Placed<S>[] = [];
  let next = 0;
  for (let index = 0; index + 1 < bounds.length; index++) {
    const start = bounds[index] ?? 0;
    open = open.filter((span) => span.end > start);
    for (; placed[next]?.start === start; next++) open.push(placed[next] as Placed<S>);
    made.push({ start, end: bounds[index + 1] ?? text.length, over: open.map(({ span }) => span) });
  }
  return made;
}

/** The paragraphs of a text whose paragraphs are separated by blank lines; blank lines belong to none. */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n(?:[^\S\n]*\n)+/g)) {
    if (gap.index > start) found.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (text.length > start) found.push({ start, end: text.length });
  return found;
}

/** The segments of each paragraph. */
export function byParagraph<S extends Span>(text: string, spans: readonly S[]): Segment<S>[][] {
  const parts = paragraphs(text);
  const all = segments(text, spans, parts.flatMap(({ start, end }) => [start, end]));
  let next = 0;
  return parts.map(({ start, end }) => {
    while ((all[next]?.start ?? end) < start) next++;
    const first = next;
    while (next < all.length && (all[next]?.start ?? end) < end) next++;
    return all.slice(first, next);
  });
}

/** Lays one more span over segments of paragraphs, as the innermost; paragraphs that it does not touch stay the same objects. */
export function layOver<S extends Span>(text: string, parts: readonly Segment<S>[][], span: S): Segment<S>[][] {
  const [placed] = place(text, span);
  if (placed === undefined) return [...parts];
  return parts.map((part) => (part.some((segment) => overlap(segment, placed)) ? part.flatMap((segment) => cut(segment, placed)) : part));
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

interface Placed<S> extends Span {
  readonly span: S;
}

function place<S extends Span>(text: string, span: S): Placed<S>[] {
  let start = Math.min(Math.max(span.start, 0), text.length);
  let end = Math.min(Math.max(span.end, 0), text.length);
  if (!(start < end)) return [];
  if (splitsCharacter(text, start)) start--;
  if (splitsCharacter(text, end)) end++;
  return [{ start, end, span }];
}

function cut<S extends Span>({ start, end, over }: Segment<S>, placed: Placed<S>): Segment<S>[] {
  const [from, to] = [Math.max(start, placed.start), Math.min(end, placed.end)];
  if (from >= to) return [{ start, end, over }];
  const pieces = [
    { start, end: from, over },
    { start: from, end: to, over: [...over, placed.span] },
    { start: to, end, over },
  ];
  return pieces.filter((piece) => piece.start < piece.end);
}

function splitsCharacter(text: string, at: number): boolean {
  return isBetween(text.charCodeAt(at), 0xdc00, 0xdfff) && isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff);
}

function isBetween(unit: number, low: number, high: number): boolean {
  return unit >= low && unit <= high;
}

function boundaries(text: string, spans: readonly Span[], cuts: readonly number[]): number[] {
  if (text === '') return [];
  const all = new Set([0, text.length]);
  for (const { start, end } of spans) all.add(start).add(end);
  for (const cut of cuts) if (cut > 0 && cut < text.length) all.add(cut);
  return [...all].sort((a, b) => a - b);
}
