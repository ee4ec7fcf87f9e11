import assert from 'node:assert/strict';
import { cpus, loadavg } from 'node:os';
import { check } from '../runner.mjs';
import { until } from '../until.mjs';

const MOST_BYTES = 1_000_000;
/** Machines differ: what is measured is printed, and only what is out of all proportion fails. */
const MOST_MILLISECONDS = 5000;

/** Keeps the time, since the visit began, at which the first event of the list was in the page. */
const STOPWATCH = () => {
  new MutationObserver((_, observer) => {
    if (document.querySelector('main .card a') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => (globalThis.firstListAt = performance.now()));
  }).observe(document, { childList: true, subtree: true });
};

export default [
  check('first load: under 1 MB compressed, with a list at once', async ({ visit, page }) => {
    const parts = [];
    visit.context.on('requestfinished', (request) => parts.push(sizeOf(request)));
    await page.addInitScript(STOPWATCH);
    await visit.open('/');
    const time = await until('the first event is listed', () => page.evaluate(() => globalThis.firstListAt));
    await visit.drawn();
    await page.waitForLoadState('networkidle', { timeout: 2000 }).catch(() => {});
    const all = await Promise.all(parts);
    const map = all.filter(({ url }) => /engine|worker|outlines|countries/.test(url));
    const [whole, ofMap] = [bytes(all), bytes(map)];
    console.log(`first list after ${time.toFixed(0)} ms; ${kilobytes(whole - ofMap)} without the map, ${kilobytes(ofMap)} for the map, ${kilobytes(whole)} in all`);
    assert.ok(map.length >= 4, `Of the map only ${map.map(({ url }) => url)} was loaded`);
    assert.ok(whole < MOST_BYTES, `The first load takes ${whole} bytes:\n${all.map(({ url, size }) => `${size} ${url}`).join('\n')}`);
    assert.ok(time < MOST_MILLISECONDS || isBusy(), `The first event was listed after ${time} ms`);
    const plain = all.filter(({ url, size, compressed }) => size > 20_000 && !compressed && !url.endsWith('.png'));
    assert.deepEqual(plain, [], 'Large answers come uncompressed');
  }),
];

/** Whether others keep the machine so busy that a time says nothing of the page. */
function isBusy() {
  return loadavg()[0] > 2 * cpus().length;
}

async function sizeOf(request) {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  const response = await request.response();
  const compressed = (await response?.headerValue('content-encoding')) === 'gzip';
  return { url: request.url(), size: responseBodySize + responseHeadersSize, compressed };
}

function bytes(parts) {
  return parts.reduce((sum, { size }) => sum + size, 0);
}

function kilobytes(count) {
  return `${(count / 1000).toFixed(0)} kB`;
}
