import assert from 'node:assert/strict';
import { join } from 'node:path';
import { check } from '../runner.mjs';
import { views } from '../subjects.mjs';

const A4 = { width: 794, height: 1123 };

export default ['situation', 'event', 'article', 'story'].map((name) =>
  check(`print: ${name} without what can only be clicked`, async ({ visit, page, subjects, out }) => {
    await visit.open(views(subjects)[name]);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const shown = await page.evaluate(() => [...document.querySelectorAll('nav, form, .skip, select, input, textarea, main button:not(.keep-print), .masthead button')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0).map((element) => element.outerHTML.slice(0, 120)));
    assert.deepEqual(shown, [], 'Something is printed that can only be clicked');
    const [ink, ground] = await page.evaluate(() => [getComputedStyle(document.querySelector('h1')).color, getComputedStyle(document.documentElement).backgroundColor].map((colour) => {
      const [red, green, blue] = colour.match(/[\d.]+/g).map(Number);
      return (red + green + blue) / 3;
    }));
    assert.ok(ink < 120 && ground > 200, `It is not printed dark on light: ${ink} on ${ground}`);
    const { h1, text } = await page.evaluate(() => ({ h1: document.querySelector('h1').checkVisibility(), text: document.querySelector('main').innerText.length }));
    assert.ok(h1 && text > 200, 'What matters is not printed');
    await page.setViewportSize(A4);
    await page.screenshot({ path: join(out, `${name}-print.png`), fullPage: true });
  }),
);
