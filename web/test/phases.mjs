import choices from './checks/choices.mjs';
import hostile from './checks/hostile.mjs';
import keyboard from './checks/keyboard.mjs';
import live from './checks/live.mjs';
import load from './checks/load.mjs';
import looks from './checks/looks.mjs';
import print from './checks/print.mjs';
import trouble from './checks/trouble.mjs';
import walk from './checks/walk.mjs';
import article from './views/article.mjs';
import doubts from './views/doubts.mjs';
import event from './views/event.mjs';
import place from './views/place.mjs';
import search from './views/search.mjs';
import situation from './views/situation.mjs';
import sources from './views/sources.mjs';
import stories from './views/stories.mjs';

/** What is run after each other, and in how many lanes. What is measured has the machine for itself; what changes the picture comes last. */
export const PHASES = [
  { checks: load, lanes: 1 },
  { checks: [...looks, ...walk, ...situation, ...event, ...article, ...stories, ...search, ...sources, ...doubts, ...place], lanes: 3 },
  { checks: [...keyboard, ...choices, ...hostile, ...trouble, ...print], lanes: 3 },
  { checks: live, lanes: 1 },
];
