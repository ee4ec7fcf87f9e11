import { get } from './api';
import { live } from './live.svelte';
import { recall, remember } from './memory';

const KEEP = 'seen';

let baseline = $state<number | null>(readBaseline());
let count = $state(0);

/** What is new since the reader last said "seen": events whose `changed` is greater than `since`. */
export const seen = {
  /** The revision; null before the first visit's picture has come. */
  get since() {
    return baseline;
  },
  /** How many events are new or changed. */
  get count() {
    return count;
  },
};

/** Whether something of the picture is new to the reader. */
export function isNew(changed: number): boolean {
  return baseline !== null && changed > baseline;
}

/** From here on, only what comes later is new. */
export function markSeen(): void {
  baseline = live.pictureRevision;
  count = 0;
  remember(KEEP, String(baseline));
}

/** Counts what is new, whenever the picture changes. Call it while the shell is set up. */
export function watchNew(): void {
  $effect(() => {
    const revision = live.pictureRevision;
    if (revision === 0) return;
    if (baseline === null || baseline > revision) markSeen();
    const controller = new AbortController();
    void countSince(baseline ?? revision, controller.signal);
    return () => controller.abort();
  });
}

async function countSince(since: number, signal: AbortSignal): Promise<void> {
  try {
    count = (await get('/events', { query: { since, limit: 1 }, signal })).total;
  } catch {
    // The count is an extra: views tell their own problems.
  }
}

function readBaseline(): number | null {
  const kept = recall(KEEP);
  return kept !== null && /^\d{1,15}$/.test(kept) ? Number(kept) : null;
}
