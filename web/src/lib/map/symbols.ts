import { STATUSES, type Status } from '../filter';
import { GROUP_PATHS, GROUPS, type Group } from '../groups';
import type { Colours } from './colours';

const SIZE = 30;

export const SYMBOL_SCALE = 2;

/** The name of the symbol of an event on the map. */
export function symbolName(group: string, status: string): string {
  return `${group}:${status}`;
}

/** Draws the symbol of each group and status: the group by its shape, the status by its rim. */
export function drawSymbols(colours: Colours): Map<string, ImageData> {
  const symbols = new Map<string, ImageData>();
  for (const group of GROUPS) {
    for (const status of STATUSES) {
      const image = draw(group, status, colours);
      if (image !== null) symbols.set(symbolName(group, status), image);
    }
  }
  return symbols;
}

function draw(group: Group, status: Status, colours: Colours): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIZE * SYMBOL_SCALE;
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  pen.scale(SYMBOL_SCALE, SYMBOL_SCALE);
  const colour = colours.groups[group];
  const full = status === 'corroborated';
  rim(pen, status, full ? colour : colours.surface, colour);
  pen.fillStyle = full ? colours.surface : colour;
  pen.translate(SIZE / 2 - 7.5, SIZE / 2 - 7.5);
  pen.scale(15 / 24, 15 / 24);
  pen.fill(new Path2D(GROUP_PATHS[group]), 'evenodd');
  pen.resetTransform();
  pen.scale(SYMBOL_SCALE, SYMBOL_SCALE);
  if (status === 'denied') strike(pen, colours);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

/** Full when corroborated, a ring for a single source, a diamond when disputed, dashes when expected. */
function rim(pen: CanvasRenderingContext2D, status: Status, ground: string, colour: string): void {
  const middle = SIZE / 2;
  pen.beginPath();
  if (status === 'disputed') {
    const reach = middle - 1;
    pen.moveTo(middle, middle - reach);
    pen.lineTo(middle + reach, middle);
    pen.lineTo(middle, middle + reach);
    pen.lineTo(middle - reach, middle);
    pen.closePath();
  } else {
    pen.arc(middle, middle, middle - 3, 0, 2 * Math.PI);
  }
  pen.fillStyle = ground;
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.setLineDash(status === 'expected' ? [4, 3] : []);
  pen.fill();
  pen.stroke();
}

function strike(pen: CanvasRenderingContext2D, colours: Colours): void {
  for (const [colour, width] of [[colours.surface, 5], [colours.alarm, 2.5]] as const) {
    pen.beginPath();
    pen.moveTo(6, SIZE - 6);
    pen.lineTo(SIZE - 6, 6);
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.stroke();
  }
}
