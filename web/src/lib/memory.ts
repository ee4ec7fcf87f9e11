const PREFIX = 'sitrep.';

/** What the page remembers between visits; null if nothing, or if the browser keeps nothing. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Keeps a value for the next visit, where the browser allows it. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Private windows and full storage: the choice then holds for this visit only.
  }
}
