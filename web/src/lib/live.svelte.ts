import type { StatusOfStore, Work } from './types';

const ADDRESS = '/api/v1/changes';
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

export type Connection = 'connecting' | 'live' | 'lost';

let status = $state.raw<StatusOfStore | null>(null);
let work = $state.raw<Work | null>(null);
let changes = $state(0);
let connection = $state<Connection>('connecting');

/** What the server told last. */
export const live = {
  get status() {
    return status;
  },
  get work() {
    return work;
  },
  get connection() {
    return connection;
  },
  /** The revision that the picture was last changed in; 0 until the server has told. */
  get pictureRevision() {
    return status?.pictureRevision ?? 0;
  },
  /** How often the picture has changed under the reader's eyes: read it in a request so that it is asked again then. */
  get changes() {
    return changes;
  },
};

/** Listens to the server's changes; comes back after a break, waiting longer each time. Returns what stops it. */
export function listen(): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT;

  function open(): void {
    source = new EventSource(ADDRESS);
    source.addEventListener('open', () => {
      connection = 'live';
      wait = FIRST_WAIT;
    });
    source.addEventListener('picture', (event) => showStatus(read<StatusOfStore>(event)));
    source.addEventListener('work', (event) => (work = read<Work>(event) ?? work));
    source.addEventListener('error', () => {
      connection = 'lost';
      source?.close();
      timer = setTimeout(open, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    });
  }

  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

function showStatus(next: StatusOfStore | null): void {
  if (next === null) return;
  if (status !== null && status.pictureRevision !== next.pictureRevision) changes++;
  status = next;
  work = next.work;
}

/** The data of a message; null when it is not whole. */
function read<T>(event: MessageEvent<string>): T | null {
  try {
    return JSON.parse(event.data) as T;
  } catch {
    return null;
  }
}
