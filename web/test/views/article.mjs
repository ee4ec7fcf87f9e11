import assert from 'node:assert/strict';
import { check } from '../runner.mjs';
import { views } from '../subjects.mjs';
import { until } from '../until.mjs';
import { say } from '../words.mjs';

export default [
  check('article: the text is whole, in its language, with its claims marked', async ({ visit, page, subjects }) => {
    const { article } = subjects;
    await visit.open(`/articles/${encodeURIComponent(article.id)}`);
    const shown = await page.locator('.text').evaluate((text) => `${text.querySelector('h1').textContent}${text.querySelector('.body').textContent}`);
    assert.ok(squeezed(shown).endsWith(squeezed(article.text)) || squeezed(shown) === squeezed(article.title + article.text), 'The text is not that of the article');
    assert.equal(await page.locator('.text .body').getAttribute('lang'), article.language);
    const begun = await page.locator('.text h1 .mark-begins, .text .body .mark-begins').count();
    const starts = new Set(article.claims.map(({ start }) => start));
    assert.equal(begun, starts.size, 'Not every claim is marked where it begins');
  }),

  check('article: words are explained by mouse and by keyboard, step by step', async ({ visit, page, subjects }) => {
    const { article } = subjects;
    await visit.open(`/articles/${encodeURIComponent(article.id)}`);
    const explained = page.getByRole('heading', { name: say('article.explained') });
    const run = page.locator('.text .body a.run').first();
    await run.click();
    await explained.waitFor();
    await until('the address names the words', () => visit.parameter('start') !== null);
    assert.equal(await run.getAttribute('aria-expanded'), 'true');
    assert.ok(await explained.evaluate((heading) => heading === document.activeElement), 'The explanation has not the focus');
    await page.keyboard.press('Escape');
    await explained.waitFor({ state: 'detached' });
    assert.ok(await run.evaluate((link) => link === document.activeElement), 'The focus has not come back to the words');

    for (const key of ['Enter', 'Space']) {
      await run.focus();
      await page.keyboard.press(key);
      await explained.waitFor();
      await page.keyboard.press('Escape');
      await explained.waitFor({ state: 'detached' });
    }
    const [first] = article.claims;
    await visit.open(`/articles/${encodeURIComponent(article.id)}?start=${first.start}&end=${first.end}`);
    await page.getByText(first.typeLabel, { exact: true }).first().waitFor();
    const before = visit.address;
    await page.getByRole('button', { name: say('article.next') }).click();
    await until('the address follows', () => visit.address !== before);
    await page.getByRole('button', { name: say('article.previous') }).click();
    await until('the address is back', () => visit.address === before);
  }),

  check('article: what is marked can be chosen', async ({ visit, page, subjects }) => {
    await visit.open(views(subjects).article);
    const button = page.getByRole('group', { name: say('article.layers') }).getByRole('button').first();
    const pressed = await button.getAttribute('aria-pressed');
    const count = () => page.locator('.text .body [class*="mark-"]').count();
    const before = await count();
    await button.click();
    await until('the layer changes', async () => (await button.getAttribute('aria-pressed')) !== pressed && (await count()) !== before);
    await button.click();
    await until('the layer is back', async () => (await count()) === before);
  }),
];

function squeezed(text) {
  return text.replaceAll(/\s+/g, '');
}
