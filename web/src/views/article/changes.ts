import type { VersionDetail } from '../../lib/types';

export type Change = VersionDetail['changes'][number];

/** So many words that stayed are shown on either side of a change. */
const BESIDE = 12;

/** The changes with the words around them: of long stretches that stayed only the ends, with an ellipsis for the rest. */
export function around(changes: readonly Change[]): Change[] {
  return changes.map((change, index) => {
    if (change.kind !== 'same') return change;
    const words = change.text.match(/\s*\S+\s*/gu) ?? [];
    const head = index === 0 ? 0 : BESIDE;
    const tail = index === changes.length - 1 ? 0 : BESIDE;
    if (words.length <= head + tail + 1) return change;
    return { ...change, text: `${words.slice(0, head).join('')}… ${tail === 0 ? '' : words.slice(-tail).join('')}` };
  });
}
