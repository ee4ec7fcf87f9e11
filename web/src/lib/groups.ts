import { STATUSES, type Status } from './filter';

/** Groups of event types, as knowledge/ontology/event-types.txt has them. */
export const GROUPS = ['conflict', 'power', 'diplomacy', 'people', 'hazard'] as const;
export type Group = (typeof GROUPS)[number];

/** Symbols as paths in a 24 by 24 box, filled: on the page and on the map a group is told by shape as well as by colour. */
export const GROUP_PATHS: Readonly<Record<Group, string>> = {
  // A burst.
  conflict: 'M12 2l2.4 5.6 5.7-2.3-2.3 5.7L23 13l-5.4 2.1 2.5 5.6-5.7-2.2L12 23l-2.4-4.5-5.7 2.2 2.5-5.6L1 13l5.2-2-2.3-5.7 5.7 2.3z',
  // A building with columns.
  power: 'M12 2L2 8v2h20V8zM4 11.5h3v6H4zM10.5 11.5h3v6h-3zM17 11.5h3v6h-3zM2 19h20v3H2z',
  // Two speech bubbles.
  diplomacy: 'M3 3h11a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H8l-4 4v-4H3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM17 8h4a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-1v4l-4-4h-5a1 1 0 0 1-1-1v-3h5a2 2 0 0 0 2-2z',
  // Two people.
  people: 'M8 3a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7zM1 21v-4a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5v4zM16.5 5a3 3 0 1 1 0 6a3 3 0 0 1 0-6zM17 21v-4a7 7 0 0 0-1.8-4.700h3.300a4.5 4.5 0 0 1 4.5 4.500V21z',
  // A warning triangle.
  hazard: 'M12 2L23 21.500H1zM10.9 9v6.500h2.200V9zM10.9 17v2.200h2.200V17z',
};

/** A group as the API names it. One that the page does not know yet looks like a hazard. */
export function asGroup(group: string): Group {
  return GROUPS.find((known) => known === group) ?? 'hazard';
}

/** A status as the API names it. One that the page does not know yet counts as told by a single source. */
export function asStatus(status: string): Status {
  return STATUSES.find((known) => known === status) ?? 'single-source';
}
