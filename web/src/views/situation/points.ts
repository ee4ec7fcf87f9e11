import type { Box } from '../../lib/filter';
import type { ControlEntry, EventHead, MapAnswer } from '../../lib/types';

export type Point = MapAnswer['features'][number];

/** Degrees at least around the points, so that the reader sees where a lone spot lies. */
const AROUND = 1.5;

/** What is left around the points, as a share of what they span. */
const MARGIN = 0.08;

/** The smallest box around points and all that their clusters hold; null without any. It may cross the date line. */
export function extentOf(points: readonly Point[]): Box | null {
  const corners = points.flatMap(cornersOf);
  if (corners.length === 0) return null;
  const latitudes = corners.map(([, latitude]) => latitude);
  const [west, east] = narrowest(corners.map(([longitude]) => longitude));
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const aside = Math.max(AROUND, MARGIN * span(west, east));
  const above = Math.max(AROUND, MARGIN * (north - south));
  const whole = span(west, east) + 2 * aside >= 360;
  const [left, right] = whole ? [-180, 180] : [turned(west - aside), turned(east + aside)];
  return [left, Math.max(-85, south - above), right, Math.min(85, north + above)];
}

/** The point that an event is drawn as or in: its own, its place's, or the nearest cluster whose box holds it. */
export function pointOf(event: Pick<EventHead, 'id' | 'place'>, points: readonly Point[]): Point | null {
  const own = points.find((point) => point.properties.event === event.id);
  const place = event.place;
  if (own !== undefined || place === null) return own ?? null;
  const clusters = points.filter((point) => point.properties.count > 1);
  const same = clusters.find((point) => point.properties.placeRef === place.ref);
  return same ?? nearest(clusters.filter((point) => holds(point, place)), place);
}

/** Who holds what, as points: disputed ones look like disputed events, a part like one source, a siege like one expected. */
export function controlPoints(entries: readonly ControlEntry[]): Point[] {
  return byPlace(entries).map(controlPoint);
}

/** Entries of the same place together, in the order that the places come first. */
export function byPlace(entries: readonly ControlEntry[]): [ControlEntry, ...ControlEntry[]][] {
  const places = new Map<string, [ControlEntry, ...ControlEntry[]]>();
  for (const entry of entries) {
    const claims = places.get(entry.place.ref);
    if (claims === undefined) places.set(entry.place.ref, [entry]);
    else claims.push(entry);
  }
  return [...places.values()];
}

function controlPoint(claims: readonly [ControlEntry, ...ControlEntry[]]): Point {
  const [first] = claims;
  const disputed = claims.some((claim) => claim.disputed);
  const status = {
    held: 'corroborated',
    'partly-held': 'single-source',
    contested: 'disputed',
    besieged: 'expected',
  }[first.kind];
  const holders = [...new Set(claims.map((claim) => claim.holder.name))].join(' / ');
  return {
    type: 'Feature',
    id: first.place.ref,
    geometry: { type: 'Point', coordinates: [first.place.lon, first.place.lat] },
    properties: {
      count: 1,
      group: 'power',
      status: disputed ? 'disputed' : status,
      statement: claims.map((claim) => claim.statement).join('; '),
      place: `${first.place.name}: ${holders}`,
      placeRef: first.place.ref,
    },
  };
}

function cornersOf({ geometry, properties }: Point): [number, number][] {
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  const [west = longitude, south = latitude, east = longitude, north = latitude] = properties.box ?? [];
  return [[west, south], [east, north]];
}

/** The ends of the shortest stretch of the parallel that holds all longitudes. */
function narrowest(longitudes: readonly number[]): [west: number, east: number] {
  const sorted = longitudes.toSorted((one, other) => one - other);
  let [west, east] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  let widest = span(east, west);
  for (let i = 1; i < sorted.length; i++) {
    const [before, after] = [sorted[i - 1] ?? 0, sorted[i] ?? 0];
    if (after - before > widest) [widest, west, east] = [after - before, after, before];
  }
  return [west, east];
}

/** Degrees from one longitude eastwards to another. */
function span(west: number, east: number): number {
  return east >= west ? east - west : east + 360 - west;
}

function turned(longitude: number): number {
  return longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
}

function holds({ properties: { box } }: Point, { lon, lat }: { lon: number; lat: number }): boolean {
  const [west, south, east, north] = box ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) return false;
  return lat >= south && lat <= north && span(west, lon) <= span(west, east);
}

function nearest(points: readonly Point[], { lon, lat }: { lon: number; lat: number }): Point | null {
  const away = ({ geometry: { coordinates: [x = 0, y = 0] } }: Point): number => (x - lon) ** 2 + (y - lat) ** 2;
  return points.reduce<Point | null>((best, point) => (best === null || away(point) < away(best) ? point : best), null);
}
