import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../messages/', import.meta.url);
const messages = new Map();

/** The page's message of a key, as the page fills it in. */
export function say(key, values = {}, language = 'en') {
  const message = read(language)[key];
  if (message === undefined) throw new Error(`There is no message ${key} in ${language}.`);
  const form = typeof message === 'string' ? message : (message[new Intl.PluralRules(language).select(values.n)] ?? message.other);
  return form.replace(/\{(\w+)\}/g, (_, name) => write(values[name], language));
}

function write(value, language) {
  return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : String(value);
}

function read(language) {
  if (!messages.has(language)) {
    const folder = new URL(`${language}/`, ROOT);
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    messages.set(language, Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')))));
  }
  return messages.get(language);
}
