import assert from 'node:assert/strict';
import { check } from '../runner.mjs';
import { views } from '../subjects.mjs';
import { until } from '../until.mjs';
import { say } from '../words.mjs';

const MOST_STOPS = 600;

export default [
  check('keyboard: the skip link comes first and leads to the content', async ({ visit, page }) => {
    await visit.open('/stories');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: say('shell.skip') });
    assert.ok(await skip.evaluate((link) => link === document.activeElement), 'The skip link is not the first stop');
    assert.ok((await skip.boundingBox()).y >= 0 && (await skip.evaluate((link) => getComputedStyle(link).clipPath)) === 'none', 'The skip link is not shown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.querySelector('main').contains(document.activeElement)), 'The next stop is not in the content');
  }),

  check('keyboard: / goes to the search box, ? and Escape open and close the help', async ({ visit, page }) => {
    await visit.open('/stories');
    await page.keyboard.press('/');
    await until('the search box has the focus', () => focused(page, '#words'));
    await page.keyboard.type('a?/');
    assert.equal(await page.locator('#words').inputValue(), 'a?/', 'A shortcut takes what is typed into the search box');
    assert.equal(await page.locator('dialog[open]').count(), 0);

    const opener = page.getByRole('button', { name: say('shell.help') });
    await opener.focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: say('shell.keys.title') });
    await dialog.waitFor();
    assert.ok(await focused(page, 'dialog *, dialog'), 'The help has not the focus');
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('Tab');
      assert.ok(await focused(page, 'dialog *, dialog, body'), 'The focus leaves the open help');
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await until('the focus is back', () => opener.evaluate((button) => button === document.activeElement));
  }),

  check('keyboard: g and a letter lead to every list, unless shortcuts are off', async ({ visit, page }) => {
    await visit.open('/');
    for (const [letter, path] of [['t', '/stories'], ['f', '/search'], ['o', '/sources'], ['d', '/doubts'], ['s', '/']]) {
      await page.keyboard.press('g');
      await page.keyboard.press(letter);
      await until(`g ${letter} leads to ${path}`, () => visit.address === path);
      await visit.settled();
      assert.ok(await focused(page, 'main'), 'The content of the new page has not the focus');
    }
    await page.keyboard.press('?');
    const choice = page.getByRole('checkbox', { name: say('shell.keys.on') });
    await choice.uncheck();
    await page.keyboard.press('Escape');
    await choice.waitFor({ state: 'hidden' });
    await page.keyboard.press('/');
    assert.equal(await focused(page, '#words'), false, 'A shortcut works though shortcuts are off');
  }),

  ...['situation', 'event', 'article', 'story', 'sources'].map((name) =>
    check(`keyboard: every stop of the ${name} view shows the focus, and none holds it`, async ({ visit, page, subjects }) => {
      await visit.open(views(subjects)[name]);
      await visit.drawn();
      // Where a view has put the focus is no beginning.
      await page.evaluate(() => document.activeElement?.blur());
      const stops = await walk(page);
      const reachable = await page.evaluate(() => document.querySelectorAll('main a[href], main button:not(:disabled)').length);
      assert.ok(stops > Math.min(reachable, MOST_STOPS) / 2, `Only ${stops} stops were reached, of ${reachable} links and buttons`);
    }),
  ),

  check('keyboard: a menu opens, closes with Escape and gives the focus back', async ({ visit, page }) => {
    await visit.open('/');
    const button = page.getByRole('button', { name: say('situation.type'), exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await until('the menu is open', async () => (await button.getAttribute('aria-expanded')) === 'true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await until('the menu is closed', async () => (await button.getAttribute('aria-expanded')) === 'false');
    assert.ok(await button.evaluate((element) => element === document.activeElement), 'The focus has not come back');
  }),
];

/** Presses Tab until the focus leaves the page; tells how many stops there were. */
async function walk(page) {
  let [last, again] = [null, 0];
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describe);
    if (stop === null) return stops;
    again = stop.id === last ? again + 1 : 0;
    assert.ok(stop.shown || again > 0, `The focus is not to be seen on ${stop.html}`);
    assert.ok(again <= stop.parts, `The focus stays on ${stop.html}`);
    last = stop.id;
  }
  return MOST_STOPS;
}

/** What has the focus, and whether that is seen; null once it is back at the page itself or at its first stop. Runs in the page. */
function describe() {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  globalThis.stopIds ??= new Map();
  if (globalThis.stopIds.size > 1 && globalThis.stopIds.get(element) === 0) return null;
  if (!globalThis.stopIds.has(element)) globalThis.stopIds.set(element, globalThis.stopIds.size);
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const ringed = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  const shown = ringed && width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  // A field for a date has stops of its own, which the browser shows: day, month, year and calendar.
  const parts = element.matches('input[type="date"]') ? 3 : 0;
  return { id: globalThis.stopIds.get(element), parts, shown, html: element.outerHTML.slice(0, 160) };
}

function focused(page, selector) {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}
