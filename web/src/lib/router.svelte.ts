import { tick } from 'svelte';
import { href, parseScreen, withFilter, type Screen } from './screen';
import type { Filter } from './filter';

let shown = $state.raw<Screen>(parseScreen(location.pathname, location.search));

/** What the page shows now. */
export function screen(): Screen {
  return shown;
}

/** Goes to an address of the page, as a link does. */
export function go(address: string): void {
  history.pushState(null, '', address);
  arrive();
  void toTop();
}

/** Changes the filter of the screen shown. Small steps, as of a slider or the map, take no place of their own in the history. */
export function refine(change: Partial<Filter>, step: 'new' | 'same' = 'new'): void {
  const address = href(withFilter(shown, change));
  if (address === location.pathname + location.search) return;
  if (step === 'new') history.pushState(null, '', address);
  else history.replaceState(history.state, '', address);
  arrive();
}

/** Follows the history and clicks on links to the page itself. Returns what stops it. */
export function follow(): () => void {
  window.addEventListener('popstate', arrive);
  document.addEventListener('click', followClick);
  return () => {
    window.removeEventListener('popstate', arrive);
    document.removeEventListener('click', followClick);
  };
}

function arrive(): void {
  shown = parseScreen(location.pathname, location.search);
}

async function toTop(): Promise<void> {
  await tick();
  window.scrollTo(0, 0);
  document.getElementById('main')?.focus({ preventScroll: true });
}

function followClick(event: MouseEvent): void {
  const anchor = event.target instanceof Element ? event.target.closest('a') : null;
  if (anchor === null || !isPlain(event) || !isOurs(anchor)) return;
  event.preventDefault();
  go(anchor.pathname + anchor.search);
}

function isPlain(event: MouseEvent): boolean {
  const changed = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  return event.button === 0 && !changed && !event.defaultPrevented;
}

/** Whether the page itself shows what an anchor leads to; the API's exports and places within the page are the browser's. */
function isOurs(anchor: HTMLAnchorElement): boolean {
  const elsewhere = anchor.origin !== location.origin || anchor.target !== '' || anchor.hasAttribute('download');
  return !elsewhere && anchor.hash === '' && anchor.getAttribute('href') !== null && !anchor.pathname.startsWith('/api/');
}
