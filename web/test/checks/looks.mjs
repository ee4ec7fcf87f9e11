import assert from 'node:assert/strict';
import { join } from 'node:path';
import { check } from '../runner.mjs';
import { views } from '../subjects.mjs';
import { assertAccessible } from './axe.mjs';
import { assertFits } from './layout.mjs';

const VIEWS = ['situation', 'event', 'stories', 'story', 'storyline', 'article', 'search', 'sources', 'source', 'doubts', 'place'];
/** What colours decide; all else is the same in the dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** The name of a message of the page or of the server. */
const RAW_KEY = /\b(shell|situation|event|story|article|search|sources|doubts|status|claim|kind|group|figure|agreement)\.[a-z][\w.-]*\b/i;
/** Higher pictures are more than the graphics of some machines can draw. */
const HIGHEST = 4000;

/** Each view by its address, wide and narrow, light and dark. */
export default VIEWS.map((name) =>
  check(`looks: ${name}`, async ({ visit, page, subjects, out }) => {
    const photograph = (how) => take(page, join(out, `${name}-${how}.png`));
    await visit.open(views(subjects)[name]);
    await visit.drawn();
    await photograph('light');
    await assertAccessible(page, `${name}, light`);
    assert.equal((await page.locator('body').innerText()).match(RAW_KEY)?.[0], undefined, 'The name of a message is shown in place of its words');

    await page.emulateMedia({ colorScheme: 'dark' });
    await visit.drawn();
    await photograph('dark');
    await assertAccessible(page, `${name}, dark`, OF_COLOURS);

    await page.emulateMedia({ colorScheme: 'light' });
    await assertFits(page, 320);
    await assertFits(page, 375);
    await visit.settled();
    await visit.drawn();
    await photograph('375');
    await assertAccessible(page, `${name}, 375 px wide`);
  }),
);

async function take(page, path) {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: document.documentElement.scrollHeight }));
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, HIGHEST) } });
}
