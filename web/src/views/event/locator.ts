import type { Position } from 'geojson';
import type { Place } from '../../lib/types';

/** A cut-out of the world, drawn flat around its middle. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly middle: readonly [longitude: number, latitude: number];
  /** Units per degree of latitude. */
  readonly scale: number;
}

const KM_PER_DEGREE = 111.2;
const DEGREES_ACROSS: Readonly<Record<Place['precision'], number>> = { point: 8, settlement: 8, admin: 14, country: 30 };

/** The frame around a place: the less exact the place, the wider. */
export function frameOf(place: Place, width: number, height: number): Frame {
  return { width, height, middle: [place.lon, place.lat], scale: width / DEGREES_ACROSS[place.precision] };
}

/** A round length in kilometres that is about a quarter of the frame, and how long it is drawn. */
export function scaleBar(frame: Frame): { km: number; length: number } {
  const quarter = (frame.width / 4 / frame.scale) * KM_PER_DEGREE;
  const power = 10 ** Math.floor(Math.log10(quarter));
  const km = ([5, 2, 1].find((factor) => factor * power <= quarter) ?? 1) * power;
  return { km, length: (km / KM_PER_DEGREE) * frame.scale };
}

/** Lines or rings that touch the frame, as the data of an SVG path; beyond the date line they are looked for once round. */
export function pathOf(lines: readonly (readonly Position[])[], frame: Frame, closed: boolean): string {
  return lines
    .flatMap((line) => [-360, 0, 360].map((turn) => drawn(line, frame, turn)))
    .filter((points) => touches(points, frame))
    .map((points) => `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${closed ? 'Z' : ''}`)
    .join('');
}

type Point = readonly [x: number, y: number];

function drawn(line: readonly Position[], { width, height, middle, scale }: Frame, turn: number): Point[] {
  const shrink = Math.max(0.2, Math.cos((middle[1] * Math.PI) / 180));
  return line.map(([longitude = 0, latitude = 0]) => [
    width / 2 + (longitude + turn - middle[0]) * scale * shrink,
    height / 2 - (latitude - middle[1]) * scale,
  ]);
}

function touches(points: readonly Point[], { width, height }: Frame): boolean {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return right >= 0 && left <= width && bottom >= 0 && top <= height;
}
