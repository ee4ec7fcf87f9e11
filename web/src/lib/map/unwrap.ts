import type { Position } from 'geojson';

const POLE = 89;

/**
 * A line without jumps: where it crosses the date line it goes on past 180 degrees. A flat map would otherwise draw a stroke
 * across the whole world.
 */
export function unwrapLine(line: readonly Position[]): Position[] {
  let turns = 0;
  let before: number | undefined;
  return line.map(([longitude = 0, latitude = 0]) => {
    if (before !== undefined && Math.abs(longitude - before) > 180) turns += longitude < before ? 360 : -360;
    before = longitude;
    return [longitude + turns, latitude];
  });
}

/** As {@link unwrapLine} for a closed ring; one that goes round a pole is closed along the pole. */
export function unwrapRing(ring: readonly Position[]): Position[] {
  const line = unwrapLine(ring);
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || Math.abs((last[0] ?? 0) - (first[0] ?? 0)) < 180) return line;
  const pole = (first[1] ?? 0) < 0 ? -POLE : POLE;
  return [...line, [last[0] ?? 0, pole], [first[0] ?? 0, pole], first];
}
