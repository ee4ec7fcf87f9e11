import assert from 'node:assert/strict';
import { check } from '../runner.mjs';
import { views } from '../subjects.mjs';
import { until } from '../until.mjs';
import { say } from '../words.mjs';

export default [
  check('language: interface, statements and the page’s own language follow, and stay', async ({ visit, page, server, subjects }) => {
    await visit.open(views(subjects).event);
    let told = subjects.event.statement;
    let current = 'en';
    for (const language of ['nb', 'sv']) {
      await page.getByRole('combobox', { name: say('shell.language', {}, current) }).selectOption(language);
      const { statement } = await server.one('events', subjects.event.id, { lang: language });
      assert.notEqual(statement, told, `The API tells the event in ${language} as before`);
      await until(`the statement is in ${language}`, async () => (await page.locator('main h1').textContent()).trim() === statement);
      await page.getByRole('navigation', { name: say('shell.nav.label', {}, language) }).getByRole('link', { name: say('shell.nav.doubts', {}, language) }).waitFor();
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      assert.ok((await page.title()).includes(statement));
      [told, current] = [statement, language];
    }
    await page.reload();
    await visit.settled();
    assert.equal(await page.locator('html').getAttribute('lang'), 'sv', 'The language is forgotten');
    assert.equal((await page.locator('main h1').textContent()).trim(), told);
  }),

  check('language: the browser’s own is taken at the first visit', async ({ visit, page }) => {
    await visit.open('/stories');
    assert.equal(await page.locator('html').getAttribute('lang'), 'nb');
    await page.getByRole('heading', { name: say('shell.nav.stories', {}, 'nb'), level: 1 }).waitFor();
  }, { locale: 'nn-NO' }),

  check('colours: light and dark can be chosen, and stay; the system’s are the first', async ({ visit, page }) => {
    await visit.open('/stories');
    const ground = () => page.evaluate(() => {
      const [red, green, blue] = getComputedStyle(document.documentElement).backgroundColor.match(/[\d.]+/g).map(Number);
      return (red + green + blue) / 3;
    });
    const choose = (name) => page.getByRole('combobox', { name: say('shell.theme.label') }).selectOption(name);
    assert.ok((await ground()) < 100, 'The system is dark and the page is not');
    await choose('light');
    await until('the page is light', async () => (await ground()) > 150);
    await page.reload();
    await visit.settled();
    assert.ok((await ground()) > 150, 'The choice is forgotten');
    await choose('dark');
    await until('the page is dark', async () => (await ground()) < 100);
    await choose('system');
    await page.emulateMedia({ colorScheme: 'light' });
    await until('the page follows the system', async () => (await ground()) > 150);
  }, { colorScheme: 'dark' }),
];
