/** West, south, east, north in degrees; west is greater than east across the date line. */
export type Box = readonly [west: number, south: number, east: number, north: number];

export const STATUSES = ['corroborated', 'single-source', 'disputed', 'denied', 'expected'] as const;
export type Status = (typeof STATUSES)[number];

export const BACKGROUNDS = ['all', 'news', 'recalled'] as const;
export type Background = (typeof BACKGROUNDS)[number];

export const SORTS = ['date', '-date', 'weight', 'changed'] as const;
export type Sort = (typeof SORTS)[number];

/** What the reader wants to see. It lives in the address; its names are those of the API's parameters. */
export interface Filter {
  readonly q: string;
  readonly type: readonly string[];
  readonly group: readonly string[];
  readonly status: readonly Status[];
  readonly box: Box | null;
  /** First day, ISO 8601, may be partial. */
  readonly from: string | null;
  readonly to: string | null;
  readonly place: readonly string[];
  readonly country: readonly string[];
  readonly actor: readonly string[];
  readonly source: readonly string[];
  readonly language: readonly string[];
  readonly story: string | null;
  readonly storyline: string | null;
  readonly background: Background;
  /** A revision: only what is new or changed after it. */
  readonly since: number | null;
  readonly sort: Sort;
}

export const NO_FILTER: Filter = {
  q: '',
  type: [],
  group: [],
  status: [],
  box: null,
  from: null,
  to: null,
  place: [],
  country: [],
  actor: [],
  source: [],
  language: [],
  story: null,
  storyline: null,
  background: 'all',
  since: null,
  sort: 'date',
};

/** The names of parameters that an API path may take from a filter. */
export type FilterName = keyof Filter;

/** Reads a filter; what cannot be read is left out, since an address is typed by hand as well. */
export function parseFilter(query: URLSearchParams): Filter {
  return {
    q: (query.get('q') ?? '').trim().slice(0, 200),
    type: list(query, 'type'),
    group: list(query, 'group'),
    status: list(query, 'status').filter((value) => isOneOf(STATUSES, value)),
    box: box(query.get('box')),
    from: date(query.get('from')),
    to: date(query.get('to')),
    place: list(query, 'place'),
    country: list(query, 'country'),
    actor: list(query, 'actor'),
    source: list(query, 'source'),
    language: list(query, 'language'),
    story: query.get('story') || null,
    storyline: query.get('storyline') || null,
    background: choice(BACKGROUNDS, query.get('background'), NO_FILTER.background),
    since: revision(query.get('since')),
    sort: choice(SORTS, query.get('sort'), NO_FILTER.sort),
  };
}

/** The filter as parameters of the address and of the API, in a fixed order, without what is unset. */
export function filterParameters(filter: Filter): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const name of Object.keys(NO_FILTER) as FilterName[]) {
    const value = filter[name];
    if (value === null || value === '' || value === NO_FILTER[name]) continue;
    const text = Array.isArray(value) ? value.join(',') : String(value);
    if (text !== '') parameters[name] = text;
  }
  return parameters;
}

/** As {@link filterParameters}, but only those that an API path knows. */
export function pick(filter: Filter, ...names: FilterName[]): Record<string, string> {
  const all = filterParameters(filter);
  return Object.fromEntries(names.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])));
}

/** A query to put behind a path, with its question mark; empty when nothing is set. Commas and colons stay readable. */
export function queryText(parameters: Record<string, string | number>): string {
  const text = new URLSearchParams(Object.entries(parameters).map(([name, value]) => [name, String(value)]))
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** Puts a value in or takes it out of one of a filter's lists. */
export function toggled<T extends string>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

/** How many of a filter's parameters are set, the order of the list aside. */
export function countSet(filter: Filter): number {
  return Object.keys(filterParameters(filter)).filter((name) => name !== 'sort').length;
}

function list(query: URLSearchParams, name: string): string[] {
  const values = (query.get(name) ?? '').split(',').map((value) => value.trim());
  return [...new Set(values.filter((value) => value !== ''))];
}

function box(text: string | null): Box | null {
  const [west, south, east, north, ...rest] = (text ?? '').split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (west === undefined || south === undefined || east === undefined || north === undefined || rest.length > 0) return null;
  const fits = Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90 && south <= north;
  return fits ? [west, south, east, north] : null;
}

function date(text: string | null): string | null {
  return text !== null && /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text) ? text : null;
}

function revision(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

function choice<T extends string>(allowed: readonly T[], value: string | null, otherwise: T): T {
  return value !== null && isOneOf(allowed, value) ? value : otherwise;
}

function isOneOf<T extends string>(allowed: readonly T[], value: string): value is T {
  return (allowed as readonly string[]).includes(value);
}
