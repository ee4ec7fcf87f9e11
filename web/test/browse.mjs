// Drives a real browser through every view of a running Sitrep: node browse.mjs BASE_URL OUT_DIR [--chromium PATH] [--only PATTERN]
// Ends with 0 if all holds, 1 if something does not, 77 if there is no browser, 2 if it is called in a wrong way.
import { mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ARABIC, HOSTILE } from './articles.mjs';
import { findChromium, launch } from './chromium.mjs';
import { PHASES } from './phases.mjs';
import { Runner } from './runner.mjs';
import { Server } from './server.mjs';
import { chooseSubjects } from './subjects.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { chromium: { type: 'string' }, only: { type: 'string', default: '' } } });
const [base, folder] = positionals;
if (base === undefined || folder === undefined || positionals.length > 2) {
  console.error('Usage: node browse.mjs BASE_URL OUT_DIR [--chromium PATH] [--only PATTERN]');
  process.exit(2);
}
const program = findChromium(values.chromium);
if (program === null) {
  console.error('There is no Chromium. Maybe install it (apt install chromium) or name it in SITREP_CHROMIUM.');
  process.exit(77);
}
const out = resolve(folder);
mkdirSync(out, { recursive: true });
process.exitCode = await browse();

async function browse() {
  const began = performance.now();
  const server = new Server(base);
  await server.idle();
  await server.post(HOSTILE, ARABIC);
  const shared = { base, server, subjects: await chooseSubjects(server), browser: await launch(program) };
  const runner = new Runner(shared, out);
  try {
    for (const { checks, lanes } of PHASES) {
      const chosen = checks.filter(({ name }) => new RegExp(values.only).test(name));
      await runner.run(chosen, Math.min(lanes, Math.max(1, cpus().length)));
    }
  } finally {
    await shared.browser.close();
  }
  return told(runner, performance.now() - began);
}

function told({ count, failed }, time) {
  console.log(`${count} checks in ${(time / 1000).toFixed(0)} s, ${failed.length} failed; screenshots are in ${out}`);
  for (const { name, failure } of failed) console.log(`FAIL ${name}\n     ${failure.url}\n     ${failure.screenshot ?? 'no screenshot'}`);
  return failed.length > 0 || count === 0 ? 1 : 0;
}
