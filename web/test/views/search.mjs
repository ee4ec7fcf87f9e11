import assert from 'node:assert/strict';
import { ARABIC, ARABIC_WORD } from '../articles.mjs';
import { check } from '../runner.mjs';
import { until } from '../until.mjs';
import { say } from '../words.mjs';

export default [
  check('search: a word with letters of its own language is found and marked', async ({ visit, page, server }) => {
    const { article, word } = await northernWord(server);
    await find(visit, page, word);
    const hit = page.locator('.hits > li', { has: page.locator(`a[href^="/articles/${encodeURIComponent(article.id)}"]`) });
    await hit.waitFor();
    const marked = await page.locator('.hits mark').allTextContents();
    assert.ok(marked.some((text) => text.toLowerCase().startsWith(word.toLowerCase())), `The word ${word} is not marked in: ${marked}`);
    await hit.locator('a').first().click();
    await until('the article is open', () => visit.address.startsWith('/articles/'));
  }),

  check('search: an Arabic word is found, and its article is set from right to left', async ({ visit, page }) => {
    await find(visit, page, ARABIC_WORD);
    const hit = page.locator('.hits > li', { has: page.locator(`a[href^="/articles/${ARABIC.id}"]`) });
    await hit.waitFor();
    assert.equal(await direction(hit.locator('.snippet')), 'rtl');
    await hit.locator('a').first().click();
    await until('the article is open', () => visit.address.startsWith(`/articles/${ARABIC.id}`));
    await visit.settled();
    const body = page.locator('.text .body');
    assert.deepEqual([await body.getAttribute('dir'), await body.getAttribute('lang')], ['rtl', 'ar']);
    assert.equal(await direction(page.locator('main h1')), 'rtl');
    assert.equal(await page.locator('html').evaluate((html) => getComputedStyle(html).direction), 'ltr', 'The page around the article has turned as well');
    assert.ok((await body.textContent()).includes('رجال الإطفاء'));
  }),

  check('search: nothing found is told, with what to do', async ({ visit, page }) => {
    await find(visit, page, 'qqzzxxnothing');
    await page.getByText(say('search.none')).waitFor();
    assert.equal(await page.locator('main .empty li').count(), 3);
  }),

  check('search: places, events and articles of a name lead on', async ({ visit, page, server, subjects }) => {
    const q = subjects.place.name;
    await find(visit, page, q);
    const answer = await server.get('search', { q, limit: 6 });
    await until('all events are listed', async () => (await page.locator('section[aria-labelledby="events"] .card').count()) === answer.events.items.length);
    await page.locator(`section[aria-labelledby="places"] a[href="/places/${encodeURIComponent(subjects.place.ref)}"]`).click();
    await until('the place is open', () => visit.address.startsWith('/places/'));
    await visit.settled();
    assert.equal((await page.locator('main h1').textContent()).trim(), q);
    await page.goBack();
    await until('the search is back', async () => visit.parameter('q') === q && (await page.locator('#words').inputValue()) === q);
  }),
];

async function find(visit, page, words) {
  await visit.open('/');
  await page.locator('#words').fill(words);
  await page.locator('#words').press('Enter');
  await until('the address has the words', () => visit.parameter('q') === words);
  await visit.settled();
}

function direction(locator) {
  return locator.evaluate((element) => getComputedStyle(element).direction);
}

/** A long word of a Norwegian or Swedish article that is written with letters English has not. */
async function northernWord(server) {
  const { items } = await server.get('articles', { language: 'nb,sv', limit: 50 });
  for (const { id } of items) {
    const article = await server.one('articles', id);
    const word = article.text.match(/\p{L}{7,}/gu)?.find((candidate) => /[æøåäö]/.test(candidate));
    if (word !== undefined) return { article, word };
  }
  throw new Error('No Norwegian or Swedish article holds such a word.');
}
