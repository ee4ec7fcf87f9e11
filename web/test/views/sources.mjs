import assert from 'node:assert/strict';
import { check } from '../runner.mjs';
import { views } from '../subjects.mjs';
import { until } from '../until.mjs';
import { say } from '../words.mjs';

export default [
  check('sources: the table sorts by every column, both ways', async ({ visit, page, server }) => {
    await visit.open('/sources');
    const { total } = await server.get('sources', { limit: 1 });
    assert.equal(await page.locator('main tbody tr').count(), total);
    for (const [index, column] of ['claims', 'events', 'first', 'alone'].entries()) {
      const heading = page.getByRole('columnheader', { name: say(`sources.column.${column}`) });
      await heading.getByRole('button').click();
      const order = await heading.getAttribute('aria-sort');
      await until(`${column} is in order`, async () => isSorted(await counts(page, index + 1), await heading.getAttribute('aria-sort')));
      await heading.getByRole('button').click();
      await until(`${column} is turned around`, async () => (await heading.getAttribute('aria-sort')) !== order && isSorted(await counts(page, index + 1), await heading.getAttribute('aria-sort')));
      assert.equal(await page.locator('main th[aria-sort]').count(), 1);
    }
  }),

  check('sources: found by name, and one source tells its counts and events', async ({ visit, page, server, subjects }) => {
    const { source } = subjects;
    await visit.open('/sources');
    const name = page.getByRole('searchbox', { name: say('sources.name') });
    await name.fill(source.name);
    await name.press('Enter');
    await until('the address has the name', () => visit.parameter('q') === source.name);
    await visit.settled();
    await page.locator(`main a[href="/sources/${encodeURIComponent(source.id)}"]`).click();
    await until('the source is open', () => visit.address === views(subjects).source);
    await visit.settled();
    const figures = await page.locator('main dl.figures dd .big').allTextContents();
    const told = ['claims', 'events', 'articles', 'first', 'alone', 'corroborated', 'contradicted'].map((key) => new Intl.NumberFormat('en').format(source[key]));
    assert.deepEqual(figures, told);
    await page.getByRole('button', { name: say('sources.choice.alone') }).click();
    const { total } = await server.get('events', { source: source.id, status: 'single-source' });
    await until('only those are left that nobody else tells', async () => (await page.locator('main .card').count()) === Math.min(total, 20));
  }),
];

function counts(page, column) {
  return page.locator('main tbody tr').evaluateAll((rows, index) => rows.map((row) => Number.parseInt(row.children[index].textContent.replaceAll(/\D/g, ''), 10)), column);
}

function isSorted(values, order) {
  const sign = order === 'ascending' ? 1 : -1;
  return values.every((value, index) => index === 0 || sign * (value - values[index - 1]) >= 0);
}
