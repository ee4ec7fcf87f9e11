import { filterParameters, type Filter, type FilterName } from '../../lib/filter';

type Parameters = Record<string, string>;

/** What `/stories` knows of a filter. */
export const OF_STORIES: readonly FilterName[] = ['q', 'from', 'to', 'place', 'country', 'language', 'storyline', 'since'];
/** What `/figures` knows of a filter. */
export const OF_FIGURES: readonly FilterName[] = ['q', 'place', 'country', 'story', 'storyline', 'since'];

/** What chooses events, without the order of the list. */
export function choosing(filter: Filter): Parameters {
  const { sort: _sort, ...rest } = filterParameters(filter);
  return rest;
}

/** What chooses events, their days aside: the histogram shows what lies outside as well. */
export function choosingAnyDay(filter: Filter): Parameters {
  const { from: _from, to: _to, ...rest } = choosing(filter);
  return rest;
}

/** What chooses events, days and view of the map aside. */
export function choosingAnywhere(filter: Filter): Parameters {
  const { box: _box, ...rest } = choosingAnyDay(filter);
  return rest;
}

/** The parts of a filter with some names, for the address of another page. */
export function only(filter: Filter, names: readonly FilterName[]): Partial<Filter> {
  return Object.fromEntries(names.map((name) => [name, filter[name]]));
}

/** Whether a filter sets nothing but these, so that a total asked for with them alone is that of the filter. */
export function setsOnly(filter: Filter, names: readonly FilterName[]): boolean {
  return Object.keys(choosing(filter)).every((name) => names.includes(name as FilterName));
}
