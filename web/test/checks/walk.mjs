import assert from 'node:assert/strict';
import { check } from '../runner.mjs';
import { until } from '../until.mjs';
import { say } from '../words.mjs';

/** From the situation to the words behind an event, on to what they are part of, and back again. */
export default [
  check('walk: situation, event, its words in the article, story, storyline, and back', async ({ visit, page, subjects }) => {
    const { event } = subjects;
    const main = page.locator('main');
    const start = '/?sort=weight';
    await visit.open(start);
    await main.locator('.card', { has: page.locator(`a[href="/events/${event.id}"]`) }).getByRole('link', { name: event.statement, exact: true }).click();
    await heading(page, event.statement);
    const addresses = [start, visit.address];

    const evidence = main.locator('article.evidence').first();
    const words = await evidence.locator('mark').textContent();
    await evidence.getByRole('link', { name: say('event.inArticle') }).click();
    await until('the article marks the words', async () => plain((await main.locator('.mark-chosen').allTextContents()).join('')) === plain(words));
    await until('the marked words are in view', () => inView(main.locator('.mark-chosen').first()));
    addresses.push(visit.address);

    const toStory = main.locator('.byline a[href^="/stories/"]');
    const title = await toStory.textContent();
    await toStory.click();
    await heading(page, title);
    addresses.push(visit.address);

    await main.getByRole('link', { name: say('story.toStoryline') }).click();
    await until('the storyline stands', async () => visit.address.startsWith('/storylines/') && (await main.locator('.timeline').count()) === 1);
    assert.ok((await main.locator('.timeline h3 a').count()) > 0, 'The storyline has no events');

    for (const address of addresses.toReversed()) {
      await page.goBack();
      await until(`Back leads to ${address}`, () => visit.address === address);
      await visit.settled();
    }
    await heading(page, say('shell.nav.situation'));
  }),

  check('walk: the navigation leads to every list, and says where one is', async ({ visit, page }) => {
    await visit.open('/');
    const navigation = page.getByRole('navigation', { name: say('shell.nav.label') });
    for (const [name, path] of [['stories', '/stories'], ['search', '/search'], ['sources', '/sources'], ['doubts', '/doubts'], ['situation', '/']]) {
      const link = navigation.getByRole('link', { name: say(`shell.nav.${name}`), exact: true });
      await link.click();
      await until(`the page is at ${path}`, () => visit.address === path);
      await visit.settled();
      assert.equal(await link.getAttribute('aria-current'), 'page');
      assert.equal(await navigation.locator('[aria-current]').count(), 1);
      assert.match(await page.title(), /Sitrep/);
      assert.equal(await page.locator('h1').count(), 1, `${path} has not one heading of the first level`);
    }
  }),
];

async function heading(page, text) {
  await until(`the heading is: ${text}`, async () => plain(await page.locator('main h1').textContent()) === plain(text));
}

/** Text without blanks, which paragraphs and directions add to. */
function plain(text) {
  return text.replaceAll(/[\s\u2066-\u2069]+/g, '');
}

function inView(locator) {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}
