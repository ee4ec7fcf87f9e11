import { filterParameters, NO_FILTER, parseFilter, queryText, type Filter } from './filter';

/** What the page shows: exactly one of these. The address says which. */
export type Screen =
  | { readonly name: 'situation'; readonly filter: Filter }
  | { readonly name: 'event'; readonly id: string }
  | { readonly name: 'stories'; readonly filter: Filter }
  | { readonly name: 'story'; readonly id: string }
  | { readonly name: 'storyline'; readonly id: string }
  | { readonly name: 'article'; readonly id: string; readonly stretch: Stretch | null }
  | { readonly name: 'search'; readonly filter: Filter }
  | { readonly name: 'sources'; readonly filter: Filter }
  | { readonly name: 'source'; readonly id: string }
  | { readonly name: 'doubts'; readonly filter: Filter }
  | { readonly name: 'place'; readonly id: string; readonly filter: Filter }
  | { readonly name: 'unknown'; readonly path: string };

export type ScreenName = Screen['name'];

/** A stretch of an article's text, in UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The screen an address names. */
export function parseScreen(path: string, search: string): Screen {
  const query = new URLSearchParams(search);
  const [head = '', tail = null, ...rest] = path.split('/').slice(1).map(decode);
  if (rest.length > 0 || tail === '') return { name: 'unknown', path };
  return (tail === null ? listScreen(head, query) : detailScreen(head, tail, query)) ?? { name: 'unknown', path };
}

function listScreen(head: string, query: URLSearchParams): Screen | null {
  const filter = parseFilter(query);
  switch (head) {
    case '':
      return { name: 'situation', filter };
    case 'stories':
    case 'search':
    case 'sources':
    case 'doubts':
      return { name: head, filter };
    default:
      return null;
  }
}

function detailScreen(head: string, id: string, query: URLSearchParams): Screen | null {
  switch (head) {
    case 'events':
      return { name: 'event', id };
    case 'stories':
      return { name: 'story', id };
    case 'storylines':
      return { name: 'storyline', id };
    case 'articles':
      return { name: 'article', id, stretch: stretch(query) };
    case 'sources':
      return { name: 'source', id };
    case 'places':
      return { name: 'place', id, filter: parseFilter(query) };
    default:
      return null;
  }
}

/** The address of a screen. */
export function href(screen: Screen): string {
  switch (screen.name) {
    case 'situation':
      return `/${filterText(screen.filter)}`;
    case 'stories':
    case 'search':
    case 'sources':
    case 'doubts':
      return `/${screen.name}${filterText(screen.filter)}`;
    case 'event':
      return `/events/${encodeURIComponent(screen.id)}`;
    case 'story':
      return `/stories/${encodeURIComponent(screen.id)}`;
    case 'storyline':
      return `/storylines/${encodeURIComponent(screen.id)}`;
    case 'article':
      return `/articles/${encodeURIComponent(screen.id)}${screen.stretch === null ? '' : queryText({ ...screen.stretch })}`;
    case 'source':
      return `/sources/${encodeURIComponent(screen.id)}`;
    case 'place':
      return `/places/${encodeURIComponent(screen.id)}${filterText(screen.filter)}`;
    case 'unknown':
      return screen.path;
  }
}

/** Addresses of the things that pages link to most. */
export const link = {
  situation: (filter: Partial<Filter> = {}) => href({ name: 'situation', filter: { ...NO_FILTER, ...filter } }),
  event: (id: string) => href({ name: 'event', id }),
  stories: (filter: Partial<Filter> = {}) => href({ name: 'stories', filter: { ...NO_FILTER, ...filter } }),
  story: (id: string) => href({ name: 'story', id }),
  storyline: (id: string) => href({ name: 'storyline', id }),
  article: (id: string, stretch: Stretch | null = null) => {
    const place = stretch === null ? null : { start: stretch.start, end: stretch.end };
    return href({ name: 'article', id, stretch: place });
  },
  search: (q: string) => href({ name: 'search', filter: { ...NO_FILTER, q } }),
  sources: () => href({ name: 'sources', filter: NO_FILTER }),
  source: (id: string) => href({ name: 'source', id }),
  doubts: (filter: Partial<Filter> = {}) => href({ name: 'doubts', filter: { ...NO_FILTER, ...filter } }),
  place: (ref: string) => href({ name: 'place', id: ref, filter: NO_FILTER }),
};

/** The same screen with another filter; a screen without a filter stays as it is. */
export function withFilter(screen: Screen, change: Partial<Filter>): Screen {
  return 'filter' in screen ? { ...screen, filter: { ...screen.filter, ...change } } : screen;
}

function filterText(filter: Filter): string {
  return queryText(filterParameters(filter));
}

function stretch(query: URLSearchParams): Stretch | null {
  const [start, end] = [query.get('start'), query.get('end')].map((text) => (text !== null && /^\d{1,9}$/.test(text) ? Number(text) : NaN));
  return start !== undefined && end !== undefined && start < end ? { start, end } : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
