/** Speed of the import scanner: `node bench/scanner.ts DIRECTORY…` reads every .py below the directories and prints the median of 5 passes. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanImports } from '../src/python/imports.ts';

const options = { stringImports: false, stringImportsMinDots: 2, assets: false, assetsMinSlashes: 1 };
const passes = 5;

const files = process.argv.slice(2).flatMap((directory) =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
);
const megabytes = files.reduce((sum, file) => sum + file.length, 0) / 1e6;
console.log(`${files.length} files, ${megabytes.toFixed(1)} MB`);

/** Milliseconds of one pass over all files. */
function pass(strings: boolean): number {
  const start = performance.now();
  for (const file of files) scanImports(file, { ...options, stringImports: strings, assets: strings });
  return performance.now() - start;
}

for (const strings of [false, true]) {
  const cold = pass(strings);
  const warm = Array.from({ length: passes }, () => pass(strings)).sort((a, b) => a - b);
  const median = warm[Math.floor(passes / 2)]!;
  console.log(
    `${strings ? 'with strings' : 'imports'}: first pass ${((megabytes / cold) * 1000) | 0} MB/s, ` +
      `median of ${passes} ${((megabytes / median) * 1000).toFixed(0)} MB/s`,
  );
}
