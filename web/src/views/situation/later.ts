/** Does the last of several calls, once nothing more has come for a while. */
export interface Later {
  (what: () => void): void;
  /** Does what is waiting at once. */
  now(): void;
  cancel(): void;
}

export function later(milliseconds: number): Later {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void) | null = null;

  function run(): void {
    clearTimeout(timer);
    const what = waiting;
    waiting = null;
    what?.();
  }

  function put(what: () => void): void {
    clearTimeout(timer);
    waiting = what;
    timer = setTimeout(run, milliseconds);
  }

  return Object.assign(put, {
    now: run,
    cancel: () => {
      clearTimeout(timer);
      waiting = null;
    },
  });
}
