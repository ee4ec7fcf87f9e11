import { join } from 'node:path';
import { openVisit } from './visit.mjs';

/** Something that must hold. `body` gets a fresh visit and what all checks share; options are those of the visit. */
export function check(name, body, options = {}) {
  return { name, body, options };
}

/** Runs checks, each in a browser context of its own, and keeps what became of them. */
export class Runner {
  #shared;
  #out;
  #results = [];

  /** @param shared what every check gets: browser, base, server, subjects … */
  constructor(shared, out) {
    this.#shared = shared;
    this.#out = out;
  }

  /** Runs checks in some lanes at a time; the order within a lane is that of the list. */
  async run(checks, lanes) {
    const waiting = [...checks];
    const lane = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await this.#one(next);
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  }

  get failed() {
    return this.#results.filter(({ failure }) => failure !== null);
  }

  get count() {
    return this.#results.length;
  }

  async #one({ name, body, options }) {
    const began = performance.now();
    const { browser, base } = this.#shared;
    const visit = await openVisit(browser, base, options);
    let failure = null;
    try {
      await body({ ...this.#shared, visit, page: visit.page, out: this.#out });
      visit.assertNoTrouble();
    } catch (error) {
      failure = { message: error.message.replaceAll(/\u001b\[\d+m/g, ''), url: visit.page.url(), trouble: visit.trouble, screenshot: await this.#photograph(visit, name) };
    } finally {
      await visit.close();
    }
    this.#results.push({ name, failure });
    this.#tell(name, failure, (performance.now() - began) / 1000);
  }

  #tell(name, failure, seconds) {
    console.log(`${failure === null ? 'ok  ' : 'FAIL'} ${seconds.toFixed(1).padStart(5)} s  ${name}`);
    if (failure === null) return;
    console.log(indented(failure.message));
    for (const line of failure.trouble) console.log(indented(`trouble: ${line}`));
    console.log(indented(`at ${failure.url}`));
    if (failure.screenshot !== null) console.log(indented(`see ${failure.screenshot}`));
  }

  async #photograph({ page }, name) {
    const file = join(this.#out, `failed-${name.replaceAll(/[^\w]+/g, '-').slice(0, 80)}.png`);
    try {
      await page.screenshot({ path: file, timeout: 10_000 });
      return file;
    } catch {
      return null;
    }
  }
}

function indented(text) {
  return text.split('\n').map((line) => `              ${line}`).join('\n');
}
