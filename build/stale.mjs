import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain JavaScript, because `npm start` asks this before anything is installed.
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'out/built-from.txt');
const sources = ['shared', 'electron', 'renderer', 'build', 'package.json', 'package-lock.json'];

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!existsSync(join(root, path))) return [];
  if (/\.json$/.test(path)) return [path];
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${path}/${entry.name}`;
    if (entry.name === 'node_modules' || entry.name === 'generated') return [];
    return entry.isDirectory() ? filesIn(inside) : [inside];
  });
}

/** A fingerprint of everything the built app is made from, tests left out. */
function fingerprint() {
  const hash = createHash('sha256');
  const files = sources.flatMap(filesIn).filter((file) => !/\.(test|bench)\.tsx?$/.test(file));
  for (const file of files.sort()) {
    hash.update(`${file}\n`);
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** Whether `out/` was built from other files than those of now, or not at all. */
export function isStale() {
  return !existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== fingerprint();
}

/** Says that `out/` is built from the files of now. */
export function writeStamp() {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, fingerprint());
}
