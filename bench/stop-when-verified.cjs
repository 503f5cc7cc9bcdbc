/**
 * Ends a run when all wheels are chosen, in the store and verified, where it would look for what they bring into a
 * package: `node --require ./stop-when-verified.cjs dist/cli.js package …` (`--import` would count for 6 ms).
 * By a signal: `process.exit` amid work can wait for ever for V8's compiler threads (nodejs/node#54918).
 */
const fs = require('node:fs');

const { statSync } = fs;
fs.statSync = (path, ...rest) => {
  if (typeof path === 'string' && path.endsWith('.layout')) process.kill(process.pid, 'SIGTERM');
  return statSync(path, ...rest);
};
