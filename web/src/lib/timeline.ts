import type { EventHead, StoryHead } from './types';
import { gapBetween, type Gap } from './gap';

export interface Point {
  readonly event: EventHead;
  /** The time passed since what stands before it, where that is long. */
  readonly jump: Gap | null;
}

/** A stretch of the timeline: what was before the first development, a development, or what has no day. */
export type Section =
  | { readonly kind: 'before' | 'undated'; readonly points: readonly Point[] }
  | { readonly kind: 'development'; readonly story: StoryHead; readonly jump: Gap | null; readonly points: readonly Point[] };

/**
 * Lays events along the developments of a storyline. News stands with its own story. What is recalled stands where its day
 * falls: before all, or in the last development that had begun by then.
 */
export function sectionsOf(stories: readonly StoryHead[], events: readonly EventHead[]): Section[] {
  const order = [...stories].sort((one, other) => compare(one.date.from, other.date.from));
  const before: EventHead[] = [];
  const undated: EventHead[] = [];
  const within = new Map<string, EventHead[]>(order.map((story) => [story.id, []]));
  for (const event of events) {
    const story = event.date.from === null ? undefined : event.background ? begunBy(order, event.date.from) : event.story;
    if (event.date.from === null) undated.push(event);
    else (within.get(story ?? '') ?? before).push(event);
  }
  return laidOut(order, before, within, undated);
}

function laidOut(order: readonly StoryHead[], before: EventHead[], within: Map<string, EventHead[]>, undated: EventHead[]): Section[] {
  let reached: string | null = null;
  const points = (events: EventHead[]): Point[] =>
    [...events].sort((one, other) => compare(one.date.from, other.date.from)).map((event) => {
      const jump = gapBetween(reached, event.date.from);
      reached = later(reached, event.date.to ?? event.date.from);
      return { event, jump };
    });
  const sections: Section[] = [];
  if (before.length > 0) sections.push({ kind: 'before', points: points(before) });
  for (const story of order) {
    const jump = gapBetween(reached, story.date.from);
    reached = later(reached, story.date.from);
    sections.push({ kind: 'development', story, jump, points: points(within.get(story.id) ?? []) });
  }
  if (undated.length > 0) sections.push({ kind: 'undated', points: undated.map((event) => ({ event, jump: null })) });
  return sections;
}

/** The last story that had begun on a day; undefined if none had. */
function begunBy(order: readonly StoryHead[], day: string): string | undefined {
  return order.findLast((story) => story.date.from !== null && story.date.from <= day)?.id;
}

/** By day; what has none comes last. */
function compare(one: string | null, other: string | null): number {
  if (one === other) return 0;
  return (one ?? '~') < (other ?? '~') ? -1 : 1;
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
