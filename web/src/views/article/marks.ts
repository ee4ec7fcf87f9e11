import type { ArticleDetail } from '../../lib/types';
import { overlap, same, type Segment, type Span } from './spans';

/** What can be marked in an article. */
export const LAYERS = ['claims', 'places', 'actors', 'times', 'quantities', 'quotes', 'warnings'] as const;
export type Layer = (typeof LAYERS)[number];

/** A stretch of an article that something was read out of: the `index`th of its layer's list in the article. */
export interface Mark extends Span {
  readonly layer: Layer | 'chosen';
  readonly index: number;
}

type Mention = ArticleDetail['mentions'][number];

const LAYER_OF: Readonly<Record<Mention['kind'], Layer>> = {
  place: 'places',
  actor: 'actors',
  person: 'actors',
  organization: 'actors',
  time: 'times',
  quantity: 'quantities',
};

/** Everything that was read out of an article. The index of a mention is that among all mentions. */
export function marksOf(article: Pick<ArticleDetail, 'claims' | 'mentions' | 'quotes' | 'warnings'>): Mark[] {
  return [
    ...article.claims.map((claim, index) => mark(claim, 'claims', index)),
    ...article.quotes.map((quote, index) => mark(quote, 'quotes', index)),
    ...article.warnings.map((warning, index) => mark(warning, 'warnings', index)),
    ...article.mentions.map((mention, index) => mark(mention, LAYER_OF[mention.kind], index)),
  ];
}

/** Neighbouring segments that the reader chooses as one. */
export interface Run {
  readonly segments: readonly Segment<Mark>[];
  /** What choosing it explains: its shortest claim, else the innermost of its marks; null if it has none. */
  readonly target: Mark | null;
}

/** Joins the segments of a paragraph into runs: where claims lie by the claims, elsewhere by the innermost mark. */
export function runs(segments: readonly Segment<Mark>[]): Run[] {
  const made: { segments: Segment<Mark>[]; target: Mark | null; key: string }[] = [];
  for (const segment of segments) {
    const { key, target } = lead(segment);
    const last = made.at(-1);
    if (last?.key === key) last.segments.push(segment);
    else made.push({ segments: [segment], target, key });
  }
  return made;
}

/** What a stretch of the text holds. */
export interface Around {
  /** Indexes of the claims that are told in exactly these words; of those that overlap them if there is none. */
  readonly claims: readonly number[];
  /** Indexes of other claims that overlap these words. */
  readonly further: readonly number[];
  readonly quotes: readonly number[];
  readonly warnings: readonly number[];
  readonly mentions: readonly number[];
}

/** Finds what lies over a stretch. */
export function around(marks: readonly Mark[], stretch: Span): Around {
  const near = marks.filter((candidate) => overlap(candidate, stretch));
  const of = (...layers: Layer[]) => near.filter(({ layer }) => (layers as string[]).includes(layer));
  const claims = of('claims');
  const exact = claims.filter((claim) => same(claim, stretch));
  const indexes = (list: readonly Mark[]) => list.map(({ index }) => index);
  return {
    claims: indexes(exact.length > 0 ? exact : claims),
    further: indexes(exact.length > 0 ? claims.filter((claim) => !same(claim, stretch)) : []),
    quotes: indexes(of('quotes')),
    warnings: indexes(of('warnings')),
    mentions: indexes(of('places', 'actors', 'times', 'quantities')),
  };
}

/** The distinct stretches of claims, in order of the text; those that begin alike, the longer first. */
export function claimStretches(marks: readonly Mark[]): Span[] {
  const sorted = marks.filter(({ layer }) => layer === 'claims').sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((claim, index) => index === 0 || !same(claim, sorted[index - 1] as Mark));
}

function mark({ start, end }: Span, layer: Layer, index: number): Mark {
  return { start, end, layer, index };
}

function lead({ over }: Segment<Mark>): { key: string; target: Mark | null } {
  const claims = over.filter(({ layer }) => layer === 'claims');
  if (claims.length > 0) return { key: `claims ${claims.map(({ index }) => index).join()}`, target: shortest(claims) };
  const target = shortest(over.filter(({ layer }) => layer !== 'chosen'));
  return { key: target === null ? '' : `${target.layer} ${target.index}`, target };
}

function shortest(marks: readonly Mark[]): Mark | null {
  return marks.reduce<Mark | null>((best, next) => (best === null || next.end - next.start < best.end - best.start ? next : best), null);
}
