import { language, t } from '../../lib/i18n.svelte';
import type { Wording } from './chips';
import { daysText, unitOf } from './days';
import type { Names } from './names.svelte';

/** How chips say a filter in the page's language. */
export function wording(names: Names): Wording {
  return {
    value: names.of,
    words: (q) => t('situation.chip.words', { q }),
    days,
    background: (background) => t(`situation.background.${background}`),
    view: () => t('situation.inView'),
    story: (id) => t('situation.chip.story', { title: names.title(id) }),
    storyline: (id) => t('situation.chip.storyline', { title: names.title(id) }),
    since: () => t('situation.sinceSeen'),
  };
}

function days(from: string | null, to: string | null): string {
  const text = daysText({ from, to }, unitOf({ from, to }), language());
  if (from === null) return t('situation.until', { date: text });
  return to === null ? t('situation.from', { date: text }) : text;
}
