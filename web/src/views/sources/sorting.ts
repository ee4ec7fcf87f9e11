import type { Source } from '../../lib/types';

/** What sources can be put in order by: their name, or what is counted of them. */
export const COLUMNS = ['claims', 'events', 'first', 'alone', 'corroborated', 'contradicted', 'articles', 'languages'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly by: Column | 'name';
  readonly down: boolean;
}

/** The order after a click on a heading: the same column turned around, another one with the most first, names from A. */
export function clicked(order: Order, by: Order['by']): Order {
  return order.by === by ? { by, down: !order.down } : { by, down: by !== 'name' };
}

export function countOf(source: Source, column: Column): number {
  return column === 'languages' ? source.languages.length : source[column];
}

/** Sources in an order; those that are alike in it by their names. */
export function sorted(sources: readonly Source[], { by, down }: Order, language: string): Source[] {
  const names = new Intl.Collator(language);
  const sign = down ? -1 : 1;
  return [...sources].sort((a, b) => {
    const difference = by === 'name' ? sign * names.compare(a.name, b.name) : sign * (countOf(a, by) - countOf(b, by));
    return difference || names.compare(a.name, b.name);
  });
}

/** What a count is a share of: the events of the source for how it told them, else the most of all sources. */
export function wholeOf(source: Source, column: Column, most: Readonly<Record<Column, number>>): number {
  return column === 'first' || column === 'alone' || column === 'corroborated' ? source.events : most[column];
}

/** The most of each count among sources. */
export function mostOf(sources: readonly Source[]): Record<Column, number> {
  const most = (column: Column): number => sources.reduce((so, source) => Math.max(so, countOf(source, column)), 0);
  return Object.fromEntries(COLUMNS.map((column) => [column, most(column)])) as Record<Column, number>;
}

/** The kinds of sources with their labels and how many there are of each, the most frequent first. */
export function kindsOf(sources: readonly Source[]): { kind: string; label: string; count: number }[] {
  const kinds = new Map<string, { kind: string; label: string; count: number }>();
  for (const { kind, kindLabel } of sources) {
    const known = kinds.get(kind) ?? { kind, label: kindLabel, count: 0 };
    kinds.set(kind, { ...known, count: known.count + 1 });
  }
  return [...kinds.values()].sort((a, b) => b.count - a.count);
}
