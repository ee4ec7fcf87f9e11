import type { ArticleDetail } from '../../lib/types';

/** The codes of a claim in the schemes of others, as one line; empty if it has none. */
export function codesOf(claim: Pick<ArticleDetail['claims'][number], 'plover' | 'acled'>): string {
  return [scheme('PLOVER', claim.plover, 'event', 'mode'), scheme('ACLED', claim.acled, 'eventType', 'subEventType')]
    .filter((text) => text !== '')
    .join(' · ');
}

function scheme(name: string, codes: object | null | undefined, ...parts: string[]): string {
  if (codes == null) return '';
  const values = new Map(Object.entries(codes) as [string, unknown][]);
  const told = parts.map((part) => values.get(part)).filter((value): value is string => typeof value === 'string' && value !== '');
  return told.length === 0 ? '' : `${name} ${told.join(' / ')}`;
}
