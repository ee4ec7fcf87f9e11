import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails if axe finds a violation of WCAG 2.2 AA. `only` names the rules to hold the page to, when the others hold already. */
export async function assertAccessible(page, what, only = null) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  const runOnly = only === null ? { type: 'tag', values: TAGS } : { type: 'rule', values: only };
  const violations = await page.evaluate(async (choice) => {
    const answer = await globalThis.axe.run(document, { runOnly: choice, resultTypes: ['violations'] });
    return answer.violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html, target, failureSummary }) => ({ html, target, failureSummary })) }));
  }, runOnly);
  assert.ok(violations.length === 0, `axe finds fault with ${what}\n${violations.map(told).join('\n')}`);
}

function told({ id, help, nodes }) {
  const shown = nodes.slice(0, 4).map(({ html, target, failureSummary }) => `  ${target.join(' ')}\n    ${html.slice(0, 200)}\n    ${failureSummary.replaceAll('\n', ' ').slice(0, 300)}`);
  return [`${id}: ${help} (${nodes.length} times)`, ...shown].join('\n');
}
