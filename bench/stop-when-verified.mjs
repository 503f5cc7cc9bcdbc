/**
 * Ends a run when all wheels are chosen, in the store and verified, where it would look for what they bring into a
 * package: `node --import ./stop-when-verified.mjs dist/cli.js package …`.
 * By a signal: `process.exit` amid work can wait for ever for V8's compiler threads (nodejs/node#54918).
 */
import fs from 'node:fs';

const { statSync } = fs;
fs.statSync = (path, ...rest) => {
  if (typeof path === 'string' && path.endsWith('.layout')) process.kill(process.pid, 'SIGTERM');
  return statSync(path, ...rest);
};
