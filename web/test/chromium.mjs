import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The map needs WebGL, which a machine without a graphics card draws in software.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** The browser's program: the one named, else that of SITREP_CHROMIUM, else the first on the PATH; null if there is none. */
export function findChromium(named) {
  const wanted = named ?? process.env.SITREP_CHROMIUM ?? '';
  if (wanted !== '') return isProgram(wanted) ? wanted : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? null;
}

export function launch(program) {
  return chromium.launch({ executablePath: program, args: ARGUMENTS, timeout: 60_000 });
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
