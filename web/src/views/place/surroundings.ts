import type { Box } from '../../lib/filter';
import type { Place } from '../../lib/types';

/** Degrees to show on each side, by how exact the place is. */
const AROUND: Readonly<Record<Place['precision'], number>> = { point: 1.5, settlement: 2, admin: 3, country: 7 };

const EDGE = 85;

/** The stretch of the map around a place. */
export function surroundings({ lat, lon, precision }: Pick<Place, 'lat' | 'lon' | 'precision'>): Box {
  const degrees = AROUND[precision];
  return [turned(lon - degrees * 1.5), Math.max(-EDGE, lat - degrees), turned(lon + degrees * 1.5), Math.min(EDGE, lat + degrees)];
}

function turned(longitude: number): number {
  return longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
}
