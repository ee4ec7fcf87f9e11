// Puts a gzipped twin beside each text file of the built page, so that the server need not compress: same bytes each time.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TEXT = new Set(['.html', '.js', '.mjs', '.css', '.json', '.svg', '.txt', '.map']);
const WORTHWHILE = 1000;
const folder = process.argv[2];

// index.html comes last: its twin tells build.sh that the page is whole.
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort((a, b) => Number(a.endsWith('index.html')) - Number(b.endsWith('index.html')));
for (const file of files) {
  const bytes = readFileSync(file);
  if (TEXT.has(extname(file)) && (bytes.length > WORTHWHILE || file.endsWith('index.html'))) {
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}
