/**
 * Ends a warm run when all wheels are chosen and verified, where it would read what they bring into a package:
 * `node --import ./stop-when-verified.mjs dist/cli.js package …`.
 */
import fs from 'node:fs';

const { readFileSync } = fs;
fs.readFileSync = (path, ...rest) => {
  if (typeof path === 'string' && path.endsWith('.layout')) process.exit(0);
  return readFileSync(path, ...rest);
};
