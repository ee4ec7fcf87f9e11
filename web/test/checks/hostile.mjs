import assert from 'node:assert/strict';
import { HOSTILE } from '../articles.mjs';
import { check } from '../runner.mjs';
import { say } from '../words.mjs';

/** What means harm is shown as text, wherever it is shown. */
export default [
  check('hostile: script in an article is text in every view', async ({ visit, page, server }) => {
    const article = await server.one('articles', HOSTILE.id);
    assert.equal(article.url, null, 'The API gives a javascript: address');
    assert.ok(article.events.length > 0, 'The article became no event, so that this shows little');
    const event = await server.one('events', article.events[0].id);
    const addresses = [
      `/articles/${encodeURIComponent(HOSTILE.id)}`,
      `/articles/${encodeURIComponent(HOSTILE.id)}?start=${article.claims[0].start}&end=${article.claims[0].end}`,
      `/events/${event.id}`,
      `/stories/${encodeURIComponent(event.story)}`,
      `/storylines/${encodeURIComponent(event.storyline)}`,
      ...event.sources.map(({ id }) => `/sources/${encodeURIComponent(id)}`),
      '/search?q=onerror',
      `/search?q=${encodeURIComponent('<script>window.__pwned=8</script>')}`,
      `/?q=${encodeURIComponent('<img src=x onerror=window.__pwned=9>')}`,
      '/sources',
      '/stories',
      `/stories?place=${encodeURIComponent('"><script>window.__pwned=10</script>')}`,
    ];
    const shown = [];
    for (const address of addresses) {
      await visit.open(address);
      await assertHarmless(page);
      shown.push(await page.locator('main').innerText());
    }
    assert.ok(shown.some((text) => text.includes(HOSTILE.title)), 'The title is shown nowhere as it is');
    assert.ok(shown.some((text) => text.includes(HOSTILE.outlet)), 'The outlet is shown nowhere as it is');
  }),

  check('hostile: what its address carries is not believed', async ({ visit, page }) => {
    visit.expect(/status of 400/);
    for (const address of ['/?box=a,b&from=x&since=-1&sort=up&status=maybe', '/search?q=%22%3E%3Csvg%20onload%3Dwindow.__pwned%3D11%3E', '/?type=%3Cscript%3E']) {
      await visit.open(address);
      await assertHarmless(page);
    }
    await page.getByRole('alert').first().waitFor();
    assert.ok(await page.getByRole('button', { name: say('situation.clearAll') }).count() > 0, 'A wrong filter cannot be taken out');
  }),
];

async function assertHarmless(page) {
  const found = await page.evaluate(() => ({
    pwned: globalThis.__pwned,
    scripts: [...document.querySelectorAll('script')].filter(({ src }) => !src.startsWith(location.origin)).length,
    handlers: [...document.querySelectorAll('*')].filter(({ attributes }) => [...attributes].some(({ name }) => name.startsWith('on'))).length,
    images: document.querySelectorAll('main img').length,
    links: [...document.querySelectorAll('[href], [src], [action]')].filter((element) =>
      ['href', 'src', 'action'].some((name) => /^[\s\0]*(javascript|data|vbscript):/i.test(element.getAttribute(name) ?? ''))).length,
  }));
  assert.deepEqual(found, { pwned: undefined, scripts: 0, handlers: 0, images: 0, links: 0 }, `Something was let in at ${page.url()}`);
}
