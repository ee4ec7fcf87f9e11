import type { Voice } from './types';

/** A voice in a chain of attribution as it is drawn. */
export interface ChainNode {
  readonly name: string;
  readonly kind: string;
  /** Whether the claim counts as this one's word. */
  readonly origin: boolean;
}

/**
 * A chain from who prints it to who says it first. The origin is the innermost voice that has a name; it may be none of the
 * chain, for instance the agency that a report credits as a whole.
 */
export function chainOf(carrier: string, voices: readonly Voice[], origin: { id: string; name: string }): ChainNode[] {
  const links = [{ name: carrier, kind: 'outlet', ref: null }, ...voices];
  const counts = links.findLastIndex((link) => link.ref === origin.id || folded(link.name) === folded(origin.name) || folded(link.name) === origin.id);
  return links.map(({ name, kind }, index) => ({ name, kind, origin: index === counts }));
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
