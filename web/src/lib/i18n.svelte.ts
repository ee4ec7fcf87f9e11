import english, { type Messages } from './messages/en';
import { fill, type Message, type Values } from './message';
import { recall, remember } from './memory';

/** Languages of the page, each named in itself. */
export const LANGUAGES = { en: 'English', nb: 'Norsk', sv: 'Svenska' } as const;
export type Language = keyof typeof LANGUAGES;

/** Keys of messages: those of messages/en. */
export type Key = keyof Messages;

const KEEP = 'language';

let current = $state.raw<{ language: Language; messages: Messages }>({ language: 'en', messages: english });

/** The page's language. Reading it in a template or effect makes that follow the language. */
export function language(): Language {
  return current.language;
}

/** The message of a key in the page's language, with its {placeholders} filled in; {n} chooses the plural form. */
export function t(key: Key, values: Values = {}): string {
  return fill(current.messages[key] as Message, values, current.language);
}

/** Changes the page's language, for this visit and the next. */
export async function speak(wanted: Language): Promise<void> {
  current = { language: wanted, messages: await load(wanted) };
  document.documentElement.lang = wanted;
  remember(KEEP, wanted);
}

/** The language of the last visit, else the first of the browser's that the page has. */
export function preferredLanguage(): Language {
  const wishes = [recall(KEEP) ?? '', ...navigator.languages].map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  const known = wishes.map((tag) => (tag === 'no' || tag === 'nn' ? 'nb' : tag));
  return known.find((tag): tag is Language => tag in LANGUAGES) ?? 'en';
}

async function load(wanted: Language): Promise<Messages> {
  switch (wanted) {
    case 'en':
      return english;
    case 'nb':
      return (await import('./messages/nb')).default;
    case 'sv':
      return (await import('./messages/sv')).default;
  }
}
