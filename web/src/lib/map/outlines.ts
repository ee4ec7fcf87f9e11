import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countriesUrl from 'world-atlas/countries-50m.json?url';
import { unwrapLine, unwrapRing } from './unwrap';

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

export interface Outlines {
  readonly land: FeatureCollection<MultiPolygon>;
  readonly borders: Feature<MultiLineString>;
  readonly coast: Feature<MultiLineString>;
}

/** Natural Earth's land, borders and coasts at 1:50 million. */
export async function loadOutlines(): Promise<Outlines> {
  const world = (await (await fetch(countriesUrl)).json()) as World;
  const { countries, land } = world.objects;
  return {
    land: { type: 'FeatureCollection', features: feature(world, land).features.flatMap((one) => areas(one.geometry)) },
    borders: lines(mesh(world, countries, (one, other) => one !== other)),
    coast: lines(mesh(world, countries, (one, other) => one === other)),
  };
}

function areas(geometry: { type: string }): Feature<MultiPolygon>[] {
  const known = geometry as Polygon | MultiPolygon;
  const polygons = known.type === 'Polygon' ? [known.coordinates] : known.coordinates;
  const coordinates = polygons.map((rings) => rings.map(unwrapRing));
  return [{ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } }];
}

function lines(geometry: MultiLineString): Feature<MultiLineString> {
  const coordinates = geometry.coordinates.map(unwrapLine);
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } };
}
