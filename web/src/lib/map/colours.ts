import { GROUPS, type Group } from '../groups';

/** The style sheets' colours, as the page shows them now, in a form that MapLibre reads. */
export interface Colours {
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly coast: string;
  readonly surface: string;
  readonly ink: string;
  readonly accent: string;
  readonly alarm: string;
  readonly groups: Readonly<Record<Group, string>>;
}

/** Reads the colours at an element, resolved for light or dark. */
export function coloursAt(element: HTMLElement): Colours {
  const probe = document.createElement('span');
  element.append(probe);
  const read = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const groups = Object.fromEntries(GROUPS.map((group) => [group, read(`group-${group}`)])) as Record<Group, string>;
  const colours = {
    sea: read('sea'),
    land: read('land'),
    border: read('border'),
    coast: read('coast'),
    surface: read('surface'),
    ink: read('ink'),
    accent: read('accent'),
    alarm: read('alarm'),
    groups,
  };
  probe.remove();
  return colours;
}
