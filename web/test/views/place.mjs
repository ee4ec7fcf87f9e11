import assert from 'node:assert/strict';
import { check } from '../runner.mjs';
import { views } from '../subjects.mjs';
import { until } from '../until.mjs';
import { say } from '../words.mjs';

export default [
  check('place: its events, who held it, and the way to the situation there', async ({ visit, page, server, subjects }) => {
    const { place } = subjects;
    await visit.open(views(subjects).place);
    assert.equal((await page.locator('main h1').textContent()).trim(), place.name);
    const { items } = await server.get('events', { place: place.ref });
    await until('its events are listed', async () => (await page.locator('section[aria-labelledby="events"] .card').count()) === items.length);
    if (place.control.length === 0) await page.getByText(say('situation.control.none')).waitFor();
    else await page.getByText(place.control[0].holder.name).first().waitFor();
    await page.getByRole('link', { name: say('situation.place.situation') }).click();
    await until('the situation is that of the place', () => visit.parameter('place') === place.ref);
    const { total } = await server.get('events', { place: place.ref });
    await until('the situation counts its events', async () => (await page.locator('h2#list').textContent()).trim() === say('shell.events', { n: total }));
  }),

  check('place: who held it is told where reports tell it', async ({ visit, page, server }) => {
    const { items } = await server.get('control', { limit: 1 });
    if (items.length === 0) return;
    const { ref } = items[0].place;
    await visit.open(`/places/${encodeURIComponent(ref)}`);
    const { control } = await server.one('places', ref);
    const history = page.locator('section[aria-labelledby="control"]');
    for (const { holder } of control) assert.ok((await history.textContent()).includes(holder.name), `It is not told that ${holder.name} held the place`);
  }),
];
