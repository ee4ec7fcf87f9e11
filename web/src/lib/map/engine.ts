import { type GeoJSONSource, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Box } from '../filter';
import { asGroup, asStatus } from '../groups';
import type { MapAnswer } from '../types';
import { coloursAt } from './colours';
import type { Outlines } from './outlines';
import { CLUSTER_LAYER, EVENT_LAYER, mapStyle, POINTS } from './style';
import { drawSymbols, SYMBOL_SCALE } from './symbols';

setWorkerUrl(workerUrl);

export type MapPoint = MapAnswer['features'][number];

export interface MapTexts {
  readonly label: string;
  /** The page's language, for numbers. */
  readonly language: string;
}

export interface MapListener {
  /** The view came to rest: after the reader's own move, or the page's. */
  moved(box: Box, zoom: number, byReader: boolean): void;
  selected(point: MapPoint): void;
}

/** What a component does with a drawn map. */
export interface Engine {
  show(points: readonly MapPoint[], chosen: string | null): void;
  fit(box: Box): void;
  /** Zooms in or out by some levels, as the reader asked for. */
  zoom(levels: number): void;
  /** Draws anew with the colours that the page has now. */
  recolour(): void;
  remove(): void;
}

/** Draws a map into an element. Throws where WebGL is missing. */
export function startMap(element: HTMLElement, outlines: Outlines, texts: MapTexts, view: Box | null, listener: MapListener): Engine {
  const map = new MapLibre({
    container: element,
    style: mapStyle(outlines, coloursAt(element)),
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: true,
    maxZoom: 12,
    fadeDuration: 0,
    ...(view === null ? { center: [20, 25] as [number, number], zoom: 1.2 } : { bounds: corners(view) }),
    locale: { 'Map.Title': texts.label },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();

  let points: readonly MapPoint[] = [];
  let chosen: string | null = null;
  let zoomedByButton = false;

  function draw(): void {
    const source = map.getSource<GeoJSONSource>(POINTS);
    source?.setData({ type: 'FeatureCollection', features: points.map((point) => drawn(point, chosen, texts.language)) });
  }

  function addSymbols(): void {
    for (const [name, image] of drawSymbols(coloursAt(element))) {
      if (map.hasImage(name)) map.updateImage(name, image);
      else map.addImage(name, image, { pixelRatio: SYMBOL_SCALE });
    }
  }

  map.on('style.load', () => {
    addSymbols();
    draw();
  });
  map.on('moveend', (event) => {
    const byReader = event.originalEvent !== undefined || zoomedByButton;
    zoomedByButton = false;
    listener.moved(boxOf(map), map.getZoom(), byReader);
  });
  for (const layer of [EVENT_LAYER, CLUSTER_LAYER]) {
    map.on('click', layer, (event) => {
      const id: unknown = event.features?.[0]?.properties['id'];
      const point = points.find((candidate) => candidate.id === id);
      if (point !== undefined) listener.selected(point);
    });
    map.on('mouseenter', layer, () => (map.getCanvas().style.cursor = 'pointer'));
    map.on('mouseleave', layer, () => (map.getCanvas().style.cursor = ''));
  }
  map.once('load', () => listener.moved(boxOf(map), map.getZoom(), false));

  return {
    show(shown, chosenId) {
      [points, chosen] = [shown, chosenId];
      draw();
    },
    fit: (box) => void map.fitBounds(corners(box), { padding: 40, maxZoom: 9, animate: !stillnessWanted() }),
    zoom(levels) {
      zoomedByButton = true;
      map.zoomTo(map.getZoom() + levels, { animate: !stillnessWanted() });
    },
    recolour: () => void map.setStyle(mapStyle(outlines, coloursAt(element)), { diff: false }),
    remove: () => map.remove(),
  };
}

/** A point as the style reads it: with its id and its count as text among the properties. */
function drawn(point: MapPoint, chosen: string | null, language: string): GeoJSON.Feature<GeoJSON.Point> {
  const countText = new Intl.NumberFormat(language, { notation: 'compact' }).format(point.properties.count);
  const { group, status } = point.properties;
  const properties = {
    ...point.properties,
    group: asGroup(group),
    status: asStatus(status),
    id: point.id,
    countText,
    chosen: point.id === chosen,
  };
  return { type: 'Feature', properties, geometry: point.geometry as GeoJSON.Point };
}

function boxOf(map: MapLibre): Box {
  const bounds = map.getBounds();
  const wide = bounds.getEast() - bounds.getWest() >= 360;
  const south = Math.max(-90, bounds.getSouth());
  const north = Math.min(90, bounds.getNorth());
  const [west, east] = wide ? [-180, 180] : [bounds.getWest(), bounds.getEast()].map(wrapped);
  return [west, south, east, north].map((degrees) => Math.round((degrees ?? 0) * 1000) / 1000) as unknown as Box;
}

function wrapped(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

function corners([west, south, east, north]: Box): [[number, number], [number, number]] {
  return [[west, south], [east < west ? east + 360 : east, north]];
}

function stillnessWanted(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
