import assert from 'node:assert/strict';
import { check } from '../runner.mjs';
import { until } from '../until.mjs';
import { say } from '../words.mjs';

export default [
  check('situation: status and group narrow list, address and total, and survive reload and Back', async ({ visit, page, server }) => {
    await visit.open('/');
    const whole = await shows(page, server, {});
    await toggle(page, say('situation.statuses'), 'disputed', server);
    await until('the address has the status', () => visit.parameter('status') === 'disputed');
    const disputed = await shows(page, server, { status: 'disputed' });
    assert.ok(disputed < whole, 'The filter leaves nothing out');

    const { group } = await server.get('facets', { status: 'disputed' });
    await toggle(page, say('situation.groups'), group[0].id, server);
    await until('the address has the group', () => visit.parameter('group') === group[0].id);
    await shows(page, server, { status: 'disputed', group: group[0].id });
    assert.equal(await page.getByRole('list', { name: say('situation.chosen') }).getByRole('button').count(), 2);

    await page.reload();
    await visit.settled();
    await shows(page, server, { status: 'disputed', group: group[0].id });
    assert.equal(await page.locator('.toggle[aria-pressed="true"]').count(), 3, 'Events, status and group are not pressed');

    await page.goBack();
    await until('Back takes out the group', () => visit.address === '/?status=disputed');
    await shows(page, server, { status: 'disputed' });
    await page.getByRole('button', { name: say('situation.clearAll') }).click();
    await until('nothing is chosen', () => visit.address === '/');
    await shows(page, server, {});
  }),

  check('situation: words, type, order and a chip taken out again', async ({ visit, page, server, subjects }) => {
    await visit.open('/');
    const words = page.getByRole('searchbox', { name: say('situation.wordsLabel') });
    await words.fill(subjects.place.name);
    await words.press('Enter');
    await until('the address has the words', () => visit.parameter('q') === subjects.place.name);
    await shows(page, server, { q: subjects.place.name });

    await page.getByRole('button', { name: say('situation.type'), exact: true }).click();
    const { type } = await server.get('facets', { q: subjects.place.name, lang: 'en' });
    await page.locator('main').getByRole('checkbox', { name: type[0].label }).first().check();
    await until('the address has the type', () => visit.parameter('type') === type[0].id);
    await page.keyboard.press('Escape');
    await shows(page, server, { q: subjects.place.name, type: type[0].id });

    await page.getByRole('combobox', { name: say('situation.sort') }).selectOption('-date');
    await until('the address has the order', () => visit.parameter('sort') === '-date');
    await shows(page, server, { q: subjects.place.name, type: type[0].id, sort: '-date' });
    await page.getByRole('button', { name: say('situation.remove', { what: say('situation.chip.words', { q: subjects.place.name }) }) }).click();
    await until('the words are out', () => visit.parameter('q') === null && visit.parameter('type') === type[0].id);
  }),

  check('situation: the time slider moves by keyboard', async ({ visit, page, server }) => {
    await visit.open('/');
    const first = page.getByRole('slider', { name: say('situation.slide.first') });
    await first.focus();
    for (let step = 0; step < 3; step++) await first.press('ArrowRight');
    const from = await until('the address has a first day', () => visit.parameter('from'));
    await shows(page, server, { from });
    assert.notEqual(await first.getAttribute('aria-valuetext'), say('situation.open'));
    const last = page.getByRole('slider', { name: say('situation.slide.last') });
    await last.press('PageDown');
    const to = await until('the address has a last day', () => visit.parameter('to'));
    assert.ok(from <= to, `${from} is after ${to}`);
    await shows(page, server, { from, to });
    await first.press('Home');
    await last.press('End');
    await until('both ends are open', () => visit.address === '/');
    await shows(page, server, {});
  }),

  check('situation: the map zooms, narrows the list to its view, and lets go', async ({ visit, page, server }) => {
    await visit.open('/');
    await visit.drawn();
    await page.getByRole('button', { name: say('shell.map.zoomIn'), exact: true }).click();
    await page.getByRole('button', { name: say('shell.map.zoomIn'), exact: true }).click();
    await until('the address has the box', () => visit.parameter('box'));
    await shows(page, server, () => ({ box: visit.parameter('box') }), 'situation.eventsInView');
    await page.getByRole('button', { name: say('situation.wholeWorld') }).click();
    await until('the box is gone', () => visit.parameter('box') === null);
  }),

  check('situation: what the map shows can be chosen without it', async ({ visit, page, server }) => {
    await visit.open('/');
    await visit.drawn();
    const points = page.getByRole('list', { name: say('shell.map.points') });
    await until('the points are listed', async () => (await points.getByRole('button').count()) > 0);
    const before = visit.address;
    await points.getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    await until('something is chosen', async () => visit.address !== before || (await page.locator('.card[aria-current="true"]').count()) === 1);
    assert.ok((await server.get('status')).events > 0);
  }),

  check('situation: who holds what is shown in place of events', async ({ visit, page, server }) => {
    await visit.open('/');
    const layers = page.getByRole('group', { name: say('situation.layer.label') });
    await layers.getByRole('button', { name: say('situation.layer.control') }).click();
    const { items } = await server.get('control', { limit: 500 });
    if (items.length === 0) await page.getByText(say('situation.control.none')).waitFor();
    else await page.locator(`[id="control-${items[0].place.ref}"]`).waitFor();
    await layers.getByRole('button', { name: say('situation.layer.events') }).click();
    await page.locator('main .card').first().waitFor();
  }),
];

async function toggle(page, group, id, server) {
  const facets = await server.get('facets', { lang: 'en' });
  const { label } = [...facets.status, ...facets.group].find((value) => value.id === id);
  await page.getByRole('group', { name: group }).getByRole('button', { name: label }).click();
}

/** Waits until the list is that of the API for a filter, and tells how many events there are in all. */
async function shows(page, server, filter, key = 'shell.events') {
  return until(`the list is that of ${JSON.stringify(filter)}`, async () => {
    const { items, total } = await server.get('events', typeof filter === 'function' ? filter() : filter);
    const links = await page.locator('main .card h3 a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const title = await page.locator('h2#list').textContent();
    const same = title.trim() === say(key, { n: total }) && links.length === items.length;
    return same && items.every((event, index) => links[index] === `/events/${event.id}`) ? total + 1 : false;
  }).then((count) => count - 1);
}
