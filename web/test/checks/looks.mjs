import { join } from 'node:path';
import { check } from '../runner.mjs';
import { views } from '../subjects.mjs';
import { assertAccessible } from './axe.mjs';
import { assertFits } from './layout.mjs';

const VIEWS = ['situation', 'event', 'stories', 'story', 'storyline', 'article', 'search', 'sources', 'source', 'doubts', 'place'];
/** What colours decide; all else is the same in the dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Each view by its address, wide and narrow, light and dark. */
export default VIEWS.map((name) =>
  check(`looks: ${name}`, async ({ visit, page, subjects, out }) => {
    const photograph = (how) => page.screenshot({ path: join(out, `${name}-${how}.png`), fullPage: true });
    await visit.open(views(subjects)[name]);
    await visit.drawn();
    await photograph('light');
    await assertAccessible(page, `${name}, light`);

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
