import { until } from './until.mjs';

/** The API of the server under test, asked without the page. */
export class Server {
  #root;

  constructor(base) {
    this.#root = new URL('/api/v1/', base);
  }

  /** What a path answers, as JSON. Parameters that are null are left out. */
  async get(path, parameters = {}) {
    const url = new URL(path, this.#root);
    for (const [name, value] of Object.entries(parameters)) if (value !== null) url.searchParams.set(name, String(value));
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url.pathname}${url.search} answers ${response.status}: ${await response.text()}`);
    return response.json();
  }

  /** One thing by its id. */
  one(kind, id, parameters = {}) {
    return this.get(`${kind}/${encodeURIComponent(id)}`, parameters);
  }

  /** Hands in articles and waits until the picture holds them. */
  async post(...articles) {
    const body = articles.map((article) => JSON.stringify(article)).join('\n');
    const headers = { 'Content-Type': 'application/x-ndjson' };
    const response = await fetch(new URL('articles', this.#root), { method: 'POST', headers, body });
    if (!response.ok) throw new Error(`The server refuses the articles, ${response.status}: ${await response.text()}`);
    await this.idle();
  }

  /** Waits until nothing is being worked on. */
  async idle() {
    await until('the picture holds every article', async () => {
      const { work, pending } = await this.get('status');
      return work === null && pending === 0;
    });
  }
}
