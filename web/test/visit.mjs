import assert from 'node:assert/strict';
import { until } from './until.mjs';

const PATIENCE = 60_000;
const WIDE = { width: 1440, height: 900 };

/** Tells of what the page would only write to its console, or nowhere. */
const WATCH = () => {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => globalThis.tellTrouble(`policy ${violatedDirective} broken by ${blockedURI}`));
  addEventListener('unhandledrejection', ({ reason }) => globalThis.tellTrouble(`unhandled rejection: ${reason}`));
};

/** Opens a browser context of its own, that nobody has been in. */
export async function openVisit(browser, base, options = {}) {
  const context = await browser.newContext({ viewport: WIDE, locale: 'en-GB', colorScheme: 'light', reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(PATIENCE);
  const visit = new Visit(context, base);
  await visit.begin();
  return visit;
}

/** A page in a context of its own. Whatever goes wrong unseen is trouble, unless a check says that it expects it. */
class Visit {
  trouble = [];
  #context;
  #base;
  #expected = [];

  constructor(context, base) {
    this.#context = context;
    this.#base = base;
  }

  async begin() {
    const origin = new URL(this.#base).origin;
    await this.#context.route((url) => !['data:', 'blob:'].includes(url.protocol) && url.origin !== origin, (route) => {
      this.#tell(`request to another host: ${route.request().url()}`);
      return route.abort();
    });
    await this.#context.exposeBinding('tellTrouble', (_, text) => this.#tell(text));
    await this.#context.addInitScript(WATCH);
    this.#context.on('console', (message) => message.type() === 'error' && this.#tell(`console: ${message.text()} (${message.location().url})`));
    this.#context.on('weberror', (error) => this.#tell(`error: ${error.error().stack ?? error.error()}`));
    this.page = await this.#context.newPage();
    this.page.on('crash', () => this.#tell('the page crashed'));
  }

  get context() {
    return this.#context;
  }

  /** Trouble that is part of a check, such as the browser's line about an answer of 404. */
  expect(pattern) {
    this.#expected.push(pattern);
  }

  /** Goes to an address of the page and waits until it shows what it has to show. */
  async open(path) {
    await this.page.goto(new URL(path, this.#base).href, { waitUntil: 'domcontentloaded' });
    await this.settled();
  }

  /** Waits until nothing in the page is being loaded. */
  async settled() {
    await until('the view is loaded', () => this.page.evaluate(() => {
      const main = document.querySelector('main');
      return main?.querySelector('h1') != null && main.querySelector('.loading, [aria-busy="true"]') === null;
    }));
  }

  /** Waits until the map, if the view has one, is drawn. */
  async drawn() {
    const maps = await this.page.locator('.map .canvas').count();
    if (maps > 0) await this.page.locator('.maplibregl-canvas').first().waitFor();
    await this.page.waitForLoadState('load');
    await this.page.evaluate((rest) => new Promise((done) => setTimeout(() => requestAnimationFrame(done), rest)), maps > 0 ? 1500 : 200);
  }

  /** The path and query that the browser shows. */
  get address() {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  /** The value of a parameter of the address; null without it. */
  parameter(name) {
    return new URL(this.page.url()).searchParams.get(name);
  }

  assertNoTrouble() {
    assert.deepEqual(this.trouble, [], 'The page got into trouble');
  }

  close() {
    return this.#context.close();
  }

  #tell(text) {
    if (!this.#expected.some((pattern) => pattern.test(text))) this.trouble.push(text);
  }
}
