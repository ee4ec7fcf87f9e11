import { get } from '../../lib/api';
import type { Filter } from '../../lib/filter';
import { countryName, languageName } from '../../lib/format';
import { language } from '../../lib/i18n.svelte';
import { resource } from '../../lib/resource.svelte';
import type { EventHead, Facets, FacetValue } from '../../lib/types';
import type { ListName } from './chips';

type Labels = ReadonlyMap<string, string>;

export interface Names {
  /** The label of a value of one of a filter's lists; its id while nothing tells it. */
  of(list: ListName, id: string): string;
  /** The title of a story or storyline. */
  title(id: string): string;
}

/**
 * The labels of what a filter names, in the reader's language. Those of groups, types and the like come with the facets, of
 * the filter and of everything, since facets leave out what no event has; those of places, sources and stories are asked for
 * one by one.
 */
export function names(filter: () => Filter, facets: () => Facets | null, events: () => readonly EventHead[]): Names {
  const asked = $derived(JSON.stringify([filter().place, filter().source, filter().story, filter().storyline]));
  const whole = resource((signal) => get('/facets', { query: {}, lang: language(), signal }));
  const types = resource((signal) => get('/types', { lang: language(), signal }));
  const fetched = resource(async (signal) => {
    const [places, sources, story, storyline] = JSON.parse(asked) as [string[], string[], string | null, string | null];
    const lang = language();
    const wanted = [
      ...places.map(async (id) => [id, (await get('/places/{id}', { id, lang, signal })).name] as const),
      ...sources.map(async (id) => [id, (await get('/sources/{id}', { id, lang, signal })).name] as const),
      ...[story ?? []].flat().map(async (id) => [id, (await get('/stories/{id}', { id, lang, signal })).title] as const),
      ...[storyline ?? []].flat().map(async (id) => [id, (await get('/storylines/{id}', { id, lang, signal })).title] as const),
    ];
    const answers = await Promise.allSettled(wanted);
    return new Map(answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []))) as Labels;
  });

  function ofFacets(list: 'group' | 'type' | 'status', id: string): string {
    const all = whole.now.state === 'ready' ? whole.now.value[list] : [];
    const values: readonly FacetValue[] = [...(facets()?.[list] ?? []), ...all];
    return values.find((value) => value.id === id)?.label ?? ofTypes(list, id) ?? id;
  }

  function ofTypes(list: 'group' | 'type' | 'status', id: string): string | undefined {
    const items = types.now.state === 'ready' ? types.now.value.items : [];
    if (list === 'type') return items.find((item) => item.id === id)?.label;
    return list === 'group' ? items.find((item) => item.group === id)?.groupLabel : undefined;
  }

  function ofActor(ref: string): string {
    const actors = events().flatMap((event) => [...event.agents, ...event.targets]);
    return actors.find((actor) => actor.ref === ref)?.name ?? ref;
  }

  function title(id: string): string {
    return (fetched.now.state === 'ready' ? fetched.now.value.get(id) : undefined) ?? id;
  }

  function of(list: ListName, id: string): string {
    switch (list) {
      case 'group':
      case 'type':
      case 'status':
        return ofFacets(list, id);
      case 'country':
        return countryName(id, language());
      case 'language':
        return languageName(id, language());
      case 'actor':
        return ofActor(id);
      case 'place':
      case 'source':
        return title(id);
    }
  }

  return { of, title };
}
