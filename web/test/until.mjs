import { setTimeout as pause } from 'node:timers/promises';

/** Far beyond what anything takes on a machine that has time for it. */
const PATIENCE = 60_000;
const STEP = 40;

/** Asks until something holds. Fails with what was waited for, and what was last seen if `holds` throws. */
export async function until(what, holds, patience = PATIENCE) {
  const end = Date.now() + patience;
  let last = '';
  for (;;) {
    try {
      const value = await holds();
      if (value) return value;
      last = '';
    } catch (error) {
      last = `: ${error.message}`;
    }
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain until ${what}${last}`);
    await pause(STEP);
  }
}
