import { filterParameters, NO_FILTER, type Filter } from '../../lib/filter';

/** A part of a filter that the reader can take out again. */
export interface Chip {
  readonly key: string;
  readonly text: string;
  /** The filter without it. */
  readonly without: Partial<Filter>;
}

/** The names of a filter's lists. */
export type ListName = 'group' | 'type' | 'status' | 'country' | 'place' | 'actor' | 'source' | 'language';

/** How the page says what a filter sets. */
export interface Wording {
  /** The label of a value of a list. */
  value(list: ListName, id: string): string;
  /** All that is no list. */
  words(q: string): string;
  days(from: string | null, to: string | null): string;
  background(background: 'news' | 'recalled'): string;
  view(): string;
  story(id: string): string;
  storyline(id: string): string;
  since(): string;
}

const LISTS: readonly ListName[] = ['group', 'type', 'status', 'country', 'place', 'actor', 'source', 'language'];

/** What a filter sets, each value on its own, in a fixed order. */
export function chipsOf(filter: Filter, say: Wording): Chip[] {
  const chips: Chip[] = [];
  const add = (key: string, text: string, without: Partial<Filter>): void => void chips.push({ key, text, without });
  if (filter.since !== null) add('since', say.since(), { since: null });
  if (filter.q !== '') add('q', say.words(filter.q), { q: '' });
  for (const list of LISTS) {
    const values: readonly string[] = filter[list];
    for (const id of values) add(`${list}:${id}`, say.value(list, id), { [list]: values.filter((other) => other !== id) });
  }
  if (filter.story !== null) add('story', say.story(filter.story), { story: null });
  if (filter.storyline !== null) add('storyline', say.storyline(filter.storyline), { storyline: null });
  if (filter.background !== 'all') add('background', say.background(filter.background), { background: 'all' });
  if (filter.from !== null || filter.to !== null) add('days', say.days(filter.from, filter.to), { from: null, to: null });
  if (filter.box !== null) add('box', say.view(), { box: null });
  return chips;
}

/** A filter without all that chips stand for; the order of the list stays. */
export function cleared(filter: Filter): Filter {
  return { ...NO_FILTER, sort: filter.sort };
}

/** Whether a filter sets anything that a chip stands for. */
export function isSet(filter: Filter): boolean {
  return Object.keys(filterParameters(cleared(filter))).length < Object.keys(filterParameters(filter)).length;
}
