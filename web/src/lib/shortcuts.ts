/** What a key sequence asks for. */
export type Command = 'search' | 'help' | 'situation' | 'stories' | 'searchPage' | 'sources' | 'doubts' | 'new';

/** Sequences that start with `g` ("go"), by their second key. */
export const GO: Readonly<Record<string, Command>> = {
  s: 'situation',
  t: 'stories',
  f: 'searchPage',
  o: 'sources',
  d: 'doubts',
  n: 'new',
};

const PATIENCE = 1500;

/** Where in a sequence the reader is: the time `g` was pressed, in milliseconds, or null. */
export type Pending = number | null;

/** The next state and the command, if any, after a key without Ctrl, Alt or Meta outside of text fields. */
export function press(pending: Pending, key: string, time: number): { pending: Pending; command: Command | null } {
  if (pending !== null && time - pending < PATIENCE) return { pending: null, command: GO[key] ?? null };
  switch (key) {
    case 'g':
      return { pending: time, command: null };
    case '/':
      return { pending: null, command: 'search' };
    case '?':
      return { pending: null, command: 'help' };
    default:
      return { pending: null, command: null };
  }
}

/** Whether keys typed at an element belong to it. */
export function takesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
