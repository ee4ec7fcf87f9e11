// Checks what compilers do not: that every language has every message with the same placeholders and plural forms, that no
// message is unused, and that no template does what the page's security policy forbids. Prints all faults, then fails.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const languages = readdirSync(join(root, 'messages')).sort();
const faults = [];

const messages = Object.fromEntries(languages.map((language) => [language, read(language)]));
const sources = readdirSync(join(root, 'src'), { recursive: true })
  .filter((name) => /\.(ts|svelte)$/.test(name) && !name.startsWith('generated') && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(join(root, 'src', name), 'utf8') }));

for (const language of languages) compare(language);
findUnused();
for (const { name, text } of sources) if (name.endsWith('.svelte')) checkTemplate(name, text);

if (faults.length > 0) {
  console.error(faults.map((fault) => `web: ${fault}`).join('\n'));
  process.exit(1);
}

function read(language) {
  const all = new Map();
  for (const file of readdirSync(join(root, 'messages', language)).sort()) {
    const area = file.replace(/\.json$/, '');
    const text = readFileSync(join(root, 'messages', language, file), 'utf8');
    for (const [key, message] of Object.entries(JSON.parse(text))) {
      if (!key.startsWith(`${area}.`)) faults.push(`messages/${language}/${file}: "${key}" must begin with "${area}."`);
      all.set(key, message);
    }
  }
  return all;
}

function compare(language) {
  for (const key of messages.en.keys()) {
    if (!messages[language].has(key)) faults.push(`messages/${language}: "${key}" is missing`);
  }
  for (const [key, message] of messages[language]) {
    const model = messages.en.get(key);
    if (model === undefined) faults.push(`messages/${language}: "${key}" is not in English`);
    else compareMessage(language, key, message, model);
  }
}

function compareMessage(language, key, message, model) {
  const where = `messages/${language}: "${key}"`;
  if (placeholders(message) !== placeholders(model)) {
    faults.push(`${where} has placeholders ${placeholders(message)}, English has ${placeholders(model)}`);
  }
  if (forms(message).some((form) => form.trim() === '')) faults.push(`${where} is empty`);
  if (typeof message === 'string') return;
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort().join();
  const given = Object.keys(message).sort().join();
  if (given !== wanted) faults.push(`${where} has plural forms ${given}, the language wants ${wanted}`);
}

function forms(message) {
  return typeof message === 'string' ? [message] : Object.values(message);
}

/** The placeholders of a message, sorted; a plural form may leave out the count {n}. */
function placeholders(message) {
  const names = forms(message).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
  return [...new Set(names)].sort().join() || 'none';
}

function findUnused() {
  const text = sources.map((source) => source.text).join('\n');
  const named = new Set([...text.matchAll(/['"`]([a-z]+(?:\.[\w-]+)+)['"`]/g)].map((match) => match[1]));
  const prefixes = [...text.matchAll(/`([a-z]+(?:\.[\w-]+)*\.)\$\{/g)].map((match) => match[1]);
  for (const key of messages.en.keys()) {
    if (!named.has(key) && !prefixes.some((prefix) => key.startsWith(prefix))) {
      faults.push(`messages/en: "${key}" is used nowhere in src`);
    }
  }
}

function checkTemplate(name, text) {
  if (/\sstyle="/.test(text)) faults.push(`src/${name}: style="…" is refused by the security policy; use a class or style:name={…}`);
  if (/\{@html/.test(text)) faults.push(`src/${name}: {@html} would let text of articles in as markup`);
  if (/\s(transition|in|out|animate):\w/.test(text)) faults.push(`src/${name}: transitions are not used here; use CSS classes`);
  if (/\b(margin|padding|border)-(left|right)\b|text-align: (left|right)\b/.test(text)) {
    faults.push(`src/${name}: use logical properties (inline-start, inline-end), so that right-to-left works`);
  }
}
