import type { FeatureCollection } from 'geojson';
import type { DataDrivenPropertyValueSpecification, ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { GROUPS } from '../groups';
import type { Colours } from './colours';
import type { Outlines } from './outlines';

export const POINTS = 'points';
export const EVENT_LAYER = 'events';
export const CLUSTER_LAYER = 'clusters';

// Without a `glyphs` address MapLibre draws text with the machine's own fonts.
const FONT = ['sans-serif'];

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

const NAME_SIZE = 12;
/** Pixels from a cluster's rim to its name; enough that the name of a single event keeps off its symbol. */
const NAME_AWAY = 9;
const MARK_SIZE = 0.55;

/** Radius of a cluster in pixels, by the logarithm of its count; between these it grows evenly. */
const RADII: readonly [log: number, radius: number][] = [[0, 12], [2, 20], [4, 32]];

/** The map's style: our outlines, our colours, no tiles and nothing fetched. */
export function mapStyle(outlines: Outlines, colours: Colours): StyleSpecification {
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: outlines.land, tolerance: 0.2 },
      borders: { type: 'geojson', data: outlines.borders, tolerance: 0.2 },
      coast: { type: 'geojson', data: outlines.coast, tolerance: 0.2 },
      [POINTS]: { type: 'geojson', data: NOTHING },
    },
    layers: [...ground(colours), names(colours), ...clusters(colours), events()],
  };
}

function ground(colours: Colours): LayerSpecification[] {
  const width: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 1, 0.5, 8, 1.6];
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colours.land, 'fill-antialias': false } },
    { id: 'coast', type: 'line', source: 'coast', paint: { 'line-color': colours.coast, 'line-width': width } },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      paint: { 'line-color': colours.border, 'line-width': width, 'line-dasharray': [3, 1.5] },
    },
  ];
}

function clusters(colours: Colours): LayerSpecification[] {
  const group = ['match', ['get', 'group'], ...GROUPS.flatMap((name) => [name, colours.groups[name]]), colours.ink];
  return [
    {
      id: CLUSTER_LAYER,
      type: 'circle',
      source: POINTS,
      filter: ['>', ['get', 'count'], 1],
      paint: {
        'circle-radius': byCount((radius) => radius),
        'circle-color': colours.surface,
        'circle-stroke-color': group as unknown as string,
        'circle-stroke-width': ['case', ['boolean', ['get', 'chosen'], false], 6, 3],
      },
    },
    {
      // Which group and status a cluster stands for, by shape: its colour alone would not tell.
      id: 'marks',
      type: 'symbol',
      source: POINTS,
      filter: ['>', ['get', 'count'], 1],
      layout: {
        'icon-image': ['concat', ['get', 'group'], ':', ['get', 'status']],
        'icon-size': MARK_SIZE,
        'icon-offset': byCount((radius) => [0, -(radius + 5) / MARK_SIZE]),
        'icon-allow-overlap': true,
      },
    },
    {
      id: 'counts',
      type: 'symbol',
      source: POINTS,
      filter: ['>', ['get', 'count'], 1],
      layout: { 'text-field': ['get', 'countText'], 'text-font': FONT, 'text-size': 13, 'text-allow-overlap': true },
      paint: { 'text-color': colours.ink },
    },
  ];
}

function events(): LayerSpecification {
  return {
    id: EVENT_LAYER,
    type: 'symbol',
    source: POINTS,
    filter: ['==', ['get', 'count'], 1],
    layout: {
      'icon-image': ['concat', ['get', 'group'], ':', ['get', 'status']],
      'icon-allow-overlap': true,
      'icon-size': ['case', ['boolean', ['get', 'chosen'], false], 1.5, 1],
    },
  };
}

/** Names of places, below the symbols: what lies above is placed first, so that a name gives way to a symbol. */
function names(colours: Colours): LayerSpecification {
  return {
    id: 'names',
    type: 'symbol',
    source: POINTS,
    layout: {
      'text-field': ['coalesce', ['get', 'place'], ''],
      'text-font': FONT,
      'text-size': NAME_SIZE,
      'text-offset': byCount((radius) => [0, (radius + NAME_AWAY) / NAME_SIZE]),
      'text-anchor': 'top',
      'symbol-sort-key': ['-', 0, ['get', 'count']],
    },
    paint: { 'text-color': colours.ink, 'text-halo-color': colours.land, 'text-halo-width': 1.5 },
  };
}

/** What hangs on a cluster's radius, as an expression. */
function byCount<T extends number | [number, number]>(of: (radius: number) => T): DataDrivenPropertyValueSpecification<T> {
  const stops = RADII.flatMap(([log, radius]) => [log, literal(of(radius))]);
  return ['interpolate', ['linear'], ['log10', ['get', 'count']], ...stops] as unknown as DataDrivenPropertyValueSpecification<T>;
}

function literal(value: number | [number, number]): unknown {
  return typeof value === 'number' ? value : ['literal', value];
}
