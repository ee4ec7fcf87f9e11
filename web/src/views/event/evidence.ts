import type { EventClaim, Origin } from '../../lib/types';

/** Claims of one article in the same words, with the same voices and as firmly made: one piece of evidence. */
export interface Piece {
  readonly claim: EventClaim;
  /** All claims that were read out of the words, the first among them. */
  readonly claims: readonly EventClaim[];
}

/** What one origin says. */
export interface Testimony {
  readonly origin: Origin;
  readonly pieces: readonly Piece[];
  /** Reports that carry it, as often as one word of several outlets goes round. */
  readonly reports: number;
  /** How its claims are made, with how many of each, the most frequent first. */
  readonly stances: readonly { readonly status: EventClaim['status']; readonly label: string; readonly claims: number }[];
}

/** Groups evidence by origin, in the order of the origins; those without evidence that is shown are left out. */
export function testimonies(sources: readonly Origin[], evidence: readonly EventClaim[], languages: readonly string[] = []): Testimony[] {
  const shown = languages.length === 0 ? evidence : evidence.filter((claim) => languages.includes(claim.language));
  return sources
    .map((origin) => testimony(origin, shown.filter((claim) => claim.origin === origin.id)))
    .filter(({ pieces }) => pieces.length > 0);
}

/** Languages of the evidence, the most frequent first, with how many claims each has. */
export function languagesOf(evidence: readonly EventClaim[]): { tag: string; claims: number }[] {
  return counted(evidence, (claim) => claim.language).map(([tag, claims]) => ({ tag, claims }));
}

/** When and where claims were read to have happened, each reading once. */
export function readingsOf(claims: readonly EventClaim[]): Pick<EventClaim, 'date' | 'place'>[] {
  return [...new Map(claims.map(({ date, place }) => [`${date.text} ${place?.ref ?? ''}`, { date, place }])).values()];
}

/** The words of the numbers in claims, each once. */
export function numbersOf(claims: readonly EventClaim[]): string[] {
  return [...new Set(claims.flatMap(({ quantities }) => quantities.map(({ text }) => text)))];
}

function testimony(origin: Origin, claims: readonly EventClaim[]): Testimony {
  const pieces = new Map<string, Piece>();
  for (const claim of claims) {
    const voices = claim.attribution.map((voice) => voice.name);
    const key = JSON.stringify([claim.article, claim.start, claim.end, claim.status, ...voices]);
    const known = pieces.get(key);
    pieces.set(key, { claim: known?.claim ?? claim, claims: [...(known?.claims ?? []), claim] });
  }
  const labels = new Map(claims.map((claim) => [claim.status, claim.statusLabel]));
  return {
    origin,
    pieces: [...pieces.values()],
    reports: new Set(claims.map((claim) => claim.article)).size,
    stances: counted(claims, (claim) => claim.status).map(([status, n]) => ({ status, label: labels.get(status) ?? status, claims: n })),
  };
}

function counted<T, K>(all: readonly T[], keyOf: (one: T) => K): [K, number][] {
  const counts = new Map<K, number>();
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]);
}
