/**
 * `node --require die-at.cjs PROGRAM`: ends the process with SIGKILL before its change number `DIE_AT` to the file system
 * (from 1), or right after it where `DIE_AFTER` is set. Without `DIE_AT`, the number of changes is written to the file
 * `DIE_COUNT` at the end.
 */
const fs = require('node:fs');

const writers =
  'chmod close copyFile fchmod link mkdir mkdtemp open rename rm rmdir symlink truncate unlink utimes write writeFile'.split(
    ' ',
  );
const dieAt = Number(process.env.DIE_AT ?? Infinity);
let changes = 0;
const counted = (call) => {
  changes += 1;
  if (changes !== dieAt) return call();
  if (process.env.DIE_AFTER === undefined) process.kill(process.pid, 'SIGKILL');
  const result = call();
  const die = () => process.kill(process.pid, 'SIGKILL');
  if (result instanceof Promise) return result.finally(die);
  return (die(), result);
};
for (const [owner, ending] of [
  [fs, 'Sync'],
  [fs.promises, ''],
]) {
  for (const name of writers) {
    const original = owner[name + ending];
    if (original === undefined) continue;
    owner[name + ending] = function (...given) {
      const isReading = name === 'open' && (given[1] === undefined || given[1] === 'r');
      // What is printed is no file.
      const isOutput = name === 'write' && given[0] < 3;
      const call = () => Reflect.apply(original, this, given);
      return isReading || isOutput ? call() : counted(call);
    };
  }
}
const { DIE_COUNT } = process.env;
const { writeFileSync } = fs;
if (DIE_COUNT !== undefined) process.on('exit', () => writeFileSync(DIE_COUNT, String(changes)));
