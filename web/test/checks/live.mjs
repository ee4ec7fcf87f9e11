import assert from 'node:assert/strict';
import { latest } from '../articles.mjs';
import { check } from '../runner.mjs';
import { until } from '../until.mjs';
import { say } from '../words.mjs';

export default [
  check('live: news comes in without a reload, is counted, listed as new, and can be marked as seen', async ({ visit, page, server }) => {
    const counter = page.locator('.masthead a.number');
    await visit.open('/');
    const before = await server.get('status');
    await until('the masthead counts the articles', () => headCounts(page, before));
    await page.evaluate(() => (globalThis.notReloaded = true));
    assert.equal(await counter.count(), 0, 'Something is new to who has never been here');

    const article = latest();
    await server.post(article);
    const after = await server.get('status');
    assert.equal(after.articles, before.articles + 1);
    await until('the masthead counts the new article', () => headCounts(page, after));
    const since = before.pictureRevision;
    const { total, items } = await server.get('events', { since, sort: 'changed' });
    assert.ok(total > 0, 'The article changed no event');
    await until('the new events are counted', async () => (await counter.textContent({ timeout: 1000 })).trim() === say('shell.newCount', { n: total }));

    await counter.click();
    await until('the address asks for what is new', () => visit.parameter('since') === String(since));
    await until('the new events are listed', async () => (await page.locator('main .card').count()) === items.length);
    assert.equal(await page.locator('main .card .tag.new').count(), items.length, 'They are not marked as new');
    assert.equal(await page.evaluate(() => globalThis.notReloaded), true, 'The page was loaded anew');

    await page.reload();
    await visit.settled();
    await page.locator('.masthead').getByRole('link', { name: say('shell.markSeen') }).click();
    await until('nothing is new any more', async () => visit.address === '/' && (await counter.count()) === 0);
    await visit.settled();
    assert.equal(await page.locator('main .card .tag.new').count(), 0);
  }),

  check('live: an open list takes in what comes', async ({ visit, page, server }) => {
    await visit.open('/search');
    const article = latest();
    await server.post(article);
    await until('the new article is listed', async () => (await page.locator(`.hits a[href^="/articles/${article.id}"]`).count()) > 0);
    await until('the articles are counted', async () => {
      const { total } = await server.get('articles', { limit: 1 });
      return (await page.locator('#articles .number').textContent()) === String(total);
    });
  }),
];

async function headCounts(page, { articles }) {
  return (await page.locator('.masthead [role="status"]').textContent()).includes(say('shell.articles', { n: articles }));
}
