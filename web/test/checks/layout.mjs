import assert from 'node:assert/strict';

/** Fails if the page can be scrolled sideways, and names what is too wide. */
export async function assertFits(page, width) {
  await page.setViewportSize({ width, height: 740 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const wide = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return null;
    const culprits = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > root.clientWidth + 0.5 || left < -0.5) && !inScroller(element);
    });
    function inScroller(element) {
      for (let up = element.parentElement; up !== null && up !== document.body; up = up.parentElement) {
        if (getComputedStyle(up).overflowX !== 'visible') return true;
      }
      return false;
    }
    return { scroll: root.scrollWidth, client: root.clientWidth, culprits: culprits.slice(0, 5).map((element) => element.outerHTML.slice(0, 160)) };
  });
  assert.ok(wide === null, `At ${width} px the page scrolls sideways: ${JSON.stringify(wide, null, 1)}`);
}
