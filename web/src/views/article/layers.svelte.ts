import { recall, remember } from '../../lib/memory';
import { LAYERS, type Layer } from './marks';

const KEEP = 'layers';
const AT_FIRST: readonly Layer[] = ['claims', 'places', 'actors', 'times', 'quantities', 'warnings'];

let shown = $state.raw<readonly Layer[]>(read());

/** The layers that the reader wants to see marked, in this visit and the next. */
export function shownLayers(): readonly Layer[] {
  return shown;
}

export function toggleLayer(layer: Layer): void {
  shown = LAYERS.filter((other) => (other === layer) !== shown.includes(other));
  remember(KEEP, shown.join(','));
}

function read(): readonly Layer[] {
  const kept = recall(KEEP)?.split(',');
  return kept === undefined ? AT_FIRST : LAYERS.filter((layer) => kept.includes(layer));
}
