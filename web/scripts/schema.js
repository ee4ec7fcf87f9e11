// Writes the types of the HTTP API, src/generated/api.d.ts, from the contract; leaves the file alone when nothing changed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapi, { astToString } from 'openapi-typescript';

const contract = new URL('../../app/src/main/resources/org/sitrep/app/serve/openapi.yaml', import.meta.url);
const target = new URL('../src/generated/api.d.ts', import.meta.url);

const types = astToString(await openapi(contract));
if (!existsSync(target) || readFileSync(target, 'utf8') !== types) {
  mkdirSync(new URL('.', target), { recursive: true });
  writeFileSync(target, types);
}
