import assert from 'node:assert/strict';
import { check } from '../runner.mjs';
import { views } from '../subjects.mjs';
import { until } from '../until.mjs';
import { say } from '../words.mjs';

export default [
  check('stories: the list is that of the API; words and language live in the address', async ({ visit, page, server, subjects }) => {
    await visit.open('/stories');
    await lists(page, server, {});
    const words = subjects.place.name;
    await page.getByRole('searchbox', { name: say('story.words') }).fill(words);
    await page.locator('main form').getByRole('button', { name: say('shell.searchGo') }).click();
    await until('the address has the words', () => visit.parameter('q') === words);
    await lists(page, server, { q: words });
    const [language] = subjects.story.languages;
    await page.locator('main fieldset').getByRole('button', { name: new Intl.DisplayNames('en', { type: 'language' }).of(language), exact: true }).click();
    await until('the address has the language', () => visit.parameter('language') === language);
    await page.reload();
    await visit.settled();
    await lists(page, server, { q: words, language });
    await page.goBack();
    await until('the language is out', () => visit.parameter('language') === null);
    await lists(page, server, { q: words });
    await page.getByRole('button', { name: say('story.clear') }).first().click();
    await until('nothing is chosen', () => visit.address === '/stories');
  }),

  check('story: reports stand side by side by language, with what only one of them says', async ({ visit, page, subjects }) => {
    const { story } = subjects;
    await visit.open(views(subjects).story);
    assert.equal(await page.locator('main .column').count(), new Set(story.reports.map(({ language }) => language)).size);
    for (const { id, title } of story.reports) {
      const link = page.locator('main .column h4').locator(`a[href="/articles/${encodeURIComponent(id)}"]`);
      assert.equal((await link.textContent()).trim(), title.trim());
    }
    const alone = story.reports.filter(({ only, onlyFigures }) => only.length + onlyFigures.length > 0);
    if (story.reports.length > 1) assert.equal(await page.getByText(say('story.onlyHere'), { exact: true }).count(), alone.length);
    const links = await page.locator('main .points a, main table a, main .only a, main .cards a').count();
    assert.ok(links >= story.eventList.length, 'Events of the story are missing');
  }),

  check('storyline: developments and events in order of time, news and recalled apart', async ({ visit, page, subjects }) => {
    const { storyline } = subjects;
    await visit.open(views(subjects).storyline);
    const points = page.locator('.timeline .point');
    assert.equal(await points.count(), storyline.events.length);
    assert.equal(await page.locator('.timeline .development').count(), storyline.stories.length);
    const recalled = storyline.events.filter(({ background }) => background).length;
    await page.getByRole('button', { name: say('story.show.recalled') }).click();
    await until('only what is recalled is left', async () => (await points.count()) === recalled);
    await page.getByRole('button', { name: say('story.show.news') }).click();
    await until('only news are left', async () => (await points.count()) === storyline.events.length - recalled);
  }),
];

async function lists(page, server, filter) {
  await until(`the list is that of ${JSON.stringify(filter)}`, async () => {
    const { items } = await server.get('stories', filter);
    const links = await page.locator('main .card h2 a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    return links.length === items.length && items.every(({ id }, index) => links[index] === `/stories/${encodeURIComponent(id)}`);
  });
}
