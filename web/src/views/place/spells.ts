import type { ControlEntry } from '../../lib/types';

/** What is said of who holds a place from some day on: one holder, or several whom sources disagree about. */
export interface Spell {
  readonly disputed: boolean;
  readonly claims: readonly ControlEntry[];
}

/** Entries in order of time, disputed ones that follow each other as one. */
export function spellsOf(entries: readonly ControlEntry[]): Spell[] {
  const spells: { disputed: boolean; claims: ControlEntry[] }[] = [];
  for (const entry of entries) {
    const last = spells.at(-1);
    if (entry.disputed && last?.disputed === true) last.claims.push(entry);
    else spells.push({ disputed: entry.disputed, claims: [entry] });
  }
  return spells;
}
