import { recall, remember } from './memory';

const KEEP = 'shortcuts';

let on = $state(recall(KEEP) !== 'off');

/** Whether single keys are shortcuts: WCAG 2.1.4 asks for a way to turn them off. */
export const shortcutsOn = {
  get value() {
    return on;
  },
  set value(wanted: boolean) {
    on = wanted;
    remember(KEEP, wanted ? 'on' : 'off');
  },
};
