import assert from 'node:assert/strict';
import { check } from '../runner.mjs';
import { views } from '../subjects.mjs';
import { until } from '../until.mjs';
import { say } from '../words.mjs';

export default [
  check('event: every claim stands with its origin, in its own words', async ({ visit, page, subjects }) => {
    const { event } = subjects;
    await visit.open(views(subjects).event);
    assert.equal((await page.locator('main h1').textContent()).trim(), event.statement);
    const origins = new Set(event.evidence.map(({ origin }) => origin));
    const groups = page.locator('section.origin');
    assert.equal(await groups.count(), origins.size, 'Not every origin has a group');
    const named = await groups.locator('h3').allTextContents();
    assert.deepEqual(named.map((name) => name.trim()).sort(), event.sources.filter(({ id }) => origins.has(id)).map(({ name }) => name.trim()).sort());

    const shown = await page.locator('article.evidence mark').allTextContents();
    for (const { text } of event.evidence) assert.ok(shown.includes(text), `The words are not marked: ${text}`);
    const quotes = await page.locator('article.evidence blockquote').evaluateAll((all) => all.map(({ lang, textContent }) => [lang, textContent]));
    for (const { language, sentence } of event.evidence) {
      assert.ok(quotes.some(([lang, text]) => lang === language && text === sentence.text), `The sentence is not quoted: ${sentence.text}`);
    }
    const chains = page.getByRole('list', { name: say('shell.chain') });
    assert.equal(await chains.count(), shown.length, 'Not every piece of evidence has a chain of voices');
  }),

  check('event: evidence can be narrowed to a language', async ({ visit, page, server, subjects }) => {
    const event = await twoTongued(server, subjects.event);
    await visit.open(`/events/${event.id}`);
    const language = event.evidence[0].language;
    const tongue = new Intl.DisplayNames('en', { type: 'language' }).of(language);
    const group = page.getByRole('group', { name: say('event.languages') });
    await group.getByRole('button', { name: tongue }).click();
    await until('only one language is left', async () => {
      const tags = await page.locator('article.evidence blockquote').evaluateAll((all) => all.map(({ lang }) => lang));
      return tags.length > 0 && tags.every((tag) => tag === language);
    });
    await group.getByRole('button', { name: say('event.allLanguages') }).click();
    await until('all are back', async () => new Set(await page.locator('article.evidence blockquote').evaluateAll((all) => all.map(({ lang }) => lang))).size > 1);
  }),

  check('event: figures that contradict each other are drawn, and stand in a table', async ({ visit, page, server, subjects }) => {
    if (subjects.conflict === null) return;
    const event = await server.one('events', subjects.conflict);
    const figure = event.figures.find(({ agreement, values }) => agreement === 'conflict' && values.length > 1);
    await visit.open(`/events/${event.id}`);
    const panel = page.locator(`[id="${figure.id}"]`);
    assert.match(await panel.getByRole('img').getAttribute('aria-label'), new RegExp(String(figure.values.length)));
    assert.equal(await panel.locator('.plot .bar').count(), figure.values.length);
    assert.equal(await panel.getByRole('table').getByRole('row').count(), figure.values.length + 1);
    const outside = await panel.locator('.plot .track').evaluateAll((tracks) => tracks.filter((track) => {
      const around = track.getBoundingClientRect();
      return [...track.querySelectorAll('.bar')].some((bar) => bar.getBoundingClientRect().left < around.left - 12 || bar.getBoundingClientRect().right > around.right + 12);
    }).length);
    assert.equal(outside, 0, 'A bar lies outside of its scale');
    for (const { text } of figure.values) assert.ok((await panel.getByRole('table').textContent()).includes(text), `The table does not give the words: ${text}`);
  }),

  check('event: it can be cited, and leads to place, source and story', async ({ visit, page, subjects }) => {
    const { event } = subjects;
    await visit.open(views(subjects).event);
    await page.getByRole('button', { name: say('event.cite'), exact: true }).click();
    const citation = await page.getByRole('textbox', { name: say('event.citation') }).inputValue();
    assert.ok(citation.includes(event.statement) && citation.includes(`/events/${event.id}`), `The citation is: ${citation}`);
    for (const path of [`/places/${encodeURIComponent(event.place.ref)}`, `/sources/${encodeURIComponent(event.sources[0].id)}`, `/stories/${event.story}`, `/storylines/${event.storyline}`]) {
      assert.ok((await page.locator(`main a[href="${path}"]`).count()) > 0, `Nothing leads to ${path}`);
    }
  }),
];

/** An event told in more than one language. */
async function twoTongued(server, first) {
  const { items } = await server.get('events', { sort: 'weight', limit: 100 });
  const head = first.languages.length > 1 ? first : items.find(({ languages }) => languages.length > 1);
  return server.one('events', head.id);
}
