import { userError } from '../host/types.ts';
import { lineAndColumn } from '../platforms/json.ts';
import { lfsPointer } from '../text/lfs-pointer.ts';
import {
  commandForLockFile,
  lockFormatNames,
  pantsLockCommand,
  unknownLockFormat,
  type LockFormatName,
} from './lock-formats.ts';
import { lockReaders } from './lock-readers.ts';
import type { RequirementsLockOptions } from './requirements-lock.ts';
import { parseToml } from './toml.ts';
import type { Lock } from './types.ts';

/** @throws UserError for a Git LFS pointer or merge conflict */
function refuseUnfinished(text: string, path: string): void {
  if (text.startsWith('version https://git-lfs.github.com/spec/')) throw lfsPointer(path);
  const conflict = text.search(/^<<<<<<< /m);
  if (conflict !== -1) {
    throw userError({
      code: 'merge-conflict',
      message: `${path} contains a merge conflict`,
      place: { path, ...lineAndColumn(text, conflict) },
      help: 'resolve the conflict and regenerate the lock file',
    });
  }
}

/** What to do with a lock that is damaged. */
function makeAgain(path: string): string {
  const command = commandForLockFile(path);
  return command === undefined ? 'generate it again' : `generate it again with \`${command}\``;
}

/** @throws UserError for a Pants lock with nothing after its header */
function refuseHeaderAlone(text: string, path: string): void {
  const isHeader = (): boolean => /^[ \t]*(?:\/\/|#)[ \t]*--- BEGIN PANTS LOCKFILE METADATA/m.test(text);
  if (/^[ \t]*[^\s/#]/m.test(text) || !isHeader()) return;
  throw userError({
    code: 'invalid-lock',
    message: `${path} ends after the header that Pants writes, so it locks nothing`,
    place: { path },
    help: `run \`${pantsLockCommand()}\` again`,
  });
}

/** Whether a text is JSON, possibly after comment lines that Pants adds. */
function isJson(text: string): boolean {
  const line = /[ \t\r\n]*(\/\/[^\n]*|\{)?/y;
  for (;;) {
    const found = line.exec(text)?.[1];
    if (found === undefined || found === '{') return found === '{';
  }
}

/** Whether a text looks like TOML rather than a requirements file. */
function isToml(text: string): boolean {
  return /^[ \t]*(?:\[\[|lock-version[ \t]*=(?!=)|version[ \t]*=(?!=)|\[[a-z])/m.test(text);
}

/** Projects and versions of a lock; the largest one found has some thousand. */
const MAX_DISTRIBUTIONS = 20_000;

/** @throws UserError for a lock with more than anybody uses: what chooses wheels would take too long */
function checkedSize(lock: Lock): Lock {
  const count = lock.resolves.reduce((sum, { distributions }) => sum + distributions.length, 0);
  if (count <= MAX_DISTRIBUTIONS) return lock;
  throw userError({
    code: 'file-too-large',
    message: `${lock.path} locks ${count} distributions; at most ${MAX_DISTRIBUTIONS} are read`,
    place: { path: lock.path },
  });
}

/**
 * Reads a lock file of any format (`lock-formats.ts`), which is recognised by its content, not by its name.
 *
 * @param path of the file in the checkout, for messages.
 * @throws UserError with all its errors.
 */
export function readLock(text: string, path: string, options: RequirementsLockOptions = {}): Lock {
  return checkedSize(recognise(text, path, options).read());
}

/**
 * The format of a lock file, as `readLock` recognises it; its content is not read.
 * @throws UserError for a file that is not a lock
 */
export function lockFormatOf(text: string, path: string): LockFormatName {
  return recognise(text, path, {}).name;
}

function recognise(
  text: string,
  path: string,
  options: RequirementsLockOptions,
): { readonly name: LockFormatName; readonly read: () => Lock } {
  const content = text.replace(/^\uFEFF/, '');
  refuseUnfinished(content, path);
  refuseHeaderAlone(content, path);
  const notation = isJson(content) ? 'json' : isToml(content) ? 'toml' : 'lines';
  const document = notation === 'toml' ? parseToml(content, path, makeAgain(path)) : {};
  for (const name of lockFormatNames) {
    const format = lockReaders[name];
    if (format.notation !== notation) continue;
    if (format.notation === 'toml') {
      if (format.isIt(document)) return { name, read: () => format.read(document, path) };
    } else if (format.isIt(content)) return { name, read: () => format.read(content, path, options) };
  }
  throw unknownLockFormat(path);
}
