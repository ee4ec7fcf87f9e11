import type { components } from '../generated/api';

type Schemas = components['schemas'];

export type StatusOfStore = Schemas['StatusOfStore'];
export type Work = Schemas['Work'];
export type EventHead = Schemas['EventHead'];
export type EventDetail = Schemas['Event'];
export type EventClaim = Schemas['EventClaim'];
export type EventPage = Schemas['EventPage'];
export type StoryHead = Schemas['StoryHead'];
export type StoryDetail = Schemas['Story'];
export type StoryReport = Schemas['StoryReport'];
export type Storyline = Schemas['Storyline'];
export type ArticleHead = Schemas['ArticleHead'];
export type ArticleDetail = Schemas['Article'];
export type Version = Schemas['VersionHead'];
export type VersionDetail = Schemas['Version'];
export type Figure = Schemas['Figure'];
export type FigureValue = Schemas['FigureValue'];
export type Warning = Schemas['Warning'];
export type ControlEntry = Schemas['ControlEntry'];
export type PlaceHead = Schemas['PlaceHead'];
export type PlaceDetail = Schemas['PlaceDetail'];
export type Source = Schemas['Source'];
export type SearchAnswer = Schemas['SearchAnswer'];
export type MapAnswer = Schemas['MapAnswer'];
export type Histogram = Schemas['Histogram'];
export type Facets = Schemas['Facets'];
export type FacetValue = Schemas['FacetValue'];
export type DateRange = Schemas['DateRange'];
export type Place = Schemas['Place'];
export type Voice = Schemas['Voice'];
export type Origin = Schemas['Origin'];
export type ProblemDetail = Schemas['Problem'];

/** A page of a list, as the API gives it. */
export interface Page<T> {
  readonly items: T[];
  readonly next: string | null;
  readonly total: number;
}
