import { ApiProblem } from './api';
import type { Page } from './types';

/** What became of a request: nothing yet, its answer, or a problem. While it is asked again, the old answer stays. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T; readonly fresh: boolean }
  | { readonly state: 'failed'; readonly problem: ApiProblem };

export interface Resource<T> {
  readonly now: Loaded<T>;
  /** Asks again, for instance after a problem. */
  again(): void;
}

/**
 * Loads for a component: calls `ask` at once, again whenever something reactive that it reads (before its first await) has
 * changed, and aborts what is no longer wanted. Call it while the component is set up.
 */
export function resource<T>(ask: (signal: AbortSignal) => Promise<T>): Resource<T> {
  let now = $state.raw<Loaded<T>>({ state: 'loading' });
  let round = $state(0);

  $effect(() => {
    void round;
    const controller = new AbortController();
    settle(ask(controller.signal), controller.signal);
    return () => controller.abort();
  });

  function settle(answer: Promise<T>, signal: AbortSignal): void {
    if (latest.state === 'ready') show({ ...latest, fresh: false });
    else if (latest.state === 'failed') show({ state: 'loading' });
    answer.then(
      (value) => signal.aborted || show({ state: 'ready', value, fresh: true }),
      (error: unknown) => signal.aborted || show({ state: 'failed', problem: asProblem(error) }),
    );
  }

  // Read outside the effect's view, which must not follow its own answer.
  let latest: Loaded<T> = { state: 'loading' };

  function show(next: Loaded<T>): void {
    latest = next;
    now = next;
  }

  return {
    get now() {
      return now;
    },
    again: () => void round++,
  };
}

export interface Pages<T> extends Resource<Page<T>> {
  /** Whether the next page is being read. */
  readonly loadingMore: boolean;
  /** Reads the next page and puts it behind what is there. */
  more(): void;
}

/** As {@link resource}, for a list that comes in pages: `ask` gets the cursor to go on from, null for the first page. */
export function pages<T>(ask: (after: string | null, signal: AbortSignal) => Promise<Page<T>>): Pages<T> {
  let added = $state.raw<{ first: Page<T>; page: Page<T> } | null>(null);
  let loadingMore = $state(false);
  let problem = $state.raw<ApiProblem | null>(null);
  const first = resource((signal) => ask(null, signal));
  const now = $derived.by((): Loaded<Page<T>> => {
    const base = first.now;
    if (base.state !== 'ready') return base;
    if (problem !== null) return { state: 'failed', problem };
    return added?.first === base.value ? { ...base, value: added.page } : base;
  });

  async function more(): Promise<void> {
    const base = first.now;
    if (base.state !== 'ready' || now.state !== 'ready' || now.value.next === null || loadingMore) return;
    const so = now.value;
    loadingMore = true;
    try {
      const page = await ask(so.next, new AbortController().signal);
      added = { first: base.value, page: { ...page, items: [...so.items, ...page.items] } };
    } catch (error) {
      problem = asProblem(error);
    } finally {
      loadingMore = false;
    }
  }

  return {
    get now() {
      return now;
    },
    get loadingMore() {
      return loadingMore;
    },
    more: () => void more(),
    again: () => {
      problem = null;
      first.again();
    },
  };
}

function asProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem({ title: 'broken', status: 0, detail: String(error) });
}
