import assert from 'node:assert/strict';
import { check } from '../runner.mjs';
import { until } from '../until.mjs';
import { say } from '../words.mjs';

const SECTIONS = {
  disputed: ['events', { status: 'disputed,denied' }],
  figures: ['figures', { agreement: 'conflict' }],
  warnings: ['warnings', {}],
  alone: ['events', { status: 'single-source' }],
};

export default [
  check('doubts: each kind is counted and listed, and the contents lead there', async ({ visit, page, server }) => {
    await visit.open('/doubts');
    const contents = page.getByRole('navigation', { name: say('doubts.contents') });
    for (const [id, [path, parameters]] of Object.entries(SECTIONS)) {
      const { total } = await server.get(path, parameters);
      const link = contents.getByRole('link', { name: say(`doubts.${id}`) });
      await until(`${id} are counted`, async () => (await link.locator('.number').textContent()) === String(total));
      await link.click();
      await until(`${id} are in view`, () => page.locator(`[id="${id}"]`).evaluate((section) => section.getBoundingClientRect().top < innerHeight));
    }
  }),

  check('doubts: a warning leads to the words it questions', async ({ visit, page, server }) => {
    const { items } = await server.get('warnings', { limit: 10 });
    if (items.length === 0) return;
    await visit.open('/doubts');
    const [{ article, start, end, text }] = items;
    await page.locator(`main a[href="/articles/${encodeURIComponent(article)}?start=${start}&end=${end}"]`).first().click();
    await until('the article marks the words', async () => (await page.locator('.mark-chosen').allTextContents()).join('') === text);
  }),

  check('doubts: a filter lives in the address', async ({ visit, page, server, subjects }) => {
    const { country } = subjects.place;
    await visit.open(`/doubts?country=${country}`);
    const { total } = await server.get('events', { status: 'disputed,denied', country });
    const link = page.getByRole('navigation', { name: say('doubts.contents') }).getByRole('link', { name: say('doubts.disputed') });
    await until('the count is that of the country', async () => (await link.locator('.number').textContent()) === String(total));
    assert.equal(visit.parameter('country'), country);
  }),
];
