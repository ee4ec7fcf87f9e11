import assert from 'node:assert/strict';
import { check } from '../runner.mjs';
import { until } from '../until.mjs';
import { say } from '../words.mjs';
import { assertAccessible } from './axe.mjs';

const DETAILS = ['events', 'stories', 'storylines', 'articles', 'sources', 'places'];

export default [
  check('trouble: what does not exist is told, with the way back', async ({ visit, page }) => {
    visit.expect(/status of 404/);
    for (const kind of DETAILS) {
      await visit.open(`/${kind}/no-such-thing`);
      await page.getByRole('heading', { name: say('shell.notFound'), level: 1 }).waitFor();
      assert.ok((await page.title()).includes(say('shell.notFound')));
    }
    await assertAccessible(page, 'what does not exist');
  }),

  check('trouble: a server that cannot be reached is told, and the page recovers', async ({ visit, page }) => {
    visit.expect(/net::ERR_/);
    const api = /\/api\/v1\/(?!changes)/;
    await page.route(api, (route) => route.abort());
    await visit.open('/stories');
    await page.getByRole('alert').getByText(say('shell.unreachable')).waitFor();
    await assertAccessible(page, 'a server that cannot be reached');
    await page.unroute(api);
    await page.getByRole('button', { name: say('shell.again') }).click();
    await page.locator('main .card').first().waitFor();
    assert.equal(await page.getByRole('alert').count(), 0);
  }),

  check('trouble: a stream that breaks is told, and comes back', async ({ visit, page }) => {
    visit.expect(/net::ERR_|status of 503/);
    let down = true;
    await page.route('**/api/v1/changes', (route) => (down ? route.abort() : route.continue()));
    await visit.open('/stories');
    const status = page.locator('.masthead [role="status"]');
    await until('the break is told', async () => (await status.textContent()).includes(say('shell.lost')));
    down = false;
    await until('the stream is back', async () => /\d/.test(await status.textContent()));
  }),

  check('trouble: an answer that fails is told, and others stand', async ({ visit, page }) => {
    visit.expect(/status of 500/);
    const problem = { type: 'about:blank', title: 'Out of order', status: 500, detail: 'The disk is full.' };
    await page.route(/\/api\/v1\/events\?/, (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', json: problem }));
    await visit.open('/');
    await page.getByRole('alert').getByText('The disk is full.').first().waitFor();
    await page.getByRole('heading', { name: say('shell.nav.situation'), level: 1 }).waitFor();
  }),

  check('trouble: a filter that nothing passes is told, and can be cleared', async ({ visit, page }) => {
    await visit.open('/?q=qqzzxxnothing');
    await page.getByText(say('situation.none')).waitFor();
    await assertAccessible(page, 'a filter that nothing passes');
    await page.locator('main .empty').getByRole('button', { name: say('situation.clearAll') }).click();
    await page.locator('main .card').first().waitFor();
    assert.equal(visit.address, '/');
  }),
];
